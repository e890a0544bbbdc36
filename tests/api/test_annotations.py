"""One annotation at a time: created, changed with its revision, deleted to a tombstone; and what is refused."""

import uuid
from typing import Any

import pytest

from annotations.models import Annotation, Event
from tests import factories
from tests.contract import accepted, refused
from tests.factories import CLAIM, FIRST, HOSTILE_TEXT, SECOND, passage


@pytest.fixture
def place(given, ada):
    """Return Ada's article, the path of a new annotation in it, and that annotation's body."""

    def make(**fields):
        article, _ = given(to=ada, **fields)
        body = passage(article.text, FIRST) if FIRST in article.text else {}
        return article, f"articles/{article.pk}/annotations/{uuid.uuid4()}/", body

    return make


def test_a_new_annotation_is_created_with_its_etag(place, ada):
    article, path, body = place()
    answer = ada.put(path, body | {"holder": " outlet ", "note": "catatan", "holder_span": [0, 5]})
    got = accepted(answer, 201)
    assert answer.headers["ETag"] == '"1"'
    assert (got["quote"], got["labels"], got["revision"], got["annotator"]) == (FIRST, CLAIM, 1, "ada")
    assert (got["holder"], got["holder_span"], got["target_span"], got["suggestion"]) == ("outlet", [0, 5], None, None)
    assert accepted(ada.get(f"articles/{article.pk}/annotations/")) == [got]
    assert accepted(ada.get("assignments/"))["results"][0]["state"] == "doing"
    assert list(Event.objects.order_by("id").values_list("kind", flat=True))[-2:] == [
        "annotation.created",
        "assignment.begun",
    ]


def test_the_same_put_again_changes_nothing(place, ada):
    _, path, body = place()
    first = accepted(ada.put(path, body), 201)
    events = Event.objects.count()
    for again in (ada.put(path, body), ada.put(path, body, match=1), ada.put(path, body, match=7)):
        assert accepted(again) == first
    assert Event.objects.count() == events


def test_a_change_carries_the_revision_that_it_departs_from(place, ada):
    article, path, body = place()
    accepted(ada.put(path, body), 201)
    answer = ada.put(path, passage(article.text, SECOND), match=1)
    assert (accepted(answer)["quote"], answer.headers["ETag"]) == (SECOND, '"2"')
    event = Event.objects.get(kind="annotation.changed")
    assert event.before is not None
    assert event.after is not None
    assert (event.before["quote"], event.after["quote"], event.after["revision"]) == (FIRST, SECOND, 2)


def test_a_stale_change_is_told_the_current_state(place, ada):
    article, path, body = place()
    accepted(ada.put(path, body), 201)
    accepted(ada.put(path, passage(article.text, SECOND), match=1))
    told = refused(ada.put(path, body | {"note": "lain"}, match=1), 412, "stale")
    assert (told["current"]["quote"], told["current"]["revision"], told["current"]["deleted"]) == (SECOND, 2, False)
    told = refused(ada.delete(path, match=1), 412, "stale")
    assert told["current"]["revision"] == 2


def test_a_change_without_its_revision_is_asked_for_it(place, ada):
    _, path, body = place()
    accepted(ada.put(path, body), 201)
    assert refused(ada.put(path, body | {"note": "lain"}), 428, "revision_missing")["current"]["revision"] == 1
    assert refused(ada.delete(path), 428, "revision_missing")["current"]["note"] == ""


@pytest.mark.parametrize("header", ['"x"', "", "*", '"-1"', '"1.5"', '"²"', '"1", "2"', '"99999999999999999999"', "W/"])
def test_an_if_match_that_is_no_revision_is_refused(place, ada, header):
    _, path, body = place()
    accepted(ada.put(path, body), 201)
    headers = {"If-Match": header.encode().decode("latin-1")}
    refused(ada.put(path, body, headers=headers), 400, "bad_input", "If-Match")
    refused(ada.delete(path, headers=headers), 400, "bad_input", "If-Match")


