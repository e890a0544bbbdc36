"""Sentences and headlines of a news article."""

import re
from typing import NamedTuple

from .headlines import headline_lines


class Segment(NamedTuple):
    """A sentence or headline, as a half-open range of code points without white space at its ends."""

    start: int
    end: int
    kind: str


# Lines are hard boundaries: scraped paragraphs never run across one.
_LINE = re.compile(r"[^\s](?:[^\n\r\u2028\u2029\x0b\x0c\x85]*[^\s])?")
# A possible end: terminators, then what closes, then white space. A quote mark after a space closes only at the end of
# the line; anywhere else it opens the next sentence. The look-behind keeps a run of a million dots linear.
_STOP = re.compile(r"""(?<![.!?\u2026])[.!?\u2026]++[)\]}"\u201d\u2019\u00bb']*+(?!\s["\u201d]$)(?=\s|\*+$)""")
# Scrapers lose the space between two sentences: "…di Kupang.Warga pulang".
_GLUED = re.compile(r"""(?<=[a-z]{3})[.!?]["\u201d]?(?=["\u201c]?[A-Z][a-z]+(?:\s|,\s))""")
_NEXT = re.compile(r"""\s+(?:["\u201c\u2018\u00ab'(\[*\u2013\u2014-]\s?)*(\S?)""")
_WORD_BEFORE = re.compile(r"[\w.'/&-]+$")
_LIST_NUMBER = re.compile(r"^(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})\.$")
_INITIALS = re.compile(r"^(?:[A-Z]\.-?)*[A-Z]$")
_ROMAN = frozenset("IVXC")
_COUNTED = re.compile(
    r"\b(?:kuartal|triwulan|semester|tahap|bab|jilid|kelas|komisi|golongan|tingkat|putaran|vitamin) $"
)
# "Peraturan No. XI. B. 02.00": what is numbered so goes on.
_NUMERAL = re.compile(r"(?:[IVXLC]+|[A-Z])\.")
_SUBNUMBER = re.compile(r"[A-Z]\.\s\d|\d{2}\.\d{2}\b")
_LOOK_BACK = 24
# Where a full stop was lost: a quotation that is attributed behind it begins a sentence, unless a verb of saying stands
# before it; so does a capitalised preposition or conjunction amid plain words. Both look ahead in the same line only.
_LOST_STOP = re.compile(
    r"""(?x) (?<=\w) \s (?:
        (?=["\u201c] \w [^"\u201c\u201d]{8,600} ,["\u201d] \s
          (?:kata|ujar|ucap|tutur|tulis|tegas|jelas|sebut|ungkap|imbuh|tambah|papar|terang|lanjut|sambung|cetus|tandas)
          (?:nya)?\b)
      | (?=(?:Di|Pada|Dalam|Untuk|Dengan|Karena|Jika|Bila|Apabila|Ketika|Saat|Setelah|Sebelum|Sejak|Selama|Menurut
          |Namun|Tetapi|Sedangkan|Selain|Meski|Meskipun|Walau|Walaupun|Bahkan|Oleh|Dari|Berdasarkan|Mereka
          |Hal|Jumlah|Dikatakannya|Menurutnya|Ditambahkannya|Dijelaskannya)\b (?:,|\s[a-z])) )"""
)
_PLAIN_WORD = re.compile(r"(?:^|[\s(])(?:[a-z][a-z-]*|\d{2,})$")
_SAYS = re.compile(
    r"""(?ix) \b(?: mengatakan | berkata | berujar | menyatakan | menegaskan | menambahkan | bertanya | menjawab
    | menulis | berteriak | menyebut | menuturkan | mengungkapkan | tertulis | bahwa | kata
    | (?<!katanya\ )menjelaskan )$"""
)

# These always stand before a name or a number.
_TITLES = re.compile(
    r"""(?ix) tn|ny|nn|sdri?|bpk|bp|dr|drg|drs|dra|drh|prof|ir|h|hj|kh|ust|ustad|pdt|rm|st|sta|kol|letkol|mayjen|letjen
    |brigjen|jend|jenderal|kapt|lettu|letda|serda|sertu|kombes|akbp|kompol|akp|iptu|ipda|bripka|briptu|aiptu|pol|irjen
    |komjen|laks|marsda|marsdya|marsma|mrs?|ms|mx|gen|lt|col|sgt|capt|cmdr|sen|rep|gov|rev|hon|jln?|gg|kec|kab|kel|kp|ds
    |no|nomor|psl|ps|art|pasal|hlm|hal|vol|ed|al|cf|vs|tgl|pkl|u\.p|a\.n|d\.a|c\.q|q\.q|s\.d|i\.e|e\.g|telp?|fax|dgn
    |yth|rp|pt|cv|ud|fa|pd""",
)
_TAIL = re.compile(r"(?:Tbk|Ltd|Inc|LLC|Bhd|Sdn|C/O)\b")
# These may stand in the middle of a name; whether a sentence ends there is told by what follows.
_TAILS = re.compile(
    r"""(?ix) tbk|ltd|inc|corp|co|llc|pte|bhd|sdn|jr|sr|s\.[het]|s\.(?:sos|ag|pd|kom)|m\.(?:si|sc|hum|h|m|pd|kom)|ph\.d
    |mba|phd|dll|dsb|dkk|dst|ft""",
)

