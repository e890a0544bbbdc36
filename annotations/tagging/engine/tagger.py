"""From an article and a pack to boilerplate and suggestions."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from annotations.codebook import schema

from . import furniture
from .hits import Hit, Range
from .layers.mentions import mentions
from .pack import Pack
from .passages import Paragraph, Passages
from .results import Proposal, Tagged
from .scheme import Scheme, scheme_of
from .view import View

# Longer stretches without a sentence end are tables, code or hostile; no clause can be told in them.
_LONGEST = 4000


@lru_cache(maxsize=1)
def _default_scheme() -> Scheme:
    path = Path(schema.__file__).with_name("default.yaml")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the one in C where it is, many times quicker
    return Scheme(yaml.load(path.read_text(encoding="utf-8"), Loader=loader))  # noqa: S506 -- both are safe


def tag(
    text: str,
    segments: Iterable[Any],
    pack: Pack,
    codebook: Mapping[str, Any] | None = None,
    *,
    published: date | None = None,
) -> Tagged:
    """Return what the pack finds in a text.

    `segments` are its sentences and headlines in text order (anything with `start`, `end` and `kind`), `codebook` is
    the content of the version that settles conflicts between labels, by default the one that projects start with.
    `published` is the day that relative dates count from; without it they have no value. The same input gives the same
    result. No suggestion overlaps boilerplate or a headline.
    """
    scheme = scheme_of(codebook) if codebook is not None else _default_scheme()
    view = View(text)
    known = list(segments)
    headlines = [(s.start, s.end) for s in known if s.kind == "headline"]
    sentences = [(s.start, s.end) for s in known if s.kind == "sentence"]
    lines = furniture.lines(view.text)
    on_lines = pack.on_lines.find_in(view, lines)
    boilerplate = furniture.masks(view.text, lines, on_lines, sentences, headlines)
    masked = [(b.start, b.end) for b in boilerplate]
    passages = Passages(view, pack, scheme)
    for paragraph in _paragraphs(view, pack, lines, on_lines, _body(view.text, sentences, masked)):
        passages.read(paragraph)
    found = mentions(view, pack, masked, headlines, published)
    return Tagged(boilerplate, _distinct(passages.found), *found, truncated_by=view.limit.truncated_by)


def _paragraphs(
    view: View, pack: Pack, lines: Sequence[Range], on_lines: Sequence[list[Hit]], body: Sequence[Range]
) -> list[Paragraph]:
    """Return the lines that hold sentences; such a line begins where its first sentence does."""
    found = pack.in_sentences(view, body)
    paragraphs: list[Paragraph] = []
    last = 0
    for line, hits in zip(lines, on_lines, strict=True):
        first = last
        while last < len(body) and body[last][0] < line[1]:
            last += 1
        if last > first:
            start, end = body[first][0], line[1]
            inside = hits if start == line[0] else pack.on_lines.find(view, start, end)
            paragraphs.append(
                Paragraph((start, end), inside, list(zip(body[first:last], found[first:last], strict=True)))
            )
    return paragraphs


def _body(text: str, sentences: Sequence[Range], masks: Sequence[Range]) -> list[Range]:
    """Return the sentences without boilerplate; what is left of one may be several pieces."""
    pieces: list[Range] = []
    first = 0
    for start, end in sentences:
        while first < len(masks) and masks[first][1] <= start:
            first += 1
        last = first
        while last < len(masks) and masks[last][0] < end:
            last += 1
        for a, b in furniture.without((start, end), masks[first:last]):
            part = text[a:b]
            if part.strip() and b - a <= _LONGEST:
                a += len(part) - len(part.lstrip())
                pieces.append((a, a + len(part.strip())))
    return pieces


def _distinct(found: Iterable[Proposal]) -> list[Proposal]:
    """Return one proposal for each span, and a hidden one where there is one, in text order; the first one stays."""
    by_span: dict[tuple[int, int, bool], Proposal] = {}
    for proposal in found:
        by_span.setdefault((proposal.start, proposal.end, proposal.hidden), proposal)
    return [by_span[span] for span in sorted(by_span)]
