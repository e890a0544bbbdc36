"""The demo project as data: its articles, and what its people did with them."""

from pathlib import Path
from typing import Any, Literal

import msgspec

from annotations.codebook.operations import default_content
from annotations.text.offsets import Span

FOLDER = Path(__file__).parent
ANALYSTS = ("ada", "ben")


class DemoMistake(ValueError):
    """The demo's data contradicts itself: a quote that does not occur exactly once, a value outside the codebook."""


class Answer(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """One analyst's answer, or the part of it that departs from the passage."""

    quote: str | None = None
    claim: str | None = None
    labels: str | None = None
    holder: str | None = None
    target: str | None = None
    note: str | None = None
    flagged: bool | None = None


class Ruling(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """The reviewer's decision: an analyst's answer taken, or fixed, or (with neither) the passage rejected."""

    reason: str
    take: Literal["ada", "ben"] | None = None
    fix: Answer | None = None


class DemoPassage(Answer, kw_only=True):
    """A passage as the data file has it; `labels` are values of the codebook, separated by spaces."""

    only: Literal["ada", "ben"] | None = None
    ada: Answer = msgspec.field(default_factory=Answer)
    ben: Answer = msgspec.field(default_factory=Answer)
    rita: Ruling | None = None

    def answer_of(self, analyst: str) -> Answer | None:
        """Return what `analyst` made of the passage, None where they did not mark it."""
        if self.only not in (None, analyst):
            return None
        return self.amended(self.ada if analyst == "ada" else self.ben)

    def amended(self, by: Answer) -> Answer:
        """Return the passage with what `by` says in place of its own words."""
        names = Answer.__struct_fields__
        own = {name: getattr(self, name) for name in names}
        return Answer(**own | {name: getattr(by, name) for name in names if getattr(by, name) is not None})


class Remark(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """A comment on an article as a whole; what has `replies` begins a thread."""

    by: str
    says: str
    replies: list["Remark"] = []


class Work(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """How far an analyst came with an article."""

    ends: Literal["doing", "submitted", "returned"]
    reason: str = ""


class Labelled(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """An article that somebody has worked on."""

    article: str
    passages: list[DemoPassage]
    ada: Work | None = None
    ben: Work | None = None
    gold: bool = False
    comments: list[Remark] = []


def articles() -> list[dict[str, Any]]:
    """Return the articles as records for import, in the order in which they arrive."""
    records: list[dict[str, Any]] = msgspec.yaml.decode((FOLDER / "articles.yaml").read_bytes())
    for record in records:
        text = (FOLDER / "articles" / record.pop("file")).read_text(encoding="utf-8")
        record["published_at"] = record["published_at"].isoformat()
        record["text"] = text
    return records


def labelled() -> list[Labelled]:
    """Return the articles that somebody has worked on."""
    return msgspec.yaml.decode((FOLDER / "labels.yaml").read_bytes(), type=list[Labelled])


def passage_fields(answer: Answer, *, text: str) -> dict[str, Any]:
    """Return an answer as the fields of a passage over `text`, spans and all. Raises `DemoMistake`."""
    if answer.quote is None or answer.labels is None:
        raise DemoMistake(f"{answer} needs a quote and labels.")
    span = _find(answer.quote, inside=text)
    labels, holder, target = labels_of(answer.labels), answer.holder or "", answer.target or ""
    return {
        "start": span.start,
        "end": span.end,
        "quote": answer.quote,
        "labels": labels,
        "holder": holder,
        "target": target,
        "holder_span": _first(holder.split(" ← ")[-1], inside=answer.quote, at=span.start),
        "target_span": _first(target, inside=answer.quote, at=span.start),
        "content_span": _find(answer.claim, inside=answer.quote, at=span.start) if answer.claim else None,
        "note": answer.note or "",
        "flagged": answer.flagged or False,
    }


def labels_of(values: str) -> dict[str, str]:
    """Return values such as `denial certain` by dimension. No value of the codebook occurs in two dimensions."""
    dimension = {v["value"]: d["name"] for d in default_content()["dimensions"] for v in d["values"]}
    unknown = [value for value in values.split() if value not in dimension]
    if unknown:
        raise DemoMistake(f"{values}: the codebook has no {', '.join(unknown)}.")
    return {dimension[value]: value for value in values.split()}


def _find(quote: str, *, inside: str, at: int = 0) -> Span:
    if inside.count(quote) != 1:
        raise DemoMistake(f"This occurs {inside.count(quote)} times, not once: {quote}")
    return _span(quote, inside=inside, at=at)


def _first(name: str, *, inside: str, at: int) -> Span | None:
    return _span(name, inside=inside, at=at) if name and name in inside else None


def _span(words: str, *, inside: str, at: int) -> Span:
    start = at + inside.index(words)
    return Span(start, start + len(words))