# "Sept. 14", "5 p.m. Monday"
_MONTHS = re.compile(r"(?i)jan|feb|mar|apr|aug|sept?|oct|nov|dec")
_HALF_DAY = re.compile(r"(?i)[ap]\.m")
_WHEN = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|[ECMP][SD]?T\b|GMT\b|UTC\b")


def _unfinished(before: str, following: re.Match[str]) -> bool:
    """Say whether a full stop after the word belongs to an abbreviation or an initial."""
    word = before.rstrip(".").lower()
    if _TITLES.fullmatch(word):
        return word != "no" or following[1].isdigit() or bool(_NUMERAL.match(following.string, following.end() - 1))
    if _MONTHS.fullmatch(word):
        return following[1].isdigit()
    if _HALF_DAY.fullmatch(word):
        return bool(_WHEN.match(following.string, following.end() - 1))
    if _TAILS.fullmatch(word):
        return "(" in following[0] or bool(_TAIL.match(following.string, following.end() - 1))
    if _NUMERAL.fullmatch(before + ".") and _SUBNUMBER.match(following.string, following.end() - 1):
        return True
    return bool(_INITIALS.match(before.rstrip("."))) and following[1].isupper()


def _ends(line: str, stop: re.Match[str]) -> bool:
    """Say whether a sentence ends at this stop inside its line."""
    following = _NEXT.match(line, stop.end())
    first = following[1] if following else ""
    if following is None or not first:
        return True
    if first.islower() or first in ",;:.!?)%":
        return False
    if stop[0][0] != "." or stop[0].startswith(".."):
        return True
    word = _WORD_BEFORE.search(line, max(0, stop.start() - _LOOK_BACK), stop.start())
    if not word:
        return True
    if word.start() == 0 and _LIST_NUMBER.match(word[0] + "."):
        return False
    # What closes after the stop ends a quotation or a bracket, never an abbreviation before a name.
    if len(stop[0]) > 1 or not _unfinished(word[0], following):
        return True
    return word[0] in _ROMAN and bool(_COUNTED.search(line, max(0, word.start() - _LOOK_BACK), word.start()))


def segment(text: str) -> list[Segment]:
    """Return the sentences and headlines of a text in text order, none overlapping.

    Every character that is not white space lies in exactly one of them. Runs in linear time.
    """
    lines = [(m.start(), m.end()) for m in _LINE.finditer(text)]
    headlines = headline_lines(text, lines)
    found: list[Segment] = []
    for start, end in lines:
        if (start, end) in headlines:
            found.append(Segment(start, end, "headline"))
            continue
        line, begin = text[start:end], 0
        for stop in _stops(line):
            found.append(Segment(start + begin, start + stop, "sentence"))
            begin = stop
            while line[begin].isspace():
                begin += 1
        if begin < len(line):
            found.append(Segment(start + begin, end, "sentence"))
    return found


def _stops(line: str) -> list[int]:
    """Return where sentences end inside the line, in text order."""
    stops = [stop.end() for stop in _STOP.finditer(line) if _ends(line, stop)]
    stops += [stop.end() for stop in _GLUED.finditer(line) if not _is_title(line, stop.start())]
    lost = [gap.start() for gap in _LOST_STOP.finditer(line) if _is_lost(line, gap.start())]
    return sorted({*stops, *lost})


def _is_title(line: str, at: int) -> bool:
    """Say whether the word before is one that stands before names, such as “Prof.”."""
    word = _WORD_BEFORE.search(line, max(0, at - _LOOK_BACK), at)
    return bool(word and _TITLES.fullmatch(word[0]))


def _is_lost(line: str, at: int) -> bool:
    """Say whether a full stop is missing at the white space here, whose next word begins a sentence."""
    back = max(0, at - _LOOK_BACK)
    if line[at + 1].isalpha():
        return bool(_PLAIN_WORD.search(line, back, at))
    return not _SAYS.search(line, back, at)
