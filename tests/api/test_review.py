"""Cases, decisions, completion."""

import uuid
from typing import Any

import pytest

from annotations.models import Annotation, Decision, Event, GoldAnnotation
from tests import factories
from tests.contract import accepted, refused
from tests.factories import CLAIM, DOUBT, FIRST, SECOND, THIRD


@pytest.fixture
def desk(in_review, rita):
    """Return an article in review and its cases by quote: FIRST agreed, THIRD labelled differently, SECOND Ada's."""
    article = in_review()
    cases = {
        case["annotations"][0]["quote"]: case for case in accepted(rita.get(f"articles/{article.pk}/review/"))["cases"]
    }
    return article, cases


def case_path(article, case):
    return f"articles/{article.pk}/review/cases/{case['id']}/"


def test_annotations_are_aligned_into_cases(desk, rita):
    article, cases = desk
    review = accepted(rita.get(f"articles/{article.pk}/review/"))
    assert [case["annotations"][0]["quote"] for case in review["cases"]] == [FIRST, SECOND, THIRD]
    assert (review["open"], review["state"], review["annotators"]) == (2, "review", ["ada", "ben"])
    agreed, differing, lone = cases[FIRST], cases[THIRD], cases[SECOND]
    assert (agreed["differs"], agreed["decision"], agreed["gold"]["labels"]) == ([], None, CLAIM)
    assert (differing["differs"], differing["gold"]) == (["claim_type", "confidence"], None)
    assert differing["proposed"]["labels"] in (CLAIM, DOUBT)
    assert (len(lone["annotations"]), lone["proposed"], lone["gold"]) == (1, None, None)


def test_the_queue_counts_what_is_open(desk, project, rita):
    article, _ = desk
    rows = accepted(rita.get(f"projects/{project.slug}/review/"))["results"]
    assert [(row["article"]["id"], row["cases"], row["open"]) for row in rows] == [(str(article.pk), 3, 2)]


def test_the_queue_begins_with_most_disagreement(project, article, in_review, rita, ada, ben):
    calm = in_review(title="Sama")
    Annotation.objects.filter(article=calm).exclude(quote=FIRST).update(deleted_at=factories.AT)
    worst, flagged = in_review(title="Beda"), in_review(title="Ragu")
    Annotation.objects.filter(article=flagged).exclude(quote=FIRST).update(deleted_at=factories.AT)
    Annotation.objects.filter(article=flagged, annotator=ada.user, quote=FIRST).update(flagged=True)
    rows = accepted(rita.get(f"projects/{project.slug}/review/"))["results"]
    assert [row["article"]["title"] for row in rows] == ["Beda", "Ragu", "Sama"]
    assert rows[0]["article"]["id"] == str(worst.pk)
    page, seen = accepted(rita.get(f"projects/{project.slug}/review/", {"page_size": 1})), []
    while True:
        seen += [row["article"]["title"] for row in page["results"]]
        if not page["next"]:
            break
        page = accepted(rita.get(page["next"]))
    assert seen == ["Beda", "Ragu", "Sama"]
    oldest = accepted(rita.get(f"projects/{project.slug}/review/", {"ordering": "created_at"}))["results"]
    assert [row["article"]["title"] for row in oldest] == ["Sama", "Beda", "Ragu"]


def test_each_verdict_settles_its_case(desk, rita):
    article, cases = desk
    taken = next(a for a in cases[THIRD]["annotations"] if a["annotator"] == "ben")
    got = accepted(rita.put(case_path(article, cases[THIRD]), {"verdict": "accepted", "take": taken["id"]}))
    assert (got["gold"]["labels"], got["take"], got["reviewer"]) == (CLAIM, taken["id"], "rita")
    start = article.text.index(SECOND)
    gold = {"start": start, "end": start + 20, "labels": DOUBT, "holder": "outlet", "target": ""}
    got = accepted(
        rita.put(case_path(article, cases[SECOND]), {"verdict": "fixed", "gold": gold, "reason": "Terlalu panjang"})
    )
    assert (got["gold"]["end"], got["gold"]["codebook_version"], got["reason"]) == (start + 20, 1, "Terlalu panjang")
    got = accepted(rita.put(case_path(article, cases[FIRST]), {"verdict": "rejected", "reason": "Bukan klaim"}))
    assert (got["verdict"], got["gold"]) == ("rejected", None)
    assert accepted(rita.get(f"articles/{article.pk}/review/"))["open"] == 0
    assert accepted(rita.post(f"articles/{article.pk}/review/complete/"))["state"] == "gold"
    rows = GoldAnnotation.objects.filter(article=article).order_by("start")
    assert [(row.quote, row.labels, row.decision is not None) for row in rows] == [
        (SECOND[:20], DOUBT, True),
        (THIRD, CLAIM, True),
    ]
    assert set(article.assignments.values_list("state", flat=True)) == {"accepted"}


