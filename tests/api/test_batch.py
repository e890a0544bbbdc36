"""Many writes at once: all of them or none, refusals by index."""

import uuid
from typing import Any

import pytest

from annotations.models import Annotation, Assignment, Event
from tests import factories
from tests.contract import accepted, refused
from tests.factories import CLAIM, DOUBT, FIRST, SECOND, THIRD, passage


@pytest.fixture
def batch(given, ada):
    """Return Ada's article, and a function that sends operations to it."""
    article, _ = given(to=ada)
    return article, lambda *operations: ada.post(
        f"articles/{article.pk}/annotations/", {"operations": list(operations)}
    )


def put(article, quote, **fields):
    return {"op": "put", "id": str(uuid.uuid4()), **passage(article.text, quote), **fields}


def test_operations_are_carried_out_in_order(batch, ada):
    article, send = batch
    one, two = put(article, FIRST), put(article, SECOND)
    written = accepted(
        send(one, two, {**one, "labels": DOUBT, "revision": 1}, {"op": "delete", "id": two["id"], "revision": 1})
    )
    assert written["results"] == [
        {"id": one["id"], "revision": 1},
        {"id": two["id"], "revision": 1},
        {"id": one["id"], "revision": 2},
        {"id": two["id"], "revision": 2},
    ]
    assert [(a["quote"], a["labels"]) for a in accepted(ada.get(f"articles/{article.pk}/annotations/"))] == [
        (FIRST, DOUBT)
    ]
    assert Annotation.objects.count() == 2


def test_a_batch_sent_again_changes_nothing(batch):
    article, send = batch
    operations = [put(article, quote) for quote in (FIRST, SECOND, THIRD)]
    first = accepted(send(*operations))
    events = Event.objects.count()
    assert accepted(send(*operations)) == first
    assert Event.objects.count() == events


WRONG_OPERATIONS: list[tuple[dict[str, Any], str]] = [
    ({"start": 500}, "end"),
    ({"start": -1}, "start"),
    ({"end": 2**63}, "end"),
    ({"quote": "lain"}, "quote"),
    ({"labels": {"stance": "angry"}}, "labels.stance"),
    ({"id": None}, "id"),
    ({"id": "x"}, "id"),
    ({"op": "merge"}, "op"),
    ({"op": None}, "op"),
    ({"revision": "1"}, "revision"),
    ({"reason": 5}, "reason"),
    ({"annotation": 5}, "annotation"),
    ({"surprise": 1}, "surprise"),
]


def test_one_wrong_operation_refuses_all_and_is_named_by_its_index(batch, subtests):
    article, send = batch
    for change, field in WRONG_OPERATIONS:
        with subtests.test(change=str(change)[:60]):
            told = refused(
                send(put(article, FIRST), {**put(article, SECOND), **change}, put(article, THIRD)),
                400,
                "bad_input",
                "1",
            )
            assert set(told["fields"]) == {"1"}
            assert field in told["fields"]["1"][0]
            assert not Annotation.objects.exists()
            assert Assignment.objects.get().state == "todo"


def test_every_wrong_operation_is_named(batch):
    article, send = batch
    told = refused(
        send(put(article, FIRST, start=-1), put(article, SECOND), {**put(article, THIRD), "quote": "x"}),
        400,
        "bad_input",
    )
    assert set(told["fields"]) == {"0", "2"}


def test_a_stale_operation_refuses_all(batch):
    article, send = batch
    one = put(article, FIRST)
    accepted(send(one))
    told = refused(send(put(article, SECOND), {**one, "note": "x", "revision": 9}), 412, "stale", "1")
    assert told["current"]["revision"] == 1
    refused(send(put(article, SECOND), {**one, "note": "x"}), 428, "revision_missing", "1")
    refused(send(put(article, SECOND), {"op": "delete", "id": str(uuid.uuid4()), "revision": 1}), 404, "not_found", "1")
    assert Annotation.objects.count() == 1


@pytest.mark.parametrize(
    "body",
    [{}, [], {"operations": {}}, {"operations": None}, {"operations": [], "surprise": 1}, {"operations": [5, "x"]}],
)
def test_a_body_that_is_no_batch_is_refused(batch, ada, body):
    article, _ = batch
    refused(ada.post(f"articles/{article.pk}/annotations/", body), 400, "bad_input")


def test_an_empty_batch_writes_nothing(batch):
    _, send = batch
    assert accepted(send()) == {"results": []}


def test_five_thousand_operations_are_the_most(batch):
    _, send = batch
    operations = [{"op": "put", "id": str(uuid.uuid4()), "start": 41, "end": 50} for _ in range(5000)]
    refused(send(*operations, operations[0]), 400, "bad_input", "operations")
    assert len(accepted(send(*operations))["results"]) == 5000
    assert Annotation.objects.count() == 5000


def test_the_same_id_twice_in_one_batch_is_one_annotation(batch):
    article, send = batch
    one = put(article, FIRST)
    assert [w["revision"] for w in accepted(send(one, one))["results"]] == [1, 1]
    refused(send({**one, "note": "a", "revision": 1}, {**one, "note": "b", "revision": 1}), 412, "stale", "1")
    assert Annotation.objects.get().note == ""


def test_a_layer_is_written_under_the_id_of_nobody_else(batch, ben):
    article, send = batch
    factories.given(article=article, to=ben.user)
    theirs = factories.label(article=article, by=ben.user)
    refused(send(put(article, SECOND), {**put(article, FIRST), "id": str(theirs.pk)}), 404, "not_found")
    assert Annotation.objects.get().annotator == ben.user


def test_accepted_labels_are_kept_in_the_codebooks_order(batch):
    article, send = batch
    accepted(send(put(article, FIRST, labels=dict(reversed(CLAIM.items())))))
    assert Annotation.objects.get().labels == CLAIM
