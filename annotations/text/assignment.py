"""The heaviest one-to-one pairing of two lists, where only some pairs are possible."""

import heapq
from collections.abc import Mapping

# Weights are compared as integers: sums of floats would depend on the order of adding.
_SCALE = 10**9


def heaviest_pairs(weights: Mapping[tuple[int, int], float], size: int) -> list[tuple[int, int]]:
    """Return pairs (left, right) of the greatest total weight in which each index occurs once at most.

    `weights` holds the possible pairs with weights above 0; `size` is the number of left indices. One shortest
    augmenting path per left index (the Hungarian method on a sparse graph): O(n · m · log m) for m possible pairs.
    Equal inputs give equal pairs.
    """
    costs: list[dict[int, int]] = [{} for _ in range(size)]
    for (left, right), weight in sorted(weights.items()):
        costs[left][right] = -round(weight * _SCALE)
    # A column of its own lets every row stay unpaired at cost 0; such columns are numbered below zero.
    for left in range(size):
        costs[left][-1 - left] = 0
    row_of: dict[int, int] = {}
    row_price = [min(row.values()) for row in costs]
    column_price: dict[int, int] = {}
    for start in range(size):
        _augment(start, costs, row_of, row_price, column_price)
    return sorted((left, right) for right, left in row_of.items() if right >= 0)


def _augment(
    start: int, costs: list[dict[int, int]], row_of: dict[int, int], row_price: list[int], column_price: dict[int, int]
) -> None:
    """Pair one more row along the cheapest alternating path, and move the prices so that no pair is below cost."""
    distance: dict[int, int] = {}
    came_from: dict[int, int] = {}
    entered_by: dict[int, int] = {}
    settled: dict[int, int] = {}
    heap: list[tuple[int, int]] = []
    row, so_far = start, 0
    while True:
        for column, cost in costs[row].items():
            step = so_far + cost - row_price[row] - column_price.get(column, 0)
            if column not in settled and step < distance.get(column, step + 1):
                distance[column], came_from[column] = step, row
                heapq.heappush(heap, (step, column))
        so_far, column = heapq.heappop(heap)
        while column in settled:
            so_far, column = heapq.heappop(heap)
        settled[column] = so_far
        if column not in row_of:
            break
        row = row_of[column]
        entered_by[row] = column
    row_price[start] += so_far
    for row, entry in entered_by.items():
        row_price[row] += so_far - settled[entry]
    for reached, when in settled.items():
        column_price[reached] = column_price.get(reached, 0) + when - so_far
    row = came_from[column]
    while row != start:
        row_of[column] = row
        column = entered_by[row]
        row = came_from[column]
    row_of[column] = start
