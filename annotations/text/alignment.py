"""Cases: which passages of several analysts are about the same stretch of text."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import TypeVar

from .assignment import heaviest_pairs
from .offsets import Span, iou

Id = TypeVar("Id", bound=Hashable)
_Node = tuple[int, int]
# Thousands of passages that all overlap each other would take minutes to pair; people's passages overlap a few.
_PARTNERS = 24


def align(layers: Mapping[str, Sequence[tuple[Id, Span]]]) -> list[list[Id]]:
    """Return the cases of one article, given each analyst's passages as (id, span).

    Each id is in exactly one case, and a case holds one id of an analyst at most. For each two analysts the passages
    are paired one to one so that the sum of their overlaps (intersection over union) is the greatest possible. With
    more than two, pairs are joined from the greatest overlap down; groups join only where every passage of one
    overlaps every passage of the other, so a chain of overlaps does not become one case. A passage without a partner
    is a case of its own.

    Cases stand in text order, ids inside a case by analyst. The order in which analysts and passages are given does
    not matter, save between passages of one analyst with the same span.
    """
    names = sorted(layers)
    ordered = [sorted(layers[name], key=lambda item: (item[1][0], item[1][1])) for name in names]
    spans = [[span for _, span in layer] for layer in ordered]
    links: list[tuple[float, _Node, _Node]] = []
    for a, b in combinations(range(len(names)), 2):
        links.extend((weight, (a, i), (b, j)) for weight, i, j in _links(spans[a], spans[b]))
    links.sort(key=lambda link: (-link[0], link[1], link[2]))
    groups: dict[_Node, list[_Node]] = {(a, i): [(a, i)] for a, layer in enumerate(spans) for i in range(len(layer))}
    for _, left, right in links:
        one, other = groups[left], groups[right]
        if one is not other and _may_join(one, other, spans):
            one.extend(other)
            for node in other:
                groups[node] = one
    cases = {id(group): sorted(group) for group in groups.values()}
    in_order = sorted(cases.values(), key=lambda case: (min(spans[a][i] for a, i in case), case))
    return [[ordered[a][i][0] for a, i in case] for case in in_order]


def _links(a: Sequence[Span], b: Sequence[Span]) -> Iterator[tuple[float, int, int]]:
    """Yield the best pairing of two analysts' passages as (overlap, index, index)."""
    # Equal spans may be paired at once: 1 - IoU obeys the triangle inequality, so no exchange of partners gains more.
    equal: dict[Span, list[int]] = {}
    for j, span in enumerate(b):
        equal.setdefault(Span(*span), []).append(j)
    free_a: list[int] = []
    for i, span in enumerate(a):
        twins = equal.get(Span(*span))
        if twins:
            yield 1.0, i, twins.pop(0)
        else:
            free_a.append(i)
    free_b = sorted(j for twins in equal.values() for j in twins)
    left, right = [a[i] for i in free_a], [b[j] for j in free_b]
    weights = _nearest({(i, j): iou(left[i], right[j]) for i, j in _touching(left, right)})
    for i, j in heaviest_pairs(weights, len(left)):
        yield weights[i, j], free_a[i], free_b[j]


def _nearest(weights: dict[_Node, float]) -> dict[_Node, float]:
    """Keep the pairs that are among the greatest overlaps of either side, where a passage overlaps very many others."""
    sides: tuple[dict[int, list[tuple[float, _Node]]], ...] = ({}, {})
    for pair, weight in weights.items():
        sides[0].setdefault(pair[0], []).append((-weight, pair))
        sides[1].setdefault(pair[1], []).append((-weight, pair))
    if all(len(near) <= _PARTNERS for side in sides for near in side.values()):
        return weights
    kept = {pair for side in sides for near in side.values() for _, pair in sorted(near)[:_PARTNERS]}
    return {pair: weights[pair] for pair in sorted(kept)}


def _touching(a: Sequence[Span], b: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """Yield the index pairs of overlapping spans; both lists are in text order."""
    first = 0
    for i, (start, end) in enumerate(a):
        # Passages nest, so ends are not in order: only a run of ended passages at the front can be left behind.
        while first < len(b) and b[first][1] <= start:
            first += 1
        for j in range(first, len(b)):
            if b[j][0] >= end:
                break
            if b[j][1] > start:
                yield i, j


def _may_join(one: Sequence[_Node], other: Sequence[_Node], spans: Sequence[Sequence[Span]]) -> bool:
    if {a for a, _ in one} & {a for a, _ in other}:
        return False
    return all(iou(spans[a][i], spans[b][j]) > 0 for a, i in one for b, j in other)
