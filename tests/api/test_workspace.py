"""What the labelling page opens with, and which tagger run it stands on."""

from datetime import UTC, datetime

from annotations.models import Assignment, Event, Suggestion
from annotations.projects.tokens import create_token
from annotations.tagging.retagging import retag
from annotations.tagging.versions import built_in_pack, publish_pack
from tests import factories
from tests.contract import Person, accepted, refused


def test_it_holds_all_that_the_page_needs(given, ada):
    article, assignment = given(to=ada)
    factories.tag_all()
    mine = factories.label(article=article, by=ada.user)
    space = accepted(ada.get(f"articles/{article.pk}/workspace/"))
    assert (space["article"]["text"], space["article"]["state"]) == (article.text, "doing")
    assert space["article"]["counts"]["annotations"] == 1
    assert space["article"]["counts"]["suggestions"] == len(space["suggestions"]) > 0
    assert (space["assignment"]["id"], space["assignment"]["state"]) == (str(assignment.pk), "doing")
    assert [a["id"] for a in space["annotations"]] == [str(mine.pk)]
    assert space["codebook"]["version"] == 1
    assert {d["name"] for d in space["codebook"]["content"]["dimensions"]} >= {"claim_type", "confidence", "stance"}
    assert space["comments"] == []


def test_suggestions_lie_in_the_text_and_never_in_furniture(given, ada):
    text = factories.TEXT + "\nBaca juga: Nelayan Muara Angin menunggu solar\nADVERTISEMENT\n"
    article, _ = given(to=ada, text=text)
    factories.tag_all()
    space = accepted(ada.get(f"articles/{article.pk}/workspace/"))
    furniture = [s for s in space["article"]["segments"] if s["kind"] in ("boilerplate", "headline")]
    assert any(s["kind"] == "boilerplate" for s in furniture)
    for suggestion in space["suggestions"]:
        assert 0 <= suggestion["start"] < suggestion["end"] <= len(text)
        assert all(suggestion["end"] <= f["start"] or f["end"] <= suggestion["start"] for f in furniture)
        for cue in suggestion["cues"]:
            assert 0 <= cue["start"] < cue["end"] <= len(text)


def test_an_article_that_is_not_tagged_yet_opens_without_suggestions(given, ada):
    article, _ = given(to=ada)
    assert accepted(ada.get(f"articles/{article.pk}/workspace/"))["suggestions"] == []
    factories.tag_all()
    assert accepted(ada.get(f"articles/{article.pk}/workspace/"))["suggestions"]


def test_the_first_opening_is_an_event(given, ada):
    article, assignment = given(to=ada)
    factories.tag_all()
    for _ in range(2):
        accepted(ada.get(f"articles/{article.pk}/workspace/"))
    assignment.refresh_from_db()
    opened = Event.objects.get(object_id=str(assignment.pk), kind="assignment.opened")
    assert (opened.actor, opened.after and opened.after["run"]) == (ada.user, str(assignment.run_id))


def test_a_run_that_comes_after_the_opening_is_pinned_by_the_next_one(given, ada):
    article, assignment = given(to=ada)
    for _ in range(2):
        accepted(ada.get(f"articles/{article.pk}/workspace/"))
    factories.tag_all()
    for _ in range(2):
        accepted(ada.get(f"articles/{article.pk}/workspace/"))
    events = Event.objects.filter(object_id=str(assignment.pk)).order_by("id")
    kinds = ["assignment.created", "assignment.opened", "assignment.pinned"]
    assert list(events.values_list("kind", flat=True)) == kinds


def test_a_token_that_only_reads_opens_nothing(given, ada):
    article, assignment = given(to=ada)
    factories.tag_all()
    row, token = create_token(user=ada.user, name="baca", at=datetime.now(UTC), scope="read")
    before = Event.objects.count()
    space = accepted(Person(ada.user, token, row).get(f"articles/{article.pk}/workspace/"))
    assignment.refresh_from_db()
    assert (assignment.opened_at, assignment.run_id, Event.objects.count()) == (None, None, before)
    assert space["suggestions"] == accepted(ada.get(f"articles/{article.pk}/workspace/"))["suggestions"] != []


def test_the_run_of_the_first_opening_stays(given, ada, ben, mia, project):
    article, _ = given(to=ada)
    factories.tag_all()
    first = accepted(ada.get(f"articles/{article.pk}/workspace/"))["suggestions"]
    pack = publish_pack(project=project, pack=built_in_pack(), by=mia.user, at=factories.AT)
    retag(pack=pack, by=mia.user, at=factories.AT)
    factories.tag_all()
    assert accepted(ada.get(f"articles/{article.pk}/workspace/"))["suggestions"] == first
    factories.given(article=article, to=ben.user)
    for who in (ben, mia):
        theirs = accepted(who.get(f"articles/{article.pk}/workspace/"))["suggestions"]
        assert {s["pack_version"] for s in theirs} == {2}
        assert not {s["id"] for s in theirs} & {s["id"] for s in first}
    assert Suggestion.objects.filter(article=article).count() == 2 * len(first)


def test_reviewers_and_managers_read_without_an_assignment(article, rita, mia):
    made = article()
    factories.tag_all()
    for who in (rita, mia):
        space = accepted(who.get(f"articles/{made.pk}/workspace/"))
        assert space["assignment"] is None
        assert space["suggestions"]
    assert not Assignment.objects.exists()


def test_an_annotator_without_the_assignment_sees_no_article(article, ada):
    made = article()
    for path in ("", "workspace/", "annotations/"):
        refused(ada.get(f"articles/{made.pk}/{path}"), 404, "not_found")
    assert accepted(ada.get(f"projects/{made.project.slug}/articles/"))["results"] == []


def test_opening_is_noted_once(given, ada):
    article, assignment = given(to=ada)
    assert assignment.opened_at is None
    factories.tag_all()
    opened = []
    for _ in range(2):
        accepted(ada.get(f"articles/{article.pk}/workspace/"))
        assignment.refresh_from_db()
        opened.append((assignment.opened_at, assignment.run_id))
    assert opened[0] == opened[1] != (None, None)
