"""Whether a value is a rule pack: one JSON Schema for YAML and for storage, faults in plain words."""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path as File
from typing import Any

from jsonschema import Draft202012Validator, ValidationError, validators

from .lines import Path

SCHEMA_FILE = File(__file__).with_name("schema.json")
_KINDS = {"string": "text", "array": "a list", "object": "keys with values", "integer": "a whole number",
          "boolean": "true or false"}  # fmt: skip


def canonical(content: Mapping[str, Any]) -> bytes:
    """Return canonical JSON: keys sorted, no white space, UTF-8 without escapes."""
    return json.dumps(content, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")).encode()


def sha256(raw: bytes) -> str:
    """Return the hash as hexadecimal digits."""
    return hashlib.sha256(raw).hexdigest()


@lru_cache(maxsize=1)
def schema() -> dict[str, Any]:
    """Return the JSON Schema of packs."""
    found: dict[str, Any] = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))
    return found


def head_faults(content: Any) -> Iterator[tuple[Path, str]]:
    """Yield what is wrong with a pack, its rules left aside, as (path, words)."""
    for error in _head().iter_errors(content):
        yield from _told(error)


def rule_faults(rule: Any) -> Iterator[tuple[Path, str]]:
    """Yield what is wrong with the form of one rule, as (path inside the rule, words)."""
    if not isinstance(rule, dict):
        yield (), f"This must be a rule, that is keys with values, not {_shown(rule)}."
        return
    for error in _rule().iter_errors(rule):
        yield from _told(error)


@lru_cache(maxsize=1)
def _head() -> Any:
    found = schema()
    rules = {key: value for key, value in found["properties"]["rules"].items() if key != "items"}
    return _Checker({**found, "properties": {**found["properties"], "rules": rules}})


@lru_cache(maxsize=1)
def _rule() -> Any:
    return _Checker({"$ref": "#/$defs/rule", "$defs": schema()["$defs"]})


def _unique(validator: Any, wanted: bool, value: Any, _: Any) -> Iterator[ValidationError]:
    """Find what a list has twice in one pass, and say where; the library's own way is slow on mixed lists."""
    seen: set[str] = set()
    for number, item in enumerate(value if wanted and isinstance(value, list) else ()):
        key = json.dumps(item)
        if key in seen:
            error = ValidationError(f"“{item}” stands in this list already")
            error.path.append(number)
            yield error
        seen.add(key)


def _pattern(validator: Any, pattern: str, value: Any, _: Any) -> Iterator[ValidationError]:
    """JSON Schema's $ is the very end; Python's would let a line feed through."""
    if isinstance(value, str) and not re.search(pattern.replace("$", r"\Z"), value):
        yield ValidationError(value)


_Checker: Any = validators.extend(Draft202012Validator, {"uniqueItems": _unique, "pattern": _pattern})  # type: ignore[no-untyped-call]


def _told(error: Any) -> Iterator[tuple[Path, str]]:
    """Yield the faults behind one error of the schema: several where several keys are unknown."""
    path = tuple(error.absolute_path)
    kind, name = str(error.validator), _name(path)
    if kind in ("if", "then", "else", "allOf", "$ref"):
        for inner in error.context or ():
            yield from _told(inner)
        return
    if kind == "additionalProperties":
        known = sorted(error.schema["properties"])
        for key in sorted(set(map(str, error.instance)) - set(known)):
            near = get_close_matches(key, known, n=1)
            yield (*path, key), f"There is no key “{key}”" + (f"; did you mean “{near[0]}”?" if near else " here.")
        return
    if kind == "anyOf":
        yield path, "“words” or “names” is missing."
        return
    if kind == "required":
        missing = [key for key in error.validator_value if key not in error.instance]
        for key in missing:
            if error.message.startswith(f"'{key}'"):
                yield path, f"“{key}” is missing."
        return
    yield path, f"{name}{_WORDS.get(kind, _other)(error)}"


def _name(path: Path) -> str:
    words = [part for part in path if isinstance(part, str)]
    return f"“{words[-1]}” " if words else "This "


def _shown(value: Any) -> str:
    words = json.dumps(value, ensure_ascii=False)
    return words if len(words) < 60 else f"{words[:57]}…"


def _type(error: Any) -> str:
    wanted = _KINDS.get(str(error.validator_value), str(error.validator_value))
    if error.instance is None:
        return f"has no value; it must be {wanted}."
    if error.validator_value == "string" and isinstance(error.instance, int):
        return f"must be text: write '{_shown(error.instance)}' in quotes."
    return f"must be {wanted}, not {_shown(error.instance)}."


def _keys(error: Any) -> list[str]:
    """Return the keys that an `anyOf` or a `not` of the schema is about."""
    rule = error.validator_value
    parts = rule if isinstance(rule, list) else rule.get("anyOf", [rule])
    return [key for part in parts for key in part.get("required", [])]


def _other(error: Any) -> str:
    return f"cannot be used: {error.message[:200]}."


_WORDS: dict[str, Any] = {
    "type": _type,
    "enum": lambda e: f"must be one of {', '.join(map(str, e.validator_value))}, not {_shown(e.instance)}.",
    "pattern": lambda e: f"is {_shown(e.instance)}: only lower-case letters, digits and single signs between them.",
    "minimum": lambda e: f"must be {e.validator_value} at least.",
    "maximum": lambda e: f"must be {e.validator_value} at most.",
    "minLength": lambda e: "is empty.",
    "maxLength": lambda e: f"has {len(e.instance):,} characters; {e.validator_value:,} are the most.",
    "minItems": lambda e: "is an empty list.",
    "maxItems": lambda e: f"has {len(e.instance):,} entries; {e.validator_value:,} are the most.",
    "minProperties": lambda e: "says nothing.",
    "maxProperties": lambda e: f"has {len(e.instance):,} names; {e.validator_value:,} are the most.",
    "uniqueItems": lambda e: f"has a word twice: {e.message}.",
    "not": lambda e: f"has keys that do not go with its kind: {', '.join(k for k in _keys(e) if k in e.instance)}.",
    "False schema": lambda e: "does not go with this kind of rule.",
}
