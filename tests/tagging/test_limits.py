"""Rules that are switched off, and rules that match far too often."""

import time

import pytest

from annotations.tagging.engine import tag
from annotations.text.segmentation import Segment, segment
from tests.tagging.packs import DEFAULT, pack, rule, tagged

OFF = rule(more="suggests: false\n    emit: {claim_type: prediction, confidence: possible}")


def test_a_rule_that_is_switched_off_changes_no_suggestion_that_people_see():
    found = tagged("Kapal itu mungkin karam di selat.", pack(OFF, DEFAULT))
    (shown,) = [s for s in found.suggestions if not s.hidden]
    assert (shown.rule, shown.labels["confidence"]) == ("event.default", "certain")
    assert shown.cues[0].rule == "event.default"


def test_a_rule_that_is_switched_off_is_still_counted():
    found = tagged("Kapal itu mungkin karam di selat.", pack(OFF, DEFAULT))
    (hidden,) = [s for s in found.suggestions if s.hidden]
    assert (hidden.rule, hidden.labels["confidence"]) == ("hedge.one", "possible")
    assert [cue.rule for cue in hidden.cues] == ["hedge.one"]


def test_a_switched_off_rule_that_does_not_fire_leaves_nothing_behind():
    found = tagged("Kapal itu karam di selat.", pack(OFF, DEFAULT))
    assert [s.hidden for s in found.suggestions] == [False]


def test_a_default_that_is_switched_off_leaves_only_what_other_rules_propose():
    off = DEFAULT.replace("emit:", "suggests: false\n    emit:", 1)
    found = tagged("Kapal itu mungkin karam. Awaknya berenang ke pantai.", pack(rule(), off))
    assert all(s.hidden for s in found.suggestions)
    assert len(found.suggestions) == 2


def test_furniture_rules_that_are_switched_off_mask_nothing():
    furniture = rule(
        "'^IKLAN .*$'", id="boiler.ad", kind="boilerplate", scope="paragraph", more="suggests: false",
        match="'IKLAN sabun'", no_match="'Iklan sabun'",
    )  # fmt: skip
    found = tagged("IKLAN sabun murah di pasar itu.", pack(furniture, DEFAULT))
    assert found.boilerplate == []
    assert len(found.suggestions) == 1


def test_a_rule_that_matches_most_letters_is_cut_off_and_named():
    greedy = rule("'[aiu]'", id="hedge.letters", match="'a'", no_match="'x'")
    found = tagged("Kapal itu karam di selat. " * 200, pack(greedy, DEFAULT))
    assert found.truncated_by == "hedge.letters"
    assert len(found.suggestions) == 200


def test_ordinary_rules_are_never_cut_off():
    assert tagged("Kapal itu mungkin karam di selat. " * 300).truncated_by == ""


@pytest.mark.parametrize("pattern", ["a.*b|a", "a[^x]*\\bz", "(?:a|aa)+$", "[a ]{1,200}b|a", "(?P<clause>a)"])
def test_no_pattern_holds_a_worker(pattern):
    more = "emit: {clause: new}" if "clause" in pattern else "emit: {confidence: possible}"
    hostile = rule(f"'{pattern}'", id="hostile.one", more=more, match="'a aabz aab'", no_match="'x'")
    text = "aa a " * 40_000
    began = time.process_time()
    tag(text, [Segment(at, at + 3999, "sentence") for at in range(0, 196_000, 4000)], pack(hostile, DEFAULT))
    assert time.process_time() - began < 10


def test_a_line_without_an_end_is_read_in_pieces():
    line = "Kapal itu mungkin karam di selat. " * 3000
    found = tag(line, segment(line), pack(rule(), DEFAULT))
    assert len(found.suggestions) == 3000


def test_word_lists_that_overlap_hold_nobody_up():
    lists = "words:\n  before_verb: [a, a a, '!', '! !']\n  relative: [yang]\n  pronouns: [ia]"
    used = pack(DEFAULT, rule(more="emit: {holder: subject}"), words=lists)
    began = time.process_time()
    tagged("Judul\n\nRina" + " a" * 1500 + " x mungkin datang. Orang yang" + " !" * 1500 + ", mungkin datang.", used)
    assert time.process_time() - began < 5
