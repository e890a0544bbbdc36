"""How far the name of an organisation reaches, and the short form that a text gives it."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple, Protocol

from .runs import TOKEN
from .shapes import Shapes
from .tokens import GIVEN, HEAD, OFFICE, PLAIN, TAIL, TITLE, Token

PERSON, ORGANISATION, PLACE = "person", "organisation", "place"
_BRACKETED = re.compile(r"\s\(([A-Z][A-Za-z&-]{1,11})\)")
_JOINED = re.compile(rf" (?:dan|and|&) {TOKEN}(?: {TOKEN})*")
# "Office for National Statistics": "for" stands in the names of bodies only, so runs do not have it.
_FOR = re.compile(rf" for (?:the )?{TOKEN}(?: (?:of )?{TOKEN})*")
_ROMAN = re.compile(r"[IVX]+")


class Listed(Protocol):
    """A name of the pack's lists in a text, with its type and the name that it stands for."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def type(self) -> str: ...
    @property
    def name(self) -> str: ...


# The listed names in a run of words, by where they begin.
Atoms = Mapping[int, Listed]


class Body(NamedTuple):
    """The name of an organisation, `start` to `end` in the text; `following` is the number of the word behind it."""

    start: int
    end: int
    following: int


class Bodies:
    """Organisations of one text.

    `ends` is where the last name ends that goes on behind its run of capitalised words; `short` are the names that
    short forms in brackets stand for.
    """

    def __init__(self, shapes: Shapes, text: str) -> None:
        self.ends = 0
        self.short: dict[str, str] = {}
        self._shapes = shapes
        self._text = text

    def headed(self, tokens: Sequence[Token], number: int, atoms: Atoms) -> Body | None:
        """Return the body whose name begins with the word `number`, a noun such as “Bank”; None if none does."""
        if not _begins(tokens, number, atoms):
            return None
        last = number + 1
        while last < len(tokens) and not _ends_before(tokens, number, last, atoms):
            last += 1
        end = tokens[last - 1].end
        if last == len(tokens) and tokens[number].key in self._shapes.joining_heads:
            end = self._joined(end, _JOINED)
        return Body(tokens[number].start, end, last)

    def tailed(self, tokens: Sequence[Token], number: int, atoms: Atoms) -> Body | None:
        """Return the body whose noun stands behind other words or before “of” or “for”; None if there is none.

        “Labor Department”, “Federal Bureau of Investigation”, “Office for National Statistics”.
        """
        last = self._last_of_tailed(tokens, number, atoms)
        if not last:
            return None
        while tokens[number].kinds & PLAIN:
            number += 1
        end = tokens[last - 1].end
        if last == len(tokens):
            if tokens[last - 1].kinds & TAIL:
                end = self._joined(end, _FOR)
            if end > tokens[last - 1].end or tokens[number].key in self._shapes.joining_heads:
                end = self._joined(end, _JOINED)
        return Body(tokens[number].start, end, last)

    def _last_of_tailed(self, tokens: Sequence[Token], number: int, atoms: Atoms) -> int:
        for at in range(number, len(tokens)):
            token = tokens[at]
            if token.kinds & TAIL:
                last = at + 1
                if last + 1 < len(tokens) and tokens[last].key == "of":
                    last += 2
                    while last < len(tokens) and not _ends_before(tokens, number, last, atoms):
                        last += 1
                    return last
                if last == len(tokens) and _FOR.match(self._text, token.end):
                    return last
                if at > number and token.kinds & HEAD and not _begins(tokens, at, atoms):
                    return 0 if all(word.kinds & PLAIN for word in tokens[number:at]) else last
            if token.start in atoms or (at > number and begins_anew(token)):
                return 0
        return 0

    def _joined(self, end: int, pattern: re.Pattern[str]) -> int:
        """Return where a name ends that may go on behind “for” or “and”; what it takes in is no name of its own."""
        joined = pattern.match(self._text, end)
        if joined is None:
            return end
        self.ends = joined.end()
        return joined.end()

    def with_short(self, end: int, name: str) -> int:
        """Return where a name ends that is followed by its short form in brackets, which is then known."""
        short = _BRACKETED.match(self._text, end)
        if short is None:
            return end
        self.short.setdefault(short[1], name)
        self.ends = short.end()
        return short.end()


def begins_anew(token: Token) -> bool:
    """Say whether a title or the noun of a name begins here, and so ends the name before it."""
    return bool(token.kinds & (TITLE | HEAD) and not token.kinds & GIVEN)


def _begins(tokens: Sequence[Token], number: int, atoms: Atoms) -> bool:
    if number + 1 == len(tokens) or _ends_before(tokens, number, number + 1, atoms):
        return False
    # "Komisi IV" is a part of a body that is named behind it.
    return not _ROMAN.fullmatch(tokens[number + 1].text)


def _ends_before(tokens: Sequence[Token], number: int, last: int, atoms: Atoms) -> bool:
    token, hit = tokens[last], atoms.get(tokens[last].start)
    if tokens[last - 1].key == "of":
        return False
    if hit is not None:
        return hit.type == PERSON or (hit.type == ORGANISATION and last > number + 1)
    return bool(token.kinds & GIVEN) or token.kinds & (TITLE | OFFICE) == TITLE
