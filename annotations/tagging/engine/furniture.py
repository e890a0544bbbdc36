"""Boilerplate: which stretches of an article are page furniture."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from . import layout
from .hits import Hit, Range
from .results import Boilerplate

LINE = re.compile(r"[^\s](?:[^\n\u2028\u2029]*[^\s])?")
_TAG = re.compile(r"</?[a-z]{1,8}>")
# Shorter sentences repeat by chance.
_SHORTEST_REPEAT = 20
# Rules look at whole lines. A longer one is no paragraph, and to look for every match in it takes the square of its
# length.
_LONGEST_LINE = 20_000
# Captions stand above the body, beside furniture; what a body says twice it says amid other paragraphs. Looking for
# every line of a long text again would take the square of its length.
_HEAD_LINES = 30


def lines(text: str) -> list[Range]:
    """Return the lines of a text that are not empty, without white space at their ends; very long ones in pieces."""
    found: list[Range] = []
    for match in LINE.finditer(text):
        start, end = match.span()
        while end - start > _LONGEST_LINE:
            cut = text.rfind(" ", start, start + _LONGEST_LINE)
            cut = cut if cut > start else start + _LONGEST_LINE
            found.append((start, cut))
            start = cut
        found.append((start, end))
    return found


def masks(
    text: str,
    all_lines: Sequence[Range],
    found: Sequence[Sequence[Hit]],
    sentences: Sequence[Range],
    headlines: Sequence[Range],
) -> list[Boilerplate]:
    """Return the boilerplate in text order, none overlapping, given what was `found` in each line.

    Above the first paragraph a headline is furniture only where it repeats an earlier one.
    """
    said: dict[str, Range] = {}
    repeats = {span for span in headlines if said.setdefault(_folded(text[slice(*span)]), span) != span}
    titles = _titles(all_lines, [span for span in headlines if span not in repeats])
    paragraphs = (n for n, (a, b) in enumerate(all_lines) if n not in titles and layout.is_paragraph(text[a:b]))
    opening = next(paragraphs, len(all_lines))
    hits = [
        [hit for hit in there if hit.rule.kind == "boilerplate" and hit.rule.suggests]
        if number > opening or number not in titles
        else []
        for number, there in enumerate(found)
    ]
    extents: list[list[tuple[Hit, Range]]] = []
    whole: set[int] = set()
    for number, line in enumerate(all_lines):
        if not hits[number]:
            extents.append([])
            continue
        inner = sentences[bisect_left(sentences, (line[0], 0)) : bisect_left(sentences, (line[1], 0))]
        beside = number == 0 or number - 1 in whole or number - 1 in titles
        again = line in repeats or (beside and number < _HEAD_LINES and _repeats(text, line, inner))
        there = [(hit, _extent(hit, line, inner)) for hit in hits[number] if again or not hit.rule.repeated]
        if any(extent == line and not hit.rule.place for hit, extent in there):
            whole.add(number)
        extents.append(there)
    places = layout.places(text, all_lines, hits, whole, titles)
    return [
        mask
        for there, place in zip(extents, places, strict=True)
        for mask in _settled([(hit, extent) for hit, extent in there if hit.rule.place in ("", place)])
    ]


def _titles(all_lines: Sequence[Range], headlines: Sequence[Range]) -> set[int]:
    """Return the numbers of the lines that headlines stand in."""
    return {bisect_left(all_lines, (start + 1, 0)) - 1 for start, _ in headlines}


def _folded(line: str) -> str:
    return " ".join(_TAG.sub("", line).casefold().split())


def _repeats(text: str, line: Range, sentences: Sequence[Range]) -> bool:
    """Say whether every sentence of the line stands once more further down, as under a picture."""
    return bool(sentences) and all(
        b - a >= _SHORTEST_REPEAT and text.find(text[a:b], line[1]) >= 0 for a, b in sentences
    )


def _extent(hit: Hit, line: Range, sentences: Sequence[Range]) -> Range:
    """Return what the rule's scope takes in: the line, the sentences that were hit, or the hit alone."""
    if hit.rule.scope == "paragraph":
        return line
    if hit.rule.scope == "sentence":
        touched = [(a, b) for a, b in sentences if a < hit.last and hit.first < b]
        if touched:
            return touched[0][0], touched[-1][1]
    return hit.groups.get("cut", (hit.first, hit.last))


def _settled(found: Sequence[tuple[Hit, Range]]) -> list[Boilerplate]:
    if len(found) < 2:
        return [Boilerplate(*extent, hit.rule.id) for hit, extent in found]
    kept: list[Boilerplate] = []
    for hit, (a, b) in sorted(
        found, key=lambda item: (-item[0].rule.priority, item[1][0] - item[1][1], item[1][0], item[0].rule.id)
    ):
        for start, end in without((a, b), [(k.start, k.end) for k in kept]):
            kept.append(Boilerplate(start, end, hit.rule.id))
    kept.sort(key=lambda b: (b.start, b.end))
    return kept


def without(span: Range, taken: Iterable[Range]) -> list[Range]:
    """Return what is left of the span outside the taken ranges."""
    left = [span]
    for a, b in taken:
        left = (
            [
                piece
                for start, end in left
                for piece in ((start, min(end, a)), (max(start, b), end))
                if piece[0] < piece[1]
            ]
            if any(start < b and a < end for start, end in left)
            else left
        )
    return left
