"""Precision and recall of proposed passages against gold, counted by hand."""

from dataclasses import dataclass, field

import pytest

from annotations.quality.holders import same_holder
from annotations.quality.matching import pairs
from annotations.quality.scores import Tally


@dataclass
class P:
    start: int
    end: int
    labels: dict[str, str] = field(default_factory=dict)
    holder: str = ""
    target: str = ""


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ([], [], []),
        ([P(0, 10)], [], []),
        ([P(0, 10)], [P(0, 10)], [(0, 0)]),
        ([P(0, 10)], [P(0, 5)], [(0, 0)]),
        ([P(0, 10)], [P(0, 4)], []),
        ([P(0, 10)], [P(10, 20)], []),
        ([P(0, 10), P(0, 8)], [P(0, 9)], [(0, 0)]),
        ([P(0, 10), P(20, 30)], [P(21, 30), P(0, 9)], [(0, 1), (1, 0)]),
        ([P(0, 20), P(2, 12)], [P(2, 12), P(0, 20)], [(0, 1), (1, 0)]),
    ],
)
def test_passages_match_one_to_one_from_half_an_overlap_on(left, right, expected):
    assert sorted(pairs(left, right)) == expected


def test_shares_are_over_what_was_proposed_and_over_what_gold_has():
    tally = Tally(["claim_type", "confidence"])
    gold = [
        P(0, 10, {"claim_type": "event", "confidence": "certain"}, holder="Sulastri"),
        P(20, 30, {"claim_type": "opinion"}, holder="outlet"),
        P(40, 50, {"claim_type": "event", "confidence": "possible"}),
    ]
    proposed = [
        P(0, 9, {"claim_type": "event", "confidence": "possible"}, holder="  SULASTRI "),
        P(20, 30, {"claim_type": "opinion", "confidence": "certain"}),
        P(60, 70, {"claim_type": "event"}),
    ]
    tally.count(proposed, gold)
    found = tally.measured()

    def told(name):
        return [(s["value"], s["n"]) if s else None for s in (found[name]["precision"], found[name]["recall"])]

    assert told("passage") == [(2 / 3, 3), (2 / 3, 3)]
    assert told("claim_type") == [(2 / 3, 3), (2 / 3, 3)]
    assert told("confidence") == [(0.0, 2), (0.0, 2)]
    assert told("holder") == [(1.0, 1), (0.5, 2)]
    assert told("target") == [None, None]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Kepala Desa Sulastri", "sulastri", True),
        ("Sulastri", "Kepala Desa Muara Angin, Sulastri", True),
        ("Kantor Kabar ← Sulastri", "Sulastri", True),
        ("Kantor Kabar ← Sulastri", "Kantor Kabar", False),
        ("Kepala Desa Sulastri", "Kepala Desa Ruslan", False),
        ("unnamed", "outlet", False),
        ("", "Sulastri", False),
        ("", "", True),
    ],
)
def test_a_holder_is_the_same_that_is_told_shorter_or_longer(one, other, same):
    assert same_holder(one, other) is same
    assert same_holder(other, one) is same


def test_shares_carry_their_interval():
    tally = Tally([])
    tally.count([P(0, 10)], [P(0, 10), P(20, 30)])
    recall = tally.measured()["passage"]["recall"]
    assert (recall["value"], recall["n"]) == (0.5, 2)
    assert recall["low"] == pytest.approx(0.0945, abs=1e-4)
    assert recall["high"] == pytest.approx(0.9055, abs=1e-4)
