"""What a scraped article says about itself: title, source, date."""

import re
from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from .dates import find_dates
from .page_lines import is_credit, is_furniture
from .segmentation import Segment, segment


class Description(NamedTuple):
    """Title and source are empty and the date is None where the text does not give them."""

    title: str
    source: str
    published_at: datetime | None


_HEAD = 4000
_LONGEST_TITLE = 200
_SITE = r"[A-Za-z][\w-]*(?:\.(?:com|co|id|net|org|news|tv|info|go|or|ac|web|my|sch))+"
# A site name before the dateline's dash ("NAMA.CO.ID, KOTA –", "KOTA, NAMA.com -"), or a name in its place
# ("Kota (NAMA) -", "Kota, Nama Berita -").
_DATELINE_SITE = re.compile(rf"(?im)^[ \t]*(?:[A-Z][\w. ]{{1,30}},\s*)?({_SITE})\s*[,|–—-]")
_DATELINE_NAME = re.compile(
    r"(?m)^[ \t]*[A-Z][\w. ]{1,30}(?:\s\(([A-Z][\w ]{2,30})\)|,\s([A-Z][\w ]{2,30}?))\s+[–—-]+\s"
)
_FOOTER = re.compile(
    rf"""(?imx) ^(?: follow\s+whatsapp\s+channel\s+(\w[\w.]*)
      | (?:copyright\s*)?©\s*(?:\d{{4}}\s*)?(?:copyright\s*)?({_SITE}|\w[\w\ ]{{1,30}}?)(?:\s+network\b|[,.]|$) )"""
)
_PARENTHESISED = re.compile(r"\(\s*\d{1,2}/\d{1,2}/\d{4}\s*\)")
_TAG = re.compile(r"</?[a-z]{1,8}>")


def _title(text: str, segments: Iterable[Segment]) -> str:
    first = ""
    for part in segments:
        line = text[part.start : part.end]
        if part.kind == "headline":
            first = line
            break
        if not first and not is_furniture(line) and not is_credit(line):
            first = line
    title = " ".join(_TAG.sub("", first).split())
    if len(title) <= _LONGEST_TITLE:
        return title
    return title[: _LONGEST_TITLE - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def _source(text: str) -> str:
    site = _DATELINE_SITE.search(text, 0, _HEAD)
    if site:
        return site[1].lower()
    named = _DATELINE_NAME.search(text, 0, _HEAD) or _FOOTER.search(text, max(0, len(text) - _HEAD))
    return next((group.strip() for group in named.groups() if group), "") if named else ""


def _published(text: str) -> datetime | None:
    for line in text[:_HEAD].splitlines()[:30]:
        if is_credit(line):
            dates = list(find_dates(line))
            if dates:
                return dates[0].at
    body = _PARENTHESISED.search(text)
    dates = list(find_dates(body[0])) if body else []
    return dates[0].at if dates else None


def describe(text: str, segments: Iterable[Segment] | None = None) -> Description:
    """Return title, source and date of a scraped article; pass its segments where they are known already.

    The title is the headline, or else the first line that is no page furniture. The date is the time stamp above the
    body, or else the first date that the body gives in brackets; a date without a time is midnight in Jakarta.
    """
    known = segment(text) if segments is None else segments
    return Description(_title(text, known), _source(text), _published(text))
