"""Whether a paragraph above the lead of an article is a caption, and which paragraphs below are copies."""

import re
from collections.abc import Collection, Sequence

from .hits import Range

# A caption is one sentence or two, in nobody's words.
_LONGEST_CAPTION = 300
_QUOTES = frozenset('"“”‘')
_INNER_STOP = re.compile(r"""[.!?…]["”)]*\s+["“(]?[A-Z]""")
_WORD = re.compile(r"\w{4,}")
# Fewer words of a headline tell nothing about which line says more of it.
_FEWEST_TITLE_WORDS = 3
# Shorter lines repeat by chance. Copies stand at the end; looking for every line of a long text takes the square of
# its length.
_SHORTEST_COPY = 40
_MOST_COPIES = 30


def is_caption(line: str, following: str, titles: Sequence[str], *, is_scene: bool, has_picture: bool) -> bool:
    """Say whether a paragraph at the top of a page is a caption, given the one below it and the headline.

    A lead says more of the headline than what follows it. So a caption is told by the lead below it, but only where
    the line describes a scene, or stands beside a picture or apart from that lead.
    """
    if len(line) > _LONGEST_CAPTION or line[-1] == ":" or not _QUOTES.isdisjoint(line[:1] + following[:1]):
        return False
    stops = len(_INNER_STOP.findall(line))
    if stops > (1 if is_scene and has_picture else 0):
        return False
    words = _words(titles)
    if len(words) < _FEWEST_TITLE_WORDS:
        return is_scene and has_picture
    more = _said(words, following) - _said(words, line)
    return more >= (0 if is_scene and has_picture else 1 if is_scene else 2 if has_picture else 3)


def says_more(line: str, following: str, titles: Sequence[str]) -> bool:
    """Say whether a line far below says clearly more of the headline than one above it."""
    words = _words(titles)
    return _said(words, following) >= _said(words, line) + 2


def _words(titles: Sequence[str]) -> set[str]:
    return {word for title in titles for word in _WORD.findall(title.casefold())}


def _said(words: Collection[str], line: str) -> int:
    """Return how many of the words a line has, alone or inside longer ones."""
    folded = line.casefold()
    return sum(word in folded for word in words)


def copies(text: str, lines: Sequence[Range], body: Sequence[int]) -> list[int]:
    """Return the last paragraphs that stand word for word further up, as under a second page; never the first one."""
    found: list[int] = []
    if lines[body[-1]][1] - lines[body[-1]][0] < _SHORTEST_COPY:
        return found
    paragraphs = [text[slice(*lines[number])] for number in body]
    for at in range(len(body) - 1, 0, -1):
        number, line = body[at], paragraphs[at]
        if (
            len(found) == _MOST_COPIES
            or len(line) < _SHORTEST_COPY
            or not any(line in said for said in paragraphs[:at])
        ):
            break
        found.append(number)
    return found
