"""Rules are compiled once: whoever edits one rule of a pack waits for that one only."""

from annotations.tagging.engine import compiling
from annotations.tagging.engine.compiling import compiled_rule

RULE = {
    "id": "hedge.once", "lang": "id", "kind": "cue", "scope": "clause", "priority": 5, "pattern": r"\bagaknya\b",
    "emit": {"confidence": "possible"}, "examples": {"match": ["Agaknya ia agaknya datang"], "no_match": ["Ia datang"]},
}  # fmt: skip


def test_the_same_rule_is_not_compiled_again():
    first = compiled_rule(RULE)
    assert compiled_rule(dict(reversed(RULE.items()))) is first
    assert compiled_rule({**RULE, "priority": 6}) is not first
    assert compiled_rule(RULE) is first


def test_faults_are_kept_like_rules():
    broken = compiled_rule({**RULE, "pattern": "("})
    assert broken.rule is None
    assert [path for path, _ in broken.faults] == [("pattern",)]
    assert compiled_rule({**RULE, "pattern": "("}) is broken


def test_only_so_many_rules_are_kept(monkeypatch):
    monkeypatch.setattr(compiling, "_MOST_RULES", 2)
    kept = compiling._Kept()
    made = [compiled_rule({**RULE, "priority": n}) for n in range(10, 13)]
    for number, rule in enumerate(made):
        kept.put(str(number).encode(), rule)
    assert [kept.get(key) for key in (b"0", b"1", b"2")] == [None, *made[1:]]


def test_only_so_much_memory_is_kept(monkeypatch):
    monkeypatch.setattr(compiling, "_MOST_MEMORY", 300_000)
    kept = compiling._Kept()
    large = [compiled_rule({**RULE, "pattern": rf"\p{{L}}{{{n}}}x"}) for n in (50, 51, 52)]
    assert all(rule.memory > 150_000 for rule in large)
    for number, rule in enumerate(large):
        kept.put(str(number).encode(), rule)
    assert [kept.get(key) is None for key in (b"0", b"1", b"2")] == [True, True, False]
