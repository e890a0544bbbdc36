"""Handing in, and what that makes of the article."""

import pytest

from annotations.labelling.assignments import send_back, skip
from annotations.labelling.submission import submit
from annotations.models import Article, Submission
from tests import factories
from tests.factories import AT, CLAIM, FIRST, SECOND


def state(article: Article) -> str:
    return Article.objects.values_list("state", flat=True).get(pk=article.pk)


def test_a_first_submission_stays_as_it_was(given, ada, rita):
    article, assignment = given(to=ada)
    mine = factories.label(article=article, by=ada.user)
    factories.label(article=article, by=ada.user, quote=SECOND)
    submit(assignment=assignment, by=ada.user, at=AT)
    send_back(assignment=assignment, by=rita.user, at=AT, reason="Periksa lagi")
    mine.refresh_from_db()
    factories.label(article=article, by=ada.user, quote="panen udang")
    submit(assignment=assignment, by=ada.user, at=AT)
    first, second = Submission.objects.order_by("number")
    assert [a["quote"] for a in first.annotations] == [FIRST, SECOND]
    assert [a["quote"] for a in second.annotations] == [FIRST, SECOND, "panen udang"]
    assert first.annotations[0] == {**second.annotations[0]}


@pytest.mark.parametrize("overlap", [1, 2, 3])
def test_an_article_goes_to_review_with_the_last_submission(new_project, ada, ben, rita, overlap):
    project = new_project(overlap=overlap)
    article = factories.article(project=project)
    people = (ada, ben, rita)[:overlap]
    assignments = [factories.given(article=article, to=who.user) for who in people]
    for number, (who, assignment) in enumerate(zip(people, assignments, strict=True), start=1):
        assert state(article) == "open"
        factories.label(article=article, by=who.user)
        submit(assignment=assignment, by=who.user, at=AT)
        assert state(article) == ("review" if number == overlap else "open")


def test_an_assignment_beyond_the_overlap_is_waited_for(given, ada, ben, rita):
    article, _ = given(to=rita)
    for who in (ada, ben):
        factories.handed_in(article=article, by=who.user)
    assert state(article) == "open"
    skip(assignment=article.assignments.get(annotator=rita.user), by=rita.user, at=AT, reason="Terlalu banyak")
    assert state(article) == "review"


def test_a_skip_does_not_stand_in_for_a_submission(given, ada, ben):
    article, assignment = given(to=ada)
    factories.handed_in(article=article, by=ben.user)
    skip(assignment=assignment, by=ada.user, at=AT, reason="Bukan berita")
    assert state(article) == "open"


def test_a_returned_assignment_takes_the_article_out_of_review(in_review, ada, rita):
    article = in_review()
    send_back(assignment=article.assignments.get(annotator=ada.user), by=rita.user, at=AT, reason="x")
    assert state(article) == "open"
    submit(assignment=article.assignments.get(annotator=ada.user), by=ada.user, at=AT)
    assert state(article) == "review"


def test_drafts_of_a_skipped_article_stay(given, ada):
    article, assignment = given(to=ada)
    factories.label(article=article, by=ada.user, labels=CLAIM)
    skip(assignment=assignment, by=ada.user, at=AT, reason="x")
    assert article.annotations.filter(deleted_at=None).count() == 1
