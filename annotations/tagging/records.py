"""Tagging texts that stand in no database: a record in, what the rules find in it out."""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from annotations.tagging.engine import Pack, Tagged, mentions_of, tag
from annotations.tagging.engine.furniture import without
from annotations.text.dates import WIB
from annotations.text.decoding import UnstorableText, clean
from annotations.text.readers import describe
from annotations.text.segmentation import Segment, segment

LONGEST_TEXT = 2_000_000


class BadRecord(ValueError):
    """A record cannot be tagged; the message says what to do about it."""


def tag_record(record: Any, *, choose: Callable[[str, str], Pack]) -> dict[str, Any]:
    """Return what a record `{key, text, language?, published_at?}` holds, ready for JSON.

    `choose` gets language (empty where none is given) and text, and returns the pack. Offsets are code points into the
    text as it was given. In an empty text nothing is found. Raises `BadRecord`.
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
    published = _published(record.get("published_at"))
    return {"key": key, **found_in(text, choose(language, text), published=published)}


def found_in(text: str, pack: Pack, *, published: date | None) -> dict[str, Any]:
    """Return segments, suggestions, entities, dates and quantities of a text, as plain lists and dictionaries.

    `published` is what relative dates count from, by default the date that the text gives of itself. Segments do not
    overlap: a sentence leaves out its boilerplate.
    """
    segments = segment(text)
    told = None if published else describe(text, segments).published_at
    tagged = tag(text, segments, pack, published=told.astimezone(WIB).date() if told else published)
    return {
        "segments": _shown(text, segments, tagged),
        "suggestions": [
            {
                "start": s.start,
                "end": s.end,
                "labels": s.labels,
                "holder": s.holder,
                "target": s.target,
                "rule": s.rule,
                "cues": [asdict(cue) for cue in s.cues],
            }
            for s in tagged.suggestions
            if not s.hidden
        ],
        **mentions_of(tagged),
    }


def _shown(text: str, segments: list[Segment], tagged: Tagged) -> list[dict[str, Any]]:
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
