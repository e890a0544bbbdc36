"""A blind project: an analyst sees no trace of the others before the article is gold."""

import pytest

from annotations.models import Event
from tests import factories
from tests.contract import accepted, refused
from tests.factories import CLAIM, FIRST, SECOND


@pytest.fixture
def shared(given, ada, ben):
    """An article that Ada is at, and that Ben has labelled and submitted."""
    article, _ = given(to=ada)
    factories.handed_in(article=article, by=ben.user, layer=[(FIRST, CLAIM), (SECOND, CLAIM)])
    return article


def sights(who, article):
    """Return everything that `who` can read about an article, as one text."""
    slug, pk = article.project.slug, article.pk
    paths = (
        f"articles/{pk}/",
        f"articles/{pk}/workspace/",
        f"articles/{pk}/annotations/",
        f"articles/{pk}/annotations/?annotator=ben",
        f"projects/{slug}/articles/",
        f"projects/{slug}/",
        "projects/",
        "assignments/",
    )
    return "\n".join(str(accepted(who.get(path))) for path in paths)


def test_nothing_that_ada_reads_speaks_of_ben(shared, ada):
    seen = sights(ada, shared)
    assert "'ben'" not in seen
    assert FIRST not in seen.replace(shared.text.replace("\n", "\\n"), "")


def test_what_ada_reads_is_the_same_whatever_ben_does(given, ada, ben):
    article, _ = given(to=ada)
    before = sights(ada, article)
    assignment = factories.given(article=article, to=ben.user)
    factories.label(article=article, by=ben.user)
    assert sights(ada, article) == before
    accepted(ben.post(f"assignments/{assignment.pk}/submit/", {}))
    assert sights(ada, article) == before


def test_counts_are_of_ones_own_work(shared, ada, mia):
    mine = accepted(ada.get(f"articles/{shared.pk}/"))
    assert (mine["state"], mine["counts"]["annotations"], mine["counts"]["submitted"]) == ("todo", 0, 0)
    assert mine["counts"]["assignments"] == 1
    whole = accepted(mia.get(f"articles/{shared.pk}/"))
    assert (whole["state"], whole["counts"]["annotations"], whole["counts"]["submitted"]) == ("open", 2, 1)


def test_the_state_is_that_of_ones_own_assignment(in_review, project, ada, mia):
    article = in_review()
    row = accepted(ada.get(f"projects/{project.slug}/articles/"))["results"][0]
    assert row["state"] == "submitted"
    assert accepted(mia.get(f"projects/{project.slug}/articles/"))["results"][0]["state"] == "review"
    for state in ("open", "review", "gold"):
        assert accepted(ada.get(f"projects/{project.slug}/articles/?state={state}"))["results"] == []
    assert accepted(ada.get(f"projects/{project.slug}/articles/?state=submitted"))["results"][0]["id"] == str(
        article.pk
    )


def test_a_project_tells_an_annotator_no_counts(shared, ada, vera):
    assert accepted(ada.get(f"projects/{shared.project.slug}/"))["counts"] is None
    assert accepted(ada.get(f"projects/{shared.project.slug}/"))["mine"] == {"todo": 1}
    assert accepted(vera.get(f"projects/{shared.project.slug}/"))["counts"]["open"] == 1


def test_the_review_is_closed_to_those_who_labelled(in_review, project, ada, ben):
    article = in_review()
    for who in (ada, ben):
        refused(who.get(f"articles/{article.pk}/review/"), 403, "role_missing")
        refused(who.get(f"projects/{project.slug}/review/"), 403, "role_missing")


def test_submitting_does_not_open_the_others_layers(in_review, ada):
    article = in_review()
    assert {a["annotator"] for a in accepted(ada.get(f"articles/{article.pk}/annotations/"))} == {"ada"}
    assert accepted(ada.get(f"articles/{article.pk}/annotations/?annotator=ben")) == []


def test_gold_opens_the_layers_to_those_who_worked_on_it(project, ada, ben, rita):
    layers = {who.user: [(FIRST, CLAIM)] for who in (ada, ben)}
    gold = factories.gold(project=project, layers=layers, reviewer=rita.user)
    assert {a["annotator"] for a in accepted(ada.get(f"articles/{gold.pk}/annotations/"))} == {"ada", "ben"}


def test_without_blinding_ones_own_submission_opens_the_others(new_project, ada, ben):
    project = new_project(blind=False)
    article = factories.article(project=project)
    assignment = factories.given(article=article, to=ada.user)
    factories.handed_in(article=article, by=ben.user)
    assert accepted(ada.get(f"articles/{article.pk}/annotations/")) == []
    accepted(ada.post(f"assignments/{assignment.pk}/submit/", {}))
    assert {a["annotator"] for a in accepted(ada.get(f"articles/{article.pk}/annotations/"))} == {"ben"}


def test_reviewers_see_what_was_handed_in_and_no_drafts(shared, ada, rita, vera):
    factories.label(article=shared, by=ada.user)
    assert {a["annotator"] for a in accepted(rita.get(f"articles/{shared.pk}/annotations/"))} == {"ben"}
    assert accepted(vera.get(f"articles/{shared.pk}/annotations/")) == []


def test_an_order_of_the_list_gives_nothing_away(project, given, ada, ben):
    for number in range(3):
        given(to=ada, title=f"Kabar {number}")
    paths = [
        f"projects/{project.slug}/articles/?ordering={o}" for o in ("created_at", "title", "source", "external_id")
    ]
    before = [accepted(ada.get(path)) for path in paths]
    factories.handed_in(article=project.articles.order_by("-created_at")[0], by=ben.user)
    assert [accepted(ada.get(path)) for path in paths] == before


def test_annotations_of_others_cannot_be_guessed(shared, ada, ben):
    theirs = Event.objects.filter(kind="annotation.created", actor=ben.user)[0].object_id
    path = f"articles/{shared.pk}/annotations/{theirs}/"
    for answer in (ada.put(path, {"start": 1, "end": 5}), ada.delete(path, match=1), ada.delete(path)):
        told = refused(answer, 404, "not_found")
        assert "current" not in told
