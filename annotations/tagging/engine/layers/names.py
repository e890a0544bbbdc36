"""Finding names of persons, organisations and places: lists of the pack first, then the shapes that names take."""

from collections.abc import Collection, Mapping, Sequence

from ..results import Entity
from . import english_names, indonesian_names
from .bodies import ORGANISATION, PERSON, Listed
from .name_runs import Reading
from .runs import runs
from .shapes import Shapes
from .tokens import kinds_of

Ranges = Sequence[tuple[int, int]]


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
        reading = Reading(self._shapes, self._kinds, text)
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
        return _settled(reading, text)


def _settled(reading: Reading, text: str) -> list[Entity]:
    """Return what was found, with single words that a fuller name in the text explains."""
    found, short = reading.found, reading.bodies.short
    named = [entity for entity in found if entity.type == PERSON and " " in entity.name]
    in_full = [entity for entity in named if " " in text[entity.start : entity.end]]
    fuller: dict[str, str] = {}
    for entity in [*in_full, *named]:
        for word in entity.name.split():
            if len(word) > 2:
                fuller.setdefault(word, entity.name)
    for token in reading.unclear:
        if token.text in short:
            found.append(Entity(token.start, token.end, ORGANISATION, short[token.text]))
        elif token.text in fuller:
            found.append(Entity(token.start, token.end, PERSON, fuller[token.text]))
    # Nothing was put into the text twice, but what explains a word may stand behind it.
    found.sort(key=_start)
    told = {entity.name for entity in in_full}
    return [_explained(entity, text, fuller, told) for entity in found]


def _explained(entity: Entity, text: str, fuller: Mapping[str, str], told: Collection[str]) -> Entity:
    """Return a person by the fuller name: a listed “Kim” is whoever is named so in the text, if anybody is."""
    if entity.type != PERSON or entity.name in told:
        return entity
    word = text[entity.start : entity.end]
    return entity._replace(name=fuller.get(word) or fuller.get(entity.name) or entity.name)


def _start(entity: Entity) -> int:
    return entity.start


INDONESIAN = Names(indonesian_names.INDONESIAN)
ENGLISH = Names(english_names.ENGLISH)
