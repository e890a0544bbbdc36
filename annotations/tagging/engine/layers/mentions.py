"""The layer of names, dates and quantities of one text."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from ..pack import Pack
from ..results import Date, Entity, Quantity
from ..view import View
from . import dates, names, quantities

Ranges = Sequence[tuple[int, int]]

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
    days = [found for found in grammar.find(view, published) if _is_free(found, masks)]
    amounts = counting.find(view, [(day.start, day.end) for day in days])
    entities = [found for found in entities if _is_free(found, masks)]
    amounts = [found for found in amounts if _is_free(found, masks)]
    return Mentions(entities[:MOST], days[:MOST], amounts[:MOST])


def _is_free(found: Date | Quantity | Entity, masks: Ranges) -> bool:
    number = bisect_left(masks, found.end, key=_start)
    return number == 0 or masks[number - 1][1] <= found.start


def _start(mask: tuple[int, int]) -> int:
    return mask[0]
