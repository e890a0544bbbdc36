"""One rule tried out on one text, while somebody edits it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from annotations.errors import BadInput
from annotations.tagging.checking import runnable_pack
from annotations.tagging.engine import Fault, Pack, PackInvalid, clauses, furniture, source
from annotations.tagging.engine.compiling import Compiled, compiled_rule
from annotations.tagging.engine.examples import hits_among_others
from annotations.tagging.engine.hits import Hit, Range
from annotations.tagging.engine.view import View
from annotations.text.segmentation import segment

MOST_CHARACTERS = 200_000
MOST_HITS = 2_000


@dataclass(frozen=True, slots=True)
class Match:
    """Words that a rule goes by: `start` to `end` the cue, `first` to `last` all that the pattern took."""

    start: int
    end: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Matches:
    """What a rule finds in `text`. `lost` is what the base version of the rule found and this one does not."""

    text: str
    sentences: list[Range]
    hits: list[Match]
    lost: list[Match]
    truncated: bool


def matches(*, yaml: str, rule: str, text: str, base: Pack | None) -> Matches:
    """Return what the rule called `rule` finds in a text, as far as 200,000 characters and 2,000 hits go.

    `base` is the pack that the YAML began as. Rules besides this one may be faulty. Raises
    `PackInvalid` where this one is, or the whole is no YAML, and `BadInput` where there is no such rule.
    """
    content, lines = source.read(yaml)
    number, made = _found(content, rule)
    if made.rule is None:
        raise PackInvalid(*(Fault(words, rule, lines.of("rules", number, *path)) for path, words in made.faults))
    part = text[:MOST_CHARACTERS]
    sentences = [(s.start, s.end) for s in segment(part) if s.kind == "sentence"]
    hits, cut = _hits(_others(content, number, made), made, part, sentences)
    lost: list[Match] = []
    earlier = base.by_id[rule].content if base and rule in base.by_id else None
    if base is not None and earlier is not None and earlier != content["rules"][number]:
        known = {(hit.start, hit.end) for hit in hits}
        before, _ = _hits(base, compiled_rule(earlier), part, sentences)
        lost = [hit for hit in before if (hit.start, hit.end) not in known]
    truncated = cut or len(text) > len(part) or len(hits) > MOST_HITS or len(lost) > MOST_HITS
    return Matches(part, sentences, hits[:MOST_HITS], lost[:MOST_HITS], truncated)


def _found(content: Any, name: str) -> tuple[int, Compiled]:
    rules = content.get("rules") if isinstance(content, dict) else None
    for number, rule in enumerate(rules if isinstance(rules, list) else ()):
        if isinstance(rule, dict) and rule.get("id") == name:
            return number, compiled_rule(rule)
    raise BadInput(fields={"rule": [f"There is no rule “{name}” in this YAML."]})


def _others(content: Any, number: int, made: Compiled) -> Pack | None:
    """Return the pack around a rule. Without the rule itself it stays the same from one key stroke to the next."""
    if made.rule is not None and made.rule.pattern is None:
        return runnable_pack(content)  # only a pack can find names
    return runnable_pack({**content, "rules": [*content["rules"][:number], *content["rules"][number + 1 :]]})


def _hits(pack: Pack | None, made: Compiled, text: str, sentences: list[Range]) -> tuple[list[Match], bool]:
    """Return the hits of a rule in text order, and whether there were more than one rule may have."""
    view = View(text)
    found = [hit for stretch in _stretches(pack, made, view, sentences) for hit in _in(pack, made, view, stretch)]
    found.sort(key=lambda hit: (hit.start, hit.end))
    return [Match(hit.start, hit.end, hit.first, hit.last) for hit in found], bool(view.limit.truncated_by)


def _stretches(pack: Pack | None, made: Compiled, view: View, sentences: list[Range]) -> Iterator[Range]:
    """Yield what the rule sees at once: lines, clauses or sentences."""
    rule = made.rule
    if rule is not None and rule.on_paragraphs:
        yield from furniture.lines_of(view.text)
        return
    for sentence in sentences:
        if rule is None or not rule.on_clauses or pack is None:
            yield sentence
            continue
        hits = pack.in_sentence(view, *sentence).hits
        for clause in clauses.split(view.text, sentence, hits, pack.words):
            yield clauses.passage(view.text, clauses.trimmed(view.text, clause, hits))


def _in(pack: Pack | None, made: Compiled, view: View, stretch: Range) -> list[Hit]:
    if stretch[0] >= stretch[1]:
        return []
    return hits_among_others(pack, made, view, stretch)
