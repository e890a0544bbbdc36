"""The small words of a pack that tell subjects, holders and subordinate clauses from the rest."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from .scope import Scopes

_NEVER = re.compile(r"(?!)")
_LAST_WORDS = 60


def _any_of(words: Iterable[str], template: str) -> re.Pattern[str]:
    """Return a pattern for the words, longest first, put into the template; one that never matches without words."""
    parts = "|".join(_escaped(word) for word in sorted(words, key=lambda word: (-len(word), word)))
    return re.compile(template % parts) if parts else _NEVER


def _escaped(word: str) -> str:
    """Return the word as a pattern; a word that begins with a hyphen stands for every word with that ending.

    Both cases of each letter are named: a pattern that ignores case tries every one of a hundred words to its end.
    """
    return rf"\w+{_escaped(word[1:])}" if word.startswith("-") else "".join(map(_either_case, word))


def _either_case(char: str) -> str:
    cases = {char, char.lower(), char.upper()}
    return (
        f"[{''.join(sorted(cases))}]" if len(cases) > 1 and all(len(case) == 1 for case in cases) else re.escape(char)
    )


class Asides:
    """The adverbs and auxiliaries that may stand between a subject and its verb."""

    def __init__(self, listed: Sequence[str]) -> None:
        self._pattern = _any_of(listed, r"(?>(?:(?:^|[\s,])(?:%s))+)\s*$")
        last = [(word.replace(",", " ").split() or [word])[-1] for word in listed]
        self._last = frozenset(word.lower() for word in last)
        self._endings = tuple(word[1:].lower() for word in last if word.startswith("-"))

    def cut_from(self, text: str) -> str:
        """Return the text without those at its end; only its last words are looked at."""
        near = text[-_LAST_WORDS:].lower().replace(",", " ").split()
        if not near or not (near[-1] in self._last or near[-1].endswith(self._endings)):
            return text
        cut = text.rfind(" ", 0, len(text) - _LAST_WORDS) if len(text) > _LAST_WORDS else -1
        return text[: cut + 1] + self._pattern.sub("", text[cut + 1 :])


@dataclass(frozen=True, slots=True)
class Words:
    """Compiled word lists of a pack."""

    asides: Asides
    fronted: re.Pattern[str]
    holder_ends: re.Pattern[str]
    pronoun: re.Pattern[str]
    person: re.Pattern[str]
    first_person: re.Pattern[str]
    own: re.Pattern[str]
    filler: re.Pattern[str]
    that: re.Pattern[str]
    relative: re.Pattern[str]
    subordinate: re.Pattern[str]
    scopes: Scopes
    somebody: str

    def means_who_spoke(self, name: str) -> bool:
        """Say whether these words mean who spoke before: a pronoun, or a person told by trade or looks, “that man”."""
        return bool(self.pronoun.fullmatch(name) or self.person.fullmatch(name))

    def zones(self, text: str, spoken: Iterable[int] = ()) -> list[tuple[int, int]]:
        """Return where cues say nothing about the main claim of a clause; `spoken` is where verbs of saying begin."""
        return self.scopes.zones(text, spoken)


def compiled(lists: Mapping[str, Sequence[str]]) -> Words:
    """Return the word lists of a pack, ready to use."""
    closers = "|".join(_escaped(word) for word in lists.get("closers", ())) or "(?!)"
    aside = "|".join(_escaped(word) for word in sorted(lists.get("before_verb", ()), key=len, reverse=True)) or "(?!)"
    # Groups are atomic where words repeat: lists such as “a, a a” could otherwise be told apart in very many ways.
    return Words(
        asides=Asides(lists.get("before_verb", ())),
        fronted=_any_of(lists.get("fronted", ()), r"\s*(?:%s)\b"),
        holder_ends=_any_of(lists.get("holder_ends", ()), r"(?:^|\s)(?:%s)\b"),
        pronoun=_any_of(lists.get("pronouns", ()), r"(?:%s)"),
        person=_any_of(lists.get("persons", ()), rf"(?:%s)\b(?:\s+[^\s,]+){{0,7}}?\s+(?:{closers})\b"),
        first_person=_any_of(lists.get("first_person", ()), r"(?:%s)"),
        own=_any_of(lists.get("own", ()), r"(?:^|(?<=\W))(?:%s)\b"),
        filler=_any_of(lists.get("fillers", ()), r"\s*(?:%s)\b"),
        that=_any_of(lists.get("that", ()), r"(?:^|\b)(?:%s)\b"),
        relative=_any_of(lists.get("relative", ()), rf"\b(?:%s)(?:(?>(?:\s+(?:{aside}))*)|)\s+[\w-]+"),
        subordinate=_any_of(lists.get("subordinate", ()), r"\b(?:%s)\b"),
        scopes=Scopes(lists),
        # Whoever a verb means that names nobody: the first pronoun of the list.
        somebody=next(iter(lists.get("pronouns", ())), ""),
    )
