"""Which passages of one layer are those of another: one to one, where they share half of what they cover or more."""

from collections.abc import Sequence
from typing import Protocol

from annotations.text.alignment import align
from annotations.text.offsets import Span, iou

SAME = 0.5


class Passage(Protocol):
    """Anything with offsets."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


def pairs(left: Sequence[Passage], right: Sequence[Passage]) -> list[tuple[int, int]]:
    """Return (index, index) of passages that match, in text order: intersection over union of one half at least."""
    layers = {
        name: [((name, number), Span(passage.start, passage.end)) for number, passage in enumerate(layer)]
        for name, layer in (("a", left), ("b", right))
    }
    found = [(case[0][1], case[1][1]) for case in align(layers) if len(case) == 2]
    return [(a, b) for a, b in found if overlap(left[a], right[b]) >= SAME]


def overlap(one: Passage, other: Passage) -> float:
    """Return shared over covered code points, 0 to 1."""
    return iou((one.start, one.end), (other.start, other.end))
