"""From a rule's pattern to RE2: word characters and edges of any script, a fixed budget of memory."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import re2

from .errors import Fault, PackInvalid

# A set of 150 patterns with Unicode classes does not compile in RE2's default of 8 MB.
BUDGET = 64 << 20
LONGEST_PATTERN = 4000

_INSIDE = r"\p{L}\p{M}\p{N}_"
_EDGE_BEFORE = rf"(?:^|[^{_INSIDE}])"
_EDGE_AFTER = rf"(?:$|[^{_INSIDE}])"
_FLAGS = re.compile(r"^(?:\(\?[imsU]+\))+")
_PIECE = re.compile(r"\\p\{[^}]*\}|\\x\{[^}]*\}|\\.|\[\^?\]?|.", re.DOTALL)


def _options() -> Any:
    options = re2.Options()
    options.max_mem = BUDGET
    options.log_errors = False
    return options


def rewritten(pattern: str) -> tuple[str, int]:
    r"""Return the pattern with \w, \W and \b meant for every script, and how many inner edges are left to check.

    RE2's own classes are ASCII and it cannot look around. A \b at the ends of a pattern or of its outermost
    alternatives becomes a neighbour that is matched beside the hit (the groups named hit0, hit1 … hold the hit). A \b
    further inside becomes an empty group edge0, edge1 …, to be checked after the match.
    """
    flags = _FLAGS.match(pattern)
    body = pattern[flags.end() :] if flags else pattern
    edges = 0
    branches: list[str] = []
    for number, pieces in enumerate(_branches(body)):
        before, after = "", ""
        if pieces[:1] == ["\\b"]:
            before, pieces = _EDGE_BEFORE, pieces[1:]
        if pieces[-1:] == ["\\b"]:
            after, pieces = _EDGE_AFTER, pieces[:-1]
        inner = []
        for piece in pieces:
            if piece == "\\b":
                inner.append(f"(?P<edge{edges}>)")
                edges += 1
            else:
                inner.append(piece)
        branches.append(f"{before}(?P<hit{number}>{''.join(inner)}){after}")
    return (flags[0] if flags else "") + "|".join(branches), edges


def _branches(body: str) -> Iterator[list[str]]:
    """Yield the pieces of each outermost alternative, with word classes rewritten."""
    pieces: list[str] = []
    depth, in_class = 0, False
    for match in _PIECE.finditer(body):
        piece = match[0]
        if in_class:
            in_class = piece != "]"
        elif piece[0] == "[":
            in_class = True
        elif piece in "()":
            depth += 1 if piece == "(" else -1
        elif piece == "|" and depth == 0:
            yield pieces
            pieces = []
            continue
        pieces.append(_piece(piece, in_class))
    yield pieces


def _piece(piece: str, in_class: bool) -> str:
    if piece == "\\w":
        return _INSIDE if in_class else f"[{_INSIDE}]"
    if piece == "\\W" and not in_class:
        return f"[^{_INSIDE}]"
    if piece in ("\\W", "\\B") or (piece == "\\b" and in_class):
        raise PackInvalid(Fault(f"{piece} cannot be used here; name the characters instead."))
    return piece


class Pattern:
    """One compiled pattern. Hits are byte ranges of the data that it is given, with the named groups of the rule."""

    def __init__(self, source: str) -> None:
        if len(source) > LONGEST_PATTERN:
            raise PackInvalid(Fault(f"The pattern is longer than {LONGEST_PATTERN} characters."))
        self.rewritten, edges = rewritten(source)
        try:
            self._regex = re2.compile(self.rewritten.encode(), _options())
        except re2.error as error:
            reason = error.args[0]
            raise PackInvalid(
                Fault(f"The pattern does not compile: {reason.decode() if isinstance(reason, bytes) else reason}")
            ) from error
        if self._regex.search(b"") is not None:
            raise PackInvalid(Fault("The pattern matches nothing at all; it must need at least one character."))
        index = {name.decode(): number for name, number in self._regex.groupindex.items()}
        self.hits = [number for name, number in index.items() if name.startswith("hit")]
        self.edges = [index[f"edge{number}"] for number in range(edges)]
        self.groups = {name: number for name, number in index.items() if not name.startswith(("hit", "edge"))}

    def find(self, data: bytes, at_edge: Callable[[int], bool]) -> Iterator[tuple[int, int, Any]]:
        """Yield (start, end, match) of hits from left to right, none overlapping the one before.

        `at_edge` tells of an offset in the data whether a word begins or ends there.
        """
        at = 0
        while at <= len(data):
            match = self._regex.search(data, at)
            if match is None:
                return
            start, end = next(match.span(number) for number in self.hits if match.start(number) >= 0)
            if self.edges and not all(at_edge(match.start(e)) for e in self.edges if match.start(e) >= 0):
                at = match.start() + 1
                continue
            yield start, end, match
            at = max(end, match.start() + 1)


class PatternSet:
    """Which of many patterns occur in some data, in one pass."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self._all = list(range(len(patterns)))
        self._set = re2.Set.SearchSet(_options())
        for pattern in patterns:
            self._set.Add(pattern.rewritten.encode())
        # It always matches: its absence tells that RE2 ran out of its memory in mid-search, which it does not say.
        self._set.Add(b"")
        try:
            self._set.Compile()
        except re2.error as error:
            raise PackInvalid(
                Fault(f"The rules together do not fit into {BUDGET >> 20} MB; use fewer or shorter ones.")
            ) from error

    def occurring(self, data: bytes) -> list[int]:
        """Return the numbers of the patterns that occur, in order."""
        found = self._set.Match(data)
        if found is None:
            return self._all
        return sorted(number for number in found if number < len(self._all))
