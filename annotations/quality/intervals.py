"""How sure a share is: Wilson's score interval."""

from dataclasses import dataclass
from math import sqrt

Z95 = 1.959963984540054  # the 97.5 % point of the standard normal distribution


@dataclass(frozen=True, slots=True)
class Share:
    """A share of `n` things with its 95 % interval, all between 0 and 1."""

    value: float
    low: float
    high: float
    n: int


def share(*, hits: int, n: int) -> Share | None:
    """Return hits ÷ n with Wilson's 95 % score interval; None of nothing: a share of no things is undefined.

    The interval is (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n): E. B. Wilson, "Probable inference, the law of
    succession, and statistical inference", JASA 22 (1927), 209–212. Unlike p ± z·√(p(1−p)/n) it stays between 0 and 1
    and holds for few and for extreme shares.
    """
    if n == 0:
        return None
    p, square = hits / n, Z95 * Z95
    middle = p + square / (2 * n)
    spread = Z95 * sqrt(p * (1 - p) / n + square / (4 * n * n))
    scale = 1 + square / n
    # At the ends the formula gives 0 and 1 exactly, its floating-point sum does not.
    low = 0.0 if hits == 0 else (middle - spread) / scale
    high = 1.0 if hits == n else (middle + spread) / scale
    return Share(value=p, low=low, high=high, n=n)
