"""Where on a page a line stands: above the body of an article, in it, below it, in a list of links, under a picture."""

import re
from collections.abc import Collection, Sequence

from .captions import copies, is_caption, says_more
from .hits import Hit, Range
from .line_shapes import SHORTEST_PARAGRAPH, ends, has_lost_its_stop, is_item, is_paragraph, is_sentence, is_title

PLACES = ABOVE, START, BELOW, LISTED, CAPTION, COPY = "above", "start", "below", "listed", "caption", "copy"
# Some papers set the first word of an article in capitals. Abbreviations stand nowhere in small letters.
_CAPITALS = re.compile(r"[A-Z]{4,}\b(?= \w)")
# Above a dateline stand captions and a summary, below an editor's name a note or two: no more paragraphs than this.
_MOST_STRAY = 3
_STRAY_SHARE = 2
_LONGEST_LIST = 10
_LONGEST_CAPTION = 300
# How far above a short sentence below such a list the last paragraph may stand.
_NEAR = 5
# Below so much furniture come teasers of other articles.
_END_LINES = 3
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
        first = _start(text, lines, hits, whole, body)
        rest = [number for number in body if number >= first]
        last = _end(lines, hits, whole, rest)
        rest = [number for number in rest if number <= last]
        copied = copies(text, lines, rest)
        if copied:
            rest = rest[: -len(copied)]
            last = rest[-1]
        found[last + 1 :] = [BELOW] * (len(lines) - last - 1)
        for number in copied:
            found[number] = COPY
        if first == body[0] and not _is_marked(hits[first], "start"):
            first = _caption(text, lines, hits, whole, titles, rest, found)
        found[:first] = [place or ABOVE for place in found[:first]]
        if len(rest) > 1:
            found[first] = START
    for number in range(len(lines)):
        for hit in hits[number] if number in whole else ():
            if hit.rule.marks == "list":
                _list(text, lines, whole, found, number + 1)
            elif hit.rule.marks == "caption":
                _below_picture(lines, hits, found, number + 1)
    return found


def _is_marked(hits: Sequence[Hit], mark: str) -> bool:
    return bool(hits) and any(hit.rule.marks == mark for hit in hits)


def _caption(
    text: str,
    lines: Sequence[Range],
    hits: Sequence[Sequence[Hit]],
    whole: Collection[int],
    titles: Collection[int],
    body: Sequence[int],
    found: list[str],
) -> int:
    """Give a caption above the lead its place; return the line of the lead. A summary may stand above the caption."""
    headline = [text[slice(*lines[number])] for number in titles if number < body[0]]
    said = [text[slice(*lines[number])] for number in body[:3]]
    for at, number in enumerate(body[: min(2, len(body) - 2)]):
        if at and not says_more(said[0], said[at + 1], headline):
            break
        is_scene = _is_marked(hits[number], "picture")
        beside = [line for line in (number - 1, number + 1) if line in whole]
        has_picture = any(_is_marked(hits[line], "picture") for line in beside)
        if not (has_picture if at else is_scene or has_picture or number + 1 in whole):
            continue
        if is_caption(said[at], said[at + 1], headline, is_scene=is_scene, has_picture=has_picture):
            found[number] = CAPTION
            return body[at + 1]
    return body[0]


def _paragraphs(
    text: str, lines: Sequence[Range], hits: Sequence[Sequence[Hit]], whole: Collection[int], titles: Collection[int]
) -> list[int]:
    """Return the numbers of the lines that are paragraphs; none where most of the text is not in paragraphs."""
    rest = [number for number in range(len(lines)) if number not in whole and number not in titles]
    said = {number: text[slice(*lines[number])] for number in rest}
    body = {number for number in rest if is_paragraph(said[number])}
    for number in rest:
        before = number - 1
        while before in whole and not any(hit.rule.marks not in ("", "picture") for hit in hits[before]):
            before -= 1
        if before in body:
            if ends(said[number]) or has_lost_its_stop(said[number]) or is_item(said[number], said[before]):
                body.add(number)
        elif is_sentence(said[number]) and not body.isdisjoint(range(number - _NEAR, number)):
            body.add(number)
    for number in reversed(rest):
        if number + 1 in body and ends(said[number]) and not is_title(said[number]):
            body.add(number)
    found = sorted(body)
    others = _length(lines, [number for number in rest if number not in body])
    return found if others <= _MOST_TITLES * _length(lines, found) else []


