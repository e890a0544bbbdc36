"""What a rule said of a passage, so that an edit speaks against the rules behind what was changed and no others."""

from collections.abc import Mapping, Sequence
from typing import Any

from annotations.quality.holders import same_holder_in_sql
from annotations.tagging.engine.attribution import ATTRIBUTION
from annotations.tagging.engine.rules import NOT_LABELS

HOLDER = "holder"
# Whether an analyst named somebody else.
RENAMED = f"""
    coalesce(answer.changed @> '["{HOLDER}"]' AND NOT {same_holder_in_sql("s.holder", "made.holder")}, FALSE)
"""


def labels_of(content: Mapping[str, Any]) -> list[str]:
    """Return what a rule, as it stands in a pack, may say of a passage: dimensions, and `holder`."""
    emit = content.get("emit", {})
    labels = {name for name in emit if name not in NOT_LABELS}
    return sorted({*labels, HOLDER} if _names_a_holder(content) else labels)


def _names_a_holder(content: Mapping[str, Any]) -> bool:
    pattern = content.get("pattern", "")
    return HOLDER in content.get("emit", {}) or "(?P<holder>" in pattern or "(?P<relay>" in pattern


def said_of(rules: Sequence[str], sets: Sequence[Mapping[str, str]]) -> dict[str, set[str]]:
    """Return the labels that each rule decided in one suggestion: its cues' rules, and their labels where known."""
    said: dict[str, set[str]] = {}
    for number, rule in enumerate(rules):
        said.setdefault(rule, set()).update(sets[number] if sets else ())
    return said


def was_kept(*, may_say: Sequence[str], said: set[str], changed: Sequence[str], renamed: bool) -> bool:
    """Say whether an edit left standing what a rule said of the passage.

    A rule that may name holders named this one where its attribution was taken, or where it has none to give. A
    boundary is nobody's, and neither are a target's words: analysts word it, and what is wrong with it shows in the
    stance.
    """
    against = {*changed} - {HOLDER}
    if renamed and HOLDER in may_say and (ATTRIBUTION in said or ATTRIBUTION not in may_say):
        return False
    return not said & against
