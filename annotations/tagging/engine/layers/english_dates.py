"""Dates and times in English: where they may begin, and what each form means."""

import re

from .calendar import Anchor, iso_date, quarter, span_of
from .forms import Form, century, clock, grammar, month_span, read_iso, read_years, year_of
from .numbers import ENGLISH

_NAMES = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December")  # fmt: skip
MONTHS = {name.lower(): number for number, name in enumerate(_NAMES, start=1)}
MONTHS |= {name[:3].lower(): number for number, name in enumerate(_NAMES, start=1)} | {"sept": 9}
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WEEKDAYS = {name.lower(): number for number, name in enumerate(_DAYS)}
_ORDINALS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
_SHIFTS = {"this": 0, "last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1}

_FULL = "(?:" + "|".join(_NAMES) + ")"
_MONTH = f"(?:{_FULL}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)" + r"\b\.?)"
_DAY_NAME = "(?:" + "|".join(_DAYS) + r")\b"
_WEEKDAY = rf"(?:(?:{_DAY_NAME}|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b\.?),?\s\(?)?"
_PART = r"(?:\s(?:morning|afternoon|evening|night)\b)?"
_TO = r"\s?(?:[-–]|\bto\b|\bthrough\b|\band\b)\s?"
_NUMBER = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)"
)
_TIME = (
    r"(?:,?\sat\s(?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))?(?:\s?(?P<half>[ap])\.?m\b\.?)?"
    r"(?:\s(?P<zone>GMT|UTC|WIB)\b)?)?"
)
_NO_COUNT = (
    r"(?![,.]\d|\s?%|\s(?:people|percent|per\scent|meters?|metres?|miles?|tons?|times|homes|houses|troops|men|dollars)"
    r"\b)"
)

TRIGGER = (
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b,? "
    r"|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.? \d"
    r"|\b(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r"|\b\d{1,2}/\d{1,2}/\d{4}\b|\b\d{4}-\d{2}-\d{2}|\b(?:19|20)\d\ds\b|\b(?:19|20)\d\d\s?[-–/]\s?(?:19|20)?\d\d\b"
    r"|\b(?i:in|since|by|until|from|of|during|early|late|mid|year|between|before|after)[ -](?:1[3-9]|20)\d\d\b"
    r"|\b(?i:yesterday|today|tonight|tomorrow|last night|this (?:morning|afternoon|evening))\b"
    r"|\b(?i:this|last|next|past|coming|previous) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)"
    r"|\b(?i:this|last|next|past|coming|previous) (?:week|weekend|month|year|quarter|decade|century)\b"
    r"|\b(?i:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)"
    r" (?:days?|weeks?|months?|years?|decades?) (?:ago|earlier|later|from now)\b"
    r"|\b(?i:last|past|next|coming) \w+ (?:days|weeks|months|years|decades)\b|\bthe weekend\b"
    r"|\b(?i:first|second|third|fourth|1st|2nd|3rd|4th) (?:quarter|half)\b|\bQ[1-4]\b"
    r"|\b\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\b|\b\d{1,2}:\d\d\b|\b(?i:the )?\d\d?(?:st|nd|rd|th) century\b"
)


def _read_month(name: str) -> int:
    return MONTHS[name.lower().rstrip(".")]


def _hour(m: re.Match[str]) -> str | None:
    hour, half = m["hour"], m["half"]
    return str(int(hour) % 12 + (12 if half == "p" else 0)) if hour and half else hour


def _month_day(m: re.Match[str], anchor: Anchor) -> str:
    month = _read_month(m["month"])
    year = year_of(m["year"], month, anchor)
    if year is None:
        return ""
    first = iso_date(year, month, int(m["day"]))
    if m["day2"]:
        other = _read_month(m["month2"]) if m.groupdict().get("month2") else month
        return span_of(first, iso_date(year, other, int(m["day2"])))
    return clock(first, _hour(m), m["minute"], m["zone"])


def _slashed(m: re.Match[str], anchor: Anchor) -> str:
    # Only a number above twelve tells American dates from others.
    day, month = int(m["first"]), int(m["second"])
    if month > 12:
        day, month = month, day
    return iso_date(int(m["year"]), month, day)


def _month(m: re.Match[str], anchor: Anchor) -> str | None:
    if m[0] in ("May", "March"):
        return None
    shift = _SHIFTS.get((m["rel"] or "").lower())
    last = _read_month(m["month2"]) if m["month2"] else None
    return month_span(_read_month(m["month"]), last, shift, m["year"], anchor)


def _near_day(m: re.Match[str], anchor: Anchor) -> str:
    words = m[0].lower()
    return anchor.days(-1 if words.startswith(("yesterday", "last")) else 1 if words.startswith("tomorrow") else 0)


def _near_unit(m: re.Match[str], anchor: Anchor) -> str:
    return anchor.moved(m["unit"].lower(), _SHIFTS[m["rel"].lower()])


def _counted(m: re.Match[str], anchor: Anchor) -> str:
    number, unit = ENGLISH.read(m["number"]), m["unit"].lower().rstrip("s")
    if number is None:
        return ""
    count = int(number)
    if unit == "decade":
        unit, count = "year", 10 * count
    back = m["direction"].lower() in ("ago", "earlier")
    return anchor.moved(unit, -count if back else count)