@pytest.mark.parametrize("header", ["1", '"1"', 'W/"1"'])
def test_an_if_match_may_be_weak_or_bare(place, ada, header):
    _, path, body = place()
    accepted(ada.put(path, body), 201)
    assert accepted(ada.put(path, body | {"note": "x"}, headers={"If-Match": header}))["revision"] == 2


def test_a_revision_of_something_that_does_not_exist_is_stale(place, ada):
    _, path, body = place()
    refused(ada.put(path, body, match=1), 412, "stale")
    refused(ada.delete(path, match=1), 404, "not_found")


def test_deleting_leaves_a_tombstone_that_can_be_restored(place, ada):
    article, path, body = place()
    accepted(ada.put(path, body), 201)
    accepted(ada.delete(path, match=1), 204)
    accepted(ada.delete(path, match=1), 204)
    assert accepted(ada.get(f"articles/{article.pk}/annotations/")) == []
    row = Annotation.objects.get()
    assert (row.revision, row.deleted_at is not None) == (2, True)
    told = refused(ada.put(path, body), 428, "revision_missing")
    assert told["current"]["deleted"] is True
    assert accepted(ada.put(path, body, match=2))["revision"] == 3
    assert Event.objects.filter(kind="annotation.restored").count() == 1


WRONG_PASSAGES: list[tuple[dict[str, Any], str]] = [
    ({"start": -1}, "start"),
    ({"end": 10_000}, "end"),
    ({"end": 2**31}, "end"),
    ({"end": 2**63}, "end"),
    ({"end": 2**64}, "end"),
    ({"start": -(2**40)}, "start"),
    ({"start": 100, "end": 50}, "end"),
    ({"start": 50, "end": 50}, "end"),
    ({"start": 39, "end": 41, "quote": None}, "end"),
    ({"start": "41"}, "start"),
    ({"start": 41.5}, "start"),
    ({"start": True}, "start"),
    ({"start": None}, "start"),
    ({"quote": "Pemerintah"}, "quote"),
    ({"quote": 5}, "quote"),
    ({"labels": {"claim_type": "poem"}}, "labels.claim_type"),
    ({"labels": {"mood": "angry"}}, "labels.mood"),
    ({"labels": {"claim_type": 5}}, "labels"),
    ({"labels": []}, "labels"),
    ({"labels": {"": "event"}}, "labels."),
    ({"holder": "h" * 501}, "holder"),
    ({"target": None}, "target"),
    ({"note": "n" * 20_001}, "note"),
    ({"holder_span": [5, 5]}, "holder_span"),
    ({"target_span": [9, 3]}, "target_span"),
    ({"content_span": [0, 10_000]}, "content_span"),
    ({"content_span": [-5, 10]}, "content_span"),
    ({"content_span": [0, 2**40]}, "content_span"),
    ({"content_span": [1]}, "content_span"),
    ({"content_span": [1, 2, 3]}, "content_span"),
    ({"suggestion": "x"}, "suggestion"),
    ({"suggestion": str(uuid.uuid4())}, "suggestion"),
    ({"codebook_version": 99}, "codebook_version"),
    ({"codebook_version": 2**40}, "codebook_version"),
    ({"codebook_version": -1}, "codebook_version"),
    ({"surprise": 1}, "surprise"),
    ({"annotator": "ben"}, "annotator"),
    ({"revision": 5}, "revision"),
    ({"id": str(uuid.uuid4())}, "id"),
]


def test_a_wrong_passage_is_refused_by_its_field(place, ada, subtests):
    _, path, body = place()
    for change, field in WRONG_PASSAGES:
        with subtests.test(change=str(change)[:60]):
            told = refused(ada.put(path, body | change), 400, "bad_input")
            assert any(name.startswith(field) for name in told["fields"]), told
            assert not Annotation.objects.exists()


