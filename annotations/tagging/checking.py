"""What people write, held against everything that a published pack must be."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from annotations.tagging.engine import Fault, Pack, PackInvalid, reading, source
from annotations.tagging.engine.examining import MOST_FAULTS, Examined, examined
from annotations.tagging.engine.examples import Example, faults_of, line_of
from annotations.tagging.engine.groups import group_of
from annotations.tagging.engine.lines import Lines
from annotations.tagging.engine.rules import NOT_LABELS
from annotations.tagging.engine.wording import Told, say

Codebook = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class CheckedExample:
    """An example with its line in the YAML."""

    example: Example
    line: int | None


@dataclass(frozen=True, slots=True)
class Checked:
    """What became of a text: the faults in the order of their lines, and whatever of it can be read all the same.

    `rules` are as `listed_rule` makes them. Without faults `pack` is there, and the text could be published.
    """

    faults: list[Fault]
    pack: Pack | None = None
    language: str | None = None
    sha256: str | None = None
    rules: list[dict[str, Any]] = field(default_factory=list)
    examples: list[CheckedExample] = field(default_factory=list)
    contents: dict[str, Any] = field(default_factory=dict)


def check_text(yaml: str, *, codebook: Codebook) -> Checked:
    """Check what somebody writes, and tell everything that is wrong with it; raises nothing."""
    try:
        content, lines = source.read(yaml)
    except PackInvalid as error:
        return Checked(list(error.faults))
    found = examined(content, lines)
    faults = [*found.faults, *_outside_codebook(content, lines, codebook)]
    numbers = {made.rule.id: number for number, made in reversed(found.rules) if made.rule is not None}
    pack: Pack | None = None
    ran: list[Example] = []
    try:
        pack = Pack(content, lines) if not found.faults else runnable_pack(content, found)
        ran.extend(pack.examples() if pack else ())
    except PackInvalid as error:
        faults += error.faults
    faults += faults_of(ran, numbers, lines)
    faults.sort(key=lambda fault: fault.line or 0)
    readable = [content["rules"][number] for number, _ in found.rules]
    return Checked(
        faults=faults[:MOST_FAULTS],
        pack=None if faults else pack,
        language=pack.language if pack else None,
        sha256=pack.sha256 if pack and not found.faults else None,
        rules=[listed_rule(content["rules"][number], lines, number) for number, _ in found.rules],
        examples=[CheckedExample(example, line_of(example, numbers, lines)) for example in ran],
        contents={rule["id"]: rule for rule in readable},
    )


def readable_pack(yaml: str, *, codebook: Codebook) -> Pack:
    """Return what somebody wrote as a pack that may be published; raises `PackInvalid` with every fault."""
    checked = check_text(yaml, codebook=codebook)
    if checked.pack is None:
        raise PackInvalid(*checked.faults)
    return checked.pack


def listed_rule(rule: Mapping[str, Any], lines: Lines, number: int) -> dict[str, Any]:
    """Return a rule as lists show it, with its lines in the YAML; `words` are all names and aliases of a gazetteer."""
    names = rule.get("names", {})
    return {
        "id": rule["id"],
        "lang": rule["lang"],
        "kind": rule["kind"],
        "scope": rule["scope"],
        "priority": rule["priority"],
        "group": group_of(rule),
        "line": lines.of("rules", number) or 1,
        "last_line": lines.last_of("rules", number) or 1,
        "pattern": rule.get("pattern", ""),
        "words": [*rule.get("words", []), *(word for name in names for word in (name, *names[name]))],
        "emit": rule.get("emit", {}),
        "suggests": rule.get("suggests", True),
        "note": rule.get("note", ""),
        "examples": rule["examples"],
    }


def runnable_pack(content: Any, found: Examined | None = None) -> Pack | None:
    """Return the pack of those rules alone that have no fault, so that they can be tried out; None without any.

    `found` is what came of `examined`, where it was asked already.
    """
    found = examined(content, Lines()) if found is None else found
    rules: dict[str, Any] = {}
    for number, _ in found.rules:
        rules.setdefault(content["rules"][number]["id"], content["rules"][number])
    return _compiled_together(reading.canonical({**content, "rules": list(rules.values())})) if rules else None


@lru_cache(maxsize=4)
def _compiled_together(canonical: bytes) -> Pack | None:
    try:
        return Pack.from_canonical(canonical)
    except PackInvalid:
        return None


def _outside_codebook(content: Any, lines: Lines, codebook: Codebook) -> Iterator[Fault]:
    """Yield every label that a rule sets and the codebook does not know."""
    known = {d["name"]: [v["value"] for v in d["values"]] for d in codebook["dimensions"]}
    rules = content.get("rules") if isinstance(content, dict) else None
    for number, rule in enumerate(rules if isinstance(rules, list) else ()):
        name = rule.get("id") if isinstance(rule, dict) and isinstance(rule.get("id"), str) else f"number {number + 1}"
        for path, dimension, value in _labels(rule.get("emit") if isinstance(rule, dict) else None):
            if words := _unknown(known, dimension, value):
                yield Fault(words, name, lines.of("rules", number, "emit", *path))


def _labels(emit: Any) -> Iterator[tuple[tuple[str, ...], str, Any]]:
    """Yield the labels that a rule sets as (path inside `emit`, dimension, value)."""
    if not isinstance(emit, dict):
        return
    yield from (((name,), name, value) for name, value in emit.items() if name not in NOT_LABELS)
    for key in ("other", "own"):
        if isinstance(instead := emit.get(key), dict):
            yield from (((key, name), name, value) for name, value in instead.items())


def _unknown(known: Mapping[str, list[str]], name: str, value: Any) -> Told | None:
    if name not in known:
        return say("dimension_unknown", dimension=name, known=", ".join(known))
    if isinstance(value, str) and value not in known[name]:
        return say("label_unknown", dimension=name, value=value, known=", ".join(known[name]))
    return None
