"""Which of many patterns may occur in a text, told in one pass or few, within a fixed budget of memory."""

from collections.abc import Callable, Sequence
from typing import Any

import re2

from .errors import Fault, PackInvalid
from .patterns import ALONE, Pattern, options
from .wording import say

# A set of 150 patterns with Unicode classes does not compile in RE2's default of 8 MB.
BUDGET = 64 << 20
# The states of patterns in one set multiply, those of several sets add up: measured best on new text.
_TOGETHER = 20
_SMALLEST = 8 << 20
_FEW = 60


class TooLarge(PackInvalid):
    """The patterns of a pack need more memory than all of them may have."""

    def __init__(self) -> None:
        super().__init__(Fault(say("rules_too_large", megabytes=BUDGET >> 20)))


class PatternSet:
    """Which of many patterns may occur in some data.

    A filter looks for the words that patterns cannot do without, all in one pass; a word found is no match yet. Those
    that can do without any, such as numbers, are matched as sets, a few at a time, and so are few patterns: sets tell
    more, but what they keep of new text costs ten times as much as what they have met before. Patterns that take all of
    the data are `certain` to occur where a set says so.
    """

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self._potential: Callable[[bytes, bool], list[int]] | None = None
        wordless = list(range(len(patterns)))
        if len(patterns) > _FEW:
            self._potential = _filter_of(patterns)
            wordless = sorted(self._potential(b"", True))
        self._patterns = patterns
        self._wordless = frozenset(wordless)
        self.certain = frozenset(number for number in wordless if patterns[number].takes_all)
        parts = range(0, len(wordless), _TOGETHER)
        memory = max(_SMALLEST, BUDGET // max(1, len(parts)))
        self._parts: list[tuple[list[int], Callable[[bytes], list[int]]]] = []
        for first in parts:
            part = wordless[first : first + _TOGETHER]
            self._parts.append((part, _set_of([patterns[number] for number in part], memory)._set.Match))

    def occurring(self, data: bytes) -> list[int]:
        """Return the numbers of the patterns that may occur, in order; none of the others does."""
        found: list[int] = []
        if self._potential is not None:
            wordless = self._wordless
            found = [number for number in self._potential(data, True) if number not in wordless]
        for part, match in self._parts:
            numbers = match(data)
            if not numbers:
                found.extend(n for n in part if n not in self.certain or self._patterns[n].occurs(data))
            elif len(numbers) > 1:
                found.extend(part[number] for number in numbers if number < len(part))
        if len(found) > 1:
            found.sort()
        return found


def _filter_of(patterns: Sequence[Pattern]) -> Callable[[bytes, bool], list[int]]:
    together = re2.Filter()
    for pattern in patterns:
        together.Add(pattern.loose.encode(), options(ALONE))
    try:
        together.Compile()
    except re2.error as error:
        raise TooLarge from error
    potential: Callable[[bytes, bool], list[int]] = together._filter.Match
    return potential


def _set_of(patterns: Sequence[Pattern], memory: int) -> Any:
    together = re2.Set.SearchSet(options(memory))
    for pattern in patterns:
        together.Add(pattern.loose.encode())
    # It always matches: its absence tells that RE2 ran out of its memory in mid-search, which it does not say.
    together.Add(b"")
    try:
        together.Compile()
    except re2.error as error:
        raise TooLarge from error
    return together
