"""YAML as packs use it, to plain values: text, whole numbers, yes and no as true and false, lists and keys."""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from .errors import Fault, PackInvalid
from .lines import Lines, Path
from .mistakes import told
from .wording import say

LONGEST_PACK = 2_000_000
# A pack nests six levels deep: rules, rule, emit, other, label; the rest is for what is wrong with it anyhow.
_DEEPEST = 12
_MOST_PARTS = 200_000
_STORABLE = re.compile("[\x00\ud800-\udfff]")
# YAML 1.1 takes `no` and `on` for false and true and 12:30 for a number; here such words stay words.
_NUMBER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,14})")
_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}
_PLAIN_TAG = "tag:yaml.org,2002:str"
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the one in C where it is, many times quicker


def read(text: str) -> tuple[Any, Lines]:
    """Return the content of a YAML file and its lines.

    Raises PackInvalid where it is no YAML, or uses what packs do without: aliases and anchors, which can blow up a
    small file, tags, a key given twice, several documents, more than 2,000,000 characters.
    """
    if len(text) > LONGEST_PACK:
        raise PackInvalid(Fault(say("pack_too_long", most=LONGEST_PACK, count=len(text))))
    lines = Lines()
    try:
        reader = _Reader(yaml.parse(text, Loader=_Loader), lines)
        content = reader.document()
    except yaml.YAMLError as error:
        raise PackInvalid(told(error, text)) from error
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start) + 1
        raise PackInvalid(Fault(say("half_character_here"), line=line)) from error
    if reader.faults:
        raise PackInvalid(*reader.faults)
    return content, lines


class _Reader:
    """Builds values from the parser's events, and notes the lines."""

    def __init__(self, events: Iterator[Any], lines: Lines) -> None:
        self.faults: list[Fault] = []
        self._events = events
        self._lines = lines
        self._parts = 0
        self._last_line = 1

    def document(self) -> Any:
        next(self._events)  # the stream begins
        if isinstance(next(self._events), yaml.StreamEndEvent):
            return None
        content = self._value(next(self._events), ())
        next(self._events)  # the document ends
        after = next(self._events)
        if not isinstance(after, yaml.StreamEndEvent):
            raise PackInvalid(Fault(say("second_document"), line=_line(after)))
        return content

    def _value(self, event: Any, path: Path) -> Any:
        self._parts += 1
        if self._parts > _MOST_PARTS:
            raise PackInvalid(Fault(say("pack_too_many_parts", most=_MOST_PARTS), line=_line(event)))
        if len(path) > _DEEPEST:
            raise PackInvalid(Fault(say("too_deep"), line=_line(event)))
        if isinstance(event, yaml.AliasEvent) or event.anchor is not None:
            mark = "*" if isinstance(event, yaml.AliasEvent) else "&"
            raise PackInvalid(Fault(say("alias", mark=f"{mark}{event.anchor}"), line=_line(event)))
        if event.tag not in (None, _PLAIN_TAG):
            raise PackInvalid(Fault(say("tag", tag=event.tag), line=_line(event)))
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(path)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(path)
        self._last_line = event.end_mark.line + 1 if event.style or event.value else _line(event)
        if event.style in ("|", ">"):
            self._last_line -= 1
        return self._scalar(event)

    def _mapping(self, path: Path) -> dict[str, Any]:
        content: dict[str, Any] = {}
        for key in iter(lambda: next(self._events), None):
            if isinstance(key, yaml.MappingEndEvent):
                self._end(key)
                return content
            if not isinstance(key, yaml.ScalarEvent):
                raise PackInvalid(Fault(say("key_not_plain"), line=_line(key)))
            name = self._text(key)
            here = (*path, name)
            value = self._value(next(self._events), here)
            if name in content:
                self.faults.append(_twice(name, content[name], _line(key), self._lines.of(*here)))
                continue
            content[name] = value
            self._lines.note(here, _line(key), self._last_line)
        raise AssertionError

    def _sequence(self, path: Path) -> list[Any]:
        content: list[Any] = []
        for item in iter(lambda: next(self._events), None):
            if isinstance(item, yaml.SequenceEndEvent):
                self._end(item)
                return content
            here = (*path, len(content))
            content.append(self._value(item, here))
            self._lines.note(here, _line(item), self._last_line)
        raise AssertionError

    def _end(self, event: Any) -> None:
        # The end of a block is told where the next one begins, that of a bracket where it stands.
        if event.end_mark.index > event.start_mark.index:
            self._last_line = event.end_mark.line + 1

    def _scalar(self, event: Any) -> Any:
        value = self._text(event)
        if not event.implicit[0] or event.style:
            return value
        if _NUMBER.fullmatch(value):
            return int(value)
        return _WORDS.get(value.lower(), value) if value.lower() in _WORDS else value

    def _text(self, event: Any) -> str:
        value: str = event.value
        if found := _STORABLE.search(value):
            raise PackInvalid(Fault(say("nul" if found[0] == "\x00" else "half_character"), line=_line(event)))
        return value


def _line(event: Any) -> int:
    line: int = event.start_mark.line + 1
    return line


def _twice(name: str, first: Any, line: int, before: int | None) -> Fault:
    remedy = "keep_one"
    if name in ("match", "no_match"):
        remedy = "one_list_of_sentences"
    elif isinstance(first, list):
        remedy = "one_list"
    return Fault(say("key_twice", key=name, first=before or 1, remedy=say(remedy)), line=line)
