"""What a codebook is made of, and what it says about one passage's labels. Plain Python."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

Content = Mapping[str, Any]
Labels = Mapping[str, Any]

SCHEMA_FILE = Path(__file__).with_name("schema.json")


class CodebookInvalid(ValueError):
    """The content is no codebook; `errors` maps a path such as `dimensions.0.values.2.code` to what is wrong there."""

    def __init__(self, errors: Mapping[str, list[str]]) -> None:
        self.errors = dict(errors)
        super().__init__("; ".join(f"{path}: {' '.join(words)}" for path, words in self.errors.items()))


@lru_cache(maxsize=1)
def _validator() -> Draft202012Validator:
    return Draft202012Validator(json.loads(SCHEMA_FILE.read_text(encoding="utf-8")))


def canonical(value: Any) -> bytes:
    """Return the value as canonical JSON: keys sorted, no white space, UTF-8 without escapes."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")).encode()


def sha256(content: Content) -> str:
    """Return the hash of the codebook's canonical JSON, as hexadecimal digits."""
    return hashlib.sha256(canonical(content)).hexdigest()


def check_codebook(content: Any) -> None:
    """Raise CodebookInvalid with every fault found, by path."""
    found: dict[str, list[str]] = {}
    for error in _validator().iter_errors(content):
        found.setdefault(".".join(map(str, error.absolute_path)) or "codebook", []).append(error.message[:300])
    if not found:
        for path, words in _inconsistencies(content):
            found.setdefault(path, []).append(words)
    if found:
        raise CodebookInvalid(dict(sorted(found.items())))


def _inconsistencies(content: Content) -> Iterator[tuple[str, str]]:
    """Yield what a JSON Schema cannot tell: names that occur twice, and references to what does not exist."""
    known = {d["name"]: [v["value"] for v in d["values"]] for d in content["dimensions"]}
    yield from _repeated("dimensions", [d["name"] for d in content["dimensions"]])
    yield from _repeated("dimensions", [d["hotkey"] for d in content["dimensions"] if "hotkey" in d])
    for number, dimension in enumerate(content["dimensions"]):
        path = f"dimensions.{number}"
        for key in ("value", "code", "hotkey"):
            yield from _repeated(f"{path}.values", [v[key] for v in dimension["values"] if key in v])
        values = known[dimension["name"]]
        if dimension.get("default", values[0]) not in values:
            yield f"{path}.default", f"{dimension['default']} is none of the values."
        if sorted(dimension.get("precedence", values)) != sorted(values):
            yield f"{path}.precedence", "It must name every value exactly once."
        yield from _unknown(f"{path}.required_unless", dimension.get("required_unless", {}), known)
    fields = content.get("fields", [])
    yield from _repeated("fields", [f["name"] for f in fields])
    for number, field in enumerate(fields):
        for key in ("required_if", "required_unless"):
            yield from _unknown(f"fields.{number}.{key}", field.get(key, {}), known)


def _repeated(path: str, names: list[str]) -> Iterator[tuple[str, str]]:
    for name, times in Counter(names).items():
        if times > 1:
            yield path, f"{name} occurs {times} times."


def _unknown(path: str, conditions: Labels, known: Mapping[str, list[str]]) -> Iterator[tuple[str, str]]:
    for name, values in conditions.items():
        if name not in known:
            yield path, f"There is no dimension {name}."
            continue
        for value in values:
            if value not in known[name]:
                yield path, f"{name} has no value {value}."


def check_labels(content: Content, labels: Labels) -> dict[str, list[str]]:
    """Return what is wrong with the labels by dimension: unknown dimensions and values outside the codebook."""
    known = {d["name"]: d for d in content["dimensions"]}
    wrong: dict[str, list[str]] = {}
    for name, value in labels.items():
        if name not in known:
            wrong[name] = ["The codebook has no such dimension."]
            continue
        allowed = [v["value"] for v in known[name]["values"]]
        if not isinstance(value, str) or value not in allowed:
            wrong[name] = [f"Must be one of {', '.join(allowed)}."]
    return wrong


def gaps(content: Content, *, labels: Labels, holder: str, target: str) -> dict[str, list[str]]:
    """Return what a complete passage would still need, by dimension or field; empty where nothing is missing."""
    missing: dict[str, list[str]] = {}
    for dimension in content["dimensions"]:
        if not labels.get(dimension["name"]) and _is_required(dimension, labels):
            missing[dimension["name"]] = ["This label is required."]
    given = {"holder": holder, "target": target}
    for field in content.get("fields", []):
        if not given[field["name"]].strip() and _is_required(field, labels):
            missing[field["name"]] = ["This field is required here."]
    return missing


def _is_required(thing: Mapping[str, Any], labels: Labels) -> bool:
    """Apply `required`, `required_if` and `required_unless`; an exception beats both of the others."""
    if _meets(thing.get("required_unless", {}), labels):
        return False
    return bool(thing["required"]) or _meets(thing.get("required_if", {}), labels)


def _meets(conditions: Mapping[str, list[str]], labels: Labels) -> bool:
    return any(labels.get(name) in values for name, values in conditions.items())


def ordered_labels(content: Content, labels: Labels) -> dict[str, Any]:
    """Return the labels in the codebook's order of dimensions; what it does not know comes last, by name."""
    names = [d["name"] for d in content["dimensions"]]
    rest = sorted(set(labels) - set(names))
    return {name: labels[name] for name in (*names, *rest) if name in labels}


def precedence(content: Content, dimension: str) -> list[str]:
    """Return the values of a dimension, the one that wins over all others first."""
    found = next(d for d in content["dimensions"] if d["name"] == dimension)
    return list(found.get("precedence") or [v["value"] for v in found["values"]])
