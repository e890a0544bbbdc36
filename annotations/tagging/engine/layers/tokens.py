"""The words of names, and what each of them can be."""

from collections.abc import Mapping
from typing import NamedTuple

from .shapes import Shapes

# What a word can be, as bits: one look into one table tells all of it.
TITLE, FIELD, GIVEN, ORGANISATION_HEAD, PLACE_HEAD, PLAIN, TAIL, OFFICE = (1 << bit for bit in range(8))
HEAD = ORGANISATION_HEAD | PLACE_HEAD


def kinds_of(shapes: Shapes) -> dict[str, int]:
    """Return what each listed word of a language can be."""
    kinds: dict[str, int] = {}
    for kind, listed in (
        (TITLE, shapes.titles),
        (FIELD, shapes.fields),
        (GIVEN, shapes.given),
        (ORGANISATION_HEAD, shapes.organisation_heads),
        (PLACE_HEAD, shapes.place_heads),
        (PLAIN, shapes.plain),
        (TAIL, shapes.organisation_tails),
        (OFFICE, shapes.offices),
    ):
        for word in listed:
            kinds[word] = kinds.get(word, 0) | kind
    return kinds


class Token(NamedTuple):
    """One word of a run of capitalised words, without marks at its end that belong to the sentence.

    `key` is the word as lists of words have it, `kinds` says what it can be.
    """

    start: int
    end: int
    text: str
    key: str
    kinds: int


def tokens_of(text: str, start: int, end: int, kinds: Mapping[str, int]) -> list[Token]:
    """Return the words of a run of capitalised words."""
    tokens = []
    last = start
    for word in text[start:end].split(" "):
        first, last = last, last + len(word) + 1
        if last > end:
            word = word.rstrip(".'’`&")
        key = word.rstrip(".").lower()
        tokens.append(Token(first, first + len(word), word, key, kinds.get(key, 0)))
    return tokens
