"""Spans: half-open ranges of Unicode code points into one text."""

from typing import NamedTuple


class Span(NamedTuple):
    """Code points `start` up to, but not including, `end`."""

    start: int
    end: int


def slice_of(text: str, span: tuple[int, int]) -> str:
    """Return the text under the span; raise ValueError where the span is empty, reversed or outside the text."""
    start, end = span
    if not 0 <= start < end <= len(text):
        raise ValueError(f"span {start} to {end} does not fit a text of {len(text)} code points")
    return text[start:end]


def overlap(a: tuple[int, int], b: tuple[int, int]) -> int:
    """Return how many code points the spans share."""
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def iou(a: tuple[int, int], b: tuple[int, int]) -> float:
    """Return shared code points over covered code points, 0.0 to 1.0."""
    shared = overlap(a, b)
    return shared / (a[1] - a[0] + b[1] - b[0] - shared) if shared else 0.0


def contains(outer: tuple[int, int], inner: tuple[int, int]) -> bool:
    """Say whether the inner span lies wholly in the outer one."""
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def trimmed(text: str, start: int, end: int) -> Span:
    """Return the span without the white space at its ends; an empty span where there is nothing else."""
    part = text[start:end]
    start += len(part) - len(part.lstrip())
    return Span(start, start + len(part.strip()))
