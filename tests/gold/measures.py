"""How far proposed passages agree with labelled ones."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from .splits import DIMENSIONS, Passage

# Passages are the same where they share at least half of what they cover together.
SAME = 0.5
_WORD = re.compile(r"\w+")
_SMALL = frozenset({"para", "yang", "dan", "itu", "ini", "tersebut", "seorang", "sebuah", "di", "dari", "the"})
_SOMEBODY = re.compile(r"ia|dia|beliau(?:nya)?|nya|(?:kata|ujar|menurut|tutur|ucap|jelas)nya")
Pair = tuple[Passage, Passage]


def overlap(a: tuple[int, int], b: tuple[int, int]) -> float:
    """Return what two stretches share as part of what they cover together, 0 to 1."""
    shared = min(a[1], b[1]) - max(a[0], b[0])
    return shared / (max(a[1], b[1]) - min(a[0], b[0])) if shared > 0 else 0.0


def paired(gold: Sequence[Passage], proposed: Sequence[Passage]) -> list[Pair]:
    """Return pairs of a labelled and a proposed passage, each used once, those that overlap most first.

    A labelled passage may be met with its attribution or without it.
    """
    candidates = []
    for g, labelled in enumerate(gold):
        wholes = [(labelled.start, labelled.end)] + ([labelled.content] if labelled.content else [])
        for p, proposal in enumerate(proposed):
            for rank, stretch in enumerate(wholes):
                shared = overlap(stretch, (proposal.start, proposal.end))
                if shared >= SAME:
                    candidates.append((-shared, rank, g, p))
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, g, p in sorted(candidates):
        if g not in pairs and p not in taken:
            pairs[g] = p
            taken.add(p)
    return [(gold[g], proposed[p]) for g, p in pairs.items()]


@dataclass(frozen=True, slots=True)
class Found:
    """Precision, recall and F1 of what was found."""

    hits: int
    proposed: int
    labelled: int

    @property
    def precision(self) -> float:
        return self.hits / self.proposed if self.proposed else 0.0

    @property
    def recall(self) -> float:
        return self.hits / self.labelled if self.labelled else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.hits / (self.proposed + self.labelled) if self.proposed + self.labelled else 0.0


@dataclass(frozen=True, slots=True)
class Agreement:
    """How often two series of labels agree, and the mean F1 of the labels that the first one holds."""

    same: int
    compared: int
    macro_f1: float

    @property
    def accuracy(self) -> float:
        return self.same / self.compared if self.compared else 0.0


def agreement(labels: Sequence[tuple[str, str]]) -> Agreement:
    """Return how far pairs of (labelled, proposed) agree."""
    labelled, proposed = Counter(g for g, _ in labels), Counter(p for _, p in labels)
    same = Counter(g for g, p in labels if g == p)
    scores = [2 * same[name] / (labelled[name] + proposed[name]) for name in labelled]
    return Agreement(same.total(), len(labels), sum(scores) / len(scores) if scores else 0.0)


def holder_words(holder: str) -> frozenset[str]:
    """Return the words of the innermost link of a holder; all pronouns are one word."""
    words = [word for word in _WORD.findall(holder.rpartition("←")[2].lower()) if word not in _SMALL]
    if len(words) == 1 and _SOMEBODY.fullmatch(words[0]):
        return frozenset({"ia"})
    return frozenset(words)


def is_named(holder: str) -> bool:
    """Say whether a holder is somebody in the text."""
    return bool(holder_words(holder) - {"outlet", "unnamed"})


def same_holder(labelled: str, proposed: str) -> bool:
    """Say whether two holders agree: for names, whether one holds all words of the other."""
    g, p = holder_words(labelled), holder_words(proposed)
    if is_named(labelled) and is_named(proposed):
        return g <= p or p <= g
    return g == p


@dataclass(slots=True)
class Tally:
    """What was found in several sentences."""

    pairs: list[Pair] = field(default_factory=list)
    proposed: list[Passage] = field(default_factory=list)
    labelled: list[Passage] = field(default_factory=list)
    sentences: int = 0

    def add(self, gold: Sequence[Passage], proposed: Sequence[Passage]) -> None:
        """Count one sentence. Optional passages that nobody proposed do not count as missed."""
        pairs = paired(gold, proposed)
        met = {id(labelled) for labelled, _ in pairs}
        self.pairs += pairs
        self.proposed += proposed
        self.labelled += [passage for passage in gold if id(passage) in met or not passage.optional]
        self.sentences += 1

    def passages(self) -> Found:
        """Return how well passages were found, whatever their labels."""
        return Found(len(self.pairs), len(self.proposed), len(self.labelled))

    def typed(self) -> Found:
        """Return how well passages were found with the right claim type."""
        return Found(sum(_type(g) == _type(p) for g, p in self.pairs), len(self.proposed), len(self.labelled))

    def by_type(self) -> dict[str, Found]:
        """Return the same for each claim type that was labelled, most frequent first."""
        labelled = Counter(map(_type, self.labelled))
        proposed = Counter(map(_type, self.proposed))
        hits = Counter(_type(g) for g, p in self.pairs if _type(g) == _type(p))
        return {name: Found(hits[name], proposed[name], count) for name, count in labelled.most_common()}

    def dimension(self, name: str, *, clear_only: bool = False) -> Agreement:
        """Return how far one dimension agrees on the passages that were found."""
        return agreement(list(self._labels(name, clear_only=clear_only)))

    def confused(self, name: str) -> Counter[tuple[str, str]]:
        """Return how often each label was proposed for each labelled one."""
        return Counter(self._labels(name, clear_only=False))

    def _labels(self, name: str, *, clear_only: bool) -> Iterator[tuple[str, str]]:
        for g, p in self.pairs:
            if name in g.labels and not (clear_only and name in g.doubt):
                yield g.labels[name], p.labels.get(name, "-")

    def holders(self, *, named_only: bool = False) -> Agreement:
        """Return how often the holder agrees on the passages that were found."""
        pairs = [(g.holder, p.holder) for g, p in self.pairs if not named_only or is_named(g.holder)]
        same = sum(same_holder(g, p) for g, p in pairs)
        return Agreement(same, len(pairs), same / len(pairs) if pairs else 0.0)


def figures(tally: Tally) -> dict[str, float | int]:
    """Return the figures that tell one tagger from another, by name."""
    result: dict[str, float | int] = {
        "sentences": tally.sentences,
        "passages": len(tally.labelled),
        "passage_f1": tally.passages().f1,
        "typed_f1": tally.typed().f1,
    }
    for name in DIMENSIONS:
        result[f"{name}_accuracy"] = tally.dimension(name).accuracy
        result[f"{name}_macro_f1"] = tally.dimension(name).macro_f1
    result["holder_accuracy"] = tally.holders().accuracy
    result["named_holder_accuracy"] = tally.holders(named_only=True).accuracy
    return {name: round(value, 4) for name, value in result.items()}


def _type(passage: Passage) -> str:
    return passage.labels.get("claim_type", "-")


def tallied(sentences: Iterable[tuple[Sequence[Passage], Sequence[Passage]]]) -> Tally:
    """Return the tally of several sentences, each as (labelled, proposed)."""
    tally = Tally()
    for gold, proposed in sentences:
        tally.add(gold, proposed)
    return tally
