"""Whether a value is a rule pack: one JSON Schema for YAML and for storage, faults in plain words."""

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path as File
from typing import Any

from jsonschema import Draft202012Validator, ValidationError, validators

from .lines import Path
from .wording import Told, say

Filled = tuple[str, dict[str, str | int]]

SCHEMA_FILE = File(__file__).with_name("schema.json")
_KINDS = {"string": "text", "array": "a_list", "object": "keys_with_values", "integer": "a_whole_number",
          "boolean": "true_or_false"}  # fmt: skip


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


def head_faults(content: Any) -> Iterator[tuple[Path, Told]]:
    """Yield what is wrong with a pack, its rules left aside, as (path, words)."""
    for error in _head().iter_errors(content):
        yield from _told(error)


def rule_faults(rule: Any) -> Iterator[tuple[Path, Told]]:
    """Yield what is wrong with the form of one rule, as (path inside the rule, words)."""
    if not isinstance(rule, dict):
        yield (), say("no_rule", value=_shown(rule))
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
            error = ValidationError(str(item))
            error.path.append(number)
            yield error
        seen.add(key)


def _pattern(validator: Any, pattern: str, value: Any, _: Any) -> Iterator[ValidationError]:
    """JSON Schema's $ is the very end; Python's would let a line feed through."""
    if isinstance(value, str) and not re.search(pattern.replace("$", r"\Z"), value):
        yield ValidationError(value)


_Checker: Any = validators.extend(Draft202012Validator, {"uniqueItems": _unique, "pattern": _pattern})  # type: ignore[no-untyped-call]


def _told(error: Any) -> Iterator[tuple[Path, Told]]:
    """Yield the faults behind one error of the schema: several where several keys are unknown."""
    path = tuple(error.absolute_path)
    kind = str(error.validator)
    if kind in ("if", "then", "else", "allOf", "$ref"):
        for inner in error.context or ():
            yield from _told(inner)
        return
    if kind == "additionalProperties":
        known = sorted(error.schema["properties"])
        for key in sorted(set(map(str, error.instance)) - set(known)):
            near = get_close_matches(key, known, n=1)
            told = say("key_misspelt", key=key, near=near[0]) if near else say("key_unknown", key=key)
            yield (*path, key), told
        return
    if kind == "anyOf":
        yield path, say("words_or_names")
        return
    if kind == "required":
        missing = [key for key in error.validator_value if key not in error.instance]
        for key in missing:
            if error.message.startswith(f"'{key}'"):
                yield path, say("key_missing", key=key)
        return
    code, params = _CODES.get(kind, _other)(error)
    yield path, say(code, what=_named(path), **params)


def _named(path: Path) -> Told:
    words = [part for part in path if isinstance(part, str)]
    return say("named", key=words[-1]) if words else say("this")


def _shown(value: Any) -> str:
    words = json.dumps(value, ensure_ascii=False)
    return words if len(words) < 60 else f"{words[:57]}…"


def _type(error: Any) -> Filled:
    kind = _KINDS.get(str(error.validator_value))
    wanted = say(kind) if kind else str(error.validator_value)
    if error.instance is None:
        return "no_value", {"wanted": wanted}
    if error.validator_value == "string" and isinstance(error.instance, int):
        return "number_for_text", {"value": _shown(error.instance)}
    return "wrong_kind", {"wanted": wanted, "value": _shown(error.instance)}


def _keys(error: Any) -> list[str]:
    """Return the keys that an `anyOf` or a `not` of the schema is about."""
    rule = error.validator_value
    parts = rule if isinstance(rule, list) else rule.get("anyOf", [rule])
    return [key for part in parts for key in part.get("required", [])]


def _other(error: Any) -> Filled:
    return "unusable", {"problem": error.message[:200]}


def _counted(code: str) -> Callable[[Any], Filled]:
    return lambda error: (code, {"count": len(error.instance), "most": error.validator_value})


# What kind of error it is, to the code of its sentence and what is filled in besides its place.
_CODES: dict[str, Callable[[Any], Filled]] = {
    "type": _type,
    "enum": lambda e: ("not_one_of", {"known": ", ".join(map(str, e.validator_value)), "value": _shown(e.instance)}),
    "pattern": lambda e: ("bad_name", {"value": _shown(e.instance)}),
    "minimum": lambda e: ("too_small", {"least": e.validator_value}),
    "maximum": lambda e: ("too_great", {"most": e.validator_value}),
    "minLength": lambda e: ("empty", {}),
    "maxLength": _counted("too_long"),
    "minItems": lambda e: ("empty_list", {}),
    "maxItems": _counted("too_many_entries"),
    "minProperties": lambda e: ("says_nothing", {}),
    "maxProperties": _counted("too_many_names"),
    "uniqueItems": lambda e: ("word_twice", {"word": e.message}),
    "not": lambda e: ("wrong_keys", {"keys": ", ".join(k for k in _keys(e) if k in e.instance)}),
    "False schema": lambda e: ("wrong_for_kind", {}),
}
