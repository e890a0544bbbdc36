"""Finding names of persons, organisations and places: lists of the pack first, then the shapes that names take."""

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Protocol

from ..results import Entity
from . import english_names, indonesian_names
from .clues import LONGEST_PERSON, Clues
from .runs import TOKEN, runs
from .shapes import Shapes
from .tokens import (
    FIELD,
    GIVEN,
    HEAD,
    OFFICE,
    ORGANISATION_HEAD,
    PLACE_HEAD,
    PLAIN,
    TAIL,
    TITLE,
    Token,
    kinds_of,
    tokens_of,
)

Ranges = Sequence[tuple[int, int]]
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


class Names:
    """The names of one language; `shapes` are the words by which it tells them."""

    def __init__(self, shapes: Shapes) -> None:
        self._shapes = shapes
        self._kinds = kinds_of(shapes)

    def find(self, text: str, listed: Sequence[Listed], headlines: Ranges = (), masks: Ranges = ()) -> list[Entity]:
        """Return the names in text order, none overlapping. `listed` are in text order and do not overlap either.

        In `headlines` every word has a capital, so only listed names are found there. What stands in the `masks` names
        nobody, nor does it explain a short name elsewhere: the titles of other articles are no names.
        """
        reading = _Reading(self._shapes, self._kinds, text)
        at = mask = 0
        number = len(listed)
        body = max((end for _, end in headlines), default=0)
        for run in runs(text):
            start, end = run.span()
            if start < body and any(a <= start < b for a, b in headlines):
                continue
            while mask < len(masks) and masks[mask][1] <= start:
                mask += 1
            if mask < len(masks) and masks[mask][0] <= start:
                continue
            while at < number and listed[at].end <= start:
                reading.add_alone(listed[at])
                at += 1
            last = at
            while last < number and listed[last].start < end:
                last += 1
            reading.read(start, end, listed[at:last])
            at = last
        for hit in listed[at:]:
            reading.add_alone(hit)
        return reading.settled()


