"""What an analyst sends for one passage, and whether it can be stored."""

from typing import Annotated, Any
from uuid import UUID

import msgspec

from annotations.codebook import schema
from annotations.codebook.operations import content_of
from annotations.models import Annotation, Article, CodebookVersion, Suggestion

Span = tuple[int, int]
Name = Annotated[str, msgspec.Meta(max_length=500)]

# The fields of an annotation that an analyst decides; comparing them tells a repetition from a change.
DECIDED = (
    "start",
    "end",
    "labels",
    "holder",
    "target",
    "holder_span",
    "target_span",
    "content_span",
    "note",
    "flagged",
)


class Passage(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """A passage as it is sent. Spans are `[start, end]` in code points; `quote`, where given, must be the slice."""

    start: int
    end: int
    quote: str | None = None
    labels: dict[str, str | None] = {}
    holder: Name = ""
    target: Name = ""
    holder_span: Span | None = None
    target_span: Span | None = None
    content_span: Span | None = None
    note: Annotated[str, msgspec.Meta(max_length=20_000)] = ""
    flagged: bool = False
    suggestion: UUID | None = None
    codebook_version: int | None = None


class PassageRefused(ValueError):
    """A passage cannot be stored; `fields` says which of its fields are wrong and why."""

    def __init__(self, fields: dict[str, list[str]]) -> None:
        self.fields = fields
        super().__init__(str(fields))


def span_errors(*, article: Article, start: int, end: int) -> str | None:
    """Return what is wrong with a span over the article's text, None where nothing is."""
    if start < 0 or end > article.length:
        return f"{start}–{end} is outside the text, which has {article.length} characters."
    if start >= end:
        return f"{start}–{end} is empty or reversed: the start must be smaller than the end."
    return None


def check_passage(*, passage: Passage, article: Article, codebook: CodebookVersion) -> dict[str, Any]:
    """Return the column values of a passage (all of `DECIDED`, `quote`, `codebook`); raises `PassageRefused`."""
    content = content_of(codebook.pk)
    wrong: dict[str, list[str]] = {}
    if error := span_errors(article=article, start=passage.start, end=passage.end):
        wrong["start" if passage.start < 0 else "end"] = [error]
    for name in ("holder_span", "target_span", "content_span"):
        span = getattr(passage, name)
        if span is not None and (error := span_errors(article=article, start=span[0], end=span[1])):
            wrong[name] = [error]
    labels = {dimension: value for dimension, value in passage.labels.items() if value is not None}
    wrong |= {f"labels.{field}": words for field, words in schema.check_labels(content, labels).items()}
    quote = ""
    if "start" not in wrong and "end" not in wrong:
        quote = article.text[passage.start : passage.end]
        if not quote.strip():
            wrong["end"] = ["The passage holds nothing but white space."]
        elif passage.quote is not None and passage.quote != quote:
            wrong["quote"] = [f"The quote is not the text at {passage.start}–{passage.end}."]
    if wrong:
        raise PassageRefused(wrong)
    return {
        "start": passage.start,
        "end": passage.end,
        "quote": quote,
        "labels": schema.ordered_labels(content, labels),
        "holder": passage.holder.strip(),
        "target": passage.target.strip(),
        **{
            name: list(span) if (span := getattr(passage, name)) else None
            for name in ("holder_span", "target_span", "content_span")
        },
        "note": passage.note,
        "flagged": passage.flagged,
        "codebook": codebook,
    }


def decided(annotation: Annotation) -> dict[str, Any]:
    """Return what the analyst decided about an annotation, in the form that `check_passage` returns it."""
    return {name: getattr(annotation, name) for name in DECIDED}


def from_suggestion(suggestion: Suggestion) -> dict[str, Any]:
    """Return a suggestion as the fields of a passage that takes it over unchanged."""
    return {
        "start": suggestion.start,
        "end": suggestion.end,
        "labels": dict(suggestion.labels),
        "holder": suggestion.holder,
        "target": suggestion.target,
        "content_span": tuple(suggestion.content_span) if suggestion.content_span else None,
    }


def differences(*, suggestion: Suggestion, values: dict[str, Any]) -> list[str]:
    """Return the names of what an annotation changed in the suggestion that it came from."""
    changed = [name for name in ("start", "end", "holder", "target") if values[name] != getattr(suggestion, name)]
    dimensions = {**suggestion.labels, **values["labels"]}
    return changed + [f"labels.{d}" for d in dimensions if suggestion.labels.get(d) != values["labels"].get(d)]
