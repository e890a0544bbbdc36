"""Re-tagging by workers that really run: it goes on by itself, holds still when told, and survives a lost worker."""

import pytest
from django.db import connection, transaction

from annotations.models import Retagging, RunState, Suggestion, TaggerRun
from tests import factories
from tests.contract import accepted
from tests.processes import running, waits_for_a_lock, worker

pytestmark = pytest.mark.django_db(transaction=True)

RULE = """
name: kabar
language: id
rules:
  - id: type.event-bibit
    lang: id
    kind: pattern
    scope: clause
    priority: 10
    pattern: 'bibit'
    emit: {claim_type: event, confidence: certain, stance: neutral}
    examples: {match: ['bibit'], no_match: ['Lain']}
"""


@pytest.fixture
def publish(project, mia):
    """Publish a pack of one rule over the API; return the address of the job that follows from it."""

    def make():
        accepted(mia.post(f"projects/{project.slug}/rules/", {"yaml": RULE, "base_version": 1}), 201)
        return f"projects/{project.slug}/rules/runs/{Retagging.objects.get().pk}/"

    return make


def test_publishing_over_the_api_is_followed_by_new_suggestions(project, article, mia, publish, celery_worker):
    made = article()
    celery_worker.eventually(lambda: made.runs.get().state == RunState.DONE)
    job = publish()
    celery_worker.eventually(lambda: accepted(mia.get(job))["state"] == "done")
    told = accepted(mia.get(job))
    assert {name: told[name] for name in ("total", "done", "failed", "waiting")} == {
        "total": 1, "done": 1, "failed": 0, "waiting": 0,
    }  # fmt: skip
    space = accepted(mia.get(f"articles/{made.pk}/workspace/"))
    assert {(s["rule"], s["pack_version"]) for s in space["suggestions"]} == {("type.event-bibit", 2)}


def test_a_paused_job_waits_and_new_articles_do_not(project, article, mia, publish, celery_worker):
    made = article()
    celery_worker.eventually(lambda: made.runs.get().state == RunState.DONE)
    with transaction.atomic():
        # Nobody can see the job before it is paused.
        job = publish()
        assert accepted(mia.post(job + "pause/"))["state"] == "paused"
    fresh = article()
    celery_worker.eventually(lambda: fresh.runs.get().state == RunState.DONE)
    assert fresh.runs.get().pack.version == 2
    told = accepted(mia.get(job))
    assert (told["state"], told["done"], told["waiting"]) == ("paused", 0, 1)
    assert made.runs.count() == 1
    accepted(mia.post(job + "resume/"))
    celery_worker.eventually(lambda: accepted(mia.get(job))["state"] == "done")
    assert made.runs.count() == 2


def test_a_worker_killed_in_mid_job_loses_nothing_and_doubles_nothing(project, article, mia, publish, tmp_path):
    for _ in range(3):
        article()
    factories.tag_all()
    job = publish()
    with transaction.atomic():
        # Whoever wants to store suggestions now waits: the worker is in the middle of its batch.
        with connection.cursor() as cursor:
            cursor.execute("LOCK TABLE annotations_suggestion IN SHARE ROW EXCLUSIVE MODE")
        first = worker(tmp_path)
        first.eventually(lambda: waits_for_a_lock("annotations_suggestion"))
        assert TaggerRun.objects.filter(state=RunState.RUNNING).count() == 3
        first.kill()
    with running(worker(tmp_path)) as second:
        second.eventually(lambda: accepted(mia.get(job))["state"] == "done")
    assert accepted(mia.get(job))["done"] == 3
    assert Suggestion.objects.filter(run__pack__version=2).count() == 3
    assert set(TaggerRun.objects.filter(pack__version=2).values_list("attempts", flat=True)) == {2}
