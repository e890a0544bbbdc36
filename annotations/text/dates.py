"""Indonesian dates as news pages write them."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from typing import NamedTuple

from .offsets import Span

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari jan january",
            "februari feb pebruari february",
            "maret mar march",
            "april apr",
            "mei may",
            "juni jun june",
            "juli jul july",
            "agustus agu ags agt aug august",
            "september sep sept",
            "oktober okt oct october",
            "november nov nop nopember",
            "desember des dec december",
        ),
        start=1,
    )
    for name in names.split()
}
WIB = timezone(timedelta(hours=7), "WIB")
_ZONES = {"wib": WIB, "wita": timezone(timedelta(hours=8), "WITA"), "wit": timezone(timedelta(hours=9), "WIT")}
_DATE = re.compile(
    rf"""(?ix) (?<![\w/])
    (?: (?P<day>\d{{1,2}}) [\s.-]{{1,3}} (?P<month>{"|".join(sorted(_MONTHS, key=len, reverse=True))})\.?
        [\s,-]{{1,3}} (?P<year>\d{{4}})
      | (?P<d>\d{{1,2}}) ([/.-]) (?P<m>\d{{1,2}}) \5 (?P<y>\d{{4}})
      | (?P<iso_y>\d{{4}})-(?P<iso_m>\d{{2}})-(?P<iso_d>\d{{2}}) )
    (?: [\s,|)(·•-]{{0,5}} (?:pukul|jam|t)? \s{{0,2}} (?P<hour>\d{{1,2}}) [:.] (?P<minute>\d{{2}}) (?::\d{{2}})?
        (?:\s{{0,2}} (?P<zone>wib|wita|wit)\b)? )?
    (?![\w/])""",
)


class Dated(NamedTuple):
    """A date in a text; without a time it is midnight UTC, as in the API. Times without a zone are read as WIB."""

    span: Span
    at: datetime
    has_time: bool


def _read(match: re.Match[str]) -> datetime:
    part = match.groupdict()
    month = _MONTHS[part["month"].lower()] if part["month"] else int(part["m"] or part["iso_m"])
    return datetime(
        int(part["year"] or part["y"] or part["iso_y"]),
        month,
        int(part["day"] or part["d"] or part["iso_d"]),
        int(part["hour"] or 0),
        int(part["minute"] or 0),
        tzinfo=_ZONES[(part["zone"] or "wib").lower()] if part["hour"] else UTC,
    )


def find_dates(text: str) -> Iterator[Dated]:
    """Yield the dates of a text in text order; what is no date of the calendar, such as 31/2/2023, is passed over."""
    for match in _DATE.finditer(text):
        try:
            at = _read(match)
        except ValueError:
            continue
        yield Dated(Span(match.start(), match.end()), at, match["hour"] is not None)
