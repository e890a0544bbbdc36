"""Who says what: quotations and verbs of saying to holders."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from . import holders
from .hits import Hit, Range
from .quotes import Quote
from .words import Words

# The dimension that says how.
ATTRIBUTION = "attribution"
OUTLET = "outlet"
UNNAMED = "unnamed"
# A closing mark, a comma and a space may stand between a quotation and its verb of saying.
_GAP = 3


class Voice(NamedTuple):
    """Who commits to a passage: the holder as a chain, and the hit that told it, if any did.

    `own` is the word by which the speaker is heard word for word, where that shows without quote marks;
    `mark` shows by quote marks that a claim is theirs, where nothing beside it tells so.
    """

    holder: str
    hit: Hit | None = None
    own: Hit | None = None
    mark: Hit | None = None

    @property
    def is_named(self) -> bool:
        """Whether somebody in the text is meant."""
        return self.holder not in ("", OUTLET, UNNAMED)


class Memory:
    """Who spoke or acted last, for pronouns and for verbs without a subject."""

    def __init__(self) -> None:
        self.last = ""

    def note(self, holder: str) -> None:
        """Remember the innermost link of a holder, unless it names nobody."""
        name = holder.rsplit(" ← ", 1)[-1]
        if name not in ("", OUTLET, UNNAMED):
            self.last = name


def speaks(hit: Hit) -> bool:
    """Say whether the hit tells a holder."""
    return bool(hit.rule.holder or "holder" in hit.groups or "relay" in hit.groups)


def named_by(hit: Hit, text: str, before: Range, words: Words, fallback: str) -> str:
    """Return the holder that a hit tells; `before` is where its subject may stand.

    Pronouns and verbs without a subject mean the `fallback`, who spoke before.
    """
    name = ""
    if "holder" in hit.groups:
        name = holders.after_verb(text[slice(*hit.groups["holder"])], words)
    elif hit.rule.holder == "subject":
        name = holders.before_verb(text[slice(*before)], words)
    elif hit.rule.holder in (OUTLET, UNNAMED):
        return hit.rule.holder
    if words.first_person.fullmatch(name):
        return fallback or UNNAMED
    if words.means_who_spoke(name):
        return fallback or name.lower()
    return name or fallback or (words.somebody if hit.rule.holder == "previous" else "")


def relay(hits: Sequence[Hit], text: str, words: Words) -> str:
    """Return the outlet or agency that the hits say the report is taken from; empty where there is none."""
    for hit in hits:
        if "relay" in hit.groups:
            return holders.after_verb(text[slice(*hit.groups["relay"])], words)
    return ""


def attribute(quotes: Sequence[Quote], hits: Sequence[Hit]) -> None:
    """Give each quotation of a line the hit beside it that tells its speaker; the one of highest priority stays."""
    for hit in sorted(hits, key=lambda h: (-h.rule.priority, h.start)):
        quote = _beside(quotes, hit)
        if quote is not None and quote.hit is None:
            quote.hit = hit


def _beside(quotes: Sequence[Quote], hit: Hit) -> Quote | None:
    """Return the quotation that the hit takes in, or else ends behind, or else begins before."""
    if "quote" in hit.groups:
        a, b = hit.groups["quote"]
        number = bisect_right(quotes, (a + b) // 2, key=lambda quote: quote.start) - 1
        return quotes[number] if number >= 0 and quotes[number].end >= (a + b) // 2 else None
    behind = bisect_right(quotes, hit.end, key=lambda quote: quote.end)
    if behind and hit.start - quotes[behind - 1].end <= _GAP:
        return quotes[behind - 1]
    ahead = bisect_left(quotes, min(hit.end, hit.first), key=lambda quote: quote.start)
    if ahead < len(quotes) and quotes[ahead].start <= max(hit.end + _GAP, hit.last - 1):
        return quotes[ahead]
    return None
