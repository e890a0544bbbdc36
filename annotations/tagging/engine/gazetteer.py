"""The names that a pack lists, found in one pass over a text."""

from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from .rules import Rule
from .view import View

# The layers of rules, as types of entities.
TYPES = {"name": "person", "organisation": "organisation", "place": "place"}
_BETWEEN = frozenset(" \n\t.,;:!?()[]“”\"'’-–—/")


class Found(NamedTuple):
    """A listed name in a text, as code points; `name` is what it stands for, `type` the type of entity or empty."""

    start: int
    end: int
    rule: Rule
    name: str
    type: str


class Gazetteer:
    """All lists of a pack. Names are matched as whole words; longer ones win over those that they begin with."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        listed = [(rule, word) for rule in rules for word in rule.words]
        words = [word for _, word in listed]
        self._listed = [
            (rule, rule.names.get(word, word), TYPES.get(rule.layer, "") if rule.suggests else "")
            for rule, word in listed
        ]
        self._names = AhoCorasick(words, matchkind=MatchKind.LeftmostLongest) if words else None

    def in_text(self, view: View) -> list[Found]:
        """Return the names of the whole text in text order, none overlapping; the view keeps them."""
        if view.listed is None or view.listed[0] is not self:
            found = self._search(view)
            view.listed = (self, found, [name.start for name in found])
        listed: list[Found] = view.listed[1]
        return listed

    def within(self, view: View, start: int, end: int) -> list[Found]:
        """Return the names that lie in a range of the text."""
        found = self.in_text(view)
        starts: list[int] = view.listed[2]
        first = bisect_left(starts, start)
        last = bisect_left(starts, end, lo=first)
        if last > first and found[last - 1].end > end:
            last -= 1
        return found[first:last]

    def _search(self, view: View) -> list[Found]:
        if self._names is None:
            return []
        found: list[Found] = []
        text = view.text
        for number, start, end in self._names.find_matches_as_indexes(text):
            # Nearly all names stand between spaces and marks, which are quickly told.
            if not (start == 0 or text[start - 1] in _BETWEEN or view.at_word_edge(start)):
                continue
            if not (end == len(text) or text[end] in _BETWEEN or view.at_word_edge(end)):
                continue
            rule, name, kind = self._listed[number]
            if rule.stands(text, start, end):
                found.append(Found(start, end, rule, name, kind))
        return found
