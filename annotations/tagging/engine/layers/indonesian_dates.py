"""Dates and times in Indonesian: where they may begin, and what each form means."""

import re

from .calendar import Anchor, iso_date, quarter, span_of
from .forms import Form, century, clock, grammar, month_span, read_iso, read_years, year_of
from .numbers import INDONESIAN

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari jan",
            "februari pebruari feb",
            "maret mar",
            "april apr",
            "mei",
            "juni jun",
            "juli jul",
            "agustus ags agu agt",
            "september sept sep",
            "oktober okt",
            "november nopember nov nop",
            "desember des",
        ),
        start=1,
    )
    for name in names.split()
}
WEEKDAYS = {"senin": 0, "selasa": 1, "rabu": 2, "kamis": 3, "jumat": 4, "sabtu": 5, "minggu": 6, "ahad": 6}
UNITS = {
    "hari": "day", "pekan": "week", "minggu": "week", "bulan": "month", "tahun": "year", "dekade": "decade",
    "kuartal": "quarter", "triwulan": "quarter", "semester": "half",
}  # fmt: skip
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4}

_SHORT = "|".join(sorted((name for name in MONTHS if len(name) < 5), key=len, reverse=True))
_LONG = "|".join(sorted((name for name in MONTHS if len(name) > 4), key=len, reverse=True))
_MONTH = rf"(?i:(?:{_LONG})\b|(?:{_SHORT})\b(?:\.(?=\s\d))?)"
_FULL = "(?:" + "|".join(name.capitalize() for name in MONTHS if len(name) > 4 or name in ("mei", "juni", "juli")) + ")"
_DAY_NAME = r"(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad)\b"
_PART = r"(?:\s(?:dini\shari|pagi|siang|sore|petang|malam)\b(?!\sini)(?:\shari\b)?)?"
_TO = r"\s?(?:[-–]|\bhingga\b|\bsampai(?:\sdengan)?\b|s/d)\s?"
_NUMBER = (
    r"(?:\d{1,3}|se(?=[hpmbtd])|(?:(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)"
    r"(?:\s(?:belas|puluh))?(?:\s(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))?))"
)
_TIME = r"(?:,?\s(?:pukul|jam)\s(?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))?(?!\d)(?:\s(?P<zone>WIB|WITA|WIT)\b)?)?"
_NO_COUNT = (
    r"(?!\s?(?:[.,]\d|%|(?:persen|orang|unit|meter|kilometer|km|ton|hektare?|ha|rumah|kali|jiwa|ribu|juta|miliar|triliun"
    r"|kepala|keluarga|warga|personel|buah|ekor|rupiah|dolar|kg|kilogram|liter|lembar|watt|mw|siswa|korban)\b))"
)
_EDGE_OF_YEAR = r"(?:(?:awal|akhir|pertengahan|penghujung|medio)\s)?"
_WEEKDAY = rf"(?:(?:(?i:hari)\s)?(?P<weekday>{_DAY_NAME})(?:{_TO}{_DAY_NAME})?{_PART},?\s?)?"

TRIGGER = (
    r"\b(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad)\b"
    r"|\b\d{1,2}(?:\s?(?:-|–|hingga|sampai|dan|s/d)\s?\d{1,2})?\s(?i:jan|feb|peb|mar|apr|mei|jun|jul|ag|sep|okt|nov|nop|des)"
    r"|\b\d{1,2}(?:[-–]\d{1,2})?[/.-]\d{1,2}[/.-]\d{4}\b|\(\d{1,2}(?:[-–]\d{1,2})?/\d{1,2}(?:/\d{2,4})?\)"
    r"|\b\d{4}-\d{2}-\d{2}"
    r"|\b(?:(?:[Aa]wal|[Aa]khir|[Pp]ertengahan|[Pp]enghujung|[Mm]edio|[Bb]ulan)\s)?"
    r"(?:Januari|Februari|Pebruari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Nopember|Desember)\b"
    r"|\b(?i:awal|akhir|pertengahan|penghujung|medio|tahun|sejak|pada|hingga|sampai|di|era|dari|menjelang|dekade|antara)"
    r"\s(?:tahun\s)?\d{4}\b|\b(?:19|20)\d\d\s?[-–/]\s?(?:19|20)?\d\d\b"
    r"|\b(?i:kuartal|triwulan|semester)\s(?:ke-)?(?:I|1|2|3|4|pertama|kedua|ketiga|keempat)"
    r"|\b(?i:kemarin|hari ini|besok|esok|lusa|semalam|tadi (?:malam|pagi|siang|sore)|nanti malam"
    r"|(?:pagi|siang|sore|malam) (?:ini|tadi|nanti|kemarin))\b"
    r"|\b(?i:(?:(?:awal|akhir|pertengahan|penghujung) )?(?:pekan|minggu|bulan|tahun|kuartal|triwulan|semester|dekade)"
    r" (?:ini|lalu|silam|depan|mendatang|kemarin|yang (?:lalu|akan datang)))\b|\b(?i:akhir pekan)\b"
    r"|\b(?i:\d{1,3} |se|(?:(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas"
    r"|puluh) ){1,3})(?:hari|pekan|minggu|bulan|tahun|dekade)"
    r" (?:yang |ke )?(?:lalu|silam|lagi|depan|mendatang|terakhir|belakangan|akan datang)\b"
    r"|\b(?i:abad) (?:ke-?)?(?:\d|[XVI])|\b(?i:pukul|jam)\s\d{1,2}"
)