def _stretch(m: re.Match[str], anchor: Anchor) -> str:
    number, unit = ENGLISH.read(m["number"]), m["unit"].lower().rstrip("s")
    if number is None:
        return ""
    count = int(number) * (10 if unit == "decade" else 1)
    back = m["rel"].lower() in ("last", "past")
    return anchor.stretch("year" if unit == "decade" else unit, -count if back else count)


def _weekday(m: re.Match[str], anchor: Anchor) -> str:
    number, rel = WEEKDAYS[m["weekday"].lower()], (m["rel"] or "").lower()
    value = anchor.next_weekday(number) if rel in ("next", "coming") else anchor.weekday(number)
    if rel in ("last", "past") and value == anchor.days(0):
        value = anchor.days(-7)
    return clock(value, _hour(m), m["minute"], m["zone"])


def _quarter(m: re.Match[str], anchor: Anchor) -> str:
    number = _ORDINALS[m["number"].lower()] if m["number"] else int(m["short"])
    year = int(m["year"]) if m["year"] else None
    if year is None and anchor.day is not None:
        year = anchor.day.year + _SHIFTS.get((m["rel"] or "this").lower(), 0)
    half = m["unit"] is not None and m["unit"].lower() == "half"
    return "" if year is None else quarter(year, number, months=6 if half else 3)


def _weekend(m: re.Match[str], anchor: Anchor) -> str:
    # On a working day the weekend that is told about is the one before it.
    return anchor.weekend(0 if anchor.day is not None and anchor.day.weekday() > 4 else -1)


def _read_century(m: re.Match[str], anchor: Anchor) -> str:
    number = int(m["number"])
    return century(number)


def _time(m: re.Match[str], anchor: Anchor) -> str:
    return clock("", _hour(m), m["minute"] or m["minute2"], m["zone"])


_YEAR = r"(?:,?\s(?P<year>(?:1[3-9]|20)\d\d)\b)?"
FORMS = grammar(
    Form(
        rf"{_WEEKDAY}(?P<month>{_MONTH})\s(?P<day>\d{{1,2}})(?!\d)(?:st|nd|rd|th)?"
        rf"(?:{_TO}(?:(?P<month2>{_MONTH})\s)?(?P<day2>\d{{1,2}})(?!\d))?{_YEAR}{_PART}{_TIME}",
        _month_day,
    ),
    Form(
        rf"{_WEEKDAY}(?:the\s)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:{_TO}(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?)?"
        rf"(?:\sof)?\s(?P<month>{_MONTH}){_YEAR}{_PART}{_TIME}",
        _month_day,
    ),
    Form(r"(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>\d{4})\b", _slashed),
    Form(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?:T[\d:]{5,8}(?:Z|[+-]\d\d:\d\d)?)?(?!\d)", read_iso),
    Form(
        rf"(?:(?P<rel>(?i:this|last|next|coming))\s)?(?P<month>{_FULL})\b(?:{_TO}(?P<month2>{_FULL})\b)?"
        r"(?:,?(?:\sof)?\s(?P<year>(?:1[3-9]|20)\d\d)\b)?",
        _month,
    ),
    Form(
        rf"(?:(?i:in|since|by|until|from|of|during|before|after|between)\s)?(?P<span>(?i:(?:the\s)?(?:early|late|mid)[\s-]|year\s)?"
        rf"(?P<year>(?:1[3-9]|20)\d\d)(?P<decade>s\b)?(?:{_TO}(?P<year2>(?:19|20)\d\d|\d\d(?![\d/])))?)\b{_NO_COUNT}",
        read_years,
    ),
    Form(
        r"(?i:yesterday|today|tonight|tomorrow|last\snight|this\s(?:morning|afternoon|evening))\b"
        r"(?:\s(?:morning|afternoon|evening|night)\b)?",
        _near_day,
    ),
    Form(
        r"(?i:(?P<rel>this|last|next|past|coming|previous)\s(?P<unit>week|weekend|month|year|quarter|decade|century))\b",
        _near_unit,
    ),
    Form(
        rf"(?i:(?P<number>{_NUMBER})\s(?P<unit>days?|weeks?|months?|years?|decades?)\s(?P<direction>ago|earlier|later|from\snow))\b",
        _counted,
    ),
    Form(
        rf"(?i:(?P<rel>last|past|next|coming)\s(?P<number>{_NUMBER})\s(?P<unit>days|weeks|months|years|decades))\b",
        _stretch,
    ),
    Form(rf"(?:(?P<rel>(?i:this|last|next|past|coming))\s)?(?P<weekday>{_DAY_NAME}){_PART}{_TIME}", _weekday),
    Form(
        r"(?:(?i:(?P<number>first|second|third|fourth|1st|2nd|3rd|4th)\s(?P<unit>quarter|half))|Q(?P<short>[1-4]))\b"
        r"(?:\s(?:of\s)?(?:(?P<year>(?:19|20)\d\d)|(?P<rel>this|last|next)\syear)\b)?",
        _quarter,
    ),
    Form(r"(?:the\s)weekend\b", _weekend),
    Form(r"(?i:the\s)?(?P<number>\d\d?)(?:st|nd|rd|th)\scentury\b", _read_century),
    Form(
        r"(?P<hour>\d{1,2})(?:(?:[.:](?P<minute>\d{2}))?\s?(?P<half>[ap])\.?m\b\.?|:(?P<minute2>\d\d)\b)"
        r"(?:\s(?P<zone>GMT|UTC|WIB)\b)?",
        _time,
    ),
)
