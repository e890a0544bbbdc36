"""How right proposed passages are, held against gold: precision and recall of each dimension."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any, Protocol

from annotations.quality.holders import same_holder
from annotations.quality.intervals import share
from annotations.quality.matching import pairs

FIELDS = ("holder", "target")


class Labelled(Protocol):
    """A passage with its labels, proposed or settled."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...

    @property
    def labels(self) -> Any: ...

    @property
    def holder(self) -> str: ...

    @property
    def target(self) -> str: ...


class Tally:
    """Counts over any number of articles.

    A passage is right where gold has one that matches it. A label is right where the passage is, and gold says the same
    of that dimension; so precision is over all passages that were given a label in it, recall over all that have one in
    gold. Targets are compared without regard to capitals and spaces; a holder is the same that is told shorter or
    longer.
    """

    def __init__(self, dimensions: Sequence[str]) -> None:
        self._dimensions = list(dimensions)
        self._proposed: Counter[str] = Counter()
        self._settled: Counter[str] = Counter()
        self._right: Counter[str] = Counter()

    def count(self, proposed: Sequence[Labelled], settled: Sequence[Labelled]) -> None:
        """Count one article."""
        for passage in proposed:
            self._proposed.update(self._said(passage).keys())
        for passage in settled:
            self._settled.update(self._said(passage).keys())
        for a, b in pairs(proposed, settled):
            one, other = self._said(proposed[a]), self._said(settled[b])
            self._right.update(name for name, value in one.items() if _same(name, value, other.get(name)))

    def measured(self) -> dict[str, Any]:
        """Return `{precision, recall}` by dimension; `passage` is about the passages themselves."""
        return {
            name: {
                "precision": _share(self._right[name], self._proposed[name]),
                "recall": _share(self._right[name], self._settled[name]),
            }
            for name in ("passage", *self._dimensions, *FIELDS)
        }

    def _said(self, passage: Labelled) -> dict[str, str]:
        labels: Mapping[str, str] = passage.labels
        said = {name: labels[name] for name in self._dimensions if labels.get(name)}
        for name in FIELDS:
            if words := " ".join(getattr(passage, name).casefold().split()):
                said[name] = words
        return {"passage": "", **said}


def _same(name: str, one: str, other: str | None) -> bool:
    return one == other or (name == "holder" and other is not None and same_holder(one, other))


def _share(hits: int, n: int) -> dict[str, Any] | None:
    found = share(hits=hits, n=n)
    return asdict(found) if found else None