def test_a_lone_passage_may_be_accepted_without_naming_it(desk, rita):
    article, cases = desk
    got = accepted(rita.put(case_path(article, cases[SECOND]), {"verdict": "accepted"}))
    assert got["gold"]["labels"] == CLAIM


def test_deciding_again_replaces_and_keeps_the_earlier_decision(desk, rita):
    article, cases = desk
    path = case_path(article, cases[SECOND])
    accepted(rita.put(path, {"verdict": "accepted"}))
    accepted(rita.put(path, {"verdict": "accepted"}))
    assert Decision.objects.count() == 1
    accepted(rita.put(path, {"verdict": "rejected"}))
    assert [(d.verdict, d.undone_at is None) for d in Decision.objects.order_by("at")] == [
        ("accepted", False),
        ("rejected", True),
    ]
    events = Event.objects.filter(kind="case.decided").order_by("id")
    assert [(e.before or {}).get("verdict") for e in events] == [None, "accepted"]


def test_a_decision_may_be_undone(desk, rita):
    article, cases = desk
    path = case_path(article, cases[SECOND])
    accepted(rita.put(path, {"verdict": "accepted"}))
    for _ in range(2):
        accepted(rita.delete(path), 204)
    assert accepted(rita.get(f"articles/{article.pk}/review/"))["open"] == 2
    assert Decision.objects.get().undone_at is not None


def test_many_decisions_are_all_or_nothing(desk, rita):
    article, cases = desk
    path = f"articles/{article.pk}/review/decisions/"
    good = [{"case": cases[q]["id"], "verdict": "rejected"} for q in (SECOND, THIRD)]
    refused(rita.post(path, [*good, {"case": "0" * 32, "verdict": "rejected"}]), 409, "case_changed")
    refused(rita.post(path, [*good, {"case": cases[FIRST]["id"], "verdict": "fixed"}]), 400, "bad_input")
    assert not Decision.objects.exists()
    assert [d["verdict"] for d in accepted(rita.post(path, good), 201)] == ["rejected", "rejected"]
    assert accepted(rita.post(path, {"case": cases[FIRST]["id"], "verdict": "accepted"}), 201)["verdict"] == "accepted"
    assert accepted(rita.post(path, []), 201) == []


def test_a_list_of_decisions_names_the_record_that_is_wrong(desk, rita):
    article, cases = desk
    path = f"articles/{article.pk}/review/decisions/"
    good = {"case": cases[SECOND]["id"], "verdict": "rejected"}
    told = refused(rita.post(path, [good, {"case": cases[FIRST]["id"], "verdict": "fixed"}]), 400, "bad_input", "1")
    assert told["fields"]["1"][0].startswith("gold: ")
    told = refused(rita.post(path, [good, {**good, "verdict": "accepted"}]), 400, "bad_input", "1")
    assert told["fields"] == {"1": ["This case is decided earlier in the list."]}
    told = refused(rita.post(path, [good, {"case": cases[FIRST]["id"]}]), 400, "bad_input", "1")
    assert told["fields"] == {"1": ["verdict: This field is required."]}
    assert not Decision.objects.exists()


def test_a_case_whose_annotations_changed_is_refused_with_the_fresh_one(desk, ada, rita):
    article, cases = desk
    assignment = article.assignments.get(annotator=ada.user)
    accepted(rita.post(f"assignments/{assignment.pk}/return/", {"reason": "x"}))
    refused(rita.put(case_path(article, cases[SECOND]), {"verdict": "rejected"}), 409, "not_in_review")
    lone = cases[SECOND]["annotations"][0]
    body = {"start": lone["start"], "end": lone["end"], "labels": DOUBT}
    accepted(ada.put(f"articles/{article.pk}/annotations/{lone['id']}/", body, match=1))
    accepted(ada.post(f"assignments/{assignment.pk}/submit/", {}))
    told = refused(
        rita.put(case_path(article, cases[SECOND]), {"verdict": "accepted", "take": lone["id"]}), 409, "case_changed"
    )
    assert [case["annotations"] for case in told["current"]] == [[lone["id"]]]
    fresh = told["current"][0]
    accepted(rita.put(case_path(article, fresh), {"verdict": "accepted", "take": lone["id"]}))


WRONG_DECISIONS: list[tuple[dict[str, Any], str]] = [
    ({}, "verdict"),
    ({"verdict": "maybe"}, "verdict"),
    ({"verdict": "accepted", "take": "x"}, "take"),
    ({"verdict": "accepted", "take": str(uuid.uuid4())}, "take"),
    ({"verdict": "fixed"}, "gold"),
    ({"verdict": "fixed", "gold": {}}, "gold"),
    ({"verdict": "fixed", "gold": []}, "gold"),
    ({"verdict": "fixed", "gold": {"start": 41}}, "gold"),
    ({"verdict": "fixed", "gold": {"start": 41, "end": 9999, "labels": CLAIM}}, "gold.end"),
    ({"verdict": "fixed", "gold": {"start": 41, "end": 2**63, "labels": CLAIM}}, "gold"),
    ({"verdict": "fixed", "gold": {"start": 41, "end": 60, "labels": {"stance": "x"}}}, "gold.labels.stance"),
    ({"verdict": "fixed", "gold": {"start": 41, "end": 60, "labels": {}}}, "gold.claim_type"),
    (
        {"verdict": "fixed", "gold": {"start": 41, "end": 60, "labels": {**CLAIM, "stance": "oppose"}}},
        "gold.target",
    ),
    ({"verdict": "rejected", "reason": "r" * 2001}, "reason"),
    ({"verdict": "rejected", "surprise": 1}, "surprise"),
]


