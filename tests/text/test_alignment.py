import itertools
import random

import pytest

from annotations.text.alignment import align
from annotations.text.assignment import heaviest_pairs
from annotations.text.offsets import Span


def layer(**spans):
    return [(name, Span(*span)) for name, span in spans.items()]


@pytest.mark.parametrize(
    ("layers", "expected"),
    [
        ({}, []),
        ({"ada": layer(a=(0, 5)), "ben": []}, [["a"]]),
        ({"ada": layer(a=(0, 5)), "ben": layer(b=(0, 5))}, [["a", "b"]]),
        # What only touches is not shared.
        ({"ada": layer(a=(0, 5)), "ben": layer(b=(5, 9))}, [["a"], ["b"]]),
        # The better partner wins; the other one is left alone.
        ({"ada": layer(a=(0, 10)), "ben": layer(b=(0, 4), c=(1, 10))}, [["b"], ["a", "c"]]),
        # Taking the best pair first would leave one pair worth less in sum: the sum decides.
        ({"ada": layer(a=(0, 10), b=(9, 13)), "ben": layer(c=(4, 12), d=(9, 20))}, [["a", "c"], ["b", "d"]]),
        # A sentence and its clause by one analyst, the clause alone by the other.
        ({"ada": layer(whole=(0, 50), part=(30, 50)), "ben": layer(clause=(31, 50))}, [["whole"], ["part", "clause"]]),
        # A chain does not become one case: a and c share nothing.
        (
            {"ada": layer(a=(0, 10)), "ben": layer(b=(4, 16)), "cleo": layer(c=(10, 18))},
            [["a"], ["b", "c"]],
        ),
        (
            {"ada": layer(a=(0, 10)), "ben": layer(b=(1, 10)), "cleo": layer(c=(0, 9))},
            [["a", "b", "c"]],
        ),
        # Two passages of one analyst never share a case, though both overlap the other's.
        ({"ada": layer(a=(0, 6), b=(5, 10)), "ben": layer(c=(0, 10))}, [["a", "c"], ["b"]]),
    ],
)
def test_it_pairs_what_is_about_the_same_stretch(layers, expected):
    assert align(layers) == expected


def test_the_order_of_the_input_does_not_matter():
    draw = random.Random(3)
    for _ in range(50):
        layers = {}
        for name in ("ada", "ben", "cleo"):
            starts = draw.sample(range(60), 6)
            layers[name] = [(f"{name}-{s}", Span(s, s + draw.randint(1, 15))) for s in starts]
        shuffled = {name: draw.sample(layers[name], 6) for name in draw.sample(sorted(layers), 3)}
        assert align(shuffled) == align(layers)
        assert sorted(itertools.chain(*align(layers))) == sorted(i for items in layers.values() for i, _ in items)


def test_equal_spans_of_one_analyst_are_two_cases():
    cases = align({"ada": layer(a=(0, 5), b=(0, 5)), "ben": layer(c=(0, 5), d=(0, 5))})
    assert cases == [["a", "c"], ["b", "d"]]


def test_pairs_have_the_greatest_weight_that_any_pairing_has():
    draw = random.Random(1)
    for _ in range(300):
        n, m = draw.randint(0, 4), draw.randint(0, 4)
        weights = {(i, j): draw.choice([0.1, 0.25, 0.5, 1.0, draw.random()]) for i in range(n) for j in range(m)}
        weights = {pair: weight for pair, weight in weights.items() if draw.random() < 0.6}
        pairs = heaviest_pairs(weights, n)
        assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)
        size = max(n, m)
        best = max(
            sum(weights.get((i, order[i]), 0.0) for i in range(size)) for order in itertools.permutations(range(size))
        )
        assert sum(weights[pair] for pair in pairs) == pytest.approx(best)


def test_very_many_passages_are_aligned():
    layers = {
        name: [(f"{name}{i}", Span(i * 7 + shift, i * 7 + 12 + shift)) for i in range(2000)]
        for shift, name in enumerate(("ada", "ben"))
    }
    assert align(layers) == [[f"ada{i}", f"ben{i}"] for i in range(2000)]
