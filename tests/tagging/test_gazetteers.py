"""Lists of names with their aliases in a pack."""

import pytest

from annotations.tagging.engine import Pack, PackInvalid

PACK = """name: small
rules:
  - id: place.islands
    lang: id
    kind: gazetteer
    scope: sentence
    priority: 40
    names:
      Pulau Rantau: [Rantau, P. Rantau]
      Selasih: []
    emit: {layer: place}
    examples: {match: [Ia tiba di Rantau.], no_match: [Ia merantau.]}
"""


def faults(text):
    with pytest.raises(PackInvalid) as refused:
        Pack.from_yaml(text)
    return [(fault.rule, fault.line, fault.message) for fault in refused.value.faults]


def test_each_alias_is_found_and_stands_for_one_name():
    pack = Pack.from_yaml(PACK)
    pack.check_examples()
    assert pack.rules[0].names == {
        "Pulau Rantau": "Pulau Rantau",
        "Rantau": "Pulau Rantau",
        "P. Rantau": "Pulau Rantau",
        "Selasih": "Selasih",
    }


def test_an_alias_of_two_names_is_refused_with_its_line():
    text = PACK.replace("Selasih: []", "Selasih: [Hulu,\n        Rantau]")
    assert faults(text) == [("place.islands", 11, "“Rantau” stands for “Pulau Rantau” already.")]


def test_an_alias_of_two_names_is_refused_across_rules_of_one_layer():
    again = (
        PACK.partition("rules:\n")[2].replace("place.islands", "place.more").replace("Pulau Rantau:", "Kota Rantau:")
    )
    found = faults(PACK + again)
    assert ("place.more", 19, "“Rantau” stands for “Pulau Rantau” already.") in found
    other = again.replace("layer: place", "layer: name")
    assert Pack.from_yaml(PACK + other).name == "small"


def test_a_gazetteer_needs_words_or_names():
    text = PACK.replace("    names:\n      Pulau Rantau: [Rantau, P. Rantau]\n      Selasih: []\n", "")
    assert faults(text) == [("place.islands", 3, "“words” or “names” is missing.")]


def test_a_rule_with_a_pattern_has_no_names():
    text = PACK.replace("kind: gazetteer", "kind: cue").replace("    names:", "    pattern: 'Rantau'\n    names:")
    assert [rule for rule, _, _ in faults(text)] == ["place.islands"]
