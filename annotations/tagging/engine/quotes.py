"""Quotations: opening and closing marks paired inside one line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .hits import Hit, Range

_MARK = re.compile('["\u201c\u201d\u201e\u00ab\u00bb]')
_OPENING = "\u201c\u201e\u00ab"
_CLOSING = "\u201d\u00bb"
# Fewer words are a name or a word held at arm's length, not somebody's statement.
_SHORTEST = 4


@dataclass(slots=True)
class Quote:
    """A quotation with its marks, `start` to `end`; `hit` tells who said it, `holder` is that once it is worked out.

    `alone` says that it is a line of its own; `mark` is a hit where it begins that holds whoever said it.
    """

    start: int
    end: int
    words: int
    alone: bool
    hit: Hit | None = None
    mark: Hit | None = None
    holder: str | None = None

    @property
    def is_statement(self) -> bool:
        """Whether it is long enough to be a claim of its own, or stands alone, or is attributed to somebody."""
        return self.words >= _SHORTEST or self.alone or self.hit is not None


def paired(text: str, start: int, end: int) -> Iterator[Quote]:
    """Yield the quotations of one line, in text order.

    Curly marks say what they are, and a new opening mark closes what was left open; straight ones open and close in
    turns. What is left open at the end of the line is a quotation only where it began with a curly mark.
    """
    line = (start, end)
    opened, straight = -1, False
    for match in _MARK.finditer(text, start, end):
        mark, at = match[0], match.start()
        if opened < 0:
            if mark not in _CLOSING or _begins_words(text, at):
                opened, straight = at, mark == '"'
        elif mark in _OPENING:
            yield _quote(text, opened, at, line)
            opened, straight = at, False
        else:
            yield _quote(text, opened, at + 1, line)
            opened = -1
    if opened >= 0 and not straight:
        yield _quote(text, opened, end, line)


def _begins_words(text: str, at: int) -> bool:
    """Say whether a closing mark stands where one opens: some papers open quotations with it."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return (not before or before.isspace()) and after.isalnum()


def _quote(text: str, start: int, end: int, line: Range) -> Quote:
    return Quote(start, end, len(text[start:end].split()), (start, end) == line)
