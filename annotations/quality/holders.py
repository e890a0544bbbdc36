"""When two holders are the same: “Rina Hadi” is “Mayor Rina Hadi” told shorter."""

import re

_SPLIT = r"[\s,.;()“”\"]+"
# The same in SQL: the words of a holder's last link as an array.
_LAST = "lower(regexp_replace(coalesce(nullif({name}, ''), '-'), '^.* ← ', ''))"
_ARRAY = f"array_remove(regexp_split_to_array({_LAST}, '{_SPLIT}'), '')"


def same_holder(one: str, other: str) -> bool:
    """Say whether all words of one holder's last link are words of the other's; nobody is like nobody else."""
    left, right = _words(one), _words(other)
    return left <= right or right <= left


def _words(holder: str) -> frozenset[str]:
    return frozenset(re.split(_SPLIT, holder.rpartition(" ← ")[2].lower())) - {""} or frozenset({"-"})


def same_holder_in_sql(one: str, other: str) -> str:
    """Return the condition that two columns hold the same holder, as `same_holder` tells it."""
    left, right = _ARRAY.format(name=one), _ARRAY.format(name=other)
    return f"({left} <@ {right} OR {right} <@ {left})"
