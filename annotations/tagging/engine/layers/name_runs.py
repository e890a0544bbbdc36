"""Reading one text's runs of capitalised words: which words are names, of what, and what is left unclear."""

from collections.abc import Mapping, Sequence

from ..results import Entity
from .bodies import ORGANISATION, PERSON, PLACE, Atoms, Bodies, Body, Listed, begins_anew
from .clues import LONGEST_PERSON, Clues
from .shapes import Shapes
from .tokens import FIELD, GIVEN, HEAD, ORGANISATION_HEAD, PLACE_HEAD, PLAIN, TAIL, TITLE, Token, tokens_of


class Reading:
    """One text being read: `found` grows run by run, `unclear` are words that a fuller name elsewhere may explain."""

    def __init__(self, shapes: Shapes, kinds: Mapping[str, int], text: str) -> None:
        self.found: list[Entity] = []
        self.unclear: list[Token] = []
        self.bodies = Bodies(shapes, text)
        self._shapes = shapes
        self._firms: set[str] = set()
        self._kinds = kinds
        self._text = text
        self._clues = Clues(shapes, kinds, text)

    def add_alone(self, hit: Listed) -> None:
        """Add a listed name that is no run of capitalised words, such as detikcom."""
        if hit.start >= self.bodies.ends:
            self._add_listed(hit)

    def read(self, start: int, end: int, inside: Sequence[Listed]) -> None:
        """Find the names in one run of capitalised words; `inside` are the listed ones in it."""
        if start < self.bodies.ends:
            return
        word = self._kinds.get(self._text[start:end].lower(), 0)
        if not inside:
            if word & PLAIN:
                return
        elif inside[0].start == start and inside[0].end == end and not word & (PLAIN | HEAD):
            self._add_listed(inside[0])
            return
        self._read_tokens(tokens_of(self._text, start, end, self._kinds), {hit.start: hit for hit in inside})

    def _read_tokens(self, tokens: Sequence[Token], atoms: Atoms) -> None:
        number = 0
        first = atoms.get(tokens[0].start)
        titled = self._clues.title_before(tokens[0]) if first is None or first.type == PERSON else ""
        has_noun = any(token.kinds & TAIL for token in tokens)
        while number < len(tokens):
            token = tokens[number]
            if token.start < self.bodies.ends:
                number += 1
            elif token.start in atoms and self._is_listed(tokens, number, atoms):
                number = self._take_listed(atoms[token.start], tokens, number)
                titled = ""
            elif has_noun and (body := self.bodies.tailed(tokens, number, atoms)):
                number, titled = self._take_body(body), ""
            elif token.kinds & TITLE and (number + 1 < len(tokens) or number == 0):
                titled, number = token.key, number + 1
            elif titled and token.kinds & FIELD:
                number += 1
            elif token.kinds & ORGANISATION_HEAD and (body := self.bodies.headed(tokens, number, atoms)):
                number = self._take_body(body)
            elif token.kinds & PLACE_HEAD and number + 1 < len(tokens):
                number, titled = self._take_place(tokens, number), ""
            else:
                number, titled = self._take_plain(tokens, number, atoms, titled), ""

    def _is_listed(self, tokens: Sequence[Token], number: int, atoms: Atoms) -> bool:
        """Say whether a listed name stands for itself: it neither begins a longer name nor is a word like any other."""
        token = tokens[number]
        if not token.kinds & (PLAIN | HEAD) or atoms[token.start].end > token.end:
            return True
        if token.kinds & PLAIN and self._clues.opens_sentence(token):
            return False
        return not token.kinds & HEAD or number + 1 == len(tokens)

    def _take_listed(self, hit: Listed, tokens: Sequence[Token], number: int) -> int:
        end = hit.end
        following = number + 1
        while following < len(tokens) and tokens[following].start < end:
            following += 1
        if following == len(tokens):
            self._add_listed(hit)
        elif hit.type == PERSON:
            # "Joko Widodo Santoso" is somebody else, or the same by a longer name: take it in.
            while following < len(tokens) and _goes_on(tokens[following]) and following - number < LONGEST_PERSON:
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
            end = self.bodies.with_short(end, hit.name)
        self.found.append(Entity(hit.start, end, hit.type, hit.name))

    def _take_body(self, body: Body) -> int:
        name = " ".join(self._text[body.start : body.end].split())
        self._add(body.start, self.bodies.with_short(body.end, name), ORGANISATION, name)
        return body.following

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

    def _take_plain(self, tokens: Sequence[Token], number: int, atoms: Atoms, titled: str) -> int:
        """Read words that no list names up to the next word that one does."""
        first, last = number, number + 1
        while last < len(tokens) and not _stops(tokens[last], atoms):
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
        firm = self._firm(part) if self._shapes.firms else ()
        if firm:
            self._add(firm[0].start, end, ORGANISATION)
            return last
        # A single word that opens a sentence may be any word; a fuller name in the text can still tell otherwise.
        if len(part) == 1 and not titled and not part[0].kinds & GIVEN and self._clues.opens_sentence(part[0]):
            self.unclear.extend(part)
        elif part[-1].kinds & TAIL and len(part) > 1:
            self._add(start, end, ORGANISATION)
        elif self._clues.is_person(part, titled):
            self._add(start, end, PERSON)
        elif self._clues.is_place(part):
            self._add(start, end, PLACE)
        else:
            self.unclear.extend(part)
        return last

    def _firm(self, part: Sequence[Token]) -> Sequence[Token]:
        """Return the words that name a firm, which a noun before them tells here or further up; none elsewhere."""
        named = part[1:] if part[0].key in self._shapes.firms else part
        if not named:
            return ()
        name = self._text[named[0].start : named[-1].end]
        if named is not part or self._clues.word_before(part[0].start) in self._shapes.firms:
            self._firms.add(name)
        return named if name in self._firms else ()

    def _add(self, start: int, end: int, kind: str, name: str = "") -> None:
        name = name or " ".join(self._text[start:end].split())
        self.found.append(Entity(start, end, kind, name))


def _stops(token: Token, atoms: Atoms) -> bool:
    return token.start in atoms or begins_anew(token)


def _goes_on(token: Token) -> bool:
    return token.text[1:2].islower() and not token.kinds & (TITLE | HEAD | PLAIN)


def _is_short_form(token: Token) -> bool:
    return len(token.text) > 1 and token.text.isupper() and not token.kinds & GIVEN
