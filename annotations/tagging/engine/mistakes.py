"""What a YAML parser complains about, in words that say what to do."""

from typing import Any

import yaml

from .errors import Fault

_WORDS = {
    "mapping values are not allowed": "A colon makes a key here, where none can be. Put the text in single quotes, or "
    "check the spaces at the start of the line.",
    "did not find expected key": "A key with a colon is expected here. Check the spaces at the start of the line, and "
    "write a single quote inside single quotes as two.",
    "could not find expected ':'": "A key with a colon is expected here; check the lines above for a quote that is not "
    "closed.",
    "did not find expected node content": "Something is missing here: a bracket is not closed, or a value not written.",
    "did not find expected '-'": "A list goes on here, so a hyphen is expected; check the spaces at the start of the "
    "line.",
    "did not find expected ',' or ']'": "A list in brackets is not closed, or lacks a comma.",
    "did not find expected ',' or '}'": "Keys in braces are not closed, or lack a comma.",
    "found unknown escape character": "Double quotes make a backslash special. Put patterns in single quotes.",
    "found undefined alias": "Aliases (*) are not used in packs; write the text out where it is needed.",
    "found unexpected document indicator": "A line of three hyphens or dots stands inside quotes.",
    "exceeded max depth": "Lists and keys nest too deeply here.",
}


def told(error: yaml.YAMLError, text: str) -> Fault:
    """Return the fault behind a parser's complaint about `text`."""
    mark, started = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    problem = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
    if mark is None:
        return _about_character(error, text, problem)
    line = mark.line + 1
    if "unexpected end of stream" in problem and "quoted" in str(getattr(error, "context", "")):
        return Fault("The quote that begins here is never closed.", line=started.line + 1 if started else line)
    if "cannot start any token" in problem or "tab" in problem:
        return Fault(_about_start(text, mark), line=line)
    words = next((words for part, words in _WORDS.items() if part in problem), f"This is no YAML: {problem}.")
    return Fault(words, line=line)


def _about_start(text: str, mark: Any) -> str:
    row = text.splitlines()[mark.line] if mark.line < len(text.splitlines()) else ""
    if "\t" in row[: mark.column + 1]:
        return "A tab stands here; YAML wants spaces."
    sign = row[mark.column : mark.column + 1]
    return f"Nothing may begin with {sign} in YAML; put the text in single quotes."


def _about_character(error: yaml.YAMLError, text: str, problem: str) -> Fault:
    """The parser tells unprintable characters by their place only, counted in bytes or in characters."""
    found = next((at for at, char in enumerate(text) if not char.isprintable() and char not in "\n\r\t\x85\xa0"), None)
    if found is None:
        return Fault(f"This is no YAML: {problem}.")
    line = text.count("\n", 0, found) + 1
    return Fault(f"The character U+{ord(text[found]):04X} cannot stand in YAML.", line=line)
