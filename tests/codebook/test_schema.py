import copy
import json
from pathlib import Path

import pytest
import yaml

from annotations.codebook import schema

CONTENT = yaml.safe_load((Path(schema.__file__).with_name("default.yaml")).read_text(encoding="utf-8"))
CLAIM = {"claim_type": "event", "confidence": "certain", "stance": "neutral"}


def test_the_default_codebook_is_a_codebook():
    schema.check_codebook(CONTENT)


def test_values_stand_in_hotkey_order_and_zero_is_the_tenth():
    claim_type = CONTENT["dimensions"][0]
    assert [v["hotkey"] for v in claim_type["values"]] == list("1234567890")
    assert [v["value"] for v in claim_type["values"]][-2:] == ["event", "not_claim"]
    assert schema.precedence(CONTENT, "claim_type")[0] == "not_claim"
    assert schema.precedence(CONTENT, "stance")[0] == "support"


def test_only_uncommitted_is_outside_the_order_of_confidence():
    confidence = CONTENT["dimensions"][1]
    assert [v["value"] for v in confidence["values"] if v.get("ordered", True)] == ["possible", "probable", "certain"]


def broken(change):
    content = copy.deepcopy(CONTENT)
    change(content)
    with pytest.raises(schema.CodebookInvalid) as refusal:
        schema.check_codebook(content)
    return refusal.value


@pytest.mark.parametrize(
    ("change", "path"),
    [
        (lambda c: c.pop("dimensions"), "codebook"),
        (lambda c: c.update(surprise=1), "codebook"),
        (lambda c: c["dimensions"][0].update(scale="interval"), "dimensions.0.scale"),
        (lambda c: c["dimensions"][0]["values"][2].update(code="Toolong"), "dimensions.0.values.2.code"),
        (lambda c: c["dimensions"][0]["values"][2].update(code="De"), "dimensions.0.values"),
        (lambda c: c["dimensions"][0]["values"][1].update(value="denial"), "dimensions.0.values"),
        (lambda c: c["dimensions"][0]["precedence"].pop(), "dimensions.0.precedence"),
        (lambda c: c["dimensions"][1].update(name="claim_type"), "dimensions"),
        (lambda c: c["dimensions"][1].update(required_unless={"claim_type": ["poem"]}), "dimensions.1.required_unless"),
        (lambda c: c["dimensions"][1].update(required_unless={"mood": ["x"]}), "dimensions.1.required_unless"),
        (lambda c: c["dimensions"][3].update(default="maybe"), "dimensions.3.default"),
        (lambda c: c["fields"][1].update(required_if={"stance": ["never"]}), "fields.1.required_if"),
        (lambda c: c["fields"][1].update(name="holder"), "fields"),
    ],
)
def test_a_fault_is_refused_by_its_path(change, path):
    refusal = broken(change)
    assert path in refusal.errors
    assert path in str(refusal)


@pytest.mark.parametrize("content", [None, [], "text", 3, {"name": "x", "dimensions": []}])
def test_what_is_no_codebook_at_all_is_refused(content):
    with pytest.raises(schema.CodebookInvalid):
        schema.check_codebook(content)


def test_the_hash_does_not_depend_on_the_order_of_keys():
    turned = json.loads(json.dumps(CONTENT, sort_keys=True))
    assert schema.sha256(turned) == schema.sha256(CONTENT)
    assert schema.canonical({"b": "é", "a": [1, None]}) == '{"a":[1,null],"b":"é"}'.encode()
    turned["name"] = "Other"
    assert schema.sha256(turned) != schema.sha256(CONTENT)


@pytest.mark.parametrize(
    ("labels", "wrong"),
    [
        (CLAIM, []),
        ({}, []),
        ({"claim_type": "poem"}, ["claim_type"]),
        ({"mood": "sad", "stance": "neutral"}, ["mood"]),
        ({"claim_type": None}, ["claim_type"]),
        ({"claim_type": ["event"]}, ["claim_type"]),
        ({"confidence": "Certain"}, ["confidence"]),
    ],
)
def test_labels_outside_the_codebook_are_named(labels, wrong):
    assert sorted(schema.check_labels(CONTENT, labels)) == wrong


@pytest.mark.parametrize(
    ("labels", "target", "missing"),
    [
        (CLAIM, "", []),
        ({}, "", ["claim_type", "confidence", "stance"]),
        ({"claim_type": "event"}, "", ["confidence", "stance"]),
        ({"claim_type": "not_claim"}, "", []),
        ({"claim_type": "not_claim", "stance": "oppose"}, "", []),
        (CLAIM | {"stance": "oppose"}, "", ["target"]),
        (CLAIM | {"stance": "oppose"}, "  ", ["target"]),
        (CLAIM | {"stance": "unclear"}, "", ["target"]),
        (CLAIM | {"stance": "oppose"}, "rencana itu", []),
        (CLAIM | {"confidence": None}, "", ["confidence"]),
    ],
)
def test_gaps_name_what_a_complete_passage_needs(labels, target, missing):
    assert sorted(schema.gaps(CONTENT, labels=labels, holder="", target=target)) == missing


def test_labels_come_in_the_order_of_the_codebook():
    labels = {"zeta": "1", "polarity": "affirmed", "stance": "neutral", "claim_type": "event"}
    assert list(schema.ordered_labels(CONTENT, labels)) == ["claim_type", "stance", "polarity", "zeta"]