def _read_month(name: str) -> int:
    return MONTHS[name.lower().rstrip(".")]


def _day_month(m: re.Match[str], anchor: Anchor) -> str:
    month = _read_month(m["month"])
    year = year_of(m["year"] or m["year2"], month, anchor)
    last_month = _read_month(m["month2"]) if m["month2"] else month
    last_year = year_of(m["year2"], last_month, anchor) if m["year2"] else year
    if year is None or last_year is None:
        return ""
    first = iso_date(year, month, int(m["day"]))
    last = m["day2"] or m["day3"]
    if last:
        return span_of(first, iso_date(last_year, last_month, int(last)))
    return clock(first, m["hour"], m["minute"], m["zone"])


def _slashed(m: re.Match[str], anchor: Anchor) -> str:
    month = int(m["month"])
    year = year_of(m["year"], month, anchor)
    if year is None:
        return ""
    first = iso_date(year, month, int(m["day"]))
    if m["day2"]:
        return span_of(first, iso_date(year, month, int(m["day2"])))
    return clock(first, m["hour"], m["minute"], m["zone"])


def _month(m: re.Match[str], anchor: Anchor) -> str:
    return month_span(
        _read_month(m["month"]), _read_month(m["month2"]) if m["month2"] else None, _shift(m), m["year"], anchor
    )


def _shift(m: re.Match[str]) -> int | None:
    word = (m["rel"] or "").lower()
    return {"ini": 0, "lalu": -1, "silam": -1, "kemarin": -1, "depan": 1, "mendatang": 1, "datang": 1}.get(
        word.split()[-1] if word else ""
    )


def _quarter(m: re.Match[str], anchor: Anchor) -> str:
    word = m["number"].lower()
    number = int(word) if word.isdigit() else _ROMAN[word]
    year = int(m["year"]) if m["year"] else None
    if year is None and anchor.day is not None:
        year = anchor.day.year + (_shift(m) or 0)
    return "" if year is None else quarter(year, number, months=6 if m["unit"].lower() == "semester" else 3)


_DAYS = {"kemarin lusa": -2, "kemarin": -1, "tadi": 0, "ini": 0, "nanti": 0, "besok": 1, "esok": 1, "lusa": 2}


def _near_day(m: re.Match[str], anchor: Anchor) -> str:
    words = m[0].lower()
    if words.startswith("semalam"):
        return anchor.days(-1)
    number = next((days for word, days in _DAYS.items() if word in words), 0)
    if words.startswith("tadi malam"):
        number = -1
    return anchor.days(number)


def _near_unit(m: re.Match[str], anchor: Anchor) -> str:
    number = _shift(m) or 0
    unit = UNITS[m["unit"].lower()]
    if unit == "week" and m["part"] and m["part"].lower().startswith("akhir"):
        return anchor.weekend(number)
    return anchor.moved(unit, number)


def _counted(m: re.Match[str], anchor: Anchor) -> str:
    number = INDONESIAN.read("satu" if m["number"].lower() == "se" else m["number"])
    unit = UNITS[m["unit"].lower()]
    direction = m["direction"].lower().split()[-1]
    if number is None:
        return ""
    count = int(number)
    if unit == "decade":
        unit, count = "year", 10 * count
    if direction in ("terakhir", "belakangan"):
        return anchor.stretch(unit, -count)
    if direction in ("depan", "mendatang", "datang"):
        return anchor.stretch(unit, count)
    return anchor.moved(unit, count if direction == "lagi" else -count)


def _weekday(m: re.Match[str], anchor: Anchor) -> str:
    number = WEEKDAYS[re.sub("['’]", "", m["weekday"].lower())]
    rel = (m["rel"] or "").lower()
    if rel.startswith(("pekan", "minggu")):
        value = anchor.weekday(
            number, -1 if rel.endswith(("lalu", "kemarin")) else int(rel.endswith(("depan", "mendatang")))
        )
    elif rel.endswith(("depan", "mendatang", "datang", "besok", "nanti")):
        value = anchor.next_weekday(number)
    else:
        value = anchor.weekday(number)
    return clock(value, m["hour"], m["minute"], m["zone"])


def _weekend(m: re.Match[str], anchor: Anchor) -> str:
    return anchor.weekend(0)


def _read_century(m: re.Match[str], anchor: Anchor) -> str:
    word = m["number"]
    number = int(word) if word.isdigit() else _roman(word)
    return century(number)


def _roman(word: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10}[letter] for letter in word]
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))


