"""Boilerplate: which stretches of an article are page furniture."""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence

from . import layout
from .hits import Hit, Range
from .line_shapes import is_paragraph
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


def lines_of(text: str) -> list[Range]:
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


class Furniture:
    """What of a text is page furniture, told in two steps: what shows in the lines themselves, then by their places.

    `placed` are the lines in which rules for one place only are still to be looked for, as (number, place).
    """

    def __init__(
        self,
        text: str,
        lines: Sequence[Range],
        found: Sequence[Sequence[Hit]],
        sentences: Sequence[Range],
        headlines: Sequence[Range],
    ) -> None:
        """Tell the places of the lines, given what was `found` in each.

        Above the first paragraph a headline is furniture only where it repeats an earlier one.
        """
        self._text = text
        self._lines = lines
        self._sentences = sentences
        said: dict[str, Range] = {}
        repeats = {span for span in headlines if said.setdefault(_folded(text[slice(*span)]), span) != span}
        titles = _titles(lines, [span for span in headlines if span not in repeats])
        paragraphs = (
            number
            for number, (a, b) in enumerate(lines)
            if number not in titles and is_paragraph(text[a:b]) and not any(map(_is_whole, found[number]))
        )
        opening = next(paragraphs, len(lines))
        kept = {number for number in titles if number <= opening}
        hits = [
            [hit for hit in there if hit.rule.kind == "boilerplate" and hit.rule.suggests] if number not in kept else []
            for number, there in enumerate(found)
        ]
        self._extents = self._extents_of(hits, repeats, titles)
        whole = {
            number
            for number, there in enumerate(self._extents)
            if any(extent == lines[number] and not hit.rule.place for hit, extent in there)
        }
        self._places = layout.places(text, lines, hits, whole, titles)
        self.placed = [(n, place) for n, place in enumerate(self._places) if place and n not in kept]

    def _extents_of(
        self, hits: Sequence[Sequence[Hit]], repeats: Collection[Range], titles: Collection[int]
    ) -> list[list[tuple[Hit, Range]]]:
        """Return the hits of each line that count there, each with what it takes in."""
        extents: list[list[tuple[Hit, Range]]] = []
        beside = True
        for number, (line, there) in enumerate(zip(self._lines, hits, strict=True)):
            counted: list[tuple[Hit, Range]] = []
            if there:
                inner = self._within(line)
                again = line in repeats or (
                    beside
                    and number < _HEAD_LINES
                    and not any(hit.rule.marks == "start" for hit in there)
                    and _repeats(self._text, line, inner)
                )
                counted = [(hit, _extent(hit, line, inner)) for hit in there if again or not hit.rule.repeated]
            extents.append(counted)
            # What is repeated at the top stands beside the title, or beside other furniture.
            beside = number in titles or any(extent == line and not hit.rule.place for hit, extent in counted)
        return extents

    def masks(self, further: Iterable[Sequence[Hit]]) -> list[Boilerplate]:
        """Return the boilerplate in text order, none overlapping, given what was found in the `placed` lines."""
        for (number, _), there in zip(self.placed, further, strict=True):
            line = self._lines[number]
            counted = [hit for hit in there if hit.rule.suggests]
            if counted:
                inner = self._within(line)
                self._extents[number].extend((hit, _extent(hit, line, inner)) for hit in counted)
        return [
            mask
            for there, place in zip(self._extents, self._places, strict=True)
            if there
            for mask in _settled([(hit, extent) for hit, extent in there if hit.rule.place in ("", place)])
        ]

    def _within(self, line: Range) -> Sequence[Range]:
        """Return the sentences of a line."""
        return self._sentences[bisect_left(self._sentences, (line[0], 0)) : bisect_left(self._sentences, (line[1], 0))]


def _is_whole(hit: Hit) -> bool:
    """Say whether a hit takes in its line wherever it stands."""
    rule = hit.rule
    return rule.kind == "boilerplate" and rule.scope == "paragraph" and not rule.place and not rule.repeated


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
