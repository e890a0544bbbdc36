"""Which of an article's first lines are its headline and deck, and which are page furniture."""

import re
from collections.abc import Iterator

from .page_lines import is_credit, is_day, is_furniture, names_author, names_photographer

# "KOTA -", "NAMA.COM, KOTA –", "AKURAT.CO, …": the first line that starts so is the body.
_DATELINE = re.compile(
    r"""(?x) ^(?: [A-Z][A-Z0-9]*(?:\.[A-Z]{2,})+\s*[,|–—-]
      | (?:[A-Z0-9][\w.()]*[,\s]+){1,5}?\s*[–—-]{1,2}\s+\S
      | [A-Z][A-Z\ .,]{2,30}[–—-] )"""
)
_ENDS = re.compile(r"""[.!?\u2026]["\u201d\u2019)]*$""")
_MENU = re.compile(r"\s[·•|»>]\s")
_TAG = re.compile(r"</?[a-z]{1,8}>")
_INNER_STOP = re.compile(r"""[.!?]["”]?\s+["“]?[A-Z]""")
# A title may cry out or ask before it goes on: “Duh! …”, “Benarkah …? Ini …”.
_INNER_FULL_STOP = re.compile(r"""\w{3}\.["”]?\s+["“]?[A-Z]""")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
# The sections of a site in one line.
_SECTION = re.compile(
    r"""(?ix) \b(?: nasional | internasional | mondial | ekonomi | ekbis | bisnis | politik | hukum | olahraga | sports?
    | bola | daerah | nusantara | metro | regional | megapolitan | opini | kolom | foto | video | infografis | indeks
    | news | finance | lifestyle | gaya\ hidup | hiburan | celebrity | seleb | selebritis | otomotif | autos? | tekno
    | teknologi | techno | travel | wisata | kuliner | food | health | kesehatan | edukasi | pendidikan | world
    | business | politics | culture | opinion | technology | science | home | beranda )\b"""
)
_MOST_SECTIONS = 4
_WORD = re.compile(r"\w{4,}")
# How much of a title stands in the first paragraphs, and how much of another line.
_SAMPLE = 1500
_AKIN, _FOREIGN = 0.5, 0.25
# Words that have small letters in titles too.
_SMALL = re.compile(
    r"""(?x) di | ke | dari | dan | yang | untuk | dengan | pada | oleh | soal | atas | bagi | saat | usai | jadi | akan
    | tak | tidak | hingga | atau | serta | agar | demi | per | tentang | karena | akibat | lewat | vs | juga | bisa
    | ini | itu | pun | dalam | terkait | jelang | sejak | tapi | buat | bukan | lalu | sebagai
    | the | an? | of | in | on | at | to | for | and | or | by | with | from | as | is | are"""
)
_NUMBER = re.compile(r"\d{1,2}[.)]\s+")
_LONGEST_SUBHEAD = 90
_SHORTEST_PARAGRAPH = 60
# A shorter line that begins like a dateline is a site and its section: “Kabar.com - Berita”.
_SHORTEST_LEAD = 40
_LONGEST_MENU = 300
_HEAD_LINES = 16
# Of the lines that may be a title the first one of so many words is, or else the longest.
_LONG_TITLE = 5
_LONGEST = 220
_DECK_LONGEST = 320


def folded(line: str) -> str:
    """Return the line without mark-up, case and runs of white space, to tell that two lines say the same."""
    return " ".join(_TAG.sub("", line).casefold().split())


def _may_be_title(line: str) -> bool:
    words = len(_LETTERS.findall(line))
    return (
        words >= 3
        and len(line) <= _LONGEST
        and line[-1] != ":"
        and line[0] not in "•|"
        and not _MENU.search(line)
        and not _ENDS.search(line.rstrip("?!"))
        and (not _INNER_FULL_STOP.search(line) or _has_capitals(line))
        and not (words >= 2 * _MOST_SECTIONS and len(_SECTION.findall(line)) >= _MOST_SECTIONS)
    )


def _has_capitals(line: str) -> bool:
    """Say whether the words of a line have capitals as in a title, but for small ones."""
    words = [word for word in line.split() if word[0].isalpha() and not _SMALL.fullmatch(word)]
    return bool(words) and 5 * sum(word[0].isupper() for word in words) >= 4 * len(words)


def _has_body(text: str, lines: list[tuple[int, int]]) -> bool:
    return any(_ENDS.search(text[s:e]) and e - s > 40 for s, e in lines)


