"""Where rules occur in a text, and which of these hits count."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from .rules import Rule
from .view import View
from .words import Words

Range = tuple[int, int]


@dataclass(slots=True)
class Hit:
    """A rule's hit: `start` and `end` are its cue, `first` and `last` all that the pattern took; all code points.

    `sets` are the labels that it has a say in; they are replaced, never changed, for rules share theirs.
    """

    rule: Rule
    start: int
    end: int
    first: int
    last: int
    groups: dict[str, Range]
    sets: Mapping[str, str]

    def afresh(self) -> "Hit":
        """Return the hit as it was before anything was settled."""
        return Hit(self.rule, self.start, self.end, self.first, self.last, self.groups, self.rule.labels)


class Findings(NamedTuple):
    """The hits of a sentence, still with those in subordinate clauses, and what lies in its layers."""

    span: Range
    hits: list[Hit]
    layers: dict[str, list[Range]]


def order(hit: Hit) -> tuple[int, int, str]:
    """Return what hits are sorted by: where they stand, then the id."""
    return hit.start, hit.end, hit.rule.id


def main_clause_only(hits: Sequence[Hit], view: View, start: int, end: int, words: Words) -> list[Hit]:
    """Leave out the hits that stand in relative or subordinate clauses and so say nothing about the main one.

    Rules that are `embedded`, or that set no label, stay. `hits` are in text order.
    """
    if not any(hit.rule.about_main_clause for hit in hits):
        return list(hits)
    spoken = (hit.start - start for hit in hits if hit.rule.holder == "subject")
    zones = [(start + a, start + b) for a, b in words.zones(view.text[start:end], spoken)]
    if not zones:
        return list(hits)
    return [hit for hit in hits if not hit.rule.about_main_clause or not any(a < hit.start < b for a, b in zones)]


def outside(hits: Iterable[Hit], layers: dict[str, list[Range]]) -> list[Hit]:
    """Leave out the hits of rules that must lie outside names or dates, and do not."""
    return [hit for hit in hits if not (hit.rule.outside and _inside(hit, layers))]


def _inside(hit: Hit, layers: dict[str, list[Range]]) -> bool:
    return any(a < hit.last and hit.first < b for layer in hit.rule.outside for a, b in layers.get(layer, ()))


def _overlaps(taken: Sequence[Range], start: int, end: int) -> bool:
    at = bisect_left(taken, (start, start))
    return (at > 0 and taken[at - 1][1] > start) or (at < len(taken) and taken[at][0] < end)


def settled(hits: Iterable[Hit]) -> list[Hit]:
    """Return the hits that stay where several set the same label at the same place.

    Priority decides, then length, then the leftmost, then the id. The result is in text order.
    """
    hits = sorted(hits, key=order)
    if all(before.end <= hit.start for before, hit in pairwise(hits)):
        return hits
    taken: dict[str, list[Range]] = {}
    kept: list[Hit] = []
    # What is taken for one label never overlaps, so only the neighbours can be in the way.
    for hit in sorted(hits, key=lambda h: (-h.rule.priority, h.start - h.end, h.start, h.rule.id)):
        free = hit.sets
        if any(name in taken and _overlaps(taken[name], hit.start, hit.end) for name in free):
            free = {
                name: value
                for name, value in free.items()
                if name not in taken or not _overlaps(taken[name], hit.start, hit.end)
            }
            if not free:
                continue
            hit.sets = free
        for name in free:
            insort(taken.setdefault(name, []), (hit.start, hit.end))
        kept.append(hit)
    kept.sort(key=order)
    return kept
