"""What a tagger proposes for a sentence, and what one proposes that reads nothing."""

from annotations.tagging.engine import Pack, tag
from annotations.text.segmentation import segment

from .splits import Passage

_FLOOR = {
    "claim_type": "event",
    "confidence": "certain",
    "stance": "neutral",
    "polarity": "affirmed",
    "attribution": "none",
}


def by_pack(text: str, pack: Pack) -> list[Passage]:
    """Return what the rules of a pack propose for a text that stands alone."""
    found = tag(text, segment(text), pack)
    return [Passage(s.start, s.end, s.labels, s.holder, s.content_span) for s in found.suggestions]


def floor(text: str) -> list[Passage]:
    """Return every sentence as an event, certain, neutral and in the article's own voice."""
    return [Passage(s.start, s.end, _FLOOR, "outlet") for s in segment(text)]
