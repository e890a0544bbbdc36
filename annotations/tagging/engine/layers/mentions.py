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


class Known(NamedTuple):
    """A text with what is known of it: `masks` are left out, `published` is the day that relative dates count from."""

    view: View
    masks: Ranges
    headlines: Ranges
    published: date | None


def mentions(texts: Sequence[Known], pack: Pack) -> list[Mentions]:
    """Return what each of the texts mentions outside its masks. Quantities lie outside dates.

    One kind after the other is looked for in all of them, as `tag_all` goes about it.
    """
    grammar, counting, naming = _GRAMMARS.get(pack.language, _INDONESIAN)
    names = []
    for view, masks, headlines, _ in texts:
        listed = [found for found in pack.gazetteer.in_text(view) if found.type]
        names.append(_outside(naming.find(view.text, listed, headlines, masks), masks))
    days = [grammar.find(view, published, masks) for view, masks, _, published in texts]
    taken = [[(day.start, day.end) for day in there] for there in days]
    amounts = [
        counting.find(text.view, sorted([*text.masks, *there])) for text, there in zip(texts, taken, strict=True)
    ]
    return [Mentions(n[:MOST], d[:MOST], a[:MOST]) for n, d, a in zip(names, days, amounts, strict=True)]


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
