"""The examples of a pack, which are its tests."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from .compiling import Compiled
from .errors import Fault
from .hits import Findings, Hit, Range, outside
from .lines import Lines
from .rules import Rule
from .view import View
from .wording import NOTHING, Told, say
from .words import Words

_NOT_MATCHED = say("not_matched")


class Neighbours(Protocol):
    """What the rules of a pack find together: an example is judged among them."""

    words: Words

    def listed(self, view: View, start: int, end: int) -> list[Hit]: ...
    def in_sentence(self, view: View, start: int, end: int) -> Findings: ...
    def in_clause(self, view: View, start: int, end: int, hits: Iterable[Hit]) -> list[Hit]: ...


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence that a rule must (`match`) or must not (`no_match`) find something in, and what came of it.

    `number` counts the sentences of its kind from 0, `hits` are the cues found, `reason` says why it does not pass.
    """

    rule: str
    kind: str
    number: int
    sentence: str
    hits: list[Range]
    reason: Told = NOTHING

    @property
    def passes(self) -> bool:
        """Whether the rule treats the sentence as it should."""
        return bool(self.hits) == (self.kind == "match")


def faults_of(examples: Iterable[Example], numbers: Mapping[str, int], lines: Lines) -> Iterator[Fault]:
    """Yield what is wrong with examples that were run; `numbers` are the places of the rules in the file."""
    blind: dict[str, bool] = {}
    for example in examples:
        nothing = not example.hits and (example.kind == "no_match" or example.reason == _NOT_MATCHED)
        blind[example.rule] = blind.get(example.rule, True) and nothing
        if not example.passes:
            words = say("example_fails", sentence=example.sentence, kind=example.kind, why=example.reason)
            yield Fault(words, example.rule, line_of(example, numbers, lines))
    for rule in (rule for rule, nothing in blind.items() if nothing):
        yield Fault(say("finds_nothing"), rule, lines.of("rules", numbers[rule], "pattern"))


def line_of(example: Example, numbers: Mapping[str, int], lines: Lines) -> int | None:
    """Return the line that an example stands on."""
    return lines.of("rules", numbers[example.rule], "examples", example.kind, example.number)


def run(pack: Neighbours, made: Compiled) -> Iterator[Example]:
    """Yield the examples of one rule of a pack, each as the rule treats it among the others."""
    if made.rule is None:
        return
    for kind in ("match", "no_match"):
        for number, sentence in enumerate(made.rule.content["examples"][kind]):
            hits, reason = _treated(pack, made, made.rule, sentence)
            if kind == "no_match":
                reason = say("finds", words=sentence[slice(*hits[0])]) if hits else NOTHING
            yield Example(made.rule.id, kind, number, sentence, hits, reason)


def _treated(pack: Neighbours, made: Compiled, rule: Rule, sentence: str) -> tuple[list[Range], Told]:
    """Return what the rule finds in a sentence and no reason, or nothing and the reason."""
    view, end = View(sentence), len(sentence)
    hits = hits_among_others(pack, made, view, (0, end))
    if hits:
        return [(hit.start, hit.end) for hit in hits], NOTHING
    return [], _refused(pack, made, rule, view)


def hits_among_others(pack: Neighbours | None, made: Compiled, view: View, stretch: Range) -> list[Hit]:
    """Return what one rule finds in a line, clause or sentence, where the other rules of its pack are asked too.

    The pack may have another form of the rule, or lack it. Without a pack nothing else is asked: the other rules may be
    faulty, or not written yet.
    """
    rule = made.rule
    if rule is None:
        return []
    if rule.pattern is not None:
        alone = made.alone().find(view, *stretch)
    else:
        alone = _of(rule, pack.listed(view, *stretch)) if pack else []
    if not alone or pack is None or rule.on_paragraphs or rule.on_clauses or rule.layer:
        return alone
    # What other rules find matters only beside names and dates, and where a clause may be a subordinate one.
    if not rule.outside and not pack.words.zones(view.text[slice(*stretch)]):
        return alone
    found = pack.in_sentence(view, *stretch)
    near = [*(hit for hit in found.hits if hit.rule.id != rule.id), *outside(alone, found.layers)]
    near.sort(key=lambda hit: (hit.start, hit.end, hit.rule.id))
    return _of(rule, pack.in_clause(view, *stretch, near))


def _of(rule: Rule, hits: list[Hit]) -> list[Hit]:
    return [hit for hit in hits if hit.rule.id == rule.id]


def _refused(pack: Neighbours, made: Compiled, rule: Rule, view: View) -> Told:
    """Say why a rule finds nothing in a sentence."""
    end = len(view.text)
    if rule.pattern is None:
        return say("no_name_in_it")
    if not any(rule.pattern.find(view.data, lambda byte: view.at_word_edge(view.char_at(byte)))):
        return _NOT_MATCHED
    if not made.alone().find(view, 0, end):
        return say("refused_by_neighbour")
    if not _of(rule, pack.in_sentence(view, 0, end).hits):
        return say("inside_layers", layers=", ".join(sorted(rule.outside)))
    return say("not_in_main_clause")
