"""The pattern of a rule, compiled by RE2 and checked for use."""

from collections.abc import Callable, Sequence
from typing import Any

import re2

from . import refusals
from .errors import Fault, PackInvalid
from .rewriting import rewritten
from .wording import Told, say

# Less than RE2's default of 8 MB, and for most far less: every pattern keeps its own states while a worker lives.
ALONE = 4 << 20
_USUAL = 1 << 20
_LAST_ASCII = 0x7F
_BYTES_OF_INSTRUCTION = 16
LONGEST_PATTERN = 4000
UNANCHORED = re2._Anchor.UNANCHORED
Spans = Sequence[tuple[int, int]]
Match = tuple[int, int, Spans]
_ANY_NUMBER = 1 << 60
# The size of a program that fails at once.
_NEVER = 1
_SMALL_PROGRAM = 400
# Texts that have nothing in common but letters. A short one alone is no proof: furniture may be any short line.
_UNLIKE = [text for sign in "aЖ日" for text in (sign, f"{sign * 7} " * 40)]


def options(memory: int) -> Any:
    """Return RE2's options with so many bytes of memory."""
    options = re2.Options()
    options.max_mem = memory
    options.log_errors = False
    return options


def _compiled(pattern: str) -> Any:
    try:
        return re2.compile(pattern.encode(), options(_USUAL))
    except re2.error:
        return re2.compile(pattern.encode(), options(ALONE))


class Pattern:
    """One compiled pattern. Hits are byte ranges of the data that it is given, with the named groups of the rule."""

    def __init__(self, source: str) -> None:
        if len(source) > LONGEST_PATTERN:
            raise PackInvalid(Fault(say("pattern_too_long", most=LONGEST_PATTERN)))
        if words := refusals.foreign(source):
            raise PackInvalid(Fault(words))
        forms = rewritten(source)
        self.loose = forms.loose
        try:
            self._regex = _compiled(forms.exact)
        except re2.error as error:
            reason = error.args[0]
            words = refusals.told(reason.decode() if isinstance(reason, bytes) else reason)
            raise PackInvalid(Fault(words)) from error
        if words := self._useless():
            raise PackInvalid(Fault(words))
        self.memory = self._regex.programsize * _BYTES_OF_INSTRUCTION
        index = {name.decode(): number for name, number in self._regex.groupindex.items()}
        # What re2's own search and match objects add in Python takes longer than the search.
        self._match = self._regex._regexp.Match
        self._hits = [number for name, number in index.items() if name.startswith("hit")]
        self._ends = {index[f"hit{number}"]: ends for number, ends in enumerate(forms.ends)}
        self._only = self._hits[0] if len(self._hits) == 1 else -1
        self._at_start = forms.at_start
        self._edges = [index[f"edge{number}"] for number in range(forms.edges)]
        self.groups = {name: number for name, number in index.items() if not name.startswith(("hit", "edge"))}
        # What such a pattern takes is known once it is known to occur, which a set of patterns can tell.
        self.takes_all = forms.at_start and forms.to_end and not self._edges and not self.groups
        self.takes_all = self.takes_all and self._regex.programsize <= _SMALL_PROGRAM
        if self.takes_all:
            self.loose = forms.exact

    def _useless(self) -> Told | None:
        """Say whether the pattern can find nothing, or finds something in whatever it is given; None where not."""
        if self._regex.programsize == _NEVER:
            return say("matches_nothing")
        if self._regex.search(b"") is not None:
            return say("matches_the_empty")
        if all(self._regex.search(text.encode()) for text in _UNLIKE):
            return say("matches_everything")
        return None

    def occurs(self, data: bytes) -> bool:
        """Say whether the pattern matches, perhaps with words that go on at its edges."""
        return bool(self._match(UNANCHORED, data, 0, len(data))[0][0] >= 0)

    def find(self, data: bytes, at_edge: Callable[[int], bool], most: int = _ANY_NUMBER) -> list[Match | None]:
        """Return (start, end, spans of all groups) of hits from left to right, none overlapping the one before.

        `at_edge` tells of an offset in the data whether a word begins or ends there. A match that is no hit, for a word
        goes on at its edge, is None in the list: it takes as much time as a hit. Of more than `most` matches one is
        told beyond them.
        """
        match, end = self._match, len(data)
        spans: Spans = match(UNANCHORED, data, 0, end)
        if spans[0][0] < 0:
            return []
        found: list[Match | None] = []
        while spans[0][0] >= 0:
            number = self._only
            if number < 0:
                number = next(number for number in self._hits if spans[number][0] >= 0)
            start, last = spans[number]
            if self._stands(number, spans, data, at_edge):
                found.append((start, last, spans))
                at = last if last > spans[0][0] else spans[0][0] + 1
            else:
                found.append(None)
                at = spans[0][0] + 1
            # No pattern matches the empty rest, and one that begins with ^ nothing further on.
            if at >= end or self._at_start or len(found) > most:
                break
            spans = match(UNANCHORED, data, at, end)
        return found

    def _stands(self, number: int, spans: Spans, data: bytes, at_edge: Callable[[int], bool]) -> bool:
        """Say whether words begin and end where they must; the match itself knows of ASCII only."""
        before, after = self._ends[number]
        start, end = spans[number]
        if before and start and data[start - 1] > _LAST_ASCII and not at_edge(start):
            return False
        if after and end < len(data) and data[end] > _LAST_ASCII and not at_edge(end):
            return False
        return not self._edges or all(at_edge(spans[e][0]) for e in self._edges if spans[e][0] >= 0)
