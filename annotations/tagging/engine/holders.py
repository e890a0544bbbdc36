"""Who commits to a claim: names cut out of the words before or after a verb of saying."""

import re

from .words import Words

_LONGEST = 16
_POSSESSIVE = ("'s", "’s")
# A short word with a full stop is a title: "dr. Rina Hadi".
_NAME_TAIL = re.compile(r"^\s*(?:[a-z]{2,3}\.\s)?(?:[^\W\d_a-z][\w.'’-]*\s*){1,5}$")
# "peneliti dari Kupang, Rina Hadi": the name stands behind where somebody is from.
_LATE_NAME = re.compile(r"[^,.]{3,90},\s*((?:[^\W\d_a-z][\w'’-]*\s?){2,5})(?=,|\s[a-z]|$)")
_JOINING = frozenset(
    {"dan", "bin", "binti", "van", "von", "de", "del", "der", "al", "el", "la", "of", "and", "serta", "&"}
)
_ARTICLES = frozenset({"a", "an", "the"})
_FIRST_WORD = re.compile(r"\s*([^\W\d_]+)(?=\s+[a-z])")
# "Rina di Jakarta" is cut to "Rina"; what is longer holds the name itself: "Duta Besar untuk Inggris Rina Hadi".
_LONGEST_PLACE = 3
_LONGEST_OFFICE = 14
_AGE = re.compile(r"\s*\(\d{1,2}\)")
_STRIP = " \t,;:-–—\"“”'"


def after_verb(text: str, words: Words) -> str:
    """Return the holder that stands at the start of the text, after a verb of saying; empty where there is none."""
    pronoun = _FIRST_WORD.match(text)
    if pronoun and words.pronoun.fullmatch(pronoun[1]):
        return pronoun[1]
    person = words.person.match(text)
    if person:
        return _tidy(person[0])
    text = _AGE.sub("", text)
    cut = words.holder_ends.search(text)
    if cut:
        name = _LATE_NAME.match(text, cut.start()) if not _has_name(text[: cut.start()]) else None
        text = text[: cut.start()] + (f", {name[1]}" if name else "")
    chunks = text.split(",")
    holder = _until_plain_word(chunks[0])
    # "juru bicara kementerian, Rina Hadi": a name set off by a comma belongs to the office before it.
    if holder and len(chunks) > 1 and holder == _tidy(chunks[0]) and _NAME_TAIL.match(chunks[1]):
        holder = f"{holder}, {_tidy(chunks[1])}"
    return holder


def _until_plain_word(chunk: str) -> str:
    """Cut at the first plain word after a name, unless a further part of the name follows it."""
    tokens = chunk.split()
    kept: list[str] = []
    named = False
    # "a Philippine official": behind an article a word with a capital need be no name.
    first = 2 if tokens[:1] and tokens[0].lower() in _ARTICLES else 0
    for number, token in enumerate(tokens[:_LONGEST]):
        is_name = not token[:1].islower()
        if named and not is_name and not _goes_on(token, tokens[number + 1 : number + 3]):
            break
        # "Kenya's chief negotiator": the office is still to come.
        named = named or (number >= first and is_name and token[:1].isalpha() and not token.endswith(_POSSESSIVE))
        kept.append(token)
    return _tidy(" ".join(kept))


def _goes_on(token: str, following: list[str]) -> bool:
    """Say whether a plain word stands inside a name, as in “Presiden terpilih Rina Hadi”."""
    if not following or not following[0][:1].isupper():
        return False
    return token.lower() in _JOINING or (len(token) > 3 and all(word[:1].isupper() for word in following))


def before_verb(text: str, words: Words) -> str:
    """Return the subject at the end of the text that stands before a verb; empty where none can be told."""
    text = words.asides.cut_from(text)
    for inner in words.that.finditer(text):
        text = text[inner.end() :] if inner.end() < len(text.rstrip()) else text
        break
    text = _AGE.sub("", text)
    chunks = [_tidy(chunk) for chunk in text.split(",")]
    if words.person.fullmatch(chunks[-1]):
        return chunks[-1]
    if len(chunks) > 1 and words.fronted.fullmatch(chunks[-1]):
        # "…, Rabu mengatakan": the second comma is missing.
        chunks[-1] = ""
    if not chunks[-1]:
        chunk = _before_apposition(chunks[:-1], words)
    else:
        chunk = chunks[-1]
        if words.fronted.match(chunk):
            chunk = _last_name(chunk)
        elif (
            len(chunks) == 2
            and _NAME_TAIL.match(chunk)
            and not words.fronted.match(chunks[0])
            and _is_office(chunks[0])
        ):
            chunk = f"{chunks[0]}, {chunk}"
    relative = words.relative.search(chunk)
    if relative and relative.start():
        chunk = chunk[: relative.start()]
    place = words.holder_ends.search(chunk)
    after = chunk[place.end() :] if place else ","
    # "ketua lembaga itu, Rina Hadi": what follows is no place but the name.
    if place and not after.startswith(",") and _is_aside(after) and _has_name(chunk[: place.start()]):
        chunk = chunk[: place.start()]
    chunk = words.asides.cut_from(chunk)
    tokens = chunk.split()
    return _tidy(chunk) if 0 < len(tokens) <= _LONGEST else ""


def _is_aside(chunk: str) -> bool:
    """Say whether this is where somebody is; a name behind a name is the person's: “dari Kupang Rina Hadi”."""
    names = sum(token[:1].isupper() for token in chunk.split())
    return len(chunk.split()) <= _LONGEST_PLACE and names < _LONGEST_PLACE


def _has_name(chunk: str) -> bool:
    return any(token[:1].isupper() for token in chunk.split())


def _before_apposition(chunks: list[str], words: Words) -> str:
    """Return the first chunk that is no fronted phrase: what follows it, up to the verb, only describes it."""
    for number, chunk in enumerate(chunks):
        if chunk and not words.fronted.match(chunk) and not words.relative.match(chunk):
            named = number + 1 < len(chunks) and _NAME_TAIL.match(chunks[number + 1]) and _is_office(chunk)
            return f"{chunk}, {chunks[number + 1]}" if named else chunk
    return ""


def _is_office(chunk: str) -> bool:
    return 0 < len(chunk.split()) <= _LONGEST_OFFICE


def _last_name(chunk: str) -> str:
    """Return the capitalised words that end a fronted phrase, where there are words that are not before them."""
    tokens = chunk.split()
    at = len(tokens)
    while at and tokens[at - 1][:1].isupper():
        at -= 1
    return " ".join(tokens[at:]) if at > 0 else ""


def _tidy(name: str) -> str:
    name = " ".join(name.split()).strip(_STRIP).rstrip(".")
    if name.count("(") != name.count(")"):
        name = name.strip("()")
    return name.strip(_STRIP)


def chain(*links: str) -> str:
    """Join the links of a holder, outermost first; what repeats or is empty is left out."""
    kept: list[str] = []
    for link in links:
        if link and link not in kept:
            kept.append(link)
    return " ← ".join(kept)
