"""The claim inside a passage, without its attribution, and what its stance is toward."""

from . import clauses
from .hits import Hit, Range
from .quotes import Quote
from .words import Words

_LONGEST_TARGET = 14
_SHORTEST_CLAIM = 8
_MARKS = " ,;:\"“”'"


def claim_of(text: str, span: Range, teller: Hit | None, quote: Quote | None, words: Words) -> Range | None:
    """Return the passage without its attribution; None where it has none or nothing would be left."""
    if quote is not None:
        claim = (max(span[0], quote.start + 1), min(span[1], quote.end))
        return _tidied(text, claim, span)
    if teller is None:
        return None
    if "content" in teller.groups:
        return _tidied(text, teller.groups["content"], span)
    if teller.last + _SHORTEST_CLAIM <= span[1]:
        return _tidied(text, (_past_fillers(text, teller.last, span[1], words), span[1]), span)
    if teller.first - span[0] < _SHORTEST_CLAIM * 3:
        # The speaker is put into the middle of the claim, which so has no stretch of its own.
        return None
    return _tidied(text, (span[0], teller.first), span)


def _past_fillers(text: str, start: int, end: int, words: Words) -> int:
    moved = True
    while moved:
        moved = False
        while start < end and text[start] in _MARKS:
            start += 1
        filler = words.filler.match(text, start, end)
        if filler:
            start, moved = filler.end(), True
    return start


def _tidied(text: str, claim: Range, span: Range) -> Range | None:
    start, end = claim
    while start < end and text[start] in _MARKS:
        start += 1
    while end > start and text[end - 1] in _MARKS + ".":
        end -= 1
    whole = clauses.passage(text, span)
    return (start, end) if end - start >= 1 and (start, end) != whole and span[0] <= start and end <= span[1] else None


def target_of(text: str, hit: Hit, claim: Range, words: Words) -> str:
    """Return what the stance of a hit is toward: its group `target`, its object, its subject or the whole claim."""
    if "target" in hit.groups:
        return shortened(text[slice(*hit.groups["target"])])
    if hit.rule.target == "object" and hit.end < claim[1]:
        target = shortened(text[_past_fillers(text, hit.end, claim[1], words) : claim[1]])
        if target:
            return target
    if hit.rule.target == "subject" and claim[0] < hit.start:
        target = shortened(text[claim[0] : hit.start])
        if target:
            return target
    return shortened(text[claim[0] : claim[1]])


def shortened(text: str) -> str:
    """Return the first words up to a pause, without marks at the ends."""
    words = text.split()[:_LONGEST_TARGET]
    for number, word in enumerate(words):
        if number >= 1 and word[-1:] in ",;:":
            words = words[: number + 1]
            break
    return " ".join(words).strip(_MARKS + ".")
