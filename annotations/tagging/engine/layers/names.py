"""Finding names of persons, organisations and places: lists of the pack first, then the shapes that names take."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ..results import Entity
from . import english_names, indonesian_names
from .shapes import Shapes

PERSON, ORGANISATION, PLACE = "person", "organisation", "place"
# Words that belong to a name begin with a capital; particles may stand between two of them.
_PARTICLE = r"(?:bin|binti|of|van|von|de|del|della|da|dos|der|den|al|el|ibn|la|le)"
_DOTTED = (
    r"(?:[A-Z]|Dr|Drs|Dra|Drg|Prof|Ir|Hj|KH|Tn|Ny|Nn|St|Mr|Mrs|Ms|Jr|Sr|Gen|Lt|Col|Sen|Rep|Gov|Kab|Kec|Kel|Jl|Moh|Muh|Mohd"
    r"|Abd|Kol|Letkol|Jend|Brigjen|Mayjen|Letjen|Pdt|Ust)\."
)
_TOKEN = rf"(?:{_DOTTED}|(?:[aAeE]l|[uU]l|[aA][dst])-[A-Z]\w+|[^\W\d_a-zà-ÿ][\w'’`&]*(?:[.-][\w'’`&]+)*)"
_RUN = re.compile(rf"(?<![\w.'’-]){_TOKEN}(?: (?:{_PARTICLE} )*{_TOKEN})*")
_TOKENS = re.compile(r"[^ ]+")
_WORD_AFTER = re.compile(r"[ ,”\"]{0,3}([^\W\d_]+)")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)\.?[ (“\"]{1,2}$")
_AGE = re.compile(r"\s\(\d{2}(?:\stahun)?\)|,\s\d{2}(?:\stahun|,\s)")
_BRACKETED = re.compile(r"\s\(([A-Z][A-Za-z&-]{1,11})\)")
_JOINED = re.compile(rf" (?:dan|and|&) {_TOKEN}(?: {_TOKEN})*")
_INITIAL = re.compile(r"[A-Z]\.?$")
_ROMAN = re.compile(r"[IVX]+")
_LOOK = 24
_LONGEST_PERSON = 5


class Listed(NamedTuple):
    """A name of the pack's lists in a text, with its type and the name that it stands for."""

    start: int
    end: int
    type: str
    name: str


class Token(NamedTuple):
    """One word of a run of capitalised words, without a full stop at its end that belongs to the sentence."""

    start: int
    end: int
    text: str

    @property
    def key(self) -> str:
        """The word as lists of words have it."""
        return self.text.rstrip(".").lower()


class Names:
    """The names of one language; `shapes` are the words by which it tells them."""

    def __init__(self, shapes: Shapes) -> None:
        self._shapes = shapes

    def find(self, text: str, listed: Sequence[Listed], headlines: Sequence[tuple[int, int]] = ()) -> list[Entity]:
        """Return the names in text order, none overlapping. `listed` are in text order and do not overlap either.

        In `headlines` every word has a capital, so only listed names are found there.
        """
        reading = _Reading(self._shapes, text)
        at = 0
        for run in _RUN.finditer(text):
            start, end = run.span()
            if headlines and any(a <= start < b for a, b in headlines):
                continue
            while at < len(listed) and listed[at].end <= start:
                reading.add_alone(listed[at])
                at += 1
            last = at
            while last < len(listed) and listed[last].start < end:
                last += 1
            reading.read(start, end, listed[at:last])
            at = last
        for hit in listed[at:]:
            reading.add_alone(hit)
        return reading.settled()


