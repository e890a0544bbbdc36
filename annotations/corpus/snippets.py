"""Where the words of a search stand: in the title, and in short stretches of the text. Plain text and offsets."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Any, Final
from uuid import UUID

from django.db.models.functions import Left

from annotations.corpus.search import SEARCHED, plain_query
from annotations.models import Article

MOST_SNIPPETS: Final = 2
MOST_COUNTED: Final = 999
BEFORE, AFTER = 48, 96
MARK = "\u0300-\u036f"
BETWEEN = f"[^\\w{MARK}]+"
PHRASE = re.compile(r'(-?)"([^"]*)"|(\S+)')


def wanted(words: str) -> list[str]:
    """Return the words and phrases that a search asks for, without those that it leaves out."""
    found = []
    for left_out, phrase, word in PHRASE.findall(plain_query(words)):
        if phrase and not left_out:
            found.append(phrase)
        elif word and not word.startswith("-") and word.lower() != "or":
            found.append(word)
    return found


def pattern_of(words: str) -> re.Pattern[str] | None:
    """Return what finds the words of a search in a text, whole and whatever their case; None where it asks for none."""
    ways = []
    for phrase in wanted(words):
        for form in dict.fromkeys((unicodedata.normalize("NFC", phrase), unicodedata.normalize("NFD", phrase))):
            tokens = [re.escape(token) for token in re.split(BETWEEN, form) if token]
            if tokens:
                ways.append(BETWEEN.join(tokens))
    if not ways:
        return None
    longest_first = "|".join(sorted(ways, key=len, reverse=True))
    return re.compile(f"(?<![\\w{MARK}])(?:{longest_first})(?![\\w{MARK}])", re.IGNORECASE)


def found_in(*, title: str, text: str, pattern: re.Pattern[str]) -> dict[str, Any]:
    """Return `title`, the spans of hits in the title; `count`, how many the text has; and the first `snippets`:
    `{start, text, marks}`, where `start` is an offset in the article and `marks` are spans in the snippet."""
    spans = []
    for match in pattern.finditer(text):
        spans.append(match.span())
        if len(spans) == MOST_COUNTED:
            break
    snippets: list[dict[str, Any]] = []
    end = 0
    for start, stop in spans:
        if snippets and stop <= end:
            snippets[-1]["marks"].append([start - snippets[-1]["start"], stop - snippets[-1]["start"]])
            continue
        if len(snippets) == MOST_SNIPPETS:
            break
        first, end = _stretch(text, start=start, stop=stop, after=end)
        snippets.append({"start": first, "text": text[first:end], "marks": [[start - first, stop - first]]})
    return {
        "title": [list(match.span()) for match in pattern.finditer(title)],
        "count": len(spans),
        "snippets": snippets,
    }


def _stretch(text: str, *, start: int, stop: int, after: int) -> tuple[int, int]:
    """Return a stretch around a hit that begins and ends between words."""
    first, end = max(after, start - BEFORE), min(len(text), stop + AFTER)
    if first > 0:
        first = next((n + 1 for n in range(first, start) if text[n].isspace()), start)
    if end < len(text):
        end = next((n for n in range(end, stop, -1) if text[n].isspace()), stop)
    return first, end


def with_found(rows: Iterable[dict[str, Any]], *, words: str) -> list[dict[str, Any]]:
    """Return article rows with `found`: where the words of a search stand, None without a search."""
    rows = list(rows)
    pattern = pattern_of(words) if words else None
    if pattern is None:
        return [{**row, "found": None} for row in rows]
    texts: dict[UUID, str] = dict(
        Article.objects.filter(pk__in=[row["id"] for row in rows]).values_list("pk", Left("text", SEARCHED))
    )
    return [
        {**row, "found": found_in(title=row["title"], text=texts.get(row["id"], ""), pattern=pattern)} for row in rows
    ]
