"""A new pack version is brought to all articles of its language, while people and imports go on."""

import uuid
from datetime import timedelta

import pytest

from annotations.models import (
    Boilerplate,
    Event,
    Retagging,
    RetaggingState,
    RulePack,
    RunState,
    Suggestion,
    TaggerRun,
)
from annotations.tagging import working
from annotations.tagging.engine import Pack, tag_all
from annotations.tagging.operations import claim_runs, requeue_lost_runs
from annotations.tagging.queries import current_run
from annotations.tagging.retagging import (
    NotInForce,
    RetaggingOver,
    pause,
    progress_of,
    resume,
    retag,
)
from annotations.tagging.versions import publish_pack
from annotations.tagging.working import work_on
from tests import factories
from tests.factories import AT

YAML = """
name: kabar
language: {language}
rules:
  - id: type.event-{number}
    lang: {language}
    kind: pattern
    scope: clause
    priority: 10
    pattern: '{word}'
    emit: {{claim_type: event, confidence: certain, stance: neutral}}
    examples: {{match: ['{word}'], no_match: ['Lain']}}
"""


def pack(number: int = 2, *, language: str = "id", word: str = "bibit") -> Pack:
    return Pack.from_yaml(YAML.format(number=number, language=language, word=word))


@pytest.fixture
def publish(project, mia):
    """Publish a pack of one rule, and have the project tagged anew."""

    def make(number: int = 2, **options) -> Retagging:
        row = publish_pack(project=project, pack=pack(number, **options), by=mia.user, at=AT)
        return retag(pack=row, by=mia.user, at=AT)

    return make


def progress(job: Retagging) -> dict[str, int]:
    job.refresh_from_db()
    return progress_of([job])[job.pk]


def test_all_articles_get_the_new_version_and_the_old_rows_stay(project, article, publish):
    made = [article() for _ in range(3)]
    factories.tag_all()
    before = set(Suggestion.objects.values_list("pk", flat=True))
    job = publish()
    assert (job.state, progress(job)) == ("running", {"total": 3, "done": 0, "failed": 0, "waiting": 3})
    factories.tag_all()
    assert progress(job) == {"total": 3, "done": 3, "failed": 0, "waiting": 0}
    assert (job.state, job.finished_at is not None) == ("done", True)
    for one in made:
        run = current_run(article_id=one.pk)
        assert run is not None
        assert run.pack.version == 2
    assert before < set(Suggestion.objects.values_list("pk", flat=True))
    assert list(Suggestion.objects.filter(run__pack=job.pack).values_list("rule", flat=True)) == ["type.event-2"] * 3


def test_publishing_makes_no_run_until_a_worker_asks(project, article, publish, django_assert_max_num_queries):
    for _ in range(4):
        article()
    factories.tag_all()
    job = publish()
    assert not job.runs.exists()
    assert len(claim_runs(limit=3, at=AT)) == 3
    assert job.runs.filter(state=RunState.RUNNING).count() == 3
    assert progress(job) == {"total": 4, "done": 0, "failed": 0, "waiting": 4}


def test_new_articles_come_before_old_ones_and_newest_come_first(project, article, publish):
    _, newest = article(), article()
    factories.tag_all()
    job = publish()
    fresh = article()
    first = claim_runs(limit=10, at=AT)
    assert [run.article_id for run in TaggerRun.objects.filter(pk__in=first)] == [fresh.pk]
    second = claim_runs(limit=1, at=AT)
    assert [run.article_id for run in TaggerRun.objects.filter(pk__in=second)] == [newest.pk]
    assert set(TaggerRun.objects.filter(retagging=job).values_list("article_id", flat=True)) == {newest.pk}


def test_long_texts_come_in_smaller_batches(project, article, publish, monkeypatch):
    texts = [article() for _ in range(4)]
    length = texts[0].length
    monkeypatch.setattr("annotations.tagging.operations.CHARACTERS_AT_ONCE", 2 * length)
    fresh = claim_runs(at=AT)
    assert len(fresh) == 2
    assert len(claim_runs(at=AT)) == 2
    for run in TaggerRun.objects.filter(state=RunState.RUNNING):
        work_on(runs=[run.pk], at=AT)
    publish()
    assert len(claim_runs(at=AT)) == 2


