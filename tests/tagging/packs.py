"""Packs and short cuts for the engine's tests."""

from functools import lru_cache
from pathlib import Path

import annotations.tagging.packs as shipped
from annotations.tagging.engine import Pack, tag
from annotations.text.segmentation import segment

SHIPPED = Path(next(iter(shipped.__path__))) / "id-news.yaml"
RULE = """
  - id: {id}
    lang: id
    kind: {kind}
    scope: {scope}
    priority: {priority}
    {pattern}
    {more}
    examples: {{match: [{match}], no_match: [{no_match}]}}
"""


@lru_cache(maxsize=1)
def id_news():
    return Pack.from_yaml(SHIPPED.read_text(encoding="utf-8"))


def rule(
    pattern="'\\bmungkin\\b'",
    *,
    id="hedge.one",  # noqa: A002 -- the key's name
    kind="cue",
    scope="clause",
    priority=50,
    more="emit: {confidence: possible}",
    match="'Ia mungkin datang.'",
    no_match="'Ia datang.'",
):
    written = pattern if pattern.startswith("words:") else f"pattern: {pattern}"
    return RULE.format(
        id=id, kind=kind, scope=scope, priority=priority, pattern=written, more=more, match=match, no_match=no_match
    )


DEFAULT = rule(
    "'^\\S+ \\S+.*$'",
    id="event.default",
    kind="pattern",
    priority=0,
    more="emit: {claim_type: event, confidence: certain, stance: neutral, polarity: affirmed, attribution: none}",
    match="'Ia sudah datang'",
    no_match="'Demak'",
)


def pack(*rules, words=""):
    return Pack.from_yaml(f"name: small\n{words}\nrules:{''.join(rules)}")


def tagged(text, used=None):
    return tag(text, segment(text), used or id_news())


def passages(text, used=None):
    """Return each suggestion as (quote, labels, holder)."""
    return [(text[s.start : s.end], s.labels, s.holder) for s in tagged(text, used).suggestions]


def only(text, used=None):
    """Return the one suggestion of a text."""
    (found,) = tagged(text, used).suggestions
    return found