class _Reading:
    """One text being read; `found` grows run by run, what is unclear waits for a fuller name elsewhere in the text."""

    def __init__(self, shapes: Shapes, text: str) -> None:
        self.found: list[Entity] = []
        self._shapes = shapes
        self._text = text
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
        tokens = list(self._tokens(start, end))
        atoms = {hit.start: hit for hit in inside}
        shapes, number, titled = self._shapes, 0, self._title_before(tokens[0])
        while number < len(tokens):
            token = tokens[number]
            if token.start < self._ends:
                number += 1
            elif token.start in atoms and self._is_listed(tokens, number, atoms):
                number = self._take_listed(atoms[token.start], tokens, number, titled)
                titled = ""
            elif token.key in shapes.titles and (number + 1 < len(tokens) or number == 0):
                titled, number = token.key, number + 1
            elif titled and token.key in shapes.fields:
                number += 1
            elif token.key in shapes.organisation_heads and self._heads_organisation(tokens, number, atoms):
                number, titled = self._take_organisation(tokens, number, atoms), titled
            elif token.key in shapes.place_heads and number + 1 < len(tokens):
                number, titled = self._take_place(tokens, number), ""
            else:
                number, titled = self._take_plain(tokens, number, atoms, titled), ""

    def _tokens(self, start: int, end: int) -> Iterator[Token]:
        for match in _TOKENS.finditer(self._text, start, end):
            first, last = match.span()
            word = match[0]
            if last == end:
                word = word.rstrip(".'’`&")
            if word:
                yield Token(first, first + len(word), word)

    def _title_before(self, token: Token) -> str:
        before = _WORD_BEFORE.search(self._text, max(0, token.start - _LOOK), token.start)
        word = before[1].lower() if before else ""
        # "Menteri Kelautan dan Perikanan Sapto": the title began before the "and".
        if word in self._shapes.joining and token.key in self._shapes.fields:
            return "menteri"
        return word if word in self._shapes.titles else ""

    def _is_listed(self, tokens: Sequence[Token], number: int, atoms: dict[int, Listed]) -> bool:
        """Say whether a listed name stands for itself: it neither begins a longer name nor is a word like any other."""
        hit, token, shapes = atoms[tokens[number].start], tokens[number], self._shapes
        if hit.end > token.end:
            return True
        if token.key in shapes.plain and self._opens_sentence(token):
            return False
        is_head = token.key in shapes.organisation_heads or token.key in shapes.place_heads
        return not is_head or number + 1 == len(tokens)

    def _heads_organisation(self, tokens: Sequence[Token], number: int, atoms: dict[int, Listed]) -> bool:
        if number + 1 == len(tokens) or self._ends_organisation(tokens, number, number + 1, atoms):
            return False
        # "Komisi IV" is a part of a body that is named behind it.
        return not _ROMAN.fullmatch(tokens[number + 1].text)

    def _take_listed(self, hit: Listed, tokens: Sequence[Token], number: int, titled: str) -> int:
        end = hit.end
        following = next((n for n in range(number, len(tokens)) if tokens[n].start >= end), len(tokens))
        if hit.type == PERSON:
            # "Joko Widodo Santoso" is somebody else, or the same by a longer name: take it in.
            while following < len(tokens) and self._goes_on(tokens[following]) and following - number < _LONGEST_PERSON:
                end, following = tokens[following].end, following + 1
            name = hit.name if end == hit.end else self._text[hit.start : end]
            self._add(hit.start, end, PERSON, name)
        elif following < len(tokens) and tokens[-1].key in self._shapes.organisation_tails:
            self._add(hit.start, tokens[-1].end, ORGANISATION)
            return len(tokens)
        else:
            self._add_listed(hit)
        return following

    def _add_listed(self, hit: Listed) -> None:
        """Add a listed organisation or place, with its short form in brackets, or as the place that is its seat."""
        start, end, kind = hit.start, hit.end, hit.type
        if kind == ORGANISATION:
            before = _WORD_BEFORE.search(self._text, max(0, start - _LOOK), start)
            if before and before[1].lower() in self._shapes.places_of and before[1] != "kantor":
                self._add(before.start(), end, PLACE)
                return
            end = self._with_short(end, hit.name)
        self._add(start, end, kind, hit.name)

    def _with_short(self, end: int, name: str) -> int:
        """Return where a name ends that is followed by its short form in brackets, which is then known."""
        short = _BRACKETED.match(self._text, end)
        if short is None:
            return end
        self._short.setdefault(short[1], name)
        self._ends = short.end()
        return short.end()

    def _take_organisation(self, tokens: Sequence[Token], number: int, atoms: dict[int, Listed]) -> int:
        shapes = self._shapes
        last = number + 1
        while last < len(tokens) and not self._ends_organisation(tokens, number, last, atoms):
            last += 1
        end = tokens[last - 1].end
        if last == len(tokens) and tokens[number].key in shapes.joining_heads:
            joined = _JOINED.match(self._text, end)
            end = joined.end() if joined else end
        start = tokens[number].start
        name = " ".join(self._text[start:end].split())
        self._add(start, self._with_short(end, name), ORGANISATION, name)
        return last

    def _ends_organisation(self, tokens: Sequence[Token], number: int, last: int, atoms: dict[int, Listed]) -> bool:
        token, hit = tokens[last], atoms.get(tokens[last].start)
        if hit is not None:
            return hit.type == PERSON or (hit.type == ORGANISATION and last > number + 1)
        shapes = self._shapes
        return token.key in shapes.given or (token.key in shapes.titles and token.key not in shapes.offices)

    def _take_place(self, tokens: Sequence[Token], number: int) -> int:
        last = number + 1
        others = self._shapes.titles | self._shapes.plain
        while last < len(tokens) and last - number < 4 and (last == number + 1 or tokens[last].key not in others):
            last += 1
        self._add(tokens[number].start, tokens[last - 1].end, PLACE)
        return last

    def _take_plain(self, tokens: Sequence[Token], number: int, atoms: dict[int, Listed], titled: str) -> int:
        """Read words that no list names up to the next word that one does."""
        shapes, last = self._shapes, number
        while last < len(tokens) and (last == number or not self._stops(tokens[last], atoms)):
            last += 1
        part = list(tokens[number:last])
        while part and part[0].key in shapes.plain:
            part = part[1:]
        # A single word that opens a sentence may be any word; a fuller name in the text can still tell otherwise.
        if len(part) == 1 and not titled and self._opens_sentence(part[0]) and part[0].key not in shapes.given:
            self._unclear.extend(part)
            return last
        if not part:
            return last
        start, end = part[0].start, part[-1].end
        if part[-1].key in shapes.organisation_tails and len(part) > 1:
            self._add(start, end, ORGANISATION)
        elif self._is_person(part, titled):
            self._add(start, end, PERSON)
        elif self._is_place(part):
            self._add(start, end, PLACE)
        else:
            self._unclear.extend(part)
        return last

    def _stops(self, token: Token, atoms: dict[int, Listed]) -> bool:
        shapes = self._shapes
        if token.key in shapes.given:
            return token.start in atoms
        return token.start in atoms or any(
            token.key in words for words in (shapes.titles, shapes.organisation_heads, shapes.place_heads)
        )

    def _goes_on(self, token: Token) -> bool:
        shapes = self._shapes
        return token.text[1:2].islower() and not any(
            token.key in words for words in (shapes.titles, shapes.organisation_heads, shapes.place_heads, shapes.plain)
        )

    def _opens_sentence(self, token: Token) -> bool:
        before = self._text[max(0, token.start - 3) : token.start].rstrip(" “\"'(‘")
        return not before or before[-1] in ".!?:\n"

    def _is_person(self, part: Sequence[Token], titled: str) -> bool:
        shapes = self._shapes
        if len(part) > _LONGEST_PERSON or all(token.text.isupper() and len(token.text) > 1 for token in part):
            return False
        first = part[0].key
        if first in shapes.given:
            return True
        if titled and (len(part) > 1 or titled not in shapes.offices):
            return True
        if len(part) > 2 and any(_INITIAL.match(token.text) for token in part[1:-1]):
            return True
        start, end = part[0].start, part[-1].end
        before = _WORD_BEFORE.search(self._text, max(0, start - _LOOK), start)
        if before and before[1].lower() in shapes.says_before:
            return True
        after = _WORD_AFTER.match(self._text, end)
        if after and after[1].lower() in shapes.says_after:
            return True
        return bool(_AGE.match(self._text, end))

    def _is_place(self, part: Sequence[Token]) -> bool:
        if len(part) > 3 or part[0].text.isupper() or part[0].key in self._shapes.organisation_heads:
            return False
        before = _WORD_BEFORE.search(self._text, max(0, part[0].start - _LOOK), part[0].start)
        return before is not None and before[1].lower() in self._shapes.place_prepositions

    def _add(self, start: int, end: int, kind: str, name: str = "") -> str:
        name = name or " ".join(self._text[start:end].split())
        self.found.append(Entity(start, end, kind, name))
        return name

    def settled(self) -> list[Entity]:
        """Return what was found, with single words that a fuller name in the text explains."""
        fuller: dict[str, str] = {}
        for entity in self.found:
            words = entity.name.split()
            if entity.type == PERSON and len(words) > 1:
                for word in words:
                    if len(word) > 2:
                        fuller.setdefault(word, entity.name)
        for token in self._unclear:
            if token.text in self._short:
                self.found.append(Entity(token.start, token.end, ORGANISATION, self._short[token.text]))
            elif token.text in fuller:
                self.found.append(Entity(token.start, token.end, PERSON, fuller[token.text]))
        # Nothing was put into the text twice, but what explains a word may stand behind it.
        self.found.sort(key=lambda entity: entity.start)
        return [
            Entity(e.start, e.end, e.type, fuller[e.name]) if e.type == PERSON and e.name in fuller else e
            for e in self.found
        ]


def listed_in(matches: Iterable[Listed]) -> list[Listed]:
    """Return the listed names in text order, without those that overlap one that begins before them."""
    kept: list[Listed] = []
    for hit in sorted(matches, key=lambda hit: (hit.start, -hit.end)):
        if not kept or kept[-1].end <= hit.start:
            kept.append(hit)
    return kept


INDONESIAN = Names(indonesian_names.INDONESIAN)
ENGLISH = Names(english_names.ENGLISH)
