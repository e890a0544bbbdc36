"""The layer of names, dates and quantities of one text."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple, TypeVar

from ..pack import Pack
from ..results import Date, Entity, Quantity
from ..view import View
from . import dates, names, quantities

Ranges = Sequence[tuple[int, int]]
Mention = TypeVar("Mention", Date, Entity, Quantity)

# Beyond this a text is a table, or hostile; what comes first is kept.
MOST = 5000
_INDONESIAN = (dates.INDONESIAN, quantities.INDONESIAN, names.INDONESIAN)
_GRAMMARS = {"id": _INDONESIAN, "en": (dates.ENGLISH, quantities.ENGLISH, names.ENGLISH)}


class Mentions(NamedTuple):
    """Names, dates and quantities of a text, each in text order."""

    entities: list[Entity]
    dates: list[Date]
    quantities: list[Quantity]


def mentions(view: View, pack: Pack, masks: Ranges, headlines: Ranges, published: date | None) -> Mentions:
    """Return what a text mentions outside the ranges `masks`, which are in text order.

    `published` is the day that relative dates count from. Quantities lie outside dates.
    """
    grammar, counting, naming = _GRAMMARS.get(pack.language, _INDONESIAN)
    listed = [found for found in pack.gazetteer.in_text(view) if found.type]
    entities = naming.find(view.text, listed, headlines)
    days = grammar.find(view, published, masks)
    amounts = counting.find(view, sorted([*masks, *((day.start, day.end) for day in days)]))
    entities = _outside(entities, masks)
    return Mentions(entities[:MOST], days[:MOST], amounts[:MOST])


def _outside(found: Iterable[Mention], masks: Ranges) -> list[Mention]:
    """Return what overlaps none of the masks; both are in text order."""
    kept: list[Mention] = []
    at = 0
    for mention in found:
        while at < len(masks) and masks[at][1] <= mention.start:
            at += 1
        if at == len(masks) or mention.end <= masks[at][0]:
            kept.append(mention)
    return kept