def test_a_wrong_decision_is_refused_by_its_field(desk, rita, subtests):
    article, cases = desk
    for body, field in WRONG_DECISIONS:
        with subtests.test(body=str(body)[:60]):
            told = refused(rita.put(case_path(article, cases[THIRD]), body), 400, "bad_input")
            assert any(name.startswith(field) for name in told["fields"]), told
            told = refused(
                rita.post(f"articles/{article.pk}/review/decisions/", {"case": cases[THIRD]["id"], **body}),
                400,
                "bad_input",
            )
            assert not Decision.objects.exists()


def test_a_case_that_does_not_exist_is_a_changed_one(desk, rita):
    article, _ = desk
    told = refused(rita.put(case_path(article, {"id": "nonsense"}), {"verdict": "rejected"}), 409, "case_changed")
    assert len(told["current"]) == 3
    refused(rita.put(case_path(article, {"id": "a" * 3000}), {"verdict": "rejected"}), 409, "case_changed")
    accepted(rita.delete(case_path(article, {"id": "nonsense"})), 204)


def test_open_cases_keep_an_article_from_becoming_gold(desk, rita):
    article, cases = desk
    told = refused(rita.post(f"articles/{article.pk}/review/complete/"), 409, "open_cases", "cases")
    assert set(told["current"]["open"]) == {cases[SECOND]["id"], cases[THIRD]["id"]}


def test_what_all_agree_on_settles_itself(project, ada, ben, rita):
    layers = {who.user: [(FIRST, CLAIM)] for who in (ada, ben)}
    article = factories.in_review(project=project, layers=layers)
    review = accepted(rita.get(f"articles/{article.pk}/review/"))
    assert review["open"] == 0
    accepted(rita.post(f"articles/{article.pk}/review/complete/"))
    assert GoldAnnotation.objects.get().decision is None


def test_an_article_without_a_claim_may_be_gold(project, ada, ben, rita):
    article = factories.in_review(project=project, layers={ada.user: [], ben.user: []})
    assert accepted(rita.post(f"articles/{article.pk}/review/complete/"))["state"] == "gold"
    assert not GoldAnnotation.objects.exists()


def test_nobody_reviews_an_article_that_they_labelled(project, ada, rita, mia):
    layers = {ada.user: [(FIRST, CLAIM)], rita.user: [(FIRST, DOUBT)]}
    article = factories.in_review(project=project, layers=layers)
    case = accepted(rita.get(f"articles/{article.pk}/review/"))["cases"][0]
    for answer in (
        rita.put(case_path(article, case), {"verdict": "rejected"}),
        rita.delete(case_path(article, case)),
        rita.post(f"articles/{article.pk}/review/decisions/", {"case": case["id"], "verdict": "rejected"}),
        rita.post(f"articles/{article.pk}/review/complete/"),
    ):
        refused(answer, 403, "own_work")
    accepted(mia.put(case_path(article, case), {"verdict": "rejected"}))


def test_nobody_reviews_an_article_that_they_found_empty(project, ada, rita):
    article = factories.in_review(project=project, layers={ada.user: [(FIRST, CLAIM)], rita.user: []})
    refused(rita.post(f"articles/{article.pk}/review/complete/"), 403, "own_work")


def test_an_article_that_is_open_or_gold_is_not_reviewed(project, article, ada, ben, rita):
    layers = {who.user: [(FIRST, CLAIM)] for who in (ada, ben)}
    for made in (article(), factories.gold(project=project, layers=layers, reviewer=rita.user)):
        refused(rita.post(f"articles/{made.pk}/review/complete/"), 409, "not_in_review")
        refused(rita.put(case_path(made, {"id": "0" * 32}), {"verdict": "rejected"}), 409, "not_in_review")


def test_gold_is_kept_and_copied_whatever_the_analysts_do_later(project, ada, ben, rita):
    layers = {who.user: [(FIRST, CLAIM)] for who in (ada, ben)}
    gold = factories.gold(project=project, layers=layers, reviewer=rita.user)
    mine = gold.annotations.get(annotator=ada.user)
    path = f"articles/{gold.pk}/annotations/{mine.pk}/"
    refused(ada.put(path, {"start": 1, "end": 9}, match=1), 409, "handed_in")
    refused(ada.delete(path, match=1), 409, "handed_in")
    assert GoldAnnotation.objects.get().quote == FIRST