def test_a_note_with_a_nul_is_refused(place, ada):
    _, path, body = place()
    refused(ada.put(path, body | {"note": "a\u0000b"}), 400, "bad_input", "note")


@pytest.mark.parametrize("missing", ["start", "end"])
def test_a_passage_without_its_offsets_is_refused(place, ada, missing):
    _, path, body = place()
    refused(ada.put(path, {k: v for k, v in body.items() if k != missing}), 400, "bad_input", missing)


def test_a_draft_may_be_incomplete_and_quote_nothing(place, ada):
    _, path, body = place()
    got = accepted(ada.put(path, {"start": body["start"], "end": body["end"]}), 201)
    assert (got["labels"], got["quote"]) == ({}, FIRST)
    got = accepted(ada.put(path, body | {"labels": {"claim_type": "event", "stance": None}}, match=1))
    assert got["labels"] == {"claim_type": "event"}


@pytest.mark.parametrize(
    "quote", ["🪁 dibuka", "👩‍👧‍👦 layang", "Rene\u0301e asal", "«سلام»", "Tanjung\u00a0Biru", "12\u00a0000"]
)
def test_offsets_count_code_points(place, ada, quote):
    article, path, _ = place(text=HOSTILE_TEXT)
    got = accepted(ada.put(path, passage(article.text, quote)), 201)
    assert article.text[got["start"] : got["end"]] == got["quote"] == quote
    utf16 = len(article.text[: got["start"]].encode("utf-16-le")) // 2
    if utf16 != got["start"]:
        body = {"start": utf16, "end": utf16 + len(quote), "quote": quote}
        refused(ada.put(path.replace(path.split("/")[-2], str(uuid.uuid4())), body), 400, "bad_input", "quote")


def test_passages_may_nest_and_overlap(place, ada):
    article, _, body = place()
    for start, end in (
        (body["start"], body["end"]),
        (body["start"] + 5, body["end"] - 5),
        (body["start"] + 9, body["end"] + 20),
    ):
        accepted(ada.put(f"articles/{article.pk}/annotations/{uuid.uuid4()}/", {"start": start, "end": end}), 201)
    assert [a["start"] for a in accepted(ada.get(f"articles/{article.pk}/annotations/"))] == [41, 46, 50]


def test_writing_without_an_assignment_is_refused(article, ada, rita, mia):
    made = article()
    for who in (ada, rita, mia):
        path = f"articles/{made.pk}/annotations/{uuid.uuid4()}/"
        refused(who.put(path, passage(made.text, FIRST)), 409, "not_assigned")
        refused(who.delete(path, match=1), 409, "not_assigned")


def test_nobody_writes_over_somebody_elses_annotation(article, ada, ben):
    made = article()
    for who in (ada, ben):
        factories.given(article=made, to=who.user)
    path = f"articles/{made.pk}/annotations/{uuid.uuid4()}/"
    accepted(ada.put(path, passage(made.text, FIRST)), 201)
    for match in ({}, {"match": 1}):
        refused(ben.put(path, passage(made.text, SECOND), **match), 404, "not_found")
        refused(ben.delete(path, **match), 404, "not_found")
    assert Annotation.objects.get().quote == FIRST


def test_an_id_belongs_to_one_article(place, given, ada):
    _, path, body = place()
    accepted(ada.put(path, body), 201)
    other, _ = given(to=ada)
    refused(ada.put(path.replace(path.split("/")[1], str(other.pk)), body), 404, "not_found")


def test_an_edit_under_an_older_codebook_is_kept_under_it(place, project, ada, mia):
    _, path, body = place()
    content = factories.renamed_codebook()
    factories.publish(project=project, content=content, by=mia.user)
    assert accepted(ada.put(path, body | {"codebook_version": 1}), 201)["codebook_version"] == 1
    assert accepted(ada.put(path, body | {"note": "x"}, match=1))["codebook_version"] == 2