def test_a_paused_job_gives_nothing_out_until_it_is_resumed(project, article, publish, mia):
    article(), article()
    factories.tag_all()
    job = publish()
    held = claim_runs(limit=1, at=AT)
    pause(job=job, by=mia.user, at=AT)
    assert claim_runs(at=AT) == []
    requeue_lost_runs(at=AT + timedelta(hours=1))
    assert TaggerRun.objects.get(pk=held[0]).state == RunState.QUEUED
    assert claim_runs(at=AT) == []
    assert progress(job) == {"total": 2, "done": 0, "failed": 0, "waiting": 2}
    resume(job=job, by=mia.user, at=AT)
    factories.tag_all()
    assert progress(job) == {"total": 2, "done": 2, "failed": 0, "waiting": 0}
    kinds = list(Event.objects.filter(object_type="retagging").order_by("pk").values_list("kind", flat=True))
    assert kinds == ["retagging.started", "retagging.paused", "retagging.running", "retagging.done"]
    with pytest.raises(RetaggingOver):
        pause(job=job, by=mia.user, at=AT)


def test_a_newer_version_takes_the_place_of_what_is_not_done(project, article, publish, mia):
    for _ in range(3):
        article()
    factories.tag_all()
    waiting = article()
    first = publish(2)
    held = claim_runs(limit=1, at=AT)
    assert TaggerRun.objects.get(pk=held[0]).article_id == waiting.pk
    work_on(runs=held, at=AT)
    begun = claim_runs(limit=1, at=AT)
    late = article()
    second = publish(3, word="abrasi")
    first.refresh_from_db()
    assert first.state == RetaggingState.SUPERSEDED
    assert TaggerRun.objects.get(article=late, pack=first.pack).state == RunState.SUPERSEDED
    assert second.total == 5
    # What a worker holds it may finish; given back, it is of no use any more.
    requeue_lost_runs(at=AT + timedelta(hours=1))
    assert TaggerRun.objects.get(pk=begun[0]).state == RunState.SUPERSEDED
    factories.tag_all()
    assert progress(second) == {"total": 5, "done": 5, "failed": 0, "waiting": 0}
    assert progress(first) == {"total": 4, "done": 1, "failed": 0, "waiting": 3}
    with pytest.raises(NotInForce):
        retag(pack=first.pack, by=mia.user, at=AT)


def test_whoever_opened_an_article_keeps_what_they_saw_and_answered(project, given, publish, ada, ben):
    article, _ = given(to=ada)
    factories.tag_all()
    path = f"articles/{article.pk}/"
    seen = ada.get(path + "workspace/").json()["suggestions"]
    answer = {"operations": [{"op": "accept", "suggestion": seen[0]["id"]}]}
    assert ada.post(path + "annotations/", answer).status_code == 200
    factories.given(article=article, to=ben.user)
    publish()
    factories.tag_all()
    again = ada.get(path + "workspace/").json()["suggestions"]
    assert [s["id"] for s in again] == [s["id"] for s in seen]
    assert again[0]["decision"] == "accepted"
    assert {s["rule"] for s in ben.get(path + "workspace/").json()["suggestions"]} == {"type.event-2"}


def test_an_article_that_cannot_be_tagged_fails_alone_and_may_be_tried_again(
    project, article, publish, mia, monkeypatch
):
    made = [article(text=f"{factories.TEXT}\nBerita ke-{number}.") for number in range(3)]
    factories.tag_all()
    job = publish()

    def fails(documents, *rest):
        if any(document.text.endswith("ke-1.") for document in documents):
            raise ValueError("a text that nobody can read")
        return tag_all(documents, *rest)

    monkeypatch.setattr(working, "tag_all", fails)
    for _ in range(4):
        factories.tag_all()
    assert progress(job) == {"total": 3, "done": 2, "failed": 1, "waiting": 0}
    assert job.state == RetaggingState.DONE
    failed = TaggerRun.objects.get(article=made[1], pack=job.pack)
    assert (failed.state, failed.attempts) == (RunState.FAILED, 3)
    assert "nobody can read" in failed.error
    monkeypatch.undo()
    assert retag(pack=job.pack, by=mia.user, at=AT).pk == job.pk
    assert progress(job) == {"total": 1, "done": 0, "failed": 0, "waiting": 1}
    factories.tag_all()
    assert progress(job) == {"total": 1, "done": 1, "failed": 0, "waiting": 0}


