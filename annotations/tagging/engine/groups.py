"""What a rule is about, in one word, for lists of rules."""

from collections.abc import Mapping
from typing import Any

GROUPS = ("attribution", "confidence", "claim_type", "stance", "boilerplate", "structure", "layer")
# The first that a rule speaks about is what it is about; a rule that sets none of them only cuts sentences up.
_BY_LABEL = ("claim_type", "confidence", "stance")


def group_of(rule: Mapping[str, Any]) -> str:
    """Return the group of a rule as it stands in a pack: one of `GROUPS`."""
    if rule["kind"] == "boilerplate":
        return "boilerplate"
    emit = rule.get("emit", {})
    for name in _BY_LABEL:
        if name in emit:
            return name
    if "attribution" in emit or "holder" in emit:
        return "attribution"
    return "layer" if "layer" in emit else "structure"
