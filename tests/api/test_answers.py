"""What an analyst says to a suggestion: accept, edit, reject, undecide; and the arm that is shown none."""

import uuid

import pytest

from annotations.models import Annotation, Event, Suggestion, SuggestionAnswer
from tests import factories
from tests.contract import accepted, refused
from tests.factories import DOUBT, FIRST, passage


@pytest.fixture
def desk(given, ada):
    """Return Ada's tagged article, its first suggestion, and a function that sends operations."""
    article, _ = given(to=ada)
    factories.tag_all()
    suggestion = Suggestion.objects.filter(article=article).order_by("start").first()
    assert suggestion is not None
    return article, suggestion, lambda *ops: ada.post(f"articles/{article.pk}/annotations/", {"operations": list(ops)})


def decisions(who, article):
    return [s["decision"] for s in accepted(who.get(f"articles/{article.pk}/workspace/"))["suggestions"]]


def test_accepting_makes_an_annotation_like_the_suggestion(desk, ada):
    article, suggestion, send = desk
    written = accepted(send({"op": "accept", "suggestion": str(suggestion.pk)}))["results"][0]
    space = accepted(ada.get(f"articles/{article.pk}/workspace/"))
    made = space["annotations"][0]
    assert (made["id"], made["revision"], made["suggestion"]) == (written["id"], 1, str(suggestion.pk))
    assert (made["start"], made["end"], made["labels"]) == (suggestion.start, suggestion.end, suggestion.labels)
    assert space["suggestions"][0]["decision"] == "accepted"
    assert set(decisions(ada, article)[1:]) <= {None}
    again = accepted(send({"op": "accept", "suggestion": str(suggestion.pk)}))["results"][0]
    assert again == written
    assert SuggestionAnswer.objects.count() == Annotation.objects.count() == 1


def test_the_client_may_name_the_annotation(desk):
    _, suggestion, send = desk
    one, two = str(uuid.uuid4()), str(uuid.uuid4())
    for named, envelope in ((one, {"id": one}), (two, {"annotation": {"id": two}})):
        accepted(send({"op": "undecide", "suggestion": str(suggestion.pk)}))
        written = accepted(send({"op": "accept", "suggestion": str(suggestion.pk), **envelope}))
        assert written["results"][0]["id"] == named


def test_editing_keeps_what_was_changed(desk, ada):
    article, suggestion, send = desk
    change = {
        "end": suggestion.end - 4,
        "labels": {**suggestion.labels, "confidence": "possible"},
        "holder": "Sulastri",
    }
    accepted(send({"op": "edit", "suggestion": str(suggestion.pk), "annotation": change}))
    answer = SuggestionAnswer.objects.get()
    assert (answer.answer, set(answer.changed)) == ("edited", {"end", "holder", "labels.confidence"})
    made = Annotation.objects.get()
    assert (made.start, made.end, made.suggestion_id) == (suggestion.start, suggestion.end - 4, suggestion.pk)
    assert Suggestion.objects.get(pk=suggestion.pk).labels == suggestion.labels
    assert decisions(ada, article)[0] == "edited"


def test_an_edit_that_changes_nothing_is_an_acceptance(desk):
    _, suggestion, send = desk
    accepted(send({"op": "edit", "suggestion": str(suggestion.pk), "annotation": {"start": suggestion.start}}))
    assert SuggestionAnswer.objects.get().answer == "accepted"


def test_correcting_an_accepted_passage_later_is_an_edit_of_it(desk, ada):
    article, suggestion, send = desk
    written = accepted(send({"op": "accept", "suggestion": str(suggestion.pk)}))["results"][0]
    body = passage(article.text, article.text[suggestion.start : suggestion.end], DOUBT, suggestion=str(suggestion.pk))
    accepted(ada.put(f"articles/{article.pk}/annotations/{written['id']}/", body, match=1))
    assert decisions(ada, article)[0] == "edited"


def test_rejecting_keeps_the_reason_and_takes_the_passage_back(desk, ada):
    article, suggestion, send = desk
    accepted(send({"op": "accept", "suggestion": str(suggestion.pk)}))
    written = accepted(send({"op": "reject", "suggestion": str(suggestion.pk), "reason": "perabot halaman"}))
    assert written["results"] == [{"id": str(suggestion.pk), "revision": None}]
    assert (SuggestionAnswer.objects.get().answer, SuggestionAnswer.objects.get().reason) == (
        "rejected",
        "perabot halaman",
    )
    space = accepted(ada.get(f"articles/{article.pk}/workspace/"))
    assert (space["annotations"], space["suggestions"][0]["decision"]) == ([], "rejected")


