"""The English pack on sentences that people labelled before it was written, and on the furniture of a page."""

import time
from functools import lru_cache

import pytest

from annotations.tagging.engine import Pack
from tests.gold.measures import same_holder
from tests.tagging.english import LATER, PRACTICE, UNSEEN
from tests.tagging.english_press import PRESS
from tests.tagging.english_wire import WIRE
from tests.tagging.packs import SHIPPED, passages, tagged


@lru_cache(maxsize=1)
def en_news():
    return Pack.from_yaml(SHIPPED.with_name("en-news.yaml").read_text(encoding="utf-8"))


def differences(sentence, expected):
    """Return what differs between the expected passages and those proposed, in words."""
    found = passages(sentence, en_news())
    wrong = []
    for wanted in expected:
        match = next((item for item in found if wanted.words in item[0]), None)
        if match is None:
            wrong.append(f"no passage holds “{wanted.words}”")
            continue
        found.remove(match)
        _, labels, holder = match
        for name in ("claim_type", "confidence", "stance", "polarity", "attribution"):
            value = getattr(wanted, name)
            if value is not None and labels.get(name) != value:
                wrong.append(f"{name} of “{wanted.words}” is {labels.get(name)}, not {value}")
        if wanted.holder is not None and not same_holder(wanted.holder, holder):
            wrong.append(f"holder of “{wanted.words}” is {holder}, not {wanted.holder}")
    return wrong + [f"a passage too many: “{quote}”" for quote, _, _ in found]


def share_right(sentences):
    """Return which part of the expected passages is found with the right claim type."""
    right = wanted = 0
    for sentence, expected in sentences:
        wrong = differences(sentence, expected)
        wanted += len(expected)
        right += len(expected) - sum(w.startswith(("claim_type", "no passage")) for w in wrong)
    return right / wanted


def body_of(text):
    found = tagged(text, en_news())
    return [text[s.start : s.end] for s in found.suggestions], [text[b.start : b.end] for b in found.boilerplate]


def test_its_examples_pass_and_it_is_large_enough():
    en_news().check_examples()
    assert en_news().language == "en"
    assert len(en_news().rules) >= 80


def test_it_compiles_within_a_second():
    source = SHIPPED.with_name("en-news.yaml").read_text(encoding="utf-8")
    begun = time.process_time()
    Pack.from_yaml(source)
    assert time.process_time() - begun < 1


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [*PRACTICE, *WIRE, *PRESS],
    ids=[sentence[:60] for sentence, _ in [*PRACTICE, *WIRE, *PRESS]],
)
def test_it_labels_what_its_authors_had_in_mind(sentence, expected):
    assert differences(sentence, expected) == []


@pytest.mark.parametrize("sentences", [UNSEEN, LATER], ids=["unseen", "later"])
def test_it_finds_the_type_of_nearly_all_other_sentences(sentences):
    assert share_right(sentences) >= 0.9


PAGE = """World News

Bridge over the Aar to be closed until autumn

By Mia Lund and Ben Oak

Published June 5, 2023 at 8:15 a.m.

The bridge over the Aar on Monday. (Photo: Mia Lund/Harbour Post)

AARBORG, June 5 (Harbour Post) - Engineers closed the bridge on Monday after they had found cracks.

Read more: How the bridge was built

Advertisement

“We had no choice,” said chief engineer Kari Dahl. “The steel is tired.”

Harbour Post writer Jon Berg contributed to this report.

Sign up for our newsletter
© 2023 Harbour Post. All rights reserved.
"""


def test_furniture_of_an_english_page_is_masked():
    quotes, furniture = body_of(PAGE)
    assert quotes == [
        "Engineers closed the bridge on Monday after they had found cracks",
        "“We had no choice,” said chief engineer Kari Dahl",
        "“The steel is tired.”",
    ]
    text = "\n".join(furniture)
    for words in ("By Mia Lund", "8:15 a.m.", "(Photo:", "AARBORG", "Read more", "Advertisement", "newsletter", "©"):
        assert words in text


