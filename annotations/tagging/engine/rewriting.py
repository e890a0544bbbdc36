"""From a rule's pattern to what RE2 understands: word characters and edges of any script."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .errors import Fault, PackInvalid
from .wording import say

_INSIDE = r"\p{L}\p{M}\p{N}_"
_LOOSE_INSIDE = r"0-9A-Za-z_\x{80}-\x{10FFFF}"
_EDGE = "\\b"
_BEGINS, _ENDS = "(?:^|[^0-9A-Za-z_])", "(?:$|[^0-9A-Za-z_])"
_FLAGS = re.compile(r"^(?:\(\?[imsU]+\))+")
_PIECE = re.compile(r"\\p\{[^}]*\}|\\x\{[^}]*\}|\\.|\[\^?\]?|\{\d+(?:,\d*)?\}|.", re.DOTALL)


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