def as_a_window_sends_it(suggestion, op="accept", **change):
    annotation = {"id": str(uuid.uuid4()), "start": suggestion.start, "end": suggestion.end, **change}
    return {"op": op, "suggestion": str(suggestion.pk), "annotation": annotation}


def test_two_windows_that_accept_the_same_make_one_passage(desk):
    _, suggestion, send = desk
    first = accepted(send(as_a_window_sends_it(suggestion)))["results"]
    assert accepted(send(as_a_window_sends_it(suggestion)))["results"] == first
    assert Annotation.objects.get().revision == 1
    assert Event.objects.filter(kind="suggestion.answered").count() == 1


def test_a_second_window_that_answers_otherwise_is_shown_the_first_ones_passage(desk):
    _, suggestion, send = desk
    first = accepted(send(as_a_window_sends_it(suggestion)))["results"][0]
    other = as_a_window_sends_it(suggestion, "edit", holder="Sulastri")
    current = refused(send(other), 428, "revision_missing", "0")["current"]
    assert (current["id"], current["revision"]) == (first["id"], 1)
    again = accepted(send({**other, "revision": current["revision"]}))["results"]
    assert again == [{"id": first["id"], "revision": 2}]
    assert (Annotation.objects.get().holder, SuggestionAnswer.objects.get().answer) == ("Sulastri", "edited")


def test_another_reason_takes_the_place_of_the_first(desk):
    _, suggestion, send = desk
    for reason in ("not_a_claim", "wrong_words", "wrong_words"):
        accepted(send({"op": "reject", "suggestion": str(suggestion.pk), "reason": reason}))
    assert SuggestionAnswer.objects.get().reason == "wrong_words"
    accepted(send({"op": "undecide", "suggestion": str(suggestion.pk)}))
    first, second, taken_back = Event.objects.filter(object_id=str(suggestion.pk)).order_by("id")
    rejected = {"answer": "rejected", "changed": []}
    assert (first.before, first.after) == (None, {**rejected, "reason": "not_a_claim"})
    assert (second.before, second.after) == (first.after, {**rejected, "reason": "wrong_words"})
    assert (taken_back.before, taken_back.after) == (second.after, None)


def test_a_rejected_suggestion_may_be_accepted_after_all(desk, ada):
    article, suggestion, send = desk
    for op in ("accept", "reject", "accept"):
        accepted(send({"op": op, "suggestion": str(suggestion.pk)}))
    assert decisions(ada, article)[0] == "accepted"
    assert [a.revision for a in Annotation.objects.filter(deleted_at=None)] == [3]


def test_undeciding_leaves_no_answer(desk, ada):
    article, suggestion, send = desk
    for op in ("accept", "undecide", "undecide"):
        accepted(send({"op": op, "suggestion": str(suggestion.pk)}))
    assert decisions(ada, article)[0] is None
    assert not SuggestionAnswer.objects.exists()
    assert Annotation.objects.get().deleted_at is not None


def test_deleting_an_accepted_passage_counts_as_rejecting(desk, ada):
    article, suggestion, send = desk
    written = accepted(send({"op": "accept", "suggestion": str(suggestion.pk)}))["results"][0]
    accepted(ada.delete(f"articles/{article.pk}/annotations/{written['id']}/", match=1), 204)
    assert decisions(ada, article)[0] == "rejected"


def test_answers_in_one_batch_follow_each_other(desk, ada):
    article, suggestion, send = desk
    named = {"op": "accept", "suggestion": str(suggestion.pk), "id": str(uuid.uuid4())}
    accepted(
        send(
            named,
            {"op": "reject", "suggestion": str(suggestion.pk)},
            {"op": "undecide", "suggestion": str(suggestion.pk)},
        )
    )
    assert decisions(ada, article)[0] is None
    assert not accepted(ada.get(f"articles/{article.pk}/annotations/"))


