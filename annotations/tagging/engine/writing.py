"""Packs and rules as YAML that people like to read."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

_KEYS = ("id", "lang", "kind", "scope", "priority", "pattern", "words", "names", "not_after", "not_before", "outside",
         "suggests", "embedded", "repeated", "place", "marks", "emit", "note", "examples")  # fmt: skip
_WIDTH = 120
# A bare word that YAML cannot take for anything else, in either of its versions.
_BARE = re.compile(r"[^\W\d_][\w.-]*(?: [\w.-]*\w)*", re.ASCII)
_SPECIAL = re.compile(r"(?i)y|n|yes|no|on|off|true|false|null|~|\.?inf|\.?nan")
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff]")


def as_yaml(content: Mapping[str, Any]) -> str:
    """Return a whole pack as YAML that reads back as the same content."""
    lines = [f"{key}: {_word(content[key])}" for key in ("name", "title", "language") if key in content]
    if content.get("words"):
        lines += ["", "words:", *(line for key, words in content["words"].items() for line in _list(key, words, 2))]
    lines += ["", "rules:", "\n\n".join(rule_as_yaml(rule) for rule in content["rules"])]
    return "\n".join(lines) + "\n"


def rule_as_yaml(rule: Mapping[str, Any]) -> str:
    """Return one rule as it stands in a pack, indented by two."""
    keys = [key for key in _KEYS if key in rule] + [key for key in rule if key not in _KEYS]
    lines = [line for key in keys for line in _entry(key, rule[key], 4)]
    return "\n".join(["  - " + lines[0].lstrip(), *lines[1:]])


def _entry(key: str, value: Any, indent: int) -> Iterator[str]:
    if key == "examples":
        yield " " * indent + "examples:"
        for kind in value:
            yield from _list(kind, value[kind], indent + 2)
    elif isinstance(value, list):
        yield from _list(key, value, indent)
    else:
        yield f"{' ' * indent}{key}: {_flow(value)}"


def _list(key: str, words: Sequence[Any], indent: int) -> Iterator[str]:
    """Yield a list in brackets, broken where a line would be too long."""
    line = f"{' ' * indent}{key}: ["
    hanging = len(line)
    for number, word in enumerate(words):
        piece = _flow(word) + ("," if number < len(words) - 1 else "]")
        if len(line) > hanging and len(line) + len(piece) + 1 > _WIDTH:
            yield line
            line = " " * hanging + piece
        else:
            line += (" " if number else "") + piece
    yield line if words else f"{line}]"


def _flow(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_word(key)}: {_flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_flow, value)) + "]"
    return _word(value)


def _word(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    text = str(value)
    if _BARE.fullmatch(text) and not _SPECIAL.fullmatch(text):
        return text
    if _UNPRINTABLE.search(text):
        escaped = text.replace("\\", "\\\\").replace('"', '\\"')
        return '"' + _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", escaped) + '"'
    return "'" + text.replace("'", "''") + "'"
