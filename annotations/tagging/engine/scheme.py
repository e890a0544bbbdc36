"""How a codebook settles what several rules say about one passage."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .hits import Hit

DECISIVE = "claim_type"
_LAST = 10**6
_MOST_KNOWN = 5000
_MOST_SCHEMES = 20


class Scheme:
    """The dimensions of a codebook, as far as taggers need them."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        self._dimensions = list(content["dimensions"])
        self._strength = {d["name"]: _strength(d) for d in self._dimensions}
        self._chosen: dict[tuple[Any, ...], tuple[dict[str, str], int]] = {}

    def choose(self, hits: Iterable[Hit]) -> tuple[dict[str, str], Hit | None]:
        """Return the labels in the codebook's order and the hit that decided the claim type.

        A dimension with a precedence takes what comes first in it. On an ordinal scale the weakest value wins, and a
        value outside the order wins over the strongest only. Otherwise the hits that decided the claim type are asked
        first, then the others by priority; rules of priority 0 come last in all of this. Where neither holds, a rule
        for another claim type than the one decided has no say.
        """
        ordered = sorted(hits, key=_start)
        # The same few rules meet in most sentences, and what they come to depends on nothing but what is in the key.
        key = tuple([h.rule.serial if h.sets is h.rule.labels else (h.rule.serial, *h.sets.items()) for h in ordered])
        known = self._chosen.get(key)
        if known is None:
            if len(self._chosen) >= _MOST_KNOWN:
                self._chosen.clear()
            labels, decider = self._choose(ordered)
            number = next((n for n, hit in enumerate(ordered) if hit is decider), -1)
            known = self._chosen[key] = (labels, number)
        labels, number = known
        return dict(labels), ordered[number] if number >= 0 else None

    def _choose(self, hits: Sequence[Hit]) -> tuple[dict[str, str], Hit | None]:
        by_name: dict[str, list[Hit]] = {}
        for hit in hits:
            for name in hit.sets:
                by_name.setdefault(name, []).append(hit)
        decider = self._best(DECISIVE, by_name.get(DECISIVE, []), "")
        decided = decider.sets[DECISIVE] if decider else ""
        for name in by_name:
            if name not in self._strength or not self._strength[name]:
                by_name[name] = [hit for hit in by_name[name] if not _speaks_of_another(hit, decided)]
        labels: dict[str, str] = {}
        for dimension in self._dimensions:
            name = dimension["name"]
            best = decider if name == DECISIVE else self._best(name, by_name.get(name, []), decided)
            if best and not _is_exempt(dimension, labels):
                labels[name] = best.sets[name]
        return labels, decider

    def _best(self, name: str, hits: Sequence[Hit], decided: str) -> Hit | None:
        if len(hits) < 2:
            return hits[0] if hits else None
        strength = self._strength.get(name, {})

        def order(hit: Hit) -> tuple[int, bool, bool, int, int, str]:
            return (
                strength.get(hit.sets[name], _LAST) if strength else 0,
                hit.rule.priority == 0,
                hit.sets.get(DECISIVE) != decided,
                -hit.rule.priority,
                hit.start,
                hit.rule.id,
            )

        return min(hits, key=order)


_schemes: dict[int, tuple[Mapping[str, Any], Scheme]] = {}


def scheme_of(content: Mapping[str, Any]) -> Scheme:
    """Return the scheme of a codebook, the same one as long as it is the same content that is given."""
    known = _schemes.get(id(content))
    if known is None or known[0] is not content:
        if len(_schemes) >= _MOST_SCHEMES:
            _schemes.clear()
        known = _schemes[id(content)] = (content, Scheme(content))
    return known[1]


def _start(hit: Hit) -> int:
    return hit.start


def _speaks_of_another(hit: Hit, decided: str) -> bool:
    kind = hit.sets.get(DECISIVE) or hit.rule.labels.get(DECISIVE)
    return kind is not None and kind != decided and hit.rule.priority > 0


def _strength(dimension: Mapping[str, Any]) -> dict[str, int]:
    """Return the rank of each value, what wins first; empty where the hits themselves decide."""
    values = dimension["values"]
    if dimension.get("precedence"):
        return {value: rank for rank, value in enumerate(dimension["precedence"])}
    if dimension["scale"] != "ordinal":
        return {}
    ordered = [v["value"] for v in values if v.get("ordered", True)]
    rest = [v["value"] for v in values if not v.get("ordered", True)]
    return {value: rank for rank, value in enumerate([*ordered[:-1], *rest, *ordered[-1:]])}


def _is_exempt(dimension: Mapping[str, Any], labels: Mapping[str, str]) -> bool:
    return any(labels.get(name) in values for name, values in dimension.get("required_unless", {}).items())
