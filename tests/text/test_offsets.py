import pytest

from annotations.text.offsets import Span, contains, iou, overlap, slice_of, trimmed


def test_a_slice_counts_code_points():
    assert slice_of("a😀e\u0301b", Span(1, 4)) == "😀e\u0301"


@pytest.mark.parametrize("span", [(0, 0), (2, 1), (-1, 2), (0, 4)])
def test_a_slice_outside_the_text_is_refused(span):
    with pytest.raises(ValueError, match="does not fit"):
        slice_of("abc", span)


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


def test_a_span_contains_itself_and_what_lies_in_it():
    assert contains((0, 5), (0, 5))
    assert contains((0, 5), (2, 4))
    assert not contains((0, 5), (4, 6))


def test_trimming_leaves_no_white_space_at_the_ends():
    assert trimmed("  a b\u00a0\n", 0, 7) == (2, 5)
    assert trimmed("    ", 1, 3) == (3, 3)
