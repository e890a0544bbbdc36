"""Finding where rules occur in many stretches of text at once."""

from collections.abc import Callable, Iterable, Sequence

from .hits import Hit, order
from .pattern_sets import PatternSet
from .patterns import Pattern, Spans
from .rules import Rule
from .view import Slice, View


class Finder:
    """The rules that are matched against one kind of stretch: lines, sentences or clauses."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = [(rule, rule.pattern) for rule in rules if rule.pattern is not None]
        self._set = PatternSet([pattern for _, pattern in self._rules])

    def find(self, view: View, start: int, end: int) -> list[Hit]:
        """Return the hits inside the range in text order; neighbouring words have been asked, nothing is settled."""
        return self.find_in([view.slice(start, end)])[0]

    def find_in(self, slices: Sequence[Slice]) -> list[list[Hit]]:
        """Return the hits inside each of the slices, as `find` does; slices of one text come after each other.

        One rule after the other goes through all of them: what it keeps at hand is then still in the processor's cache.
        """
        found: list[list[Hit]] = [[] for _ in slices]
        where: dict[int, list[tuple[Slice, list[Hit]]]] = {}
        for each in zip(slices, found, strict=True):
            for number in self._set.occurring(each[0].data):
                where.setdefault(number, []).append(each)
        for number in sorted(where):
            if number in self._set.certain:
                _take_all(self._rules[number][0], where[number])
            else:
                _search(*self._rules[number], where[number])
        for hits in found:
            if len(hits) > 1:
                hits.sort(key=order)
        return found


def _take_all(rule: Rule, where: Iterable[tuple[Slice, list[Hit]]]) -> None:
    """Add one hit of a rule for each slice, all of it."""
    for piece, hits in where:
        if rule.id not in piece.view.limit.spent and piece.view.limit.take(rule.id, 1):
            start, end = piece.start, piece.end
            if rule.stands(piece.view.text, start, end):
                hits.append(Hit(rule, start, end, start, end, {}, rule.labels))


def _search(rule: Rule, pattern: Pattern, where: Iterable[tuple[Slice, list[Hit]]]) -> None:
    """Add the hits of a rule in slices to the list beside each, of every text as many as it may have."""
    asks = rule.asks_neighbours
    for piece, hits in where:
        limit = piece.view.limit
        if rule.id in limit.spent:
            continue
        matches = pattern.find(piece.data, piece.at_edge, limit.most)
        if matches:
            for match in matches[: limit.take(rule.id, len(matches))]:
                if match is not None:
                    first, last = piece.char(match[0]), piece.char(match[1])
                    if not asks or rule.stands(piece.view.text, first, last):
                        hits.append(_hit(rule, pattern, piece.char, first, last, match[2]))


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
