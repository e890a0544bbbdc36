"""The labels that people gave English sentences: one passage each, by claim type."""

from typing import NamedTuple


class Expected(NamedTuple):
    """One passage: words that it contains, and its labels. None where readers would differ."""

    words: str
    claim_type: str | None
    confidence: str | None = "certain"
    stance: str | None = "neutral"
    polarity: str | None = "affirmed"
    attribution: str | None = "none"
    holder: str | None = "outlet"


def denial(words, holder, attribution="indirect"):
    return Expected(words, "denial", "certain", "oppose", "negated", attribution, holder)


def accusation(words, holder, attribution="indirect", confidence="certain"):
    return Expected(words, "accusation", confidence, "oppose", "affirmed", attribution, holder)


def commitment(words, holder, attribution="indirect", stance="support", polarity="affirmed"):
    return Expected(words, "commitment", "certain", stance, polarity, attribution, holder)


def directive(words, holder="outlet", attribution="none", stance="support", polarity="affirmed"):
    return Expected(words, "directive", "certain", stance, polarity, attribution, holder)


def prediction(words, confidence="certain", holder="outlet", attribution="none", stance="neutral"):
    return Expected(words, "prediction", confidence, stance, "affirmed", attribution, holder)


def causal(words, holder="outlet", attribution="none", polarity="affirmed"):
    return Expected(words, "causal", "certain", "neutral", polarity, attribution, holder)


def quantity(words):
    return Expected(words, "quantity")


def evaluation(words, holder="outlet", attribution="none", stance=None):
    return Expected(words, "evaluation", "certain", stance, "affirmed", attribution, holder)


def event(words, holder="outlet", attribution="none", confidence="certain", polarity="affirmed", stance="neutral"):
    return Expected(words, "event", confidence, stance, polarity, attribution, holder)


def not_claim(words, holder="outlet", attribution="none"):
    return Expected(words, "not_claim", None, None, "affirmed", attribution, holder)