def test_who_was_quoted_goes_on_speaking():
    found = passages("“We had no choice,” said Kari Dahl. “The steel is tired.”", en_news())
    assert [(labels["attribution"], holder) for _, labels, holder in found] == [("direct", "Kari Dahl")] * 2


def test_pronouns_mean_the_last_speaker():
    text = "Kari Dahl said the bridge was old. She added that nobody had noticed the cracks."
    assert [holder for _, _, holder in passages(text, en_news())] == ["Kari Dahl", "Kari Dahl"]


def test_what_stands_in_a_clause_with_who_says_nothing_about_the_main_claim():
    ((_, labels, _),) = passages("The man who may have robbed the bank was arrested on Friday.", en_news())
    assert (labels["claim_type"], labels["confidence"]) == ("event", "certain")
    ((_, labels, holder),) = passages("The clerk, who denied the report, left the town.", en_news())
    assert (labels["claim_type"], holder) == ("event", "outlet")


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("Police closed the road and traffic was sent through the village.", 2),
        ("Drummer Sam Lee died in June and guitarist Bo Ek left the band.", 2),
        ("The mayor and the governor opened the road and walked home.", 1),
        ("Farmers in the north and south lost crops and moved away.", 1),
        ("He bought bread and cheese and left.", 1),
        ("The bill would let the Ministry of Trade and Industry set prices.", 1),
    ],
)
def test_a_second_subject_begins_a_second_passage(sentence, parts):
    assert len(passages(sentence, en_news())) == parts


def test_that_behind_a_noun_is_told_from_that_behind_a_verb_of_saying():
    ((_, labels, holder),) = passages("The boat that may have sunk was found.", en_news())
    assert (labels["claim_type"], labels["confidence"], holder) == ("event", "certain", "outlet")
    ((_, labels, holder),) = passages("The editor said that the boat may sink.", en_news())
    assert (labels["claim_type"], labels["confidence"], holder) == ("prediction", "possible", "The editor")


def test_a_verb_of_saying_far_behind_who_is_that_of_the_main_clause():
    ((_, labels, holder),) = passages("The guard who wanted to be left alone said the gate may open.", en_news())
    assert (labels["claim_type"], labels["confidence"], holder) == ("prediction", "possible", "The guard")


def test_whom_a_speaker_blames_in_passing_is_opposed_by_that_speaker():
    found = passages("The mill is lost, its owner said on Monday, blaming the union for the strike.", en_news())
    assert [(labels["stance"], holder) for _, labels, holder in found][1:] == [("oppose", "its owner")]


WHOLE_PAGE = """The Harbour Post
Coast
Old bridge falls in night storm, two villages cut off
By Rina Hadi
June 5, 2023
Residents watch the river from the churchyard.
Getty Images
The old bridge fell in a storm on Monday night and cut off two villages.
Related stories
How Safe Is the Dam?
"We heard it break," said ferryman Dan Reed.
Image caption,
The pillars of the bridge were built of sandstone.
The council wants:
- a new bridge
- a ferry until then
No vote is planned.
Rina Hadi contributed to this report.
Tags: bridge, storm
Most read
Boat fair opens on Saturday
The fair shows forty boats from six countries.
You must be logged in to post a comment."""


def test_only_the_body_of_a_page_carries_suggestions():
    suggested, masked = body_of(WHOLE_PAGE)
    assert suggested == [
        "The old bridge fell in a storm on Monday night and cut off two villages",
        '"We heard it break," said ferryman Dan Reed',
        "The council wants",
        "- a new bridge",
        "- a ferry until then",
        "No vote is planned",
    ]
    left = WHOLE_PAGE
    for words in [*suggested, *masked]:
        left = left.replace(words, "", 1)
    assert [line.strip(".: ") for line in left.split("\n") if line.strip(".: ")] == [
        "Old bridge falls in night storm, two villages cut off"
    ]
