"""Passages flagged for a reviewer, and articles fetched ahead of time."""

from datetime import timedelta

import pytest

from annotations.labelling.claims import RESERVED_FOR, give_back_reservations
from annotations.models import Annotation, Assignment, Event
from tests import factories
from tests.contract import accepted, refused


def test_a_flag_keeps_an_agreed_case_open(project, ada, ben, rita):
    article = factories.article(project=project)
    for who, flagged in ((ada, True), (ben, False)):
        factories.given(article=article, to=who.user)
        factories.label(article=article, by=who.user, flagged=flagged)
        assignment = Assignment.objects.get(article=article, annotator=who.user)
        accepted(who.post(f"assignments/{assignment.pk}/submit/", {}))
    (case,) = accepted(rita.get(f"articles/{article.pk}/review/"))["cases"]
    assert (case["gold"], [a["flagged"] for a in case["annotations"]]) == (None, [True, False])


def test_taking_a_flag_away_is_a_change(given, ada):
    article, _ = given(ada)
    row = factories.label(article=article, by=ada.user, flagged=True)
    body = {"start": row.start, "end": row.end, "labels": row.labels}
    got = accepted(ada.put(f"articles/{article.pk}/annotations/{row.pk}/", body, match=1))
    assert (got["flagged"], got["revision"]) == (False, 2)


@pytest.fixture
def two(article, ada, project):
    """Two articles, the first of them Ada's."""
    article()
    article()
    return accepted(ada.post(f"projects/{project.slug}/next/"))


def test_the_article_after_this_one_is_reserved_and_then_claimed(two, ada, project):
    path = f"projects/{project.slug}/next/"
    ahead = accepted(ada.post(f"{path}?after={two['id']}"))
    assert ahead["id"] != two["id"]
    assert Assignment.objects.get(pk=ahead["id"]).reserved_until is not None
    assert accepted(ada.post(f"{path}?after={two['id']}"))["id"] == ahead["id"]
    accepted(ada.post(f"assignments/{two['id']}/submit/", {}))
    assert accepted(ada.post(path))["id"] == ahead["id"]
    assert Assignment.objects.get(pk=ahead["id"]).reserved_until is None
    assert accepted(ada.post(path))["id"] == ahead["id"]
    claimed = Event.objects.get(kind="assignment.claimed")
    assert (claimed.object_id, claimed.actor) == (ahead["id"], ada.user)


def test_a_reservation_that_nobody_begins_goes_back(two, ada, project):
    ahead = accepted(ada.post(f"projects/{project.slug}/next/?after={two['id']}"))
    reserved = Assignment.objects.get(pk=ahead["id"])
    assert give_back_reservations(at=reserved.created_at + RESERVED_FOR) == 0
    assert give_back_reservations(at=reserved.created_at + RESERVED_FOR + timedelta(seconds=1)) == 1
    assert not Assignment.objects.filter(pk=ahead["id"]).exists()
    assert Assignment.objects.filter(pk=two["id"]).exists()


def test_begun_work_never_goes_back(two, ada, project):
    ahead = accepted(ada.post(f"projects/{project.slug}/next/?after={two['id']}"))
    reserved = Assignment.objects.select_related("article__project").get(pk=ahead["id"])
    factories.label(article=reserved.article, by=ada.user)
    assert give_back_reservations(at=reserved.created_at + 2 * RESERVED_FOR) == 0
    assert Annotation.objects.filter(article=reserved.article).count() == 1


def test_after_must_be_an_id(ada, project):
    refused(ada.post(f"projects/{project.slug}/next/?after=kemarin"), 400, "bad_input", "after")
