"""Forms that dates take in a language, and what all languages share in reading them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .calendar import Anchor, iso_date, iso_month, iso_year, span_of

Reader = Callable[[re.Match[str], Anchor], str | None]

_ZONES = {"WIB": "+07:00", "WITA": "+08:00", "WIT": "+09:00", "GMT": "+00:00", "UTC": "+00:00"}
_PIVOT = 50


@dataclass(frozen=True, slots=True)
class Form:
    """How a date may be written, and what reads its value; a group `span` in the pattern is the date, or all of it.

    The value is "" where it cannot be told without a day to count from, and None where this is no date after all.
    """

    pattern: str
    read: Reader


Grammar = Sequence[tuple[re.Pattern[str], Reader]]


def grammar(*forms: Form) -> Grammar:
    """Return the forms compiled, to be tried in this order."""
    return tuple((re.compile(form.pattern), form.read) for form in forms)


def year_of(written: str | None, month: int, anchor: Anchor) -> int | None:
    """Return a written year of two or four digits, or else the one that brings the month near the anchor."""
    if not written:
        return anchor.year_near(month)
    year = int(written)
    return year if year > 99 else year + (2000 if year < _PIVOT else 1900)


def month_span(first: int, last: int | None, shift: int | None, year: str | None, anchor: Anchor) -> str:
    """Return a month or a range of months, of a written year, of the last or next one, or of the nearest."""
    at = int(year) if year else None
    if at is None and anchor.day is not None:
        here = anchor.day
        if shift is None:
            at = anchor.year_near(first)
        elif shift < 0:
            at = here.year - (first >= here.month)
        elif shift > 0:
            at = here.year + (first <= here.month)
        else:
            at = here.year
    if at is None:
        return ""
    begin = iso_month(at * 12 + first - 1)
    return span_of(begin, iso_month((at + (last < first)) * 12 + last - 1)) if last else begin


def clock(day: str, hour: str | None, minute: str | None, zone: str | None) -> str:
    """Return the day with a time, or the time alone as T19:00; the day as it is where the time is none."""
    if hour is None or int(hour) > 24 or int(minute or 0) > 59:
        return day
    return f"{day}T{int(hour) % 24:02}:{int(minute or 0):02}{_ZONES.get(zone or '', '')}"


def read_iso(m: re.Match[str], anchor: Anchor) -> str:
    """Read the groups `year`, `month` and `day` as numbers."""
    return iso_date(int(m["year"]), int(m["month"]), int(m["day"]))


def read_years(m: re.Match[str], anchor: Anchor) -> str:
    """Read the group `year`, as ten years from there with `decade`, and up to `year2`, which may lack its century."""
    first = int(m["year"])
    if m["decade"]:
        return span_of(iso_year(first), iso_year(first + 9))
    if m["year2"]:
        last = int(m["year2"])
        return span_of(iso_year(first), iso_year(last if last > 99 else first // 100 * 100 + last))
    return iso_year(first)


def century(number: int) -> str:
    """Return the years of a century from the eleventh to the twenty-second; "" for others."""
    return span_of(iso_year(100 * number - 99), iso_year(100 * number)) if 10 < number < 23 else ""
