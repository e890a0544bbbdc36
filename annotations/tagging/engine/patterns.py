"""From a rule's pattern to RE2: word characters and edges of any script, a fixed budget of memory."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import re2

from . import refusals
from .errors import Fault, PackInvalid
from .wording import Told, say

# A set of 150 patterns with Unicode classes does not compile in RE2's default of 8 MB. One pattern gets far less, for
# every one of them keeps its own states while a worker lives.
BUDGET = 64 << 20
_ALONE = 4 << 20
# The states of patterns in one set multiply, those of several sets add up: measured best on new text.
_TOGETHER = 20
_SMALLEST = 8 << 20
_FEW = 60
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

_INSIDE = r"\p{L}\p{M}\p{N}_"
_LOOSE_INSIDE = r"0-9A-Za-z_\x{80}-\x{10FFFF}"
_EDGE = "\\b"
_BEGINS, _ENDS = "(?:^|[^0-9A-Za-z_])", "(?:$|[^0-9A-Za-z_])"
_FLAGS = re.compile(r"^(?:\(\?[imsU]+\))+")
_PIECE = re.compile(r"\\p\{[^}]*\}|\\x\{[^}]*\}|\\.|\[\^?\]?|\{\d+(?:,\d*)?\}|.", re.DOTALL)


def _options(memory: int) -> Any:
    options = re2.Options()
    options.max_mem = memory
    options.log_errors = False
    return options


@dataclass(frozen=True, slots=True)
class Rewritten:
    r"""A pattern for RE2. `exact` finds hits, `loose` matches wherever `exact` does, and more, with few states.

    RE2's own \w and \b are ASCII and it cannot look around. A \b at the ends of a pattern or of its outermost
    alternatives becomes a neighbour that is matched beside the hit (the groups hit0, hit1 … hold the hit). Any
    character beyond ASCII will do there, for classes of all letters would take most of a pack's memory; `ends` says of
    each alternative whether its start and end are to be checked. A \b further inside becomes an empty group edge0,
    edge1 …, to be checked too. `at_start` says that every alternative begins with ^, `to_end` that every one ends with
    .*$. Counted repetitions are what makes
    the states of a set of patterns multiply, so the loose form does not count.
    """

    exact: str
    loose: str
    edges: int
    ends: list[tuple[bool, bool]]
    at_start: bool
    to_end: bool


def rewritten(pattern: str) -> Rewritten:
    """Return the forms of a pattern as a rule has it; raise PackInvalid where it uses what has no Unicode meaning."""
    flags = _FLAGS.match(pattern)
    body = pattern[flags.end() :] if flags else pattern
    edges = 0
    exact: list[str] = []
    loose: list[str] = []
    ends: list[tuple[bool, bool]] = []
    at_start = to_end = "m" not in (flags[0] if flags else "")
    for number, pieces in enumerate(_branches(body)):
        at_start = at_start and pieces[:1] == [("^", "^")]
        to_end = to_end and [piece for piece, _ in pieces[-3:]] == [".", "*", "$"]
        before = pieces[:1] == [(_EDGE, "")]
        after = len(pieces) > 1 and pieces[-1] == (_EDGE, "")
        inner = []
        for piece, _ in pieces[before : len(pieces) - after]:
            inner.append(f"(?P<edge{edges}>)" if piece == _EDGE else piece)
            edges += piece == _EDGE
        hit = f"(?P<hit{number}>{''.join(inner)})"
        start, end = _BEGINS if before else "", _ENDS if after else ""
        ends.append((before, after))
        exact.append(f"{start}{hit}{end}")
        loose.append(f"{start}(?:{''.join(form for _, form in pieces)}){end}")
    head = flags[0] if flags else ""
    return Rewritten(head + "|".join(exact), head + "|".join(loose), edges, ends, at_start, to_end)


def _branches(body: str) -> Iterator[list[tuple[str, str]]]:
    """Yield the pieces of each outermost alternative, each in its exact and its loose form."""
    pieces: list[tuple[str, str]] = []
    depth, in_class = 0, ""
    for match in _PIECE.finditer(body):
        piece = match[0]
        if in_class:
            in_class = "" if piece == "]" else in_class
        elif piece[0] == "[":
            in_class = piece
        elif piece in "()":
            depth += 1 if piece == "(" else -1
        elif piece == "|" and depth == 0:
            yield pieces
            pieces = []
            continue
        pieces.append((_exact(piece, in_class), _loose(piece, in_class)))
    yield pieces


def _exact(piece: str, in_class: str) -> str:
    if piece == "\\w":
        return _INSIDE if in_class else f"[{_INSIDE}]"
    if piece == "\\W" and not in_class:
        return f"[^{_INSIDE}]"
    if piece in ("\\W", "\\B") or (piece == _EDGE and in_class):
        raise PackInvalid(Fault(say("sign_unusable", sign=piece)))
    return piece


def _loose(piece: str, in_class: str) -> str:
    """Return what matches at least as much as the piece; inside a negated class only the piece itself does."""
    if in_class.startswith("[^"):
        return _exact(piece, in_class)
    if piece == _EDGE:
        return ""
    if piece == "\\w":
        return _LOOSE_INSIDE if in_class else f"[{_LOOSE_INSIDE}]"
    if piece == "\\W":
        return "[^0-9A-Za-z_]"
    if piece[0] == "{" and len(piece) > 1 and not in_class:
        return "*" if piece.startswith(("{0,", "{0}")) else "+"
    return piece


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
            self._regex = re2.compile(forms.exact.encode(), _options(_ALONE))
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
        together.Add(pattern.loose.encode(), _options(_ALONE))
    try:
        together.Compile()
    except re2.error as error:
        raise TooLarge from error
    potential: Callable[[bytes, bool], list[int]] = together._filter.Match
    return potential


def _set_of(patterns: Sequence[Pattern], memory: int) -> Any:
    together = re2.Set.SearchSet(_options(memory))
    for pattern in patterns:
        together.Add(pattern.loose.encode())
    # It always matches: its absence tells that RE2 ran out of its memory in mid-search, which it does not say.
    together.Add(b"")
    try:
        together.Compile()
    except re2.error as error:
        raise TooLarge from error
    return together
