"""Claiming, submitting, skipping and sending back."""

import uuid

import pytest

from annotations.models import Article, Assignment, AssignmentState, Event, Submission
from tests import factories
from tests.contract import accepted, refused
from tests.factories import FIRST, SECOND, passage


def test_the_next_article_is_claimed_and_stays_claimed(project, article, ada):
    made = article()
    claimed = accepted(ada.post(f"projects/{project.slug}/next/"))
    assert (claimed["article"], claimed["state"], claimed["annotator"]) == (str(made.pk), "todo", "ada")
    assert (claimed["project"], claimed["title"], claimed["codebook_version"]) == (project.slug, "Bakau", 1)
    assert accepted(ada.post(f"projects/{project.slug}/next/")) == claimed
    assert Assignment.objects.count() == 1


def test_there_is_no_next_article_when_all_are_taken(project, article, ada):
    assert ada.post(f"projects/{project.slug}/next/").status_code == 204
    made = article()
    accepted(ada.post(f"projects/{project.slug}/next/"))
    factories.label(article=made, by=ada.user)
    assert accepted(ada.post(f"projects/{project.slug}/next/"), 204) is None


def test_what_somebody_has_begun_comes_before_what_nobody_has(project, article, ada, ben):
    first, second = article(), article()
    factories.tag_all()
    factories.given(article=second, to=ada.user)
    assert accepted(ben.post(f"projects/{project.slug}/next/"))["article"] == str(second.pk)
    factories.label(article=second, by=ben.user)
    assert accepted(ben.post(f"projects/{project.slug}/next/"))["article"] == str(first.pk)


def test_tagged_articles_come_before_those_that_wait_for_a_worker(project, article, ada):
    article()
    tagged = article()
    tagged.runs.update(state="done", finished_at=factories.AT)
    assert accepted(ada.post(f"projects/{project.slug}/next/"))["article"] == str(tagged.pk)


def test_an_article_is_given_to_no_more_analysts_than_the_overlap(project, article, ada, ben, rita):
    article()
    for who in (ada, ben):
        accepted(who.post(f"projects/{project.slug}/next/"))
    assert rita.post(f"projects/{project.slug}/next/").status_code == 204
    assert Assignment.objects.count() == 2


def test_a_skipped_article_goes_to_somebody_else(project, article, ada, ben, rita):
    article()
    claimed = accepted(ada.post(f"projects/{project.slug}/next/"))
    accepted(ben.post(f"projects/{project.slug}/next/"))
    skipped = accepted(ada.post(f"assignments/{claimed['id']}/skip/", {"reason": "Bukan berita"}))
    assert (skipped["state"], skipped["reason"]) == ("skipped", "Bukan berita")
    assert ada.post(f"projects/{project.slug}/next/").status_code == 204
    accepted(rita.post(f"projects/{project.slug}/next/"))
    refused(ada.put(f"articles/{claimed['article']}/annotations/{uuid.uuid4()}/", {}), 409, "not_assigned")
    refused(ada.post(f"assignments/{claimed['id']}/submit/", {}), 409, "not_assigned")
    accepted(ada.post(f"assignments/{claimed['id']}/skip/", {"reason": "lagi"}))
    assert Assignment.objects.get(pk=claimed["id"]).reason == "Bukan berita"


@pytest.mark.parametrize("body", [{}, {"reason": ""}, {"reason": "r" * 2001}, {"reason": 5, "x": 1}, {"reason": None}])
def test_skipping_and_sending_back_need_a_reason(given, in_review, ada, rita, body):
    _, assignment = given(to=ada)
    refused(ada.post(f"assignments/{assignment.pk}/skip/", body), 400, "bad_input")
    submitted = in_review().assignments.get(annotator=ada.user)
    refused(rita.post(f"assignments/{submitted.pk}/return/", body), 400, "bad_input")


def test_submitting_freezes_the_layer_and_keeps_a_snapshot(given, ada):
    article, assignment = given(to=ada)
    mine = factories.label(article=article, by=ada.user)
    got = accepted(ada.post(f"assignments/{assignment.pk}/submit/", {"annotations": {str(mine.pk): 1}, "seconds": 70}))
    assert (got["state"], got["seconds"]) == ("submitted", 70)
    assert got["submitted_at"]
    snapshot = Submission.objects.get()
    assert (snapshot.number, [a["id"] for a in snapshot.annotations]) == (1, [str(mine.pk)])
    path = f"articles/{article.pk}/annotations/{mine.pk}/"
    refused(ada.put(path, passage(article.text, SECOND), match=1), 409, "handed_in")
    refused(ada.delete(path, match=1), 409, "handed_in")
    refused(ada.post(f"articles/{article.pk}/annotations/", {"operations": []}), 409, "handed_in")
    refused(ada.post(f"assignments/{assignment.pk}/skip/", {"reason": "x"}), 409, "handed_in")


def test_submitting_again_changes_nothing(given, ada):
    _, assignment = given(to=ada)
    first = accepted(ada.post(f"assignments/{assignment.pk}/submit/", {"seconds": 5}))
    events = Event.objects.count()
    assert accepted(ada.post(f"assignments/{assignment.pk}/submit/", {"seconds": 5})) == first
    assert Event.objects.count() == events
    assert Submission.objects.count() == 1


