"""What a line by itself looks like: a paragraph, a title, a sentence, an item of a list."""

import re
from collections.abc import Sequence

# How the last words of a paragraph look; what follows in brackets is a credit or initials.
_ENDS = re.compile(r"""[.!?…]["”’')\]]*(?:\s*[\[(][^()\[\]]{1,40}[\])]|\s*\*+)?$""")
_INNER_STOP = re.compile(r"""[.!?]["”’)]*\s["“]?[A-Z]""")
_FULL_STOP = re.compile(r"""\.["”’)]*(?:\s*[\[(][^()\[\]]{1,40}[\])])?$""")
_STOPS, _BEHIND_STOPS = ".!?…", "\"”’')]*"
# An item of a list, which a paragraph with a colon may announce.
_ITEM = re.compile(r"(?:\d{1,3}[.)]|[a-zA-Z][.)]|[-–—•*·])\s")
SHORTEST_PARAGRAPH = 25
_FEWEST_WORDS = 4
# So long a line is a paragraph although its full stop is missing.
_LONGEST_TITLE = 160


def ends(line: str) -> bool:
    """Say whether a line ends as paragraphs do; mostly its last character tells."""
    last = line[-1]
    return last in _STOPS or (last in _BEHIND_STOPS and _ENDS.search(line) is not None)


def is_paragraph(line: str) -> bool:
    """Say whether a line by itself reads like a paragraph, not like a title, a name or a caption without a stop."""
    if len(line) > _LONGEST_TITLE:
        return True
    words = line.split()
    if len(line) < SHORTEST_PARAGRAPH or len(words) < _FEWEST_WORDS or is_title(line):
        return False
    return ends(line) or (line[-1] == ":" and _is_plain(words))


def is_title(line: str) -> bool:
    """Say whether a line that ends with a mark is a title: one that asks or cries out, most words in capitals."""
    words = line.split()
    return line[-1] in "?!" and len(words) >= _FEWEST_WORDS and not _is_plain(words) and not _INNER_STOP.search(line)


def has_lost_its_stop(line: str) -> bool:
    """Say whether a line below a paragraph goes on like one: mostly plain words, unlike a title."""
    words = line.split()
    return len(words) > _FEWEST_WORDS and _is_plain(words)


def is_sentence(line: str) -> bool:
    """Say whether a short line is a sentence all the same, as no title in a list of links is."""
    if line[-1] != "." and (line[-1] not in _BEHIND_STOPS or not _FULL_STOP.search(line)):
        return False
    words = [word for word in line.split() if word[0].isalpha()]
    return len(words) > 2 and words[0][:1].isupper() and _is_plain(words)


def is_item(line: str, before: str) -> bool:
    """Say whether a line is an item of a list that the line before announces or begins."""
    return bool(_ITEM.match(line)) and (before[-1] == ":" or bool(_ITEM.match(before)))


def _is_plain(words: Sequence[str]) -> bool:
    return 2 * sum(word[:1].islower() for word in words) > len(words)
