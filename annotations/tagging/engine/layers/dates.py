"""Finding dates and times, with what they mean as ISO 8601 values."""

from collections.abc import Iterable
from datetime import date

from ..results import Date
from ..view import View
from . import english_dates, indonesian_dates
from .calendar import Anchor
from .forms import Grammar
from .trigger import Trigger


class Dates:
    """The dates of one language. A fast search finds where one may begin; forms are tried there, longest first."""

    def __init__(self, trigger: str, forms: Grammar) -> None:
        self._trigger = Trigger(trigger)
        self._forms = forms

    def find(self, view: View, published: date | None, taken: Iterable[tuple[int, int]] = ()) -> list[Date]:
        """Return the dates of a text in text order; none overlaps another, nor the ranges `taken`, also in order."""
        text, anchor = view.text, Anchor(published)
        found: list[Date] = []
        free = 0
        for start, limit in self._trigger.starts(view, taken):
            if start < free or (start and text[start - 1].isalnum()):
                continue
            read = self._read(text, start, anchor)
            # With a day to count from, only what is no day of the calendar has no value.
            if read is not None and read.end <= limit and (read.value or published is None):
                found.append(read)
                free = read.end
        return found

    def _read(self, text: str, start: int, anchor: Anchor) -> Date | None:
        best: Date | None = None
        for pattern, read in self._forms:
            match = pattern.match(text, start)
            if match is None:
                continue
            first, last = match.span("span") if "span" in pattern.groupindex else match.span()
            part = text[first:last].rstrip(" ,")
            if best is None or first + len(part) > best.end:
                value = read(match, anchor)
                best = best if value is None else Date(first, first + len(part), value)
        return best


INDONESIAN = Dates(indonesian_dates.TRIGGER, indonesian_dates.FORMS)
ENGLISH = Dates(english_dates.TRIGGER, english_dates.FORMS)
