"""What a YAML parser complains about, in words that say what to do."""

from typing import Any

import yaml

from .errors import Fault
from .wording import Told, say

_CODES = {
    "mapping values are not allowed": "colon_here",
    "did not find expected key": "key_expected",
    "could not find expected ':'": "colon_expected",
    "did not find expected node content": "value_missing",
    "did not find expected '-'": "hyphen_expected",
    "did not find expected ',' or ']'": "list_unclosed",
    "did not find expected ',' or '}'": "keys_unclosed",
    "found unknown escape character": "backslash_in_quotes",
    "found undefined alias": "alias_unknown",
    "found unexpected document indicator": "document_in_quotes",
    "exceeded max depth": "too_deep",
}


def told(error: yaml.YAMLError, text: str) -> Fault:
    """Return the fault behind a parser's complaint about `text`."""
    mark, started = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    problem = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
    if mark is None:
        return _about_character(error, text, problem)
    line = mark.line + 1
    if "unexpected end of stream" in problem and "quoted" in str(getattr(error, "context", "")):
        return Fault(say("quote_unclosed"), line=started.line + 1 if started else line)
    if "cannot start any token" in problem or "tab" in problem:
        return Fault(_about_start(text, mark), line=line)
    code = next((code for part, code in _CODES.items() if part in problem), None)
    return Fault(say(code) if code else say("no_yaml", problem=problem), line=line)


def _about_start(text: str, mark: Any) -> Told:
    row = text.splitlines()[mark.line] if mark.line < len(text.splitlines()) else ""
    if "\t" in row[: mark.column + 1]:
        return say("tab")
    sign = row[mark.column : mark.column + 1]
    return say("bad_start", sign=sign)


def _about_character(error: yaml.YAMLError, text: str, problem: str) -> Fault:
    """The parser tells unprintable characters by their place only, counted in bytes or in characters."""
    found = next((at for at, char in enumerate(text) if not char.isprintable() and char not in "\n\r\t\x85\xa0"), None)
    if found is None:
        return Fault(say("no_yaml", problem=problem))
    line = text.count("\n", 0, found) + 1
    return Fault(say("bad_character", character=f"U+{ord(text[found]):04X}"), line=line)
