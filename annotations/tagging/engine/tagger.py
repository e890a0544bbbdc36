"""From an article and a pack to boilerplate and suggestions."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from annotations.codebook import schema

from .furniture import Furniture, lines_of, without
from .hits import Findings, Hit, Range
from .layers.mentions import Known, Mentions, mentions
from .pack import Pack
from .paragraphs import Paragraph, paragraph
from .passages import Passages
from .results import Boilerplate, Proposal, Tagged
from .scheme import Scheme, scheme_of
from .view import Slice, View

# Longer stretches without a sentence end are tables, code or hostile; no clause can be told in them.
_LONGEST = 4000


@lru_cache(maxsize=1)
def _default_scheme() -> Scheme:
    path = Path(schema.__file__).with_name("default.yaml")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the one in C where it is, many times quicker
    return Scheme(yaml.load(path.read_text(encoding="utf-8"), Loader=loader))  # noqa: S506 -- both are safe


class Document(NamedTuple):
    """A text to be tagged.

    `segments` are its sentences and headlines in text order (anything with `start`, `end` and `kind`), `published` is
    the day that relative dates count from; without it they have no value.
    """

    text: str
    segments: Iterable[Any]
    published: date | None = None


def tag(
    text: str,
    segments: Iterable[Any],
    pack: Pack,
    codebook: Mapping[str, Any] | None = None,
    *,
    published: date | None = None,
) -> Tagged:
    """Return what the pack finds in one text; see `Document` and `tag_all`."""
    return tag_all([Document(text, segments, published)], pack, codebook)[0]


def tag_all(documents: Iterable[Document], pack: Pack, codebook: Mapping[str, Any] | None = None) -> list[Tagged]:
    """Return what the pack finds in each of the documents; many at once take less time than one by one.

    `codebook` is the content of the version that settles conflicts between labels, by default the one that projects
    start with. The same input gives the same result. No suggestion overlaps boilerplate or a headline.
    """
    scheme = scheme_of(codebook) if codebook is not None else _default_scheme()
    read = [_Reading(document, pack) for document in documents]
    # One step after the other for all of them: what a step works with then stays in the processor's cache.
    found = iter(pack.on_lines.find_in([piece for reading in read for piece in reading.lines]))
    for reading in read:
        reading.lay_out(list(islice(found, len(reading.lines))))
    further = iter(pack.in_places([line for reading in read for line in reading.placed()]))
    for reading in read:
        reading.mask(further)
    within = iter(pack.in_sentences([reading.view.slice(*span) for reading in read for span in reading.body]))
    for reading in read:
        reading.part(list(islice(within, len(reading.body))))
    shapes = iter(pack.on_clauses.find_in([piece for reading in read for piece in reading.shapes()]))
    proposals = [reading.proposals(scheme, shapes) for reading in read]
    mentioned = mentions([reading.known() for reading in read], pack)
    return [each.tagged(found, also) for each, found, also in zip(read, proposals, mentioned, strict=True)]


class _Reading:
    """One document on its way: its lines, then what of them is body, then paragraphs with their clauses."""

    def __init__(self, document: Document, pack: Pack) -> None:
        self.view = View(document.text)
        self.lines = [self.view.slice(*line) for line in lines_of(self.view.text)]
        self.body: list[Range] = []
        self._pack = pack
        self._published = document.published
        known = list(document.segments)
        self._headlines = [(s.start, s.end) for s in known if s.kind == "headline"]
        self._sentences = [(s.start, s.end) for s in known if s.kind == "sentence"]
        self._on_lines: list[list[Hit]] = []
        self._furniture: Furniture
        self._boilerplate: list[Boilerplate] = []
        self._paragraphs: list[Paragraph] = []

    def lay_out(self, on_lines: list[list[Hit]]) -> None:
        """Tell furniture by what was found in each line."""
        self._on_lines = on_lines
        lines = [(line.start, line.end) for line in self.lines]
        self._furniture = Furniture(self.view.text, lines, on_lines, self._sentences, self._headlines)

    def placed(self) -> list[tuple[str, Slice]]:
        """Return the lines in which rules for their place are still to be looked for, each with its place."""
        return [(place, self.lines[number]) for number, place in self._furniture.placed]

    def mask(self, further: Iterator[list[Hit]]) -> None:
        """Tell boilerplate from body, given what was found in the placed lines."""
        self._boilerplate = self._furniture.masks(islice(further, len(self._furniture.placed)))
        self.body = _body(self.view.text, self._sentences, [(b.start, b.end) for b in self._boilerplate])

    def part(self, found: Sequence[Findings]) -> None:
        """Part the lines of the body into clauses, given what was found in each of its sentences."""
        last = 0
        for line, hits in zip(self.lines, self._on_lines, strict=True):
            first = last
            while last < len(self.body) and self.body[last][0] < line.end:
                last += 1
            if last > first:
                start = self.body[first][0]
                inside = hits if start == line.start else self._pack.on_lines.find(self.view, start, line.end)
                read = paragraph(self.view, self._pack, (start, line.end), inside, found[first:last])
                self._paragraphs.append(read)

    def shapes(self) -> Iterator[Slice]:
        """Yield where rules about whole clauses look, clause by clause."""
        for each in self._paragraphs:
            for sentence in each.sentences:
                for clause in sentence.clauses:
                    yield self.view.slice(*clause.shape)

    def proposals(self, scheme: Scheme, shapes: Iterator[list[Hit]]) -> list[Proposal]:
        """Return the passages of all paragraphs, given what was found in each clause."""
        passages = Passages(self.view.text, self._pack, scheme)
        for each in self._paragraphs:
            passages.read(each, shapes)
        return _distinct(passages.found)

    def known(self) -> Known:
        """Return what those who look for names, dates and quantities have to know."""
        masks = [(b.start, b.end) for b in self._boilerplate]
        return Known(self.view, masks, self._headlines, self._published)

    def tagged(self, proposals: list[Proposal], mentioned: Mentions) -> Tagged:
        """Return what all of this comes to."""
        return Tagged(self._boilerplate, proposals, *mentioned, truncated_by=self.view.limit.truncated_by)


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
        for a, b in without((start, end), masks[first:last]) if last > first else ((start, end),):
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