def _start(
    text: str, lines: Sequence[Range], hits: Sequence[Sequence[Hit]], whole: Collection[int], body: Sequence[int]
) -> int:
    """Return the line that the body begins with: one with a dateline, if hardly a paragraph stands above it.

    A word in capitals and a dash may begin a caption too, so of two lines like that in a row the second one counts.
    """
    above = 0
    found = -1
    for number in range(body[-1] + 1):
        is_body = number == body[above]
        if _is_opened(text, lines, hits, number, number in whole, is_body):
            if not _is_stray(lines, body[:above], body[above:]):
                break
            is_second, found = found >= 0, number
            if is_second:
                break
        elif found >= 0 and number not in whole:
            break
        above += is_body
        if above > _MOST_STRAY:
            break
    return found if found >= 0 else body[0]


def _is_opened(
    text: str, lines: Sequence[Range], hits: Sequence[Sequence[Hit]], number: int, is_furniture: bool, is_body: bool
) -> bool:
    """Say whether the body may begin in a line: with a dateline, or with a plain word that is set in capitals."""
    line = lines[number]
    if any(hit.rule.marks == "start" and _opens(hit, line, is_furniture, is_body) for hit in hits[number]):
        return True
    first = _CAPITALS.match(text, line[0]) if is_body else None
    return first is not None and re.search(rf"\b(?i:{first[0][0]}){first[0][1:].lower()}\b", text) is not None


def _opens(hit: Hit, line: Range, is_furniture: bool, is_body: bool) -> bool:
    """Say whether the body begins with a dateline: alone on its line, or before words that may lack their full stop."""
    if is_body or (hit.first, hit.last) == line:
        return True
    return not is_furniture and not hit.rule.place and line[1] - hit.last >= SHORTEST_PARAGRAPH


def _end(lines: Sequence[Range], hits: Sequence[Sequence[Hit]], whole: Collection[int], body: Sequence[int]) -> int:
    """Return the last line of the body: one before an end mark, if hardly a paragraph stands below that.

    Teasers of other articles may be many, but no two of them stand together.
    """
    together = max((at for at in range(1, len(body)) if body[at] == body[at - 1] + 1), default=0)
    for at in range(max(1, min(together + 1, len(body) - _MOST_STRAY)), len(body)):
        last = body[at - 1]
        is_signed = _is_marked(hits[last], "end")
        if not is_signed and not any(_is_marked(hits[number], "end") for number in range(last, body[at])):
            continue
        furniture = sum(number in whole for number in range(last + 1, body[at]))
        share = 1 if is_signed or furniture > 1 else _STRAY_SHARE
        if _is_stray(lines, body[at:], body[:at], share) or (at > together > 0 and furniture >= _END_LINES):
            return last
    return body[-1]


def _is_stray(lines: Sequence[Range], part: Sequence[int], rest: Sequence[int], share: int = _STRAY_SHARE) -> bool:
    """Say whether a part of the paragraphs is little beside the rest."""
    return len(part) <= _MOST_STRAY and _length(lines, part) * share <= _length(lines, rest)


def _length(lines: Sequence[Range], numbers: Sequence[int]) -> int:
    return sum(lines[number][1] - lines[number][0] for number in numbers)


def _list(text: str, lines: Sequence[Range], whole: Collection[int], found: list[str], first: int) -> None:
    """Give the lines below the heading of a list their place, down to the next paragraph or furniture."""
    for number in range(first, min(first + _LONGEST_LIST, len(lines))):
        start, end = lines[number]
        line = text[start:end]
        if number in whole or is_sentence(line) or (is_paragraph(line) and line[-1] not in "?!"):
            break
        found[number] = LISTED


def _below_picture(lines: Sequence[Range], hits: Sequence[Sequence[Hit]], found: list[str], number: int) -> None:
    """Give the line below a heading of captions its place, unless it is too long for one or the body begins in it."""
    if number == len(lines) or _is_marked(hits[number], "start"):
        return
    if SHORTEST_PARAGRAPH <= lines[number][1] - lines[number][0] <= _LONGEST_CAPTION:
        found[number] = CAPTION
