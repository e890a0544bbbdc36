"""The examples of a pack, which are its tests."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .compiling import Compiled
from .hits import Hit, Range
from .rules import Rule
from .view import View

if TYPE_CHECKING:
    from .pack import Pack


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
    reason: str = ""

    @property
    def passes(self) -> bool:
        """Whether the rule treats the sentence as it should."""
        return bool(self.hits) == (self.kind == "match")

    def told(self) -> str:
        """Say what is wrong with an example that does not pass."""
        return f"The example “{self.sentence}” of `{self.kind}` fails: {self.reason}."


def run(pack: "Pack", made: Compiled) -> Iterator[Example]:
    """Yield the examples of one rule of a pack, each as the rule treats it among the others."""
    if made.rule is None:
        return
    for kind in ("match", "no_match"):
        for number, sentence in enumerate(made.rule.content["examples"][kind]):
            hits, reason = _treated(pack, made, made.rule, sentence)
            if kind == "no_match":
                reason = f"the rule finds “{sentence[slice(*hits[0])]}” in it" if hits else ""
            yield Example(made.rule.id, kind, number, sentence, hits, reason)


def _treated(pack: "Pack", made: Compiled, rule: Rule, sentence: str) -> tuple[list[Range], str]:
    """Return what the rule finds in a sentence and no reason, or nothing and the reason."""
    view, end = View(sentence), len(sentence)
    hits = hits_among_others(pack, made, view, (0, end))
    if hits:
        return [(hit.start, hit.end) for hit in hits], ""
    return [], _refused(pack, made, rule, view)


def hits_among_others(pack: "Pack | None", made: Compiled, view: View, stretch: Range) -> list[Hit]:
    """Return what one rule finds in a line, clause or sentence, where the other rules of its pack are asked too.

    Without a pack nothing else is asked: the other rules may be faulty, or not written yet.
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
    near, _ = pack.in_sentence(view, *stretch)
    return _of(rule, pack.in_clause(view, *stretch, near))


def _of(rule: Rule, hits: list[Hit]) -> list[Hit]:
    return [hit for hit in hits if hit.rule.id == rule.id]


def _refused(pack: "Pack", made: Compiled, rule: Rule, view: View) -> str:
    """Say why a rule finds nothing in a sentence."""
    end = len(view.text)
    if rule.pattern is None:
        return "none of the names stands in it as a word of its own"
    if not any(rule.pattern.find(view.data, lambda byte: view.at_word_edge(view.char_at(byte)))):
        return "the pattern does not match it"
    if not made.alone().find(view, 0, end):
        return "a word beside what it finds refuses it, see `not_after` and `not_before`"
    if not _of(rule, pack.in_sentence(view, 0, end)[0]):
        return f"what it finds lies in a {' or a '.join(sorted(rule.outside))}"
    return "what it finds stands in a subordinate or relative clause, see `embedded`"
