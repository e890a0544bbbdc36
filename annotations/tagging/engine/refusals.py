"""Why a pattern cannot be used, in words that say what to do instead."""

import re

# What other engines know and RE2 does not, or what would mean something else once the pattern is rewritten.
_UNKNOWN: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(form), words)
    for form, words in (
        (r"\(\?<?[=!]", "looks around with {}, which RE2 cannot do; use `not_after` and `not_before`"),
        (r"\\[1-9]|\(\?P=\w+\)?|\\k[<{]", "refers back to a group with {}, which RE2 cannot do; write the words out"),
        (r"\(\?>|\(\?\(|\(\?R|\(\?#", "uses {}, which RE2 does not know"),
        (r"\\[QE]", "quotes with {}; write a backslash before each sign instead"),
        (r"\\C", "asks for a single byte with {}, which may be a part of a character; use . instead"),
        (r"\\[ZGKXRuUNhHe]", "uses {}, which RE2 does not know"),
        (r"\(\?P?<(?:hit|edge)\d", "calls a group {}; such names are taken"),
        (r"(?:[*+?]|\{\d+(?:,\d*)?\})\+", "repeats possessively with {}; leave the last + out"),
    )
)
# Escapes and classes are stepped over whole, so that `\\1` and `[(?=]` are what they are, and plain letters at once.
_STEP = re.compile(r"\\(?:[pP]\{[^}]*\}|x\{[^}]*\}|.)|\[\^?\]?(?:\[:\^?\w+:\]|\\.|[^\]\\])*\]|[\w |]+|.", re.DOTALL)
_GROUP = re.compile(r"\(\?P?<(\w+)>")
_WORDS = {
    "missing )": "A ( is not closed.",
    "unexpected )": "A ) closes nothing.",
    "missing ]": "A [ is not closed.",
    "invalid named capture group": "A group has a name that cannot be one.",
    "pattern too large": "It takes too much memory: repeat fewer things, or less often.",
}
_ABOUT = {
    "no argument for repetition operator": "Nothing that could be repeated stands before {}.",
    "bad repetition operator": "Two signs of repetition follow each other: {}.",
    "invalid repetition size": "It repeats {} times; 1,000 times are the most, all repetitions around it counted.",
    "invalid escape sequence": "There is no {}; a backslash makes signs plain, and stands before few letters.",
    "invalid character class range": "{} is no class of characters.",
    "invalid perl operator": "{} begins nothing that RE2 knows.",
}


def foreign(pattern: str) -> str | None:
    """Say what in a pattern RE2 cannot do, or would take for something else; None where there is nothing."""
    at, depth = 0, 0
    groups: set[str] = set()
    while at < len(pattern):
        for form, words in _UNKNOWN:
            if found := form.match(pattern, at):
                return f"The pattern {words.format(found[0])} (character {at + 1})."
        if group := _GROUP.match(pattern, at):
            if group[1] in groups:
                return (
                    f"The group “{group[1]}” stands twice; write the pattern so that one will do (character {at + 1})."
                )
            groups.add(group[1])
        step = _STEP.match(pattern, at)
        piece = step[0] if step else pattern[at]
        if piece == "\\":
            return "The pattern ends with a backslash, which stands before nothing."
        depth += (piece == "(") - (piece == ")")
        if depth < 0:
            return f"A ) closes nothing (character {at + 1})."
        at += len(piece)
    return None


def told(problem: str) -> str:
    """Return RE2's complaint about a pattern in plain words."""
    kind, _, what = problem.partition(": ")
    for start, words in _WORDS.items():
        if kind.startswith(start):
            return f"The pattern does not compile. {words}"
    for start, words in _ABOUT.items():
        if kind.startswith(start):
            return f"The pattern does not compile. {words.format(what)}"
    return f"The pattern does not compile: {problem}."
