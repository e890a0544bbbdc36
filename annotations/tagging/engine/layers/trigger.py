"""One fast search for all places where something may begin."""

from collections.abc import Iterable, Iterator
from typing import Any

import re2

from ..patterns import UNANCHORED
from ..view import View


class Trigger:
    """A pattern that matches where a date, a quantity or the like may begin, and perhaps elsewhere."""

    def __init__(self, pattern: str) -> None:
        self._regex: Any = re2.compile(pattern.encode())
        # What re2's own match objects add in Python takes longer than the search.
        self._match = self._regex._regexp.Match

    def starts(self, view: View, taken: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Yield where matches begin outside the ranges `taken`, which are in order, and where the next of these is.

        Both are code points.
        """
        data, at, nowhere = view.data, 0, len(view.text)
        end = len(data)
        ranges = iter(taken)
        first, behind = next(ranges, (nowhere, nowhere))
        while at <= end:
            byte, last = self._match(UNANCHORED, data, at, end)[0]
            if byte < 0:
                return
            start = view.char_at(byte)
            while behind <= start and first < nowhere:
                first, behind = next(ranges, (nowhere, nowhere))
            if start < first:
                yield start, first
            at = max(last, at + 1)
