"""The view of a text that rules are matched on, and the way from its bytes back to code points."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from functools import lru_cache
from itertools import accumulate
from typing import Any, NamedTuple
from unicodedata import category

from .limits import Limit

_NO_BREAKS = "\u00a0\u2007\u202f"
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")


class View:
    """A text with no-break spaces folded to spaces, one for one, so that offsets stay those of the stored text.

    RE2 works on UTF-8 and answers in bytes. The way back is a search among the characters that take more than one
    byte, which are few in the languages that need it most often.
    """

    def __init__(self, text: str) -> None:
        # To replace one after the other is far quicker than a translation.
        for no_break in _NO_BREAKS:
            text = text.replace(no_break, " ")
        self.text = text
        self.data = self.text.encode()
        self.limit = Limit(len(text))
        # What the gazetteer of a pack has found in it already.
        self.listed: Any = None
        # Where the characters of more than one byte stand, in bytes where each ends, and how many bytes beyond the
        # first there are up to each of them.
        self._wide: list[int] = []
        self._after: list[int] = []
        self._extra: list[int] = [0]
        if len(self.data) != len(self.text):
            wide = [match.span() for match in _BEYOND_ASCII.finditer(self.text)]
            self._wide = [at for start, end in wide for at in range(start, end)]
            extra = accumulate([_width(self.text[at]) - 1 for at in self._wide])
            self._extra.extend(extra)
            self._after = [at + 1 + more for at, more in zip(self._wide, self._extra[1:], strict=True)]

    def byte_at(self, char: int) -> int:
        """Return the offset in bytes of a code point."""
        return char + self._extra[bisect_left(self._wide, char)]

    def char_at(self, byte: int) -> int:
        """Return the code point that starts at an offset in bytes."""
        return byte - self._extra[bisect_right(self._after, byte)]

    def slice(self, start: int, end: int) -> "Slice":
        """Return a range of code points as UTF-8, with the way back."""
        base, last = self.byte_at(start), self.byte_at(end)
        if last - base == end - start:
            char: Callable[[int], int] = start.__add__
        else:

            def char(byte: int) -> int:
                return self.char_at(base + byte)

        return Slice(self, start, end, self.data[base:last], char, lambda byte: self.at_word_edge(char(byte)))

    def at_word_edge(self, char: int) -> bool:
        """Say whether one side of this position, and only one, belongs to a word of any script."""
        before = char > 0 and _in_word(self.text[char - 1])
        after = char < len(self.text) and _in_word(self.text[char])
        return before != after


class Slice(NamedTuple):
    """A part of a text as UTF-8; `char` tells the code point, `at_edge` whether a word ends, at an offset in `data`."""

    view: View
    start: int
    end: int
    data: bytes
    char: Callable[[int], int]
    at_edge: Callable[[int], bool]


@lru_cache(maxsize=10_000)
def _width(char: str) -> int:
    return len(char.encode())


@lru_cache(maxsize=10_000)
def _in_word(char: str) -> bool:
    # Combining marks belong to the letter before them; \w alone would let a word end in front of one.
    return char == "_" or category(char)[0] in "LNM"
