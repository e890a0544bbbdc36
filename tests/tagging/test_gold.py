"""The arithmetic behind the figures on labelled sentences, on an example that can be worked out by hand."""

import hashlib
import json
from pathlib import Path

import pytest

from tests.gold import splits
from tests.gold.measures import agreement, figures, overlap, paired, same_holder, tallied
from tests.gold.splits import DIMENSIONS, SPLITS, Passage, TextsDiffer, joined, load, read_corpus


def passage(start, end, claim_type="event", *, holder="outlet", confidence="certain", **more):
    labels = {"claim_type": claim_type, "confidence": confidence, "stance": "neutral", "polarity": "affirmed"}
    return Passage(start, end, {**labels, "attribution": "none"}, holder, **more)


def test_overlap_is_what_is_shared_of_what_is_covered():
    assert overlap((0, 10), (5, 15)) == pytest.approx(5 / 15)
    assert overlap((0, 10), (0, 10)) == 1
    assert overlap((0, 10), (10, 20)) == 0


def test_each_passage_is_met_once_and_the_closest_pair_goes_first():
    gold = [passage(0, 20), passage(10, 20)]
    (pair,) = paired(gold, [passage(9, 20)])
    assert pair[0] is gold[1]
    assert len(paired(gold, [passage(9, 20), passage(0, 18)])) == 2


def test_a_claim_may_be_met_without_its_attribution():
    gold = [passage(0, 100, content=(70, 100))]
    assert len(paired(gold, [passage(70, 100)])) == 1
    assert paired([passage(0, 100)], [passage(70, 100)]) == []


def test_half_of_what_is_covered_is_enough_and_less_is_not():
    assert len(paired([passage(0, 10)], [passage(0, 5)])) == 1
    assert paired([passage(0, 11)], [passage(0, 5)]) == []


def test_types_count_only_on_passages_that_were_found():
    tally = tallied(
        [
            ([passage(0, 10), passage(12, 20, "denial")], [passage(0, 10), passage(12, 20)]),
            ([passage(0, 30, "causal")], [passage(0, 30, "causal"), passage(40, 50)]),
            ([passage(0, 30)], []),
        ]
    )
    assert (tally.passages().hits, tally.passages().proposed, tally.passages().labelled) == (3, 4, 4)
    assert tally.passages().f1 == pytest.approx(0.75)
    assert tally.typed().f1 == pytest.approx(2 * 2 / 8)
    types = tally.by_type()
    assert types["event"].precision == pytest.approx(1 / 3)
    assert types["event"].recall == 0.5
    assert types["denial"].f1 == 0
    # event 2·1/(1+2), denial 0, causal 1
    assert tally.dimension("claim_type").macro_f1 == pytest.approx((2 / 3 + 0 + 1) / 3)
    assert tally.confused("claim_type")[("denial", "event")] == 1


def test_macro_f1_is_over_the_labels_that_were_given():
    result = agreement([("certain", "certain"), ("certain", "possible"), ("possible", "possible")])
    assert result.accuracy == pytest.approx(2 / 3)
    assert result.macro_f1 == pytest.approx(2 / 3)
    assert agreement([]).macro_f1 == 0


def test_doubted_labels_can_be_left_out():
    sure, doubted = passage(0, 10), passage(0, 10, "evaluation", doubt=frozenset({"claim_type"}))
    tally = tallied([([sure], [passage(0, 10)]), ([doubted], [passage(0, 10)])])
    assert tally.dimension("claim_type").compared == 2
    assert tally.dimension("claim_type", clear_only=True).accuracy == 1


def test_an_optional_passage_is_not_missed_but_may_be_met():
    gold = [passage(0, 10), passage(12, 40, optional=True)]
    assert len(tallied([(gold, [passage(0, 10)])]).labelled) == 1
    assert len(tallied([(gold, [passage(0, 10), passage(12, 40)])]).labelled) == 2


@pytest.mark.parametrize(
    ("labelled", "proposed", "same"),
    [
        ("Rina Hadi", "Menteri Rina Hadi", True),
        ("Okezone ← KCNA ← Rina Hadi", "Rina Hadi", True),
        ("ia", "katanya", True),
        ("ia", "dia", True),
        ("Rina Hadi", "ia", False),
        ("outlet", "outlet", True),
        ("outlet", "unnamed", False),
        ("para petani", "petani", True),
        ("Rina Hadi", "Rina Sari", False),
        ("ia", "", False),
    ],
)
def test_holders_agree_where_one_name_holds_the_other(labelled, proposed, same):
    assert same_holder(labelled, proposed) is same


def test_named_holders_are_measured_apart():
    found = [passage(0, 10, holder="Rina Hadi")], [passage(0, 10, holder="outlet")]
    plain = [passage(0, 10)], [passage(0, 10)]
    measured = figures(tallied([found, plain]))
    assert measured["holder_accuracy"] == 0.5
    assert measured["named_holder_accuracy"] == 0


def test_tokens_are_joined_as_people_write():
    assert joined(["Rina", "(", "54", ")", "datang", ",", "kata", "dia", "."]) == "Rina (54) datang, kata dia."


def test_sentences_are_read_by_name_and_by_number(tmp_path):
    conllu = tmp_path / "a.conllu"
    conllu.write_text("# sent_id = s-1\n# text = Hujan turun.\n1\tHujan\n\n", encoding="utf-8")
    tokens = tmp_path / "b.txt"
    tokens.write_text("Hujan NOUN O\n. PUNCT O\n\n\nIa PRON O\npergi VERB O\n", encoding="utf-8")
    assert read_corpus(conllu) == {"s-1": "Hujan turun."}
    assert read_corpus(tokens) == {"0": "Hujan.", "1": "Ia pergi"}


@pytest.mark.parametrize("split", SPLITS)
def test_missing_texts_are_named(split, tmp_path):
    with pytest.raises(TextsDiffer, match="is not in the folder"):
        load(split, tmp_path)


def test_a_changed_text_is_named(tmp_path, monkeypatch):
    digest = hashlib.sha256(b"Hujan turun.").hexdigest()
    item = {"kind": "item", "key": "s1", "dataset": "corpus", "file": "b.txt", "id": "0", "sha256": digest}
    (tmp_path / "corpus").mkdir()
    (tmp_path / "small.jsonl").write_text(json.dumps(item) + "\n", encoding="utf-8")
    monkeypatch.setattr(splits, "__file__", str(tmp_path / "splits.py"))
    corpus = tmp_path / "corpus" / "b.txt"
    corpus.write_text("Hujan NOUN O\nturun VERB O\n. PUNCT O\n", encoding="utf-8")
    assert load("small", tmp_path)[0].text == "Hujan turun."
    corpus.write_text("Hujan NOUN O\nreda VERB O\n. PUNCT O\n", encoding="utf-8")
    with pytest.raises(TextsDiffer, match=r"^s1: sentence 0 of corpus/b\.txt has changed"):
        load("small", tmp_path)


@pytest.mark.parametrize("split", SPLITS)
def test_splits_hold_labels_and_no_texts(split):
    path = Path(splits.__file__).with_name(f"{split}.jsonl")
    keys = set()
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        assert "text" not in row
        if row["kind"] == "item":
            assert (row["sha256"][0] in "0123") is (split == "heldout")
            keys.add(row["key"])
            continue
        assert row["key"] in keys
        assert row["start"] < row["end"]
        assert set(DIMENSIONS) < set(row)
        assert (row["confidence"] is None) is (row["claim_type"] == "not_claim")
