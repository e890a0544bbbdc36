"""A rule pack, compiled and ready to run."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from ahocorasick_rs import AhoCorasick, MatchKind

from . import reading, rules, words
from .errors import Fault, PackInvalid
from .hits import Finder, Hit, Range, main_clause_only, outside
from .patterns import BUDGET, TooLarge
from .rules import Rule
from .view import View


class Pack:
    """The rules of one pack version. Make it by `from_yaml` or `from_canonical`; both check it in full.

    `name`, `language`, `canonical` (canonical JSON), `sha256` (of that) and `content` say which pack it is.
    """

    def __init__(self, content: Mapping[str, Any], lines: Mapping[str, int]) -> None:
        self.content = dict(content)
        self.name: str = content["name"]
        self.language: str = content.get("language") or content["rules"][0]["lang"]
        self.canonical = reading.canonical(content)
        self.sha256 = reading.sha256(self.canonical)
        self._lines = dict(lines)
        self.rules = _compiled(content["rules"], lines)
        self.words = words.compiled(content.get("words", {}))
        patterns = [rule for rule in self.rules if rule.pattern is not None]
        self.on_lines = Finder(rule for rule in patterns if rule.on_paragraphs)
        self.on_clauses = Finder(rule for rule in patterns if rule.on_clauses)
        self.on_sentences = Finder(rule for rule in patterns if not rule.on_paragraphs and not rule.on_clauses)
        self.by_id = {rule.id: rule for rule in self.rules}
        self.silent_shapes = any(rule.on_clauses and not rule.suggests for rule in self.rules)
        self._listed = [(rule, word) for rule in self.rules for word in rule.words]
        self._names = AhoCorasick([w for _, w in self._listed], matchkind=MatchKind.LeftmostLongest)

    @classmethod
    def from_yaml(cls, text: str) -> "Pack":
        """Read a pack as analysts write it; raise PackInvalid with rule ids and lines."""
        content, lines = reading.read_yaml(text)
        return cls(content, lines)

    @classmethod
    def from_canonical(cls, raw: bytes) -> "Pack":
        """Read a pack as it is stored; raise PackInvalid where it is no pack."""
        try:
            content = json.loads(raw)
        except ValueError as error:
            raise PackInvalid(Fault(f"This is no JSON: {error}")) from error
        reading.check(content, {})
        return cls(content, {})

    def listed(self, view: View, start: int, end: int) -> list[Hit]:
        """Return the hits of gazetteers inside the range; longer names win over names that they begin with."""
        found: list[Hit] = []
        for number, a, b in self._names.find_matches_as_indexes(view.text[start:end]) if self._listed else ():
            rule, first, last = self._listed[number][0], start + a, start + b
            if not view.at_word_edge(first) or not view.at_word_edge(last) or not rule.stands(view.text, first, last):
                continue
            found.append(Hit(rule, first, last, first, last, {}, dict(rule.labels)))
        return found

    def in_sentence(self, view: View, start: int, end: int) -> tuple[list[Hit], dict[str, list[Range]]]:
        """Return the hits of a sentence, still with those in subordinate clauses, and what lies in its layers."""
        hits = self.on_sentences.find(view, start, end) + self.listed(view, start, end)
        hits.sort(key=lambda hit: (hit.start, hit.end, hit.rule.id))
        layers: dict[str, list[Range]] = {}
        for hit in hits:
            if hit.rule.layer and hit.rule.suggests:
                layers.setdefault(hit.rule.layer, []).append((hit.first, hit.last))
        return outside((hit for hit in hits if not hit.rule.layer), layers), layers

    def in_clause(self, view: View, start: int, end: int, hits: Iterable[Hit]) -> list[Hit]:
        """Return those of the hits of a sentence that speak about the main clause of this range."""
        near = [hit for hit in hits if start <= hit.start < end]
        return main_clause_only(near, view, start, end, self.words)

    def check_examples(self) -> None:
        """Raise PackInvalid with every example that its rule does not treat as it should."""
        faults = [
            Fault(f"{kind}: {sentence!r} {wrong}", rule.id, self._lines.get(rule.id))
            for rule in self.rules
            for kind, wrong, expected in (("match", "is not matched", True), ("no_match", "is matched", False))
            for sentence in rule.content["examples"][kind]
            if self._matches(rule, sentence) != expected
        ]
        if faults:
            raise PackInvalid(*faults)

    def _matches(self, rule: Rule, sentence: str) -> bool:
        view = View(sentence)
        if rule.on_paragraphs:
            hits: Iterable[Hit] = self.on_lines.find(view, 0, len(sentence))
        elif rule.on_clauses:
            hits = self.on_clauses.find(view, 0, len(sentence))
        elif rule.layer:
            hits = self.on_sentences.find(view, 0, len(sentence)) + self.listed(view, 0, len(sentence))
        else:
            hits = self.in_clause(view, 0, len(sentence), self.in_sentence(view, 0, len(sentence))[0])
        return any(hit.rule is rule for hit in hits)


def _compiled(contents: Iterable[Mapping[str, Any]], lines: Mapping[str, int]) -> list[Rule]:
    """Compile every rule, so that all faulty patterns are told at once."""
    found: list[Rule] = []
    faults: list[Fault] = []
    memory = 0
    for content in contents:
        try:
            rule = rules.compiled(content, lines.get(content["id"]))
        except PackInvalid as error:
            faults.extend(error.faults)
            continue
        found.append(rule)
        memory += rule.pattern.memory if rule.pattern is not None else 0
        if memory > BUDGET:
            raise TooLarge
    if faults:
        raise PackInvalid(*faults)
    return found
