"""Days, weeks, months and years as ISO 8601 values, counted from the day of an article."""

import calendar
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

# Months are counted from year 0, so that sums need no carrying.
_FIRST_YEAR, _LAST_YEAR = 1000, 9998
_MONTHS = {"month": 1, "quarter": 3, "half": 6}
_YEARS = {"year": 1, "decade": 10, "century": 100}


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day that relative dates count from; without one they have no value, and all of these return ""."""

    day: date | None

    def days(self, number: int) -> str:
        """Return the day so many days later."""
        return "" if self.day is None else iso_day(self.day, number)

    def moved(self, unit: str, number: int) -> str:
        """Return the unit so many units later: a day, week (as in 2023-W37), weekend, month, year, or a span of them.

        Quarters, halves (of a year), decades and centuries are the calendar's, not counted from the day.
        """
        if self.day is None:
            return ""
        if unit == "day":
            return iso_day(self.day, number)
        if unit == "week":
            return iso_week(self.day, number)
        if unit == "weekend":
            return self.weekend(number)
        if unit in _YEARS:
            return _spread(self.day.year, _YEARS[unit], number, iso_year)
        return _spread(self.day.year * 12 + self.day.month - 1, _MONTHS[unit], number, iso_month)

    def weekend(self, number: int) -> str:
        """Return Saturday and Sunday of the week so many weeks later."""
        if self.day is None:
            return ""
        saturday = 5 - self.day.weekday() + 7 * number
        return span_of(iso_day(self.day, saturday), iso_day(self.day, saturday + 1))

    def weekday(self, number: int, week: int | None = None) -> str:
        """Return a weekday (Monday is 0): the last one up to the day itself, or that of the week so many later."""
        if self.day is None:
            return ""
        ahead = number - self.day.weekday()
        return iso_day(self.day, ahead + 7 * week if week is not None else ahead - 7 * (ahead > 0))

    def next_weekday(self, number: int) -> str:
        """Return the first such weekday after the day itself."""
        return "" if self.day is None else iso_day(self.day, (number - self.day.weekday() - 1) % 7 + 1)

    def year_near(self, month: int, day: int = 15) -> int | None:
        """Return the year that puts a month and day nearest."""
        if self.day is None:
            return None
        here = self.day.year * 365 + self.day.month * 30.4 + self.day.day
        return min(
            (self.day.year - 1, self.day.year, self.day.year + 1),
            key=lambda y: abs(y * 365 + month * 30.4 + day - here),
        )

    def stretch(self, unit: str, number: int) -> str:
        """Return from today so many days, weeks, months or years on, or back where the number is negative."""
        if self.day is None:
            return ""
        ends = {"day": number, "week": 7 * number}
        if unit in ends:
            other = iso_day(self.day, ends[unit])
        else:
            months = self.day.year * 12 + self.day.month - 1 + (12 * number if unit == "year" else number)
            other = iso_date(months // 12, months % 12 + 1, min(self.day.day, _length(months)))
        today = self.day.isoformat()
        return span_of(today, other) if number > 0 else span_of(other, today)


def _spread(at: int, size: int, number: int, iso: Callable[[int], str]) -> str:
    """Return the stretch of `size` that `at` lies in, moved on by so many stretches."""
    first = at // size * size + size * number
    return span_of(iso(first), iso(first + size - 1))


def _length(months: int) -> int:
    year = months // 12
    return calendar.monthrange(year, months % 12 + 1)[1] if _FIRST_YEAR <= year <= _LAST_YEAR else 28


def iso_date(year: int, month: int, day: int) -> str:
    """Return the day, or "" for what is no day of the calendar."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def iso_day(day: date, number: int) -> str:
    """Return the day so many days after this one."""
    try:
        return (day + timedelta(days=number)).isoformat()
    except OverflowError:
        return ""


def iso_week(day: date, number: int) -> str:
    """Return the ISO week so many weeks after that of the day."""
    try:
        year, week, _ = (day + timedelta(weeks=number)).isocalendar()
    except OverflowError:
        return ""
    return f"{year}-W{week:02}"


def iso_month(months: int) -> str:
    """Return a month, counted from year 0."""
    return f"{months // 12}-{months % 12 + 1:02}" if _FIRST_YEAR <= months // 12 <= _LAST_YEAR else ""


def iso_year(year: int) -> str:
    """Return a year of four digits, or ""."""
    return str(year) if _FIRST_YEAR <= year <= _LAST_YEAR else ""


def span_of(first: str, last: str) -> str:
    """Return a range; "" where an end is missing, the one value where both are the same."""
    if not first or not last:
        return ""
    return first if first == last else f"{first}/{last}"


def quarter(year: int, number: int, *, months: int = 3) -> str:
    """Return the months of a quarter, or of a half-year with `months` 6."""
    first = year * 12 + (number - 1) * months
    return span_of(iso_month(first), iso_month(first + months - 1)) if 1 <= number <= 12 // months else ""
