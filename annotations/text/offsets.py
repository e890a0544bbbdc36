"""Spans: half-open ranges of Unicode code points into one text."""

from typing import NamedTuple


class Span(NamedTuple):
    """Code points `start` up to, but not including, `end`."""

    start: int
    end: int


def overlap(a: tuple[int, int], b: tuple[int, int]) -> int:
    """Return how many code points the spans share."""
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def iou(a: tuple[int, int], b: tuple[int, int]) -> float:
    """Return shared code points over covered code points, 0.0 to 1.0."""
    shared = overlap(a, b)
    return shared / (a[1] - a[0] + b[1] - b[0] - shared) if shared else 0.0


def trimmed(text: str, start: int, end: int) -> Span:
    """Return the span without the white space at its ends; an empty span where there is nothing else."""
    part = text[start:end]
    start += len(part) - len(part.lstrip())
    return Span(start, start + len(part.strip()))
