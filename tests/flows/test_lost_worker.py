"""Workers die and brokers go away; what was acknowledged is done all the same, and done once."""

import json
import urllib.error
import urllib.request
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection, transaction

from annotations.models import Article, RunState, Suggestion, TaggerRun
from annotations.projects.tokens import create_token
from annotations.tagging.operations import requeue_lost_runs
from tests import factories
from tests.processes import PATIENCE_S, running, waits_for_a_lock, web, worker

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_worker_killed_in_mid_run_loses_nothing_and_doubles_nothing(project, tmp_path):
    factories.article(project=project)
    expected = tagged_once(project)
    run = TaggerRun.objects.exclude(state=RunState.DONE).get()
    with transaction.atomic():
        # Whoever wants to store suggestions now waits: the worker has claimed its run and is in the middle of it.
        with connection.cursor() as cursor:
            cursor.execute("LOCK TABLE annotations_suggestion IN SHARE ROW EXCLUSIVE MODE")
        first = worker(tmp_path)
        first.eventually(lambda: waits_for_a_lock("annotations_suggestion"))
        run.refresh_from_db()
        assert (run.state, run.attempts) == (RunState.RUNNING, 1)
        # However long it takes, a worker that lives keeps its run.
        assert requeue_lost_runs(at=datetime.now(UTC) + timedelta(hours=1)) == 0
        first.kill()
    with running(worker(tmp_path)) as second:
        second.eventually(lambda: TaggerRun.objects.filter(pk=run.pk, state=RunState.DONE).exists())
    run.refresh_from_db()
    assert (run.attempts, run.error) == (2, "")
    assert Suggestion.objects.filter(run=run).count() == expected


def tagged_once(project):
    """Tag a twin of the article in this process; return how many suggestions that makes."""
    twin = factories.article(project=project)
    waiting = TaggerRun.objects.exclude(article=twin)
    waiting.update(state=RunState.FAILED)
    factories.tag_all()
    waiting.update(state=RunState.QUEUED)
    return Suggestion.objects.filter(article=twin).count()


def post(address, path, token, body):
    """Send JSON over the wire; return status and body."""
    request = urllib.request.Request(
        f"{address}{path}",
        json.dumps(body).encode(),
        {"Authorization": f"Bearer {token}", "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=PATIENCE_S) as answer:
        return answer.status, json.load(answer)


def answers(address, path="/healthz"):
    """Return the status of a GET, None where nobody answers."""
    try:
        with urllib.request.urlopen(f"{address}{path}", timeout=PATIENCE_S) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code
    except OSError:
        return None


def test_an_import_is_acknowledged_without_a_broker_and_tagged_when_it_is_back(project, mia, own_valkey, tmp_path):
    _, token = create_token(user=mia.user, name="flow", at=datetime.now(UTC))
    own_valkey.start()
    server, address = web(tmp_path, REDIS_URL=own_valkey.url)
    with running(server), running(worker(tmp_path, REDIS_URL=own_valkey.url)) as tagger:
        server.eventually(lambda: answers(address, "/readyz") == 200)
        tagger.eventually(lambda: "ready." in tagger.tail())
        own_valkey.stop()
        assert answers(address, "/readyz") == 503
        body = {"source": "Kabar", "title": "Bakau", "text": factories.TEXT}
        status, added = post(address, f"/api/v1/projects/{project.slug}/articles/", token, body)
        assert (status, len(added["created"])) == (201, 1)
        assert Article.objects.get().runs.get().state == RunState.QUEUED
        own_valkey.start()
        tagger.eventually(lambda: Article.objects.get().runs.get().state == RunState.DONE)
        assert answers(address, "/readyz") == 200
    assert Suggestion.objects.exists()


def test_articles_are_tagged_by_the_sweep_when_their_bell_was_lost(celery_worker, project):
    made = factories.article(project=project)
    celery_worker.eventually(lambda: made.runs.get().state == RunState.DONE)
