"""What a manager's ordinary acts, a lower overlap or a member who leaves, do to articles in people's hands."""

from datetime import timedelta

import pytest

from annotations.labelling.claims import RESERVED_FOR, give_back_reservations
from annotations.labelling.staffing import LEFT
from annotations.models import Article, Assignment, Event
from tests import factories
from tests.contract import accepted, refused


@pytest.fixture
def members(project):
    return f"projects/{project.slug}/members/"


def state_of(article: Article) -> str:
    return Article.objects.values_list("state", flat=True).get(pk=article.pk)


def test_a_lower_overlap_sends_to_review_what_has_enough(project, article, given, mia, ada, ben):
    submitted, both, untouched = article(), article(), article()
    factories.handed_in(article=submitted, by=ada.user)
    factories.handed_in(article=both, by=ada.user)
    bens = factories.given(article=both, to=ben.user)
    accepted(mia.patch(f"projects/{project.slug}/", {"overlap": 1}))
    assert [state_of(a) for a in (submitted, both, untouched)] == ["review", "open", "open"]
    moved = Event.objects.get(kind="article.state")
    assert (moved.object_id, moved.actor, moved.after) == (str(submitted.pk), mia.user, {"state": "review"})
    accepted(ben.post(f"assignments/{bens.pk}/submit/", {}))
    assert state_of(both) == "review"


def test_a_higher_overlap_leaves_what_is_in_review(project, in_review, article, mia, ada, ben, rita):
    reviewed, waiting = in_review(), article()
    factories.handed_in(article=waiting, by=ada.user)
    accepted(mia.patch(f"projects/{project.slug}/", {"overlap": 3}))
    factories.handed_in(article=waiting, by=ben.user)
    assert [state_of(a) for a in (reviewed, waiting)] == ["review", "open"]
    factories.handed_in(article=waiting, by=rita.user)
    assert state_of(waiting) == "review"


def test_a_reservation_that_lapses_lets_its_article_go_to_review(project, article, mia, ada, ben):
    made = article()
    factories.handed_in(article=made, by=ada.user)
    row = factories.given(article=made, to=ben.user)
    Assignment.objects.filter(pk=row.pk).update(reserved_until=factories.AT + RESERVED_FOR)
    accepted(mia.patch(f"projects/{project.slug}/", {"overlap": 1}))
    assert state_of(made) == "open"
    assert give_back_reservations(at=factories.AT + RESERVED_FOR + timedelta(seconds=1)) == 1
    assert state_of(made) == "review"


def test_who_leaves_holds_nothing_back(project, given, members, mia, ada, ben, rita):
    article, adas = given(ada)
    drafted = factories.label(article=article, by=ada.user)
    factories.handed_in(article=article, by=ben.user)
    accepted(mia.delete(f"{members}ada/"), 204)
    adas.refresh_from_db()
    drafted.refresh_from_db()
    assert (adas.state, drafted.deleted_at) == ("skipped", None)
    event = Event.objects.get(kind="assignment.ended")
    assert (event.object_id, event.actor, event.before) == (str(adas.pk), mia.user, {"state": "doing"})
    ritas = accepted(rita.post(f"projects/{project.slug}/next/"))
    assert ritas["article"] == str(article.pk)
    accepted(rita.post(f"assignments/{ritas['id']}/submit/", {}))
    assert state_of(article) == "review"
    assert accepted(rita.get(f"articles/{article.pk}/review/"))["annotators"] == ["ben", "rita"]


def test_an_article_that_waited_for_the_leaver_only_goes_to_review(project, given, members, mia, ada, ben, rita):
    article, _ = given(ada)
    for who in (ben, rita):
        factories.handed_in(article=article, by=who.user)
    assert state_of(article) == "open"
    accepted(mia.delete(f"{members}ada/"), 204)
    assert state_of(article) == "review"


def test_who_comes_back_finds_their_drafts_and_articles(given, members, mia, ada):
    begun, _ = given(ada)
    untouched, _ = given(ada)
    row = factories.label(article=begun, by=ada.user)
    accepted(mia.delete(f"{members}ada/"), 204)
    accepted(mia.post(members, {"username": "ada", "role": "annotator"}), 201)
    states = dict(Assignment.objects.filter(annotator=ada.user).values_list("article", "state"))
    assert states == {begun.pk: "doing", untouched.pk: "todo"}
    assert accepted(ada.get(f"articles/{begun.pk}/workspace/"))["annotations"][0]["id"] == str(row.pk)
    accepted(ada.delete(f"articles/{begun.pk}/annotations/{row.pk}/", match=1), 204)
    assert Event.objects.filter(kind="assignment.resumed").count() == 2


def test_who_comes_back_late_takes_nothing_from_others(project, given, members, mia, ada, ben, rita):
    article, adas = given(ada)
    accepted(mia.delete(f"{members}ada/"), 204)
    for who in (ben, rita):
        factories.given(article=article, to=who.user)
    accepted(mia.post(members, {"username": "ada", "role": "annotator"}), 201)
    adas.refresh_from_db()
    assert adas.state == "skipped"


@pytest.mark.parametrize("reason", ["Bukan berita.", LEFT])
def test_what_somebody_skipped_stays_skipped(given, members, mia, ada, reason):
    _, adas = given(ada)
    accepted(ada.post(f"assignments/{adas.pk}/skip/", {"reason": reason}))
    accepted(mia.delete(f"{members}ada/"), 204)
    accepted(mia.post(members, {"username": "ada", "role": "annotator"}), 201)
    adas.refresh_from_db()
    assert (adas.state, adas.reason) == ("skipped", reason)


def test_a_viewer_holds_nothing_back_either(given, members, mia, ada):
    _, adas = given(ada)
    accepted(mia.patch(f"{members}ada/", {"role": "viewer"}))
    adas.refresh_from_db()
    assert adas.state == "skipped"
    accepted(mia.patch(f"{members}ada/", {"role": "reviewer"}))
    adas.refresh_from_db()
    assert adas.state == "todo"


def test_the_work_of_who_left_is_not_sent_back_to_nobody(in_review, members, mia, ada, rita):
    article = in_review()
    adas = article.assignments.get(annotator=ada.user)
    accepted(mia.delete(f"{members}ada/"), 204)
    adas.refresh_from_db()
    assert adas.state == "submitted"
    refused(rita.post(f"assignments/{adas.pk}/return/", {"reason": "Lagi."}), 409, "not_returnable")