def _time(m: re.Match[str], anchor: Anchor) -> str:
    hour = int(m["hour"])
    part = m["part"]
    if part in ("sore", "petang", "malam") and hour < 12:
        hour += 12
    return clock("", str(hour), m["minute"], m["zone"])


FORMS = grammar(
    Form(
        rf"{_WEEKDAY}(?P<open>\()?(?:tanggal\s)?(?P<day>\d{{1,2}})(?:(?:{_TO}|\sdan\s)(?P<day2>\d{{1,2}}))?\s(?P<month>{_MONTH})"
        rf"(?:,?\s(?P<year>\d{{4}}))?(?:{_TO}(?P<day3>\d{{1,2}})\s(?P<month2>{_MONTH})(?:\s(?P<year2>\d{{4}}))?)?"
        rf"(?(open)\)?){_PART}{_TIME}",
        _day_month,
    ),
    Form(
        rf"{_WEEKDAY}(?P<open>\()?(?P<day>\d{{1,2}})(?:[-–](?P<day2>\d{{1,2}}))?(?P<sep>[/.-])(?P<month>\d{{1,2}})"
        rf"(?:(?P=sep)(?P<year>\d{{4}}|\d{{2}}(?!\d)))?(?![\d/])(?(open)\)?){_PART}{_TIME}",
        _slashed,
    ),
    Form(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?:T[\d:]{5,8}(?:Z|[+-]\d\d:\d\d)?)?(?!\d)", read_iso),
    Form(
        rf"(?:(?P<cue>[Aa]wal|[Aa]khir|[Pp]ertengahan|[Pp]enghujung|[Mm]edio|[Bb]ulan)\s)?(?P<month>{_FULL})\b(?:{_TO}(?P<month2>{_FULL})\b)?"
        r"(?:,?\s(?:tahun\s)?(?:(?P<year>\d{4})\b|(?P<rel>ini|lalu|silam|mendatang|depan|tahun\s(?:ini|lalu|depan))\b))?",
        _month,
    ),
    Form(
        rf"(?:(?i:sejak|pada|hingga|sampai|di|era|dari|menjelang|antara)\s)?(?P<span>(?i:{_EDGE_OF_YEAR}(?:tahun|dekade)\s|{_EDGE_OF_YEAR})"
        rf"(?P<year>(?:1[3-9]|20)\d\d)(?P<decade>-an)?(?:{_TO}(?P<year2>(?:19|20)\d\d|\d\d(?![\d/])))?){_NO_COUNT}\b",
        read_years,
    ),
    Form(
        r"(?P<unit>(?i:kuartal|triwulan|semester))\s(?:ke-)?(?P<number>I{1,3}V?|IV|[1-4]|(?i:pertama|kedua|ketiga|keempat))\b"
        r"(?:[\s/-](?:tahun\s)?(?:(?P<year>\d{4})|(?P<rel>(?:tahun\s)?(?:ini|lalu|depan|mendatang)))\b)?",
        _quarter,
    ),
    Form(
        r"(?i:kemarin\slusa|kemarin|hari\sini|(?:ke)?esok(?:an)?\shari|besok|esok|lusa|semalam|tadi\s(?:malam|pagi|siang|sore)|nanti\smalam"
        r"|(?:pagi|siang|sore|malam)\s(?:ini|tadi|nanti|kemarin))\b(?:\s(?:pagi|siang|sore|petang|malam)\b)?",
        _near_day,
    ),
    Form(
        r"(?i:(?:(?P<part>awal|akhir|pertengahan|penghujung)\s)?(?P<unit>pekan|minggu|bulan|tahun|kuartal|triwulan|semester|dekade)"
        r"\s(?P<rel>ini|lalu|silam|depan|mendatang|kemarin|yang\s(?:lalu|akan\sdatang)))\b",
        _near_unit,
    ),
    Form(r"(?i:akhir\spekan)\b", _weekend),
    Form(
        rf"(?i:(?P<number>{_NUMBER})\s?(?P<unit>hari|pekan|minggu|bulan|tahun|dekade)\s(?:yang\s|ke\s)?"
        r"(?P<direction>lalu|silam|lagi|depan|mendatang|terakhir|belakangan|akan\sdatang))\b",
        _counted,
    ),
    Form(
        rf"(?P<weekday>{_DAY_NAME}){_PART}"
        r"(?:\s(?P<rel>(?:pekan\s|minggu\s)?(?:ini|lalu|kemarin|depan|mendatang|besok|nanti|yang\sakan\sdatang))\b)?"
        rf"{_PART}{_TIME}",
        _weekday,
    ),
    Form(r"(?i:abad)\s(?:ke-?\s?)?(?P<number>\d{1,2}|[XVI]{1,5})\b", _read_century),
    Form(
        r"(?i:pukul|jam)\s(?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))?(?!\d)"
        r"(?:\s(?P<part>pagi|siang|sore|petang|malam)\b)?(?:\s(?P<zone>WIB|WITA|WIT)\b)?",
        _time,
    ),
)
