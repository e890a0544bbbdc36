import pytest

from annotations.text.offsets import iou, overlap, trimmed


@pytest.mark.parametrize(
    ("a", "b", "shared", "ratio"),
    [
        ((0, 10), (0, 10), 10, 1.0),
        ((0, 10), (5, 15), 5, 5 / 15),
        ((0, 10), (2, 4), 2, 0.2),
        ((0, 10), (10, 20), 0, 0.0),
        ((3, 4), (8, 9), 0, 0.0),
    ],
)
def test_overlap_is_shared_over_covered(a, b, shared, ratio):
    assert overlap(a, b) == overlap(b, a) == shared
    assert iou(a, b) == iou(b, a) == pytest.approx(ratio)


def test_trimming_leaves_no_white_space_at_the_ends():
    assert trimmed("  a b\u00a0\n", 0, 7) == (2, 5)
    assert trimmed("    ", 1, 3) == (3, 3)
