"""What differs between two packs, rule by rule."""

from collections.abc import Mapping
from typing import Any

from annotations.tagging.engine.writing import rule_as_yaml

HEAD = ("name", "title", "language")


def changed_rules(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    """Return the ids of rules that are new in `after` or differ there; both map ids to rules."""
    return [name for name, rule in after.items() if before.get(name) != rule]


def diff(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """Return what differs between two contents: `head`, `words`, and rules `added`, `removed` and `changed`.

    Each changed rule comes as YAML before and after, None on the side where it is not. The order of rules, of words and
    of keys is no difference.
    """
    old, new = _by_id(before), _by_id(after)
    lists = sorted({*before.get("words", {}), *after.get("words", {})})
    return {
        "head": [
            {"key": key, "before": before.get(key), "after": after.get(key)}
            for key in HEAD
            if before.get(key) != after.get(key)
        ],
        "words": [found for name in lists if (found := _words(name, before, after))],
        "added": [_change(name, None, new[name]) for name in new if name not in old],
        "removed": [_change(name, old[name], None) for name in old if name not in new],
        "changed": [_change(name, old[name], new[name]) for name in new if name in old and old[name] != new[name]],
    }


def _by_id(content: Mapping[str, Any]) -> dict[str, Any]:
    return {rule["id"]: rule for rule in content["rules"]}


def _change(name: str, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None) -> dict[str, Any]:
    return {
        "rule": name,
        "before": rule_as_yaml(before) if before is not None else None,
        "after": rule_as_yaml(after) if after is not None else None,
    }


def _words(name: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any] | None:
    old, new = before.get("words", {}).get(name, []), after.get("words", {}).get(name, [])
    if set(old) == set(new):
        return None
    return {
        "list": name,
        "added": [word for word in new if word not in old],
        "removed": [word for word in old if word not in new],
    }