def test_an_article_that_ends_workers_takes_no_other_with_it(project, article):
    for _ in range(3):
        article()
    assert len(claim_runs(at=AT)) == 3
    assert requeue_lost_runs(at=AT + timedelta(minutes=1)) == 3
    alone = [claim_runs(at=AT) for _ in range(3)]
    assert [len(runs) for runs in alone] == [1, 1, 1]


def test_jobs_of_other_languages_go_on(project, article, publish):
    article(), article(language="en")
    factories.tag_all()
    english = publish(2, language="en", word="Pemerintah")
    indonesian = publish(3)
    assert (english.total, indonesian.total) == (1, 1)
    factories.tag_all()
    for job in (english, indonesian):
        assert (progress(job)["done"], job.state) == (1, "done")


def test_withdrawn_articles_are_left_alone(project, article, publish, mia):
    gone = article()
    article()
    factories.tag_all()
    assert mia.post(f"articles/{gone.pk}/withdraw/").status_code == 204
    assert publish().total == 1


def test_furniture_and_names_of_the_newest_run_are_those_that_are_shown(project, article, publish, mia):
    made = article()
    factories.tag_all()
    run = TaggerRun.objects.get(article=made)
    assert run.mentions is not None
    assert set(run.mentions) == {"entities", "dates", "quantities"}
    publish()
    factories.tag_all()
    assert not Boilerplate.objects.filter(run__pack__version=2).exists()
    row = mia.get(f"projects/{project.slug}/articles/").json()["results"][0]
    assert row["counts"]["suggestions"] == 1


def test_a_rule_that_is_switched_off_is_counted_and_shown_to_nobody(project, given, mia, ada, rita):
    article, _ = given(to=ada)
    off = Pack.from_yaml(
        YAML.format(number=2, language="id", word="bibit").replace("    emit", "    suggests: false\n    emit")
    )
    retag(pack=publish_pack(project=project, pack=off, by=mia.user, at=AT), by=mia.user, at=AT)
    factories.tag_all()
    hidden = Suggestion.objects.get(run__pack__version=2)
    assert hidden.hidden
    for who in (ada, mia, rita):
        assert who.get(f"articles/{article.pk}/workspace/").json()["suggestions"] == []
        assert who.get(f"articles/{article.pk}/").json()["counts"]["suggestions"] == 0
    answer = {"operations": [{"op": "accept", "suggestion": str(hidden.pk)}]}
    assert ada.post(f"articles/{article.pk}/annotations/", answer).status_code == 404
    put = {"start": hidden.start, "end": hidden.end, "labels": factories.CLAIM, "suggestion": str(hidden.pk)}
    assert ada.put(f"articles/{article.pk}/annotations/{uuid.uuid4()}/", put).status_code == 400


def test_the_codebook_of_the_project_settles_conflicts(project, article, mia, monkeypatch):
    given = []

    def told(documents, pack, codebook):
        given.append(codebook["name"])
        return tag_all(documents, pack, codebook)

    monkeypatch.setattr(working, "tag_all", told)
    factories.publish(project=project, content=factories.renamed_codebook(), by=mia.user)
    article()
    factories.tag_all()
    assert given == ["Klaim berita"]


def test_only_packs_in_force_can_be_run(project, article, publish, mia):
    article()
    publish()
    with pytest.raises(NotInForce):
        retag(pack=RulePack.objects.get(project=project, version=1), by=mia.user, at=AT)
