"""A rule pack, compiled and ready to run."""

import json
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import Any

from . import examples, reading, source, words
from .errors import Fault, PackInvalid, Patience
from .examining import MOST_FAULTS, examined
from .examples import Example
from .finder import Finder
from .gazetteer import Found, Gazetteer
from .hits import Findings, Hit, Range, main_clause_only, order, outside
from .layout import PLACES
from .lines import Lines
from .view import Slice, View
from .wording import say

# Those of the packs that come with the workbench take a tenth of a second.
_SECONDS = 10.0


class Pack:
    """The rules of one pack version. Make it by `from_yaml` or `from_canonical`; both check it in full.

    `name`, `language`, `canonical` (canonical JSON), `sha256` (of that) and `content` say which pack it is.
    """

    def __init__(self, content: Any, lines: Lines) -> None:
        found = examined(content, lines)
        if found.faults:
            raise PackInvalid(*found.faults)
        self.content: dict[str, Any] = dict(content)
        self.name: str = content["name"]
        self.language: str = content.get("language") or content["rules"][0]["lang"]
        self.canonical = reading.canonical(content)
        self.sha256 = reading.sha256(self.canonical)
        self._lines = lines
        self._passed = False  # whether all examples were run, and came out as they should
        self._compiled = [made for _, made in found.rules]
        self.rules = [made.rule for made in self._compiled if made.rule is not None]
        self.words = words.compiled(content.get("words", {}))
        patterns = [rule for rule in self.rules if rule.pattern is not None]
        self.on_lines = Finder(rule for rule in patterns if rule.on_paragraphs and not rule.only_in_place)
        placed = [rule for rule in patterns if rule.on_paragraphs and rule.only_in_place]
        self._in_place = {place: Finder(rule for rule in placed if rule.place == place) for place in PLACES}
        self.on_clauses = Finder(rule for rule in patterns if rule.on_clauses)
        self.on_sentences = Finder(rule for rule in patterns if not rule.on_paragraphs and not rule.on_clauses)
        self.by_id = {rule.id: rule for rule in self.rules}
        self.silent_shapes = any(rule.on_clauses and not rule.suggests for rule in self.rules)
        self.gazetteer = Gazetteer(self.rules)

    @classmethod
    def from_yaml(cls, text: str) -> "Pack":
        """Read a pack as analysts write it; raise PackInvalid with rule ids and lines."""
        return cls(*source.read(text))

    @classmethod
    def from_canonical(cls, raw: bytes) -> "Pack":
        """Read a pack as it is stored; raise PackInvalid where it is no pack."""
        try:
            content = json.loads(raw)
        except ValueError as error:
            raise PackInvalid(Fault(say("no_json", problem=str(error)))) from error
        return cls(content, Lines())

    def listed(self, view: View, start: int, end: int) -> list[Hit]:
        """Return the hits of gazetteers inside the range; longer names win over names that they begin with."""
        return [_as_hit(found) for found in self.gazetteer.within(view, start, end)]

    def in_places(self, lines: Sequence[tuple[str, Slice]]) -> list[list[Hit]]:
        """Return what rules for one place only find in each of the lines, which are given with their places."""
        found: list[list[Hit]] = [[] for _ in lines]
        for place, finder in self._in_place.items():
            numbers = [number for number, line in enumerate(lines) if line[0] == place]
            for number, hits in zip(numbers, finder.find_in([lines[number][1] for number in numbers]), strict=True):
                found[number] = hits
        return found

    def in_sentence(self, view: View, start: int, end: int) -> Findings:
        """Return what is found in a sentence."""
        return self.in_sentences([view.slice(start, end)])[0]

    def in_sentences(self, sentences: Sequence[Slice]) -> list[Findings]:
        """Return what is found in each of the sentences."""
        return [self._laid(*each) for each in zip(sentences, self.on_sentences.find_in(sentences), strict=True)]

    def _laid(self, sentence: Slice, hits: list[Hit]) -> Findings:
        """Tell the hits of a sentence from what lies in its layers."""
        layers: dict[str, list[Range]] = {}
        span = (sentence.start, sentence.end)
        listed = self.gazetteer.within(sentence.view, *span)
        cues = [_as_hit(found) for found in listed if not found.rule.layer]
        if cues:
            hits = sorted([*hits, *cues], key=order)
        told = [(hit.first, hit.last, hit.rule) for hit in hits if hit.rule.layer]
        if told:
            hits = [hit for hit in hits if not hit.rule.layer]
        told.extend(found[:3] for found in listed if found.rule.layer)
        for first, last, rule in sorted(told, key=itemgetter(0, 1)):
            if rule.suggests:
                layers.setdefault(rule.layer, []).append((first, last))
        return Findings(span, outside(hits, layers) if layers else hits, layers)

    def in_clause(self, view: View, start: int, end: int, hits: Iterable[Hit]) -> list[Hit]:
        """Return those of the hits of a sentence that speak about the main clause of this range."""
        near = [hit for hit in hits if start <= hit.start < end]
        if not near:
            return near
        return main_clause_only(near, view, start, end, self.words)

    def examples(self) -> Iterator[Example]:
        """Yield the examples of all rules, each with what came of it; raise PackInvalid where they take too long."""
        passed, patience = True, Patience(_SECONDS)
        for made in self._compiled:
            for example in examples.run(self, made):
                passed = passed and example.passes
                yield example
                if patience.is_over():
                    words = say("examples_too_slow", seconds=round(patience.seconds))
                    raise PackInvalid(Fault(words, example.rule, self._lines.of("rules")))
        self._passed = passed

    def check_examples(self) -> None:
        """Raise PackInvalid with every example that its rule does not treat as it should, the first 50 of them."""
        if self._passed:
            return
        numbers = {rule.id: number for number, rule in enumerate(self.rules)}
        faults = list(examples.faults_of(self.examples(), numbers, self._lines))
        if faults:
            raise PackInvalid(*faults[:MOST_FAULTS])


def _as_hit(found: Found) -> Hit:
    return Hit(found.rule, found.start, found.end, found.start, found.end, {}, found.rule.labels)
