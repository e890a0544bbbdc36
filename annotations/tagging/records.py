"""Tagging texts that stand in no database: a record in, what the rules find in it out."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from annotations.tagging.engine import Document, Pack, Tagged, mentions_of, tag_all
from annotations.tagging.engine.furniture import without
from annotations.text.dates import WIB
from annotations.text.decoding import UnstorableText, clean
from annotations.text.readers import describe
from annotations.text.segmentation import Segment, segment

LONGEST_TEXT = 2_000_000


class BadRecord(ValueError):
    """A record cannot be tagged; the message says what to do about it."""


class Readable(NamedTuple):
    """A text that can be tagged, with the pack that reads it; `published` is what relative dates count from."""

    text: str
    pack: Pack
    published: date | None = None


def readable(record: Any, *, choose: Callable[[str, str], Pack]) -> tuple[str | int, Readable]:
    """Return the key and the text of a record `{key, text, language?, published_at?}`.

    `choose` gets language (empty where none is given) and text, and returns the pack. Raises `BadRecord`.
    """
    if not isinstance(record, Mapping):
        raise BadRecord('a record is an object such as {"key": "a1", "text": "…"}')
    key, text = record.get("key"), record.get("text")
    if not isinstance(key, str | int) or isinstance(key, bool) or key == "":
        raise BadRecord("give it a key, a string or a whole number")
    if not isinstance(text, str):
        raise BadRecord("give it a text, a string")
    if len(text) > LONGEST_TEXT:
        raise BadRecord(f"the text has {len(text):,} characters; split it, the limit is {LONGEST_TEXT:,}")
    try:
        clean(text)
    except UnstorableText as error:
        raise BadRecord(f"take out the character that no text can hold: {error}") from error
    language = record.get("language") or ""
    if not isinstance(language, str):
        raise BadRecord("language is a string such as id or en; leave it out to have it detected")
    return key, Readable(text, choose(language, text), _published(record.get("published_at")))


def found_in(texts: Sequence[Readable]) -> list[dict[str, Any]]:
    """Return segments, suggestions, entities, dates and quantities of each text, as plain lists and dictionaries.

    Offsets are code points into the text as it was given. Relative dates count from the date that a text gives of
    itself where no other is known. Segments do not overlap: a sentence leaves out its boilerplate. In an empty text
    nothing is found.
    """
    found: dict[int, dict[str, Any]] = {}
    by_pack: dict[int, list[int]] = {}
    for number, text in enumerate(texts):
        by_pack.setdefault(id(text.pack), []).append(number)
    for numbers in by_pack.values():
        documents = [_document(texts[number]) for number in numbers]
        for number, document, tagged in zip(
            numbers, documents, tag_all(documents, texts[numbers[0]].pack), strict=True
        ):
            found[number] = _told(document, tagged)
    return [found[number] for number in range(len(texts))]


def _document(text: Readable) -> Document:
    segments = segment(text.text)
    told = None if text.published else describe(text.text, segments).published_at
    return Document(text.text, segments, told.astimezone(WIB).date() if told else text.published)


def _told(document: Document, tagged: Tagged) -> dict[str, Any]:
    return {
        "segments": _shown(document.text, document.segments, tagged),
        "suggestions": [
            {
                "start": s.start,
                "end": s.end,
                "labels": s.labels,
                "holder": s.holder,
                "target": s.target,
                "rule": s.rule,
                "cues": [{"start": c.start, "end": c.end, "rule": c.rule, "sets": c.sets} for c in s.cues],
            }
            for s in tagged.suggestions
            if not s.hidden
        ],
        **mentions_of(tagged),
    }


def _shown(text: str, segments: Iterable[Segment], tagged: Tagged) -> list[dict[str, Any]]:
    masks = [(b.start, b.end) for b in tagged.boilerplate]
    shown = [(start, end, "boilerplate") for start, end in masks]
    for part in segments:
        for start, end in without((part.start, part.end), masks):
            piece = text[start:end]
            start += len(piece) - len(piece.lstrip())
            if piece.strip():
                shown.append((start, start + len(piece.strip()), part.kind))
    return [{"start": start, "end": end, "kind": kind} for start, end, kind in sorted(shown)]


def _published(value: Any) -> date | None:
    """Return the day on which an article came out, where it came out: a moment with a zone is told in Jakarta's."""
    if value is None or value == "":
        return None
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError) as error:
        raise BadRecord("published_at is an ISO 8601 date or time such as 2023-09-13T14:50:00+07:00") from error
    try:
        return (moment.astimezone(WIB) if moment.tzinfo else moment).date()
    except OverflowError as error:
        raise BadRecord("published_at lies outside the calendar") from error
