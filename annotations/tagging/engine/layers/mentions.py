"""The layer of names, dates and quantities of one text."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from ..results import Date, Entity, Quantity
from ..view import View
from . import dates, quantities

# Beyond this a text is a table, or hostile; what comes first is kept.
MOST = 5000


class Mentions(NamedTuple):
    """Names, dates and quantities of a text, each in text order."""

    entities: list[Entity]
    dates: list[Date]
    quantities: list[Quantity]


def mentions(view: View, language: str, masks: Sequence[tuple[int, int]], published: date | None) -> Mentions:
    """Return what a text mentions outside the ranges `masks`, which are in text order.

    `published` is the day that relative dates count from. Quantities lie outside dates.
    """
    grammar = dates.ENGLISH if language == "en" else dates.INDONESIAN
    counting = quantities.ENGLISH if language == "en" else quantities.INDONESIAN
    days = [found for found in grammar.find(view, published) if _is_free(found, masks)]
    amounts = counting.find(view, [(day.start, day.end) for day in days])
    return Mentions([], days[:MOST], [found for found in amounts if _is_free(found, masks)][:MOST])


def _is_free(found: Date | Quantity | Entity, masks: Sequence[tuple[int, int]]) -> bool:
    number = bisect_left(masks, found.end, key=_start)
    return number == 0 or masks[number - 1][1] <= found.start


def _start(mask: tuple[int, int]) -> int:
    return mask[0]