def test_gaps_refuse_a_submission_and_are_named(given, ada):
    article, assignment = given(to=ada)
    complete = factories.label(article=article, by=ada.user, quote=SECOND)
    bare = factories.label(article=article, by=ada.user, labels={})
    lone = factories.label(article=article, by=ada.user, labels={"claim_type": "not_claim"})
    opposed = factories.label(article=article, by=ada.user, labels={**factories.CLAIM, "stance": "oppose"})
    told = refused(
        ada.post(f"assignments/{assignment.pk}/submit/", {}), 409, "incomplete", str(bare.pk), str(opposed.pk)
    )
    assert not {str(complete.pk), str(lone.pk)} & set(told["fields"])
    assert [words.split(":")[0] for words in told["fields"][str(bare.pk)]] == ["claim_type", "confidence", "stance"]
    assert told["fields"][str(opposed.pk)][0].startswith("target")
    assert Assignment.objects.get(pk=assignment.pk).state == "doing"


def test_a_submission_of_another_layer_than_the_one_seen_is_stale(given, ada):
    article, assignment = given(to=ada)
    mine = factories.label(article=article, by=ada.user)
    for seen in ({}, {str(mine.pk): 2}, {str(mine.pk): 1, str(uuid.uuid4()): 1}):
        told = refused(ada.post(f"assignments/{assignment.pk}/submit/", {"annotations": seen}), 412, "stale")
        assert told["current"] == {str(mine.pk): 1}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("annotations", {"x": 1}),
        ("annotations", []),
        ("annotations", {str(uuid.uuid4()): "x"}),
        ("seconds", -1),
        ("seconds", 2**40),
        ("seconds", "x"),
        ("surprise", 1),
    ],
)
def test_a_wrong_submission_is_refused(given, ada, name, value):
    _, assignment = given(to=ada)
    told = refused(ada.post(f"assignments/{assignment.pk}/submit/", {name: value}), 400, "bad_input")
    assert {field.partition(".")[0] for field in told["fields"]} == {name}


def test_the_article_goes_to_review_when_everybody_has_submitted(project, given, ada, ben, mia):
    article, first = given(to=ada)
    second = factories.given(article=article, to=ben.user)
    accepted(ada.post(f"assignments/{first.pk}/submit/", {}))
    assert Article.objects.get().state == "open"
    accepted(ben.post(f"assignments/{second.pk}/submit/", {}))
    assert Article.objects.get().state == "review"
    assert accepted(mia.get(f"projects/{project.slug}/"))["counts"]["review"] == 1
    assert Event.objects.filter(kind="article.state").count() == 1


def test_returning_opens_the_layer_again(in_review, ada, ben, rita):
    article = in_review()
    assignment = article.assignments.get(annotator=ada.user)
    got = accepted(rita.post(f"assignments/{assignment.pk}/return/", {"reason": "Periksa sikap pada kalimat terakhir"}))
    assert (got["state"], got["reason"]) == ("returned", "Periksa sikap pada kalimat terakhir")
    assert Article.objects.get().state == "open"
    layer = accepted(ada.get(f"articles/{article.pk}/annotations/"))
    path = f"articles/{article.pk}/annotations/{layer[0]['id']}/"
    assert accepted(ada.put(path, {"start": 41, "end": 60, "labels": factories.CLAIM}, match=1))["revision"] == 2
    refused(ben.put(f"articles/{article.pk}/annotations/{uuid.uuid4()}/", {"start": 1, "end": 5}), 409, "handed_in")
    accepted(ada.post(f"assignments/{assignment.pk}/submit/", {}))
    assert Article.objects.get().state == "review"
    assert [s.number for s in Submission.objects.filter(assignment=assignment).order_by("number")] == [1, 2]
    first = Submission.objects.get(assignment=assignment, number=1)
    assert first.annotations[0]["quote"] == FIRST


def test_only_submitted_work_is_sent_back(given, project, in_review, ada, ben, rita):
    _, assignment = given(to=ada)
    refused(rita.post(f"assignments/{assignment.pk}/return/", {"reason": "x"}), 409, "not_returnable")
    layers = {who.user: [(FIRST, factories.CLAIM)] for who in (ada, ben)}
    gold = factories.gold(project=project, layers=layers, reviewer=rita.user)
    done = gold.assignments.get(annotator=ada.user)
    refused(rita.post(f"assignments/{done.pk}/return/", {"reason": "x"}), 409, "not_returnable")
    submitted = in_review().assignments.get(annotator=ada.user)
    refused(ada.post(f"assignments/{submitted.pk}/return/", {"reason": "x"}), 403, "role_missing")


def test_nobody_submits_for_somebody_else(given, ada, ben, rita):
    _, assignment = given(to=ada)
    for act, body in (("submit", {}), ("skip", {"reason": "x"})):
        refused(ben.post(f"assignments/{assignment.pk}/{act}/", body), 404, "not_found")
        refused(rita.post(f"assignments/{assignment.pk}/{act}/", body), 403, "role_missing")
    assert Assignment.objects.get().state == "todo"


def test_a_list_shows_my_assignments_only(project, new_project, given, ada, ben):
    other = new_project()
    article, mine = given(to=ada)
    factories.given(article=article, to=ben.user)
    elsewhere = factories.given(article=factories.article(project=other), to=ada.user)
    factories.handed_in(article=factories.article(project=other), by=ada.user)

    def ids(query: str) -> list[str]:
        return [row["id"] for row in accepted(ada.get(f"assignments/?{query}"))["results"]]

    assert len(ids("")) == 3
    assert ids(f"project={project.slug}") == [str(mine.pk)]
    assert ids(f"project={other.slug}&state=todo") == [str(elsewhere.pk)]
    refused(ada.get("assignments/?project=tidak-ada"), 404, "not_found")
    refused(ada.get("assignments/?state=lost"), 400, "bad_input", "state")


@pytest.mark.parametrize("state", AssignmentState.values)
def test_articles_are_filtered_by_the_state_that_one_is_shown(project, ada, state):
    assert accepted(ada.get(f"projects/{project.slug}/articles/?state={state}"))["results"] == []