def test_everybody_answers_for_themselves(desk, ada, ben):
    article, suggestion, send = desk
    factories.given(article=article, to=ben.user)
    accepted(send({"op": "reject", "suggestion": str(suggestion.pk)}))
    assert decisions(ben, article)[0] is None
    operation = {"op": "accept", "suggestion": str(suggestion.pk)}
    accepted(ben.post(f"articles/{article.pk}/annotations/", {"operations": [operation]}))
    assert (decisions(ada, article)[0], decisions(ben, article)[0]) == ("rejected", "accepted")
    assert Annotation.objects.get().annotator == ben.user


@pytest.mark.parametrize("op", ["accept", "edit", "reject", "undecide"])
def test_suggestions_that_are_not_here_are_not_found(desk, given, ada, op):
    _, _, send = desk
    given(to=ada, text="Bupati membuka pasar ikan di Teluk Sari pada Selasa siang.")
    factories.tag_all()
    elsewhere = Suggestion.objects.exclude(article=desk[0]).first()
    for suggestion in (str(uuid.uuid4()), str(elsewhere.pk if elsewhere else ""), None, "x", 5):
        answer = send({"op": op, "suggestion": suggestion})
        assert answer.status_code in (400, 404), answer.json()
    assert not SuggestionAnswer.objects.exists()


@pytest.mark.parametrize(
    "change", [{"end": 99_999}, {"start": -5}, {"labels": {"stance": "x"}}, {"surprise": 1}, {"quote": "x"}]
)
def test_a_wrong_edit_is_refused_by_its_index(desk, change):
    _, suggestion, send = desk
    refused(send({"op": "edit", "suggestion": str(suggestion.pk), "annotation": change}), 400, "bad_input", "0")
    assert not SuggestionAnswer.objects.exists()


def test_a_reason_may_be_long_but_not_endless(desk):
    _, suggestion, send = desk
    refused(send({"op": "reject", "suggestion": str(suggestion.pk), "reason": "r" * 201}), 400, "bad_input", "0")
    accepted(send({"op": "reject", "suggestion": str(suggestion.pk), "reason": "r" * 200}))


@pytest.fixture
def hidden_desk(new_project, ada):
    """An article of a project where no suggestion is shown to analysts."""
    project = new_project(suggestion_rate=0.0)
    article = factories.article(project=project)
    factories.given(article=article, to=ada.user)
    factories.tag_all()
    return article, Suggestion.objects.filter(article=article)


def test_the_hidden_arm_is_shown_no_suggestions(hidden_desk, ada, rita):
    article, suggestions = hidden_desk
    assert suggestions.exists()
    assert accepted(ada.get(f"articles/{article.pk}/workspace/"))["suggestions"] == []
    assert accepted(ada.get(f"articles/{article.pk}/"))["counts"]["suggestions"] == 0
    assert accepted(ada.get(f"projects/{article.project.slug}/articles/"))["results"][0]["counts"]["suggestions"] == 0
    assert len(accepted(rita.get(f"articles/{article.pk}/workspace/"))["suggestions"]) == suggestions.count()


@pytest.mark.parametrize("op", ["accept", "edit", "reject", "undecide"])
def test_deciding_a_hidden_suggestion_is_refused_as_if_it_did_not_exist(hidden_desk, ada, op):
    article, suggestions = hidden_desk
    path = f"articles/{article.pk}/annotations/"
    there = ada.post(path, {"operations": [{"op": op, "suggestion": str(suggestions.first().pk)}]})
    missing = ada.post(path, {"operations": [{"op": op, "suggestion": str(uuid.uuid4())}]})
    refused(there, 404, "not_found")
    assert there.content == missing.content


def test_naming_a_hidden_suggestion_in_a_passage_is_refused_too(hidden_desk, ada):
    article, suggestions = hidden_desk
    path = f"articles/{article.pk}/annotations/{uuid.uuid4()}/"
    for suggestion in (str(suggestions.first().pk), str(uuid.uuid4())):
        refused(ada.put(path, passage(article.text, FIRST, suggestion=suggestion)), 400, "bad_input", "suggestion")


def test_the_arm_is_drawn_at_the_projects_rate_and_always_the_same(new_project, ada, ben):
    project = new_project(suggestion_rate=0.5)
    shown = []
    for _ in range(40):
        article = factories.article(project=project)
        shown += [factories.given(article=article, to=who.user).suggestions_shown for who in (ada, ben)]
    assert 20 < sum(shown) < 60
    again = factories.given(article=article, to=ada.user)
    assert again.suggestions_shown == shown[-2]
