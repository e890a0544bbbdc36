"""How figures are taken and printed."""

import statistics
import time
from collections.abc import Callable
from typing import Any

ROUNDS = 41


def median_ms(act: Callable[[], Any], *, rounds: int = ROUNDS) -> float:
    """Return the median of `rounds` runs in milliseconds, after two that do not count."""
    taken = []
    for _ in range(rounds + 2):
        started = time.perf_counter()
        act()
        taken.append((time.perf_counter() - started) * 1000)
    return statistics.median(taken[2:])


def report(what: str, value: float, unit: str, wanted: str) -> None:
    print(f"{what:<58} {value:>9.1f} {unit:<11}{f' wanted {wanted}' if wanted else ''}", flush=True)
