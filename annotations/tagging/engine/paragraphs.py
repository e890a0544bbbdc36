"""From a line of an article to its sentences and clauses, with all that the rules say about each of them."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from . import clauses, quotes
from .attribution import attribute, speaks
from .hits import Findings, Hit, Range
from .pack import Pack
from .quotes import Quote
from .view import View


class Clause(NamedTuple):
    """A stretch that may hold a proposition: `span` is it without final marks, `quote` the quotation it belongs to.

    `content` is what of the span is quoted, or all of it; `shape` is where rules about whole clauses look.
    """

    span: Range
    quote: Quote | None
    content: Range
    shape: Range
    hits: list[Hit]


class Sentence(NamedTuple):
    """A sentence, the `names` in it, and the hits by which it tells the speaker of what stands before it."""

    span: Range
    names: Sequence[Range]
    told_after: list[Hit]
    clauses: list[Clause]


class Paragraph(NamedTuple):
    """The sentences of a line without boilerplate; `has_quotes` says whether somebody's words are quoted in it."""

    sentences: list[Sentence]
    has_quotes: bool


def paragraph(view: View, pack: Pack, line: Range, found: Sequence[Hit], sentences: Sequence[Findings]) -> Paragraph:
    """Return a line, given what was found in it as a whole and in each of its sentences."""
    hits = [hit for hit in found if hit.rule.kind != "boilerplate"]
    hits = [hit for hit in hits if hit.rule.suggests or hit.rule.scope == "paragraph"]
    pairs = list(quotes.paired(view.text, *line))
    beside = [hit for hit in hits if hit.rule.scope == "quote"]
    attribute(pairs, [_in_its_sentence(hit, sentences) for hit in beside if speaks(hit)])
    marks = {hit.first: hit for hit in beside if not speaks(hit)}
    for quote in pairs:
        quote.mark = marks.get(quote.start)
    statements = [quote for quote in pairs if quote.is_statement]
    wide = [hit for hit in hits if hit.rule.scope == "paragraph"]
    return Paragraph([_sentence(view, pack, each, statements, wide) for each in sentences], bool(statements))


def _in_its_sentence(hit: Hit, sentences: Sequence[Findings]) -> Hit:
    """Return a hit that looks at the whole line, with its holder ended where the sentence of its verb ends."""
    holder = hit.groups.get("holder")
    end = next((each.span[1] for each in sentences if each.span[0] <= hit.start < each.span[1]), hit.last)
    if holder is None or holder[1] <= end:
        return hit
    return replace(hit, groups={**hit.groups, "holder": (holder[0], max(end, holder[0]))})


def _sentence(view: View, pack: Pack, found: Findings, statements: Sequence[Quote], wide: Sequence[Hit]) -> Sentence:
    hits: list[Hit] = []
    told_after: list[Hit] = []
    across: list[Hit] = []
    within: list[Hit] = []
    for hit in found.hits:
        rule = hit.rule
        if rule.reach == "before":
            if rule.suggests:
                told_after.append(hit)
        elif rule.suggests or not rule.clause:
            hits.append(hit)
            if rule.scope == "clause":
                within.append(hit)
            elif rule.scope == "sentence" and not rule.clause:
                across.append(hit)
    wide = [*wide, *pack.in_clause(view, *found.span, across)]
    parts: list[Clause] = []
    for part in clauses.split(view.text, found.span, hits, pack.words):
        start, end = clauses.trimmed(view.text, part, hits)
        span = clauses.passage(view.text, (start, end))
        if span[0] < span[1]:
            quote = _quote_of(span, statements)
            content = (max(quote.start, span[0]), min(quote.end, span[1])) if quote else span
            near = pack.in_clause(view, start, end, within)
            near += [hit.afresh() for hit in wide]
            shape = (content[0], max(content[1], min(end, content[1] + 2)))
            parts.append(Clause(span, quote, content, shape, near))
    return Sentence(found.span, found.layers.get("name", ()), told_after, parts)


def _quote_of(span: Range, statements: Sequence[Quote]) -> Quote | None:
    """Return the quotation that a clause belongs to: the one it is mostly made of, or is attributed inside it."""
    first = bisect_right(statements, span[0], key=lambda quote: quote.end)
    for quote in statements[first:]:
        if quote.start >= span[1]:
            break
        if span[0] < quote.end:
            mostly = clauses.inside(span, (quote.start, quote.end))
            if mostly or (quote.hit is not None and span[0] <= quote.hit.start < span[1]):
                return quote
    return None
