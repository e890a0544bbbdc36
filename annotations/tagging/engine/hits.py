"""Where the rules of a pack occur in one stretch of a text."""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from .patterns import Pattern, PatternSet, Spans
from .rules import Rule
from .view import Slice, View
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


class Finder:
    """The rules that are matched against one kind of stretch: lines, sentences or clauses."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = [(rule, rule.pattern) for rule in rules if rule.pattern is not None]
        self._set = PatternSet([pattern for _, pattern in self._rules])

    def find(self, view: View, start: int, end: int) -> list[Hit]:
        """Return the hits inside the range in text order; neighbouring words have been asked, nothing is settled."""
        return self.find_in(view, [(start, end)])[0]

    def find_in(self, view: View, stretches: Sequence[Range]) -> list[list[Hit]]:
        """Return the hits inside each of the stretches, as `find` does.

        One rule after the other goes through all of them: what it keeps at hand is then still in the processor's cache.
        """
        found: list[list[Hit]] = []
        where: dict[int, list[tuple[Slice, list[Hit]]]] = {}
        for start, end in stretches:
            piece = view.slice(start, end)
            hits: list[Hit] = []
            found.append(hits)
            for number in self._set.occurring(piece.data):
                where.setdefault(number, []).append((piece, hits))
        for number in sorted(where):
            _search(view, *self._rules[number], where[number])
        for hits in found:
            if len(hits) > 1:
                hits.sort(key=_order)
        return found


def _search(view: View, rule: Rule, pattern: Pattern, where: Iterable[tuple[Slice, list[Hit]]]) -> None:
    """Add the hits of a rule in slices of a text to the list beside each, as many as it may have."""
    left = view.limit.left(rule.id)
    matched = 0
    for piece, hits in where:
        matches = pattern.find(piece.data, piece.at_edge, left - matched)
        matched += len(matches)
        for match in matches if matched <= left else matches[:-1]:
            if match is not None:
                first, last = piece.char(match[0]), piece.char(match[1])
                if rule.stands(view.text, first, last):
                    hits.append(_hit(rule, pattern, piece.char, first, last, match[2]))
        if matched > left:
            break
    if matched:
        view.limit.count(rule.id, min(matched, left), more=matched > left)


def _hit(rule: Rule, pattern: Pattern, char: Callable[[int], int], first: int, last: int, spans: Spans) -> Hit:
    if not pattern.groups:
        return Hit(rule, first, last, first, last, {}, rule.labels)
    groups = {}
    for name, number in pattern.groups.items():
        start, end = spans[number]
        if start >= 0:
            groups[name] = (char(start), char(end))
    start, end = groups.get("cue", (first, last))
    return Hit(rule, start, end, first, last, groups, rule.labels)


def _order(hit: Hit) -> tuple[int, int, str]:
    return hit.start, hit.end, hit.rule.id


def main_clause_only(hits: Sequence[Hit], view: View, start: int, end: int, words: Words) -> list[Hit]:
    """Leave out the hits that stand in relative or subordinate clauses and so say nothing about the main one.

    Rules that are `embedded`, or that set no label, stay. `hits` are in text order.
    """
    if not any(_speaks_of_main_clause(hit) for hit in hits):
        return list(hits)
    spoken = [hit.start - start for hit in hits if hit.rule.holder == "subject"]
    zones = [(start + a, start + b) for a, b in words.zones(view.text[start:end], spoken)]
    return [hit for hit in hits if not _speaks_of_main_clause(hit) or not any(a < hit.start < b for a, b in zones)]


def _speaks_of_main_clause(hit: Hit) -> bool:
    return bool(hit.rule.labels) and not hit.rule.embedded and hit.rule.kind == "cue"


def outside(hits: Iterable[Hit], layers: dict[str, list[Range]]) -> list[Hit]:
    """Leave out the hits of rules that must lie outside names or dates, and do not."""
    return [
        hit
        for hit in hits
        if not any(a < hit.last and hit.first < b for layer in hit.rule.outside for a, b in layers.get(layer, ()))
    ]


def _overlaps(taken: Sequence[Range], start: int, end: int) -> bool:
    at = bisect_left(taken, (start, start))
    return (at > 0 and taken[at - 1][1] > start) or (at < len(taken) and taken[at][0] < end)


def settled(hits: Iterable[Hit]) -> list[Hit]:
    """Return the hits that stay where several set the same label at the same place.

    Priority decides, then length, then the leftmost, then the id. The result is in text order.
    """
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
    kept.sort(key=_order)
    return kept
