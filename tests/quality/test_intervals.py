"""Wilson's interval against published values and against its defining property."""

from math import sqrt

import pytest

from annotations.quality.intervals import Z95, share


def test_nothing_has_no_share():
    assert share(hits=0, n=0) is None


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"),
    [
        # R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998),
        # table I, method 3 (score, without continuity correction).
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_it_gives_the_published_values(hits, n, low, high):
    found = share(hits=hits, n=n)
    assert found is not None
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)
    assert (found.value, found.n) == (hits / n, n)


@pytest.mark.parametrize("n", [1, 2, 7, 40, 1000])
def test_its_ends_are_where_the_score_test_just_holds(n):
    for hits in range(n + 1):
        found = share(hits=hits, n=n)
        assert found is not None
        assert 0 <= found.low <= found.value <= found.high <= 1
        for end in (found.low, found.high):
            if 0 < end < 1:
                assert abs(abs(found.value - end) / sqrt(end * (1 - end) / n) - Z95) < 1e-6