class _Reading:
    """One text being read; `found` grows run by run, what is unclear waits for a fuller name elsewhere in the text."""

    def __init__(self, shapes: Shapes, kinds: Mapping[str, int], text: str) -> None:
        self.found: list[Entity] = []
        self._shapes = shapes
        self._kinds = kinds
        self._text = text
        self._clues = Clues(shapes, kinds, text)
        self._unclear: list[Token] = []
        self._short: dict[str, str] = {}
        self._ends = 0

    def add_alone(self, hit: Listed) -> None:
        """Add a listed name that is no run of capitalised words, such as detikcom."""
        if hit.start >= self._ends:
            self._add_listed(hit)

    def read(self, start: int, end: int, inside: Sequence[Listed]) -> None:
        """Find the names in one run of capitalised words."""
        if start < self._ends:
            return
        word = self._kinds.get(self._text[start:end].lower(), 0)
        if not inside:
            if word & PLAIN:
                return
        elif inside[0].start == start and inside[0].end == end and not word & (PLAIN | HEAD):
            self._add_listed(inside[0])
            return
        self._read_tokens(tokens_of(self._text, start, end, self._kinds), {hit.start: hit for hit in inside})

    def _read_tokens(self, tokens: Sequence[Token], atoms: dict[int, Listed]) -> None:
        number = 0
        first = atoms.get(tokens[0].start)
        titled = self._clues.title_before(tokens[0]) if first is None or first.type == PERSON else ""
        has_noun = any(token.kinds & TAIL for token in tokens)
        while number < len(tokens):
            token = tokens[number]
            if token.start < self._ends:
                number += 1
            elif token.start in atoms and self._is_listed(tokens, number, atoms):
                number = self._take_listed(atoms[token.start], tokens, number)
                titled = ""
            elif has_noun and (last := self._body_end(tokens, number, atoms)):
                number, titled = self._take_body(tokens, number, last), ""
            elif token.kinds & TITLE and (number + 1 < len(tokens) or number == 0):
                titled, number = token.key, number + 1
            elif titled and token.kinds & FIELD:
                number += 1
            elif token.kinds & ORGANISATION_HEAD and self._heads_organisation(tokens, number, atoms):
                number = self._take_organisation(tokens, number, atoms)
            elif token.kinds & PLACE_HEAD and number + 1 < len(tokens):
                number, titled = self._take_place(tokens, number), ""
            else:
                number, titled = self._take_plain(tokens, number, atoms, titled), ""

    def _is_listed(self, tokens: Sequence[Token], number: int, atoms: dict[int, Listed]) -> bool:
        """Say whether a listed name stands for itself: it neither begins a longer name nor is a word like any other."""
        token = tokens[number]
        if not token.kinds & (PLAIN | HEAD) or atoms[token.start].end > token.end:
            return True
        if token.kinds & PLAIN and self._clues.opens_sentence(token):
            return False
        return not token.kinds & HEAD or number + 1 == len(tokens)

    def _heads_organisation(self, tokens: Sequence[Token], number: int, atoms: dict[int, Listed]) -> bool:
        if number + 1 == len(tokens) or self._ends_organisation(tokens, number, number + 1, atoms):
            return False
        # "Komisi IV" is a part of a body that is named behind it.
        return not _ROMAN.fullmatch(tokens[number + 1].text)

    def _take_listed(self, hit: Listed, tokens: Sequence[Token], number: int) -> int:
        end = hit.end
        following = number + 1
        while following < len(tokens) and tokens[following].start < end:
            following += 1
        if following == len(tokens):
            self._add_listed(hit)
        elif hit.type == PERSON:
            # "Joko Widodo Santoso" is somebody else, or the same by a longer name: take it in.
            while following < len(tokens) and self._goes_on(tokens[following]) and following - number < LONGEST_PERSON:
                end, following = tokens[following].end, following + 1
            self._add(hit.start, end, PERSON, hit.name if end == hit.end else "")
        elif tokens[-1].kinds & TAIL:
            self._add(hit.start, tokens[-1].end, ORGANISATION)
            return len(tokens)
        else:
            self._add_listed(hit)
        return following

    def _add_listed(self, hit: Listed) -> None:
        """Add a listed name; an organisation with its short form in brackets, or as the place that is its seat."""
        end = hit.end
        if hit.type == ORGANISATION:
            before = self._clues.word_before(hit.start)
            if before in self._shapes.places_of:
                start = hit.start - 1 - len(before)
                # A sentence may end between the two; capitals tell an office from the place where somebody is.
                if self._text[start : hit.start - 1].lower() == before and (
                    before != "kantor" or self._text[start] == "K"
                ):
                    self._add(start, end, PLACE)
                    return
            end = self._with_short(end, hit.name)
        self.found.append(Entity(hit.start, end, hit.type, hit.name))

    def _with_short(self, end: int, name: str) -> int:
        """Return where a name ends that is followed by its short form in brackets, which is then known."""
        short = _BRACKETED.match(self._text, end)
        if short is None:
            return end
        self._short.setdefault(short[1], name)
        self._ends = short.end()
        return short.end()

    def _take_organisation(self, tokens: Sequence[Token], number: int, atoms: dict[int, Listed]) -> int:
        last = number + 1
        while last < len(tokens) and not self._ends_organisation(tokens, number, last, atoms):
            last += 1
        end = tokens[last - 1].end
        if last == len(tokens) and tokens[number].key in self._shapes.joining_heads:
            end = self._joined(end, _JOINED)
        self._add_body(tokens[number].start, end)
        return last

    def _body_end(self, tokens: Sequence[Token], number: int, atoms: dict[int, Listed]) -> int:
        """Return where words end whose noun stands behind others or before “of” or “for”; 0 where they name no body.

        “Labor Department”, “Federal Bureau of Investigation”, “Office for National Statistics”.
        """
        for at in range(number, len(tokens)):
            token = tokens[at]
            if token.kinds & TAIL:
                last = at + 1
                if last + 1 < len(tokens) and tokens[last].key == "of":
                    last += 2
                    while last < len(tokens) and not self._ends_organisation(tokens, number, last, atoms):
                        last += 1
                    return last
                if last == len(tokens) and _FOR.match(self._text, token.end):
                    return last
                if at > number and token.kinds & HEAD and not self._heads_organisation(tokens, at, atoms):
                    return 0 if all(word.kinds & PLAIN for word in tokens[number:at]) else last
            if token.start in atoms or (at > number and self._stops(token, atoms)):
                return 0
        return 0

    def _take_body(self, tokens: Sequence[Token], number: int, last: int) -> int:
        while tokens[number].kinds & PLAIN:
            number += 1
        end = tokens[last - 1].end
        if last == len(tokens):
            if tokens[last - 1].kinds & TAIL:
                end = self._joined(end, _FOR)
            if end > tokens[last - 1].end or tokens[number].key in self._shapes.joining_heads:
                end = self._joined(end, _JOINED)
        self._add_body(tokens[number].start, end)
        return last

    def _add_body(self, start: int, end: int) -> None:
        name = " ".join(self._text[start:end].split())
        self._add(start, self._with_short(end, name), ORGANISATION, name)

    def _joined(self, end: int, pattern: re.Pattern[str]) -> int:
        """Return where a name ends that may go on behind “for” or “and”; what it takes in is no name of its own."""
        joined = pattern.match(self._text, end)
        if joined is None:
            return end
        self._ends = joined.end()
        return joined.end()

    def _ends_organisation(self, tokens: Sequence[Token], number: int, last: int, atoms: dict[int, Listed]) -> bool:
        token, hit = tokens[last], atoms.get(tokens[last].start)
        if tokens[last - 1].key == "of":
            return False
        if hit is not None:
            return hit.type == PERSON or (hit.type == ORGANISATION and last > number + 1)
        return bool(token.kinds & GIVEN) or token.kinds & (TITLE | OFFICE) == TITLE

    def _take_place(self, tokens: Sequence[Token], number: int) -> int:
        last = number + 1
        while (
            last < len(tokens)
            and last - number < 4
            and (last == number + 1 or not tokens[last].kinds & (TITLE | PLAIN))
        ):
            last += 1
        self._add(tokens[number].start, tokens[last - 1].end, PLACE)
        return last

    def _take_plain(self, tokens: Sequence[Token], number: int, atoms: dict[int, Listed], titled: str) -> int:
        """Read words that no list names up to the next word that one does."""
        first, last = number, number + 1
        while last < len(tokens) and not self._stops(tokens[last], atoms):
            last += 1
        while first < last and tokens[first].kinds & PLAIN:
            first += 1
        if last - first > 1 and _is_short_form(tokens[first]) and tokens[first + 1].kinds & GIVEN:
            # "Ketua IPW Sugeng Teguh": what somebody heads is not part of the name.
            first += 1
        part = tokens[first:last]
        if not part:
            return last
        start, end = part[0].start, part[-1].end
        # A single word that opens a sentence may be any word; a fuller name in the text can still tell otherwise.
        if len(part) == 1 and not titled and not part[0].kinds & GIVEN and self._clues.opens_sentence(part[0]):
            self._unclear.extend(part)
        elif part[-1].kinds & TAIL and len(part) > 1:
            self._add(start, end, ORGANISATION)
        elif self._clues.is_person(part, titled):
            self._add(start, end, PERSON)
        elif self._clues.is_place(part):
            self._add(start, end, PLACE)
        else:
            self._unclear.extend(part)
        return last

    def _stops(self, token: Token, atoms: dict[int, Listed]) -> bool:
        return token.start in atoms or bool(token.kinds & (TITLE | HEAD) and not token.kinds & GIVEN)

    def _goes_on(self, token: Token) -> bool:
        return token.text[1:2].islower() and not token.kinds & (TITLE | HEAD | PLAIN)

    def _add(self, start: int, end: int, kind: str, name: str = "") -> str:
        name = name or " ".join(self._text[start:end].split())
        self.found.append(Entity(start, end, kind, name))
        return name

    def settled(self) -> list[Entity]:
        """Return what was found, with single words that a fuller name in the text explains."""
        named = [entity for entity in self.found if entity.type == PERSON and " " in entity.name]
        in_full = [entity for entity in named if " " in self._text[entity.start : entity.end]]
        fuller: dict[str, str] = {}
        for entity in [*in_full, *named]:
            for word in entity.name.split():
                if len(word) > 2:
                    fuller.setdefault(word, entity.name)
        for token in self._unclear:
            if token.text in self._short:
                self.found.append(Entity(token.start, token.end, ORGANISATION, self._short[token.text]))
            elif token.text in fuller:
                self.found.append(Entity(token.start, token.end, PERSON, fuller[token.text]))
        # Nothing was put into the text twice, but what explains a word may stand behind it.
        self.found.sort(key=_start)
        told = {entity.name for entity in in_full}
        return [self._explained(entity, fuller, told) for entity in self.found]

    def _explained(self, entity: Entity, fuller: Mapping[str, str], told: Collection[str]) -> Entity:
        """Return a person by the fuller name: a listed “Kim” is whoever is named so in the text, if anybody is."""
        if entity.type != PERSON or entity.name in told:
            return entity
        word = self._text[entity.start : entity.end]
        return entity._replace(name=fuller.get(word) or fuller.get(entity.name) or entity.name)


def _is_short_form(token: Token) -> bool:
    return len(token.text) > 1 and token.text.isupper() and not token.kinds & GIVEN


def _start(entity: Entity) -> int:
    return entity.start


INDONESIAN = Names(indonesian_names.INDONESIAN)
ENGLISH = Names(english_names.ENGLISH)
