"""Why a pattern cannot be used, in words that say what to do instead."""

import re

from .wording import Told, say

# What other engines know and RE2 does not, or what would mean something else once the pattern is rewritten.
_UNKNOWN: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(form), code)
    for form, code in (
        (r"\(\?<?[=!]", "looks_around"),
        (r"\\[1-9]|\(\?P=\w+\)?|\\k[<{]", "refers_back"),
        (r"\(\?>|\(\?\(|\(\?R|\(\?#", "sign_unknown"),
        (r"\\[QE]", "quoting_sign"),
        (r"\\C", "single_byte"),
        (r"\\[ZGKXRuUNhHe]", "sign_unknown"),
        (r"\(\?P?<(?:hit|edge)\d", "group_name_taken"),
        (r"(?:[*+?]|\{\d+(?:,\d*)?\})\+", "possessive"),
    )
)
# Escapes and classes are stepped over whole, so that `\\1` and `[(?=]` are what they are, and plain letters at once.
_STEP = re.compile(r"\\(?:[pP]\{[^}]*\}|x\{[^}]*\}|.)|\[\^?\]?(?:\[:\^?\w+:\]|\\.|[^\]\\])*\]|[\w |]+|.", re.DOTALL)
_GROUP = re.compile(r"\(\?P?<(\w+)>")
_PLAIN = {
    "missing )": "group_unclosed",
    "unexpected )": "closes_nothing",
    "missing ]": "class_unclosed",
    "invalid named capture group": "bad_group_name",
    "pattern too large": "pattern_too_large",
}
_ABOUT = {
    "no argument for repetition operator": "nothing_to_repeat",
    "bad repetition operator": "repeats_twice",
    "invalid repetition size": "repeats_too_often",
    "invalid escape sequence": "bad_escape",
    "invalid character class range": "bad_class",
    "invalid perl operator": "bad_operator",
}


def foreign(pattern: str) -> Told | None:
    """Say what in a pattern RE2 cannot do, or would take for something else; None where there is nothing."""
    at, depth = 0, 0
    groups: set[str] = set()
    while at < len(pattern):
        for form, code in _UNKNOWN:
            if found := form.match(pattern, at):
                return say(code, sign=found[0], at=at + 1)
        if group := _GROUP.match(pattern, at):
            if group[1] in groups:
                return say("group_twice", group=group[1], at=at + 1)
            groups.add(group[1])
        step = _STEP.match(pattern, at)
        piece = step[0] if step else pattern[at]
        if piece == "\\":
            return say("last_backslash")
        depth += (piece == "(") - (piece == ")")
        if depth < 0:
            return say("closes_nothing_at", at=at + 1)
        at += len(piece)
    return None


def told(problem: str) -> Told:
    """Return RE2's complaint about a pattern in plain words."""
    kind, _, what = problem.partition(": ")
    for start, code in _PLAIN.items():
        if kind.startswith(start):
            return say("does_not_compile", why=say(code))
    for start, code in _ABOUT.items():
        if kind.startswith(start):
            return say("does_not_compile", why=say(code, sign=what))
    return say("does_not_compile_else", problem=problem)
