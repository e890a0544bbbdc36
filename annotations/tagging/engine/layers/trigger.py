"""One fast search for all places where something may begin."""

from collections.abc import Iterator
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

    def starts(self, view: View) -> Iterator[int]:
        """Yield the code points where matches begin, in text order."""
        data, at = view.data, 0
        end = len(data)
        while at <= end:
            start, last = self._match(UNANCHORED, data, at, end)[0]
            if start < 0:
                return
            yield view.char_at(start)
            at = max(last, at + 1)
