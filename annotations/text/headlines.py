"""Which of an article's first lines are its headline and deck, and which are page furniture."""

import re
from collections.abc import Iterator

# Short lines that scrapers leave above an article. Matched against a whole line; what stands inside and below the
# body is the business of the taggers' boilerplate rules.
_FURNITURE = re.compile(
    r"""(?ix)
    (?: advertisement | advertorial | iklan | adsense | scroll\ (?:to|ke)\ (?:continue|resume|bawah).* | loading\W*
      | (?:lompat|langsung|lanjut|lewati|skip)\ (?:ke|to)\b.* | lewati\b.* | tautan-tautan.* | waktu\ baca.*
      | infografis(?:\ indeks)? | indeks | home | beranda | menu | search | cari | login | masuk
      | share | bagikan | copy\ link | link\b.*\bcopied | perbesar | follow | ikuti | verified | premium
      | eksklusif | headline | tim\ redaksi
      | komentar(?:\ \(\d+\))? | a{1,3}
      | (?:berita|artikel)\ (?:terkini|terkait|lainnya|populer|terbaru|utama) | rekomendasi\ untuk\ anda | baca\ juga.*
      | (?:luar|dalam)\ negeri | news | nasional | internasional | global | dunia | regional | daerah | nusantara
      | metro(?:politan)? | megapolitan | politik | hukum(?:\ &\ kriminal)? | ekonomi | bisnis | keuangan | market
      | olahraga | bola | sport | teknologi | tekno | sains | otomotif | gaya\ hidup | lifestyle | hiburan
      | entertainment | seleb
      | kesehatan | travel | kuliner | pendidikan | opini | kolom | video | foto | x | facebook | twitter
      | whatsapp | telegram
      | (?:world|local|business|politics|sports?|football|technology|science|health|culture|arts|opinion|weather
        |markets?|economy|environment|climate|asia|europe|africa|middle\ east|americas|us|uk)(?:\ news)?
      | skip\ to\ content | sign\ (?:in|up) | subscribe | share\ this.* | \d+\ min(?:ute)?s?\ read
      | \d{1,3} | [|>/\-–—•·\s]+ | [\w\s&]{1,40}(?:[>»/|][\w\s&]{1,40})+ )""",
    re.VERBOSE,
)
_DAY = r"(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)"
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_CREDIT = re.compile(
    rf"""(?ix)
    (?: (?:penulis|editor|reporter|rep|red|oleh|by|laporan|kontributor|foto|photo|sumber|source|pewarta
        |penyunting|sumber\ gambar|keterangan\ gambar)\b\s*[:/,-].*
      | (?:penulis|editor|reporter|oleh) | (?-i:Oleh\ [A-Z][^.!?]{{1,60}})
      | (?-i:[A-Z][^.!?:]{{2,60}}\ -\ (?:\w+\.(?:com|co\.id|id)|[a-z]+[A-Z]\w+))
      | [^!?]{{0,60}}\b\d{{4}}[\s,|•·–-]+\d{{1,2}}[:.]\d{{2}}
      | .*\bjurnalis\b.* | .*\|\s*editor\s*:.*
      | .*\((?:foto|photo|dok|ilustrasi|sumber|kredit|source)\b[^)]*\)\.?
      | (?-i:.{{10,}}[\[(][A-Z][^\])/]{{1,40}}/[^\])]{{2,60}}[\])]\.?)
      | (?-i:(?:By|BY)\ [A-Z][^.!?]{{1,80}}) | (?:published|updated|posted)\b.{{0,60}}
      | (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,\s)?{_MONTH}\.?\s\d{{1,2}},\s\d{{4}}.{{0,40}}
      | {_DAY}\s*,?\s*\(?\d{{1,2}}[\s/.-].{{1,40}}
      | \d{{1,2}}[\s/.-]\w{{2,9}}[\s/.-]\d{{4}}.{{0,30}}
      | .*\b\d{{1,2}}[:.]\d{{2}}\s+wi(?:b|ta|t)\b.* )""",
    re.VERBOSE,
)
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
_LONGEST_MENU = 300
_HEAD_LINES = 16
# Of the lines that may be a title the first one of so many words is, or else the longest.
_LONG_TITLE = 5
_LONGEST = 220
_DECK_LONGEST = 320


