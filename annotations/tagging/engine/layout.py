"""Where on a page a line stands: above the body of an article, in it, below it, or in a list of links."""

import re
from collections.abc import Collection, Sequence

from .hits import Hit, Range

PLACES = ABOVE, START, BELOW, LISTED = "above", "start", "below", "listed"
# How the last words of a paragraph look; what follows in brackets is a credit or initials.
_ENDS = re.compile(r"""[.!?…]["”’')\]]*(?:\s*[\[(][^()\[\]]{2,40}[\])]|\s*\*+)?$""")
_INNER_STOP = re.compile(r"""[.!?]["”’)]*\s["“]?[A-Z]""")
_STOPS, _BEHIND_STOPS = ".!?…", "\"”’')]*"
_SHORTEST_PARAGRAPH = 25
_FEWEST_WORDS = 4
# So long a line is a paragraph although its full stop is missing.
_LONGEST_TITLE = 160
# Above a dateline stand captions and a summary, below an editor's name a note or two: no more paragraphs than this.
_MOST_STRAY = 3
_STRAY_SHARE = 2
_LONGEST_LIST = 10
# Where titles have so many times the length of paragraphs, what seems to be a title is none.
_MOST_TITLES = 20


def places(
    text: str, lines: Sequence[Range], hits: Sequence[Sequence[Hit]], whole: Collection[int], titles: Collection[int]
) -> list[str]:
    """Return the place of each line; empty inside the body, and everywhere if no body can be told.

    `hits` are those of boilerplate rules in each line, `whole` the numbers of lines that are furniture wherever they
    stand, `titles` those of headlines.
    """
    found = [""] * len(lines)
    body = _paragraphs(text, lines, hits, whole, titles)
    if body:
        first = _start(lines, hits, whole, body)
        last = _end(lines, hits, [number for number in body if number >= first])
        found[:first] = [ABOVE] * first
        found[last + 1 :] = [BELOW] * (len(lines) - last - 1)
        if len(body) > 1:
            found[first] = START
    for number in range(len(lines)):
        if number in whole and any(hit.rule.marks == "list" for hit in hits[number]):
            _list(text, lines, whole, found, number + 1)
    return found


def _paragraphs(
    text: str, lines: Sequence[Range], hits: Sequence[Sequence[Hit]], whole: Collection[int], titles: Collection[int]
) -> list[int]:
    """Return the numbers of the lines that are paragraphs; none where most of the text is not in paragraphs."""
    rest = [number for number in range(len(lines)) if number not in whole and number not in titles]
    said = {number: text[slice(*lines[number])] for number in rest}
    body = {number for number in rest if is_paragraph(said[number])}
    for number in rest:
        before = number - 1
        while before in whole and not any(hit.rule.marks for hit in hits[before]):
            before -= 1
        if before in body and (_ends(said[number]) or _has_lost_its_stop(said[number])):
            body.add(number)
    for number in reversed(rest):
        if number + 1 in body and _ends(said[number]) and not _is_title(said[number]):
            body.add(number)
    found = sorted(body)
    others = _length(lines, [number for number in rest if number not in body])
    return found if others <= _MOST_TITLES * _length(lines, found) else []


def _ends(line: str) -> bool:
    """Say whether a line ends as paragraphs do; mostly its last character tells."""
    last = line[-1]
    return last in _STOPS or (last in _BEHIND_STOPS and _ENDS.search(line) is not None)


def is_paragraph(line: str) -> bool:
    """Say whether a line by itself reads like a paragraph, not like a title, a name or a caption without a stop."""
    if len(line) > _LONGEST_TITLE:
        return True
    words = line.split()
    if len(line) < _SHORTEST_PARAGRAPH or len(words) < _FEWEST_WORDS or _is_title(line):
        return False
    return _ends(line) or (line[-1] == ":" and _is_plain(words))


def _is_title(line: str) -> bool:
    """Say whether a line that ends with a mark is a title: one that asks or cries out, most words in capitals."""
    words = line.split()
    return line[-1] in "?!" and len(words) >= _FEWEST_WORDS and not _is_plain(words) and not _INNER_STOP.search(line)


def _has_lost_its_stop(line: str) -> bool:
    """Say whether a line below a paragraph goes on like one: mostly plain words, unlike a title."""
    words = line.split()
    return len(words) > _FEWEST_WORDS and _is_plain(words)


def _is_plain(words: Sequence[str]) -> bool:
    return 2 * sum(word[:1].islower() for word in words) > len(words)


def _start(lines: Sequence[Range], hits: Sequence[Sequence[Hit]], whole: Collection[int], body: Sequence[int]) -> int:
    """Return the line that the body begins with: one with a dateline, if hardly a paragraph stands above it."""
    above = 0
    for number in range(body[-1] + 1):
        is_body = number == body[above]
        for hit in hits[number]:
            if hit.rule.marks == "start" and _opens(hit, lines[number], number in whole, is_body):
                return number if _is_stray(lines, body[:above], body[above:]) else body[0]
        above += is_body
        if above > _MOST_STRAY:
            break
    return body[0]


def _opens(hit: Hit, line: Range, is_furniture: bool, is_body: bool) -> bool:
    """Say whether the body begins with a dateline: alone on its line, or before words that may lack their full stop."""
    if is_body or (hit.first, hit.last) == line:
        return True
    return not is_furniture and not hit.rule.place and line[1] - hit.last >= _SHORTEST_PARAGRAPH


def _end(lines: Sequence[Range], hits: Sequence[Sequence[Hit]], body: Sequence[int]) -> int:
    """Return the last line of the body: one before an end mark, if hardly a paragraph stands below that."""
    for number in range(max(1, len(body) - _MOST_STRAY), len(body)):
        between = range(body[number - 1], body[number])
        if _is_stray(lines, body[number:], body[:number]) and any(
            hit.rule.marks == "end" for line in between for hit in hits[line]
        ):
            return body[number - 1]
    return body[-1]


def _is_stray(lines: Sequence[Range], part: Sequence[int], rest: Sequence[int]) -> bool:
    """Say whether a part of the paragraphs is little beside the rest."""
    return len(part) <= _MOST_STRAY and _length(lines, part) * _STRAY_SHARE <= _length(lines, rest)


def _length(lines: Sequence[Range], numbers: Sequence[int]) -> int:
    return sum(lines[number][1] - lines[number][0] for number in numbers)


def _list(text: str, lines: Sequence[Range], whole: Collection[int], found: list[str], first: int) -> None:
    """Give the lines below the heading of a list their place, down to the next paragraph or furniture."""
    for number in range(first, min(first + _LONGEST_LIST, len(lines))):
        start, end = lines[number]
        line = text[start:end]
        if number in whole or (is_paragraph(line) and line[-1] not in "?!"):
            break
        found[number] = LISTED