def headline_lines(text: str, lines: list[tuple[int, int]]) -> set[tuple[int, int]]:
    """Return which of the lines (start, end) are headline or deck.

    A headline is the first short line without a full stop that stands before a body. The deck is what follows it
    before the first credit line. A later line that only repeats the headline counts as one, and so does a title between
    two paragraphs. Text that begins with its body has no other, and a text of one line has none.
    """
    title, body = _title(text, lines)
    found = set(_subheads(text, lines[max(0, body - 1) :]))
    if title < 0 or not _has_body(text, lines[title + 1 :]):
        return found
    found.add(lines[title])
    found.update(_deck(text, lines[: title + 5], title))
    same = folded(text[slice(*lines[title])])
    length = lines[title][1] - lines[title][0]
    found.update(
        (s, e) for s, e in lines[title + 1 : 3 * _HEAD_LINES] if e - s < length + 40 and folded(text[s:e]) == same
    )
    return found


def _subheads(text: str, lines: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the lines that stand like titles between two paragraphs, or between a picture and a paragraph."""
    for number in range(1, len(lines) - 1):
        start, end = lines[number]
        if end - start <= _LONGEST_SUBHEAD and _may_be_subhead(text[start:end]):
            before, after = text[slice(*lines[number - 1])], text[slice(*lines[number + 1])]
            apart = _ENDS.search(before) or is_credit(before) or is_furniture(before)
            if apart and len(after) >= _SHORTEST_PARAGRAPH and _ENDS.search(after):
                yield start, end


def _may_be_subhead(line: str) -> bool:
    """Say whether a line has no full stop and either a number or a title's capitals: all words but the small ones."""
    title = _NUMBER.sub("", line, count=1)
    words = title.split()
    if len(words) < 2 or not words[0][:1].isupper() or not line[-1].isalnum() or _INNER_STOP.search(title):
        return False
    numbered = len(title) < len(line) and ": " not in title
    capitals = all(word[:1].isupper() or word[:1].isdigit() or _SMALL.fullmatch(word) for word in words)
    return (numbered or capitals) and not is_furniture(line) and not is_credit(line)


def _title(text: str, lines: list[tuple[int, int]]) -> tuple[int, int]:
    """Return which line above the body is the title, -1 for none, and which one the body begins with, 0 for none.

    The title is the first line that is long enough.

    Names of sites, sections and authors are shorter and stand above and below it; a menu may be any number of lines.
    One that has nothing to do with the body is a slogan or the like where another one has.
    """
    titles: list[tuple[int, int]] = []
    body = 0
    for number, (start, end) in enumerate(lines[:_LONGEST_MENU]):
        line = text[start:end]
        if is_furniture(line) or is_credit(line):
            continue
        is_dateline = _DATELINE.match(line)
        if is_dateline and len(line) < _SHORTEST_LEAD:
            continue
        if is_dateline or _ENDS.search(line.rstrip("?!")):
            titles = [(words, at) for words, at in titles if at >= number - _HEAD_LINES]
            body = number
            break
        if _may_be_title(line):
            titles.append((-min(len(line.split()), _LONG_TITLE), number))
    if not titles:
        return -1, body
    first = min(titles)[1]
    if len(titles) > 1 and body:
        sample = text[lines[body][0] : lines[body][0] + _SAMPLE].casefold()
        said = {at: _share(text[slice(*lines[at])], sample) for _, at in titles}
        if said[first] < _FOREIGN:
            first = next((at for words, at in titles if said[at] >= _AKIN and words == -_LONG_TITLE), first)
    return first, body


def _share(line: str, body: str) -> float:
    """Return how much of the longer words of a line stand in the body, too."""
    words = _WORD.findall(line.casefold())
    return sum(word in body for word in words) / len(words) if words else 0.0


def _is_plain(line: str) -> bool:
    """Say whether most words of a line have small letters, unlike a list of names."""
    words = line.split()
    return 2 * sum(word[:1].islower() for word in words) >= len(words)


def _deck(text: str, head: list[tuple[int, int]], title: int) -> list[tuple[int, int]]:
    """Return the one or two lines between the title and the first credit line, where there is one.

    The day may stand between title and deck, where the author stands below.
    """
    deck: list[tuple[int, int]] = []
    is_dated = False
    for start, end in head[title + 1 : title + 5]:
        line = text[start:end]
        if is_credit(line):
            if names_photographer(line):
                return []
            if is_dated:
                return deck[:2] if names_author(line) else []
            if deck or not is_day(line):
                return deck[:2]
            is_dated = True
            continue
        if is_furniture(line) or _DATELINE.match(line) or end - start > _DECK_LONGEST:
            break
        if line.count(" ") >= _LONG_TITLE - 1 and _is_plain(line):
            deck.append((start, end))
    if is_dated or len(deck) < 2:
        return []
    # Without a credit line only what lacks a full stop and is set off from the body can be told from it.
    return [(s, e) for s, e in deck[:1] if not _ENDS.search(text[s:e]) and 20 < e - s <= _LONGEST]