def is_furniture(line: str) -> bool:
    """Say whether a whole line is page furniture such as an advertisement mark, a section name or a menu."""
    return len(line) <= _LONGEST and bool(_FURNITURE.fullmatch(line.strip()))


def is_credit(line: str) -> bool:
    """Say whether a whole line names author, editor, photographer or time of an article."""
    return len(line) <= _LONGEST and bool(_CREDIT.fullmatch(line.strip()))


def folded(line: str) -> str:
    """Return the line without mark-up, case and runs of white space, to tell that two lines say the same."""
    return " ".join(_TAG.sub("", line).casefold().split())


def _may_be_title(line: str) -> bool:
    words = line.count(" ") + 1
    return (
        words >= 3
        and len(line) <= _LONGEST
        and line[-1] != ":"
        and not _MENU.search(line)
        and not _ENDS.search(line.rstrip("?!"))
        and not _INNER_STOP.search(line)
    )


def _has_body(text: str, lines: list[tuple[int, int]]) -> bool:
    return any(_ENDS.search(text[s:e]) and e - s > 40 for s, e in lines)


def headline_lines(text: str, lines: list[tuple[int, int]]) -> set[tuple[int, int]]:
    """Return which of the lines (start, end) are headline or deck.

    A headline is the first short line without a full stop that stands before a body. The deck is what follows it
    before the first credit line. A later line that only repeats the headline counts as one, and so does a title between
    two paragraphs. Text that begins with its body has no other, and a text of one line has none.
    """
    title = _title(text, lines)
    found = set(_subheads(text, lines))
    if title < 0 or not _has_body(text, lines[title + 1 :]):
        return found
    found.add(lines[title])
    found.update(_deck(text, lines[: title + 4], title))
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


def _title(text: str, lines: list[tuple[int, int]]) -> int:
    """Return which line above the body is the title, -1 for none: the first one that is long enough.

    Names of sites, sections and authors are shorter and stand above and below it; a menu may be any number of lines.
    """
    titles: list[tuple[int, int]] = []
    for number, (start, end) in enumerate(lines[:_LONGEST_MENU]):
        line = text[start:end]
        if is_furniture(line) or is_credit(line):
            continue
        if _DATELINE.match(line) or _ENDS.search(line.rstrip("?!")):
            titles = [(words, at) for words, at in titles if at >= number - _HEAD_LINES]
            break
        if _may_be_title(line):
            titles.append((-min(line.count(" ") + 1, _LONG_TITLE), number))
    return min(titles)[1] if titles else -1


def _is_plain(line: str) -> bool:
    """Say whether most words of a line have small letters, unlike a list of names."""
    words = line.split()
    return 2 * sum(word[:1].islower() for word in words) >= len(words)


def _deck(text: str, head: list[tuple[int, int]], title: int) -> list[tuple[int, int]]:
    """Return the one or two lines between the title and the first credit line, where there is one."""
    deck: list[tuple[int, int]] = []
    for start, end in head[title + 1 : title + 4]:
        line = text[start:end]
        if is_credit(line):
            return deck[:2]
        if is_furniture(line) or _DATELINE.match(line) or end - start > _DECK_LONGEST:
            break
        if line.count(" ") >= _LONG_TITLE - 1 and _is_plain(line):
            deck.append((start, end))
    if len(deck) < 2:
        return []
    # Without a credit line only what lacks a full stop and is set off from the body can be told from it.
    return [(s, e) for s, e in deck[:1] if not _ENDS.search(text[s:e]) and 20 < e - s <= _LONGEST]
