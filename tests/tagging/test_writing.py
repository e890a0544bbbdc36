"""Packs written as YAML read back as they were."""

import random

import pytest

from annotations.tagging.engine import Pack, source
from annotations.tagging.engine.writing import as_yaml, rule_as_yaml
from annotations.tagging.versions import PACKS

# What YAML, or people who write it, could trip over.
PIECES = [
    *("a", "É", "日", "🪁", " ", "  ", "'", '"', "\\", "\n", "\t", ":", ": ", "#", " #", ",", "[", "]", "{", "}"),
    *("&", "*", "!", "|", ">", "%", "@", "`", "-", "- ", "?", "<<", "~", "no", "yes", "null", "true", "0", "12"),
    *("1e3", "12:30", "\u00a0", "\u2028", "\u200b", "\x7f", "\x85", "\ufeff", "\u0301", "„", "”", "=", "."),
]


def texts(number):
    dice = random.Random(20)
    return ["".join(dice.choices(PIECES, k=dice.randint(1, 6))) for _ in range(number)]


def content(words):
    rule = {
        "id": "name.all", "lang": "id", "kind": "gazetteer", "scope": "sentence", "priority": 5, "words": words,
        "suggests": False, "emit": {"layer": "place", "other": {"claim_type": "event"}}, "note": "".join(words[:20]),
        "examples": {"match": words[:5], "no_match": words[5:9]},
    }  # fmt: skip
    return {"name": "small", "title": words[0], "words": {"pronouns": words[:30]}, "rules": [rule]}


def test_any_words_survive_the_way_to_yaml_and_back():
    for some in range(0, 2000, 100):
        written = content(texts(2000)[some : some + 100])
        assert source.read(as_yaml(written))[0] == written


@pytest.mark.parametrize("file", sorted(PACKS.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_shipped_pack_keeps_its_hash_and_loses_only_its_comments(file):
    pack = Pack.from_yaml(file.read_text(encoding="utf-8"))
    assert Pack.from_yaml(as_yaml(pack.content)).sha256 == pack.sha256


def test_a_rule_is_written_as_people_would():
    rule = {
        "id": "hedge.maybe", "priority": 55, "lang": "id", "kind": "cue", "scope": "clause",
        "pattern": r"\b(?:mungkin|jum'at)\b", "emit": {"confidence": "possible"}, "not_after": ["tidak", "no"],
        "examples": {"match": ["Ia mungkin datang."], "no_match": ["Ia datang"]},
    }  # fmt: skip
    assert rule_as_yaml(rule) == (
        "  - id: hedge.maybe\n"
        "    lang: id\n"
        "    kind: cue\n"
        "    scope: clause\n"
        "    priority: 55\n"
        "    pattern: '\\b(?:mungkin|jum''at)\\b'\n"
        "    not_after: [tidak, 'no']\n"
        "    emit: {confidence: possible}\n"
        "    examples:\n"
        "      match: ['Ia mungkin datang.']\n"
        "      no_match: [Ia datang]"
    )


def test_long_lists_are_broken_into_lines():
    written = rule_as_yaml({"id": "name.many", "words": [f"Pulau {n}" for n in range(60)]})
    assert max(map(len, written.splitlines())) <= 120
    assert len(written.splitlines()) > 5
