"""Which stretches of a sentence are relative and subordinate clauses, and where a further main clause begins."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TypeVar

from .walk import (
    AND,
    ASIDE,
    CLOSER,
    CONTRAST,
    COPULA,
    LINK,
    OTHER,
    PAUSE,
    PREDICATE,
    PURPOSE,
    RELATIVE,
    SUBORDINATE,
    THAT,
    Range,
    Token,
    Walk,
)

_TOKEN = re.compile(r"[^\W_][\w'’-]*(?:[.,]\d+)*|[,;:]")
# A sentence told as one letter a word, in the order of the kinds, shows whether a closer look at it can find anything:
# an opening word with what it opens, or behind a predicate a word between clauses with another clause.
_LETTERS = ",RSUTLKVCXAOo"
_OPENING = re.compile(r"R.|S[^L]|U[VCR]")
_PREDICATE = re.compile(r"[VC]")
_JOINT = re.compile(r"X..|A(?:[VC]..|[oO][oOL]{0,5}[VC])")
_MOST_SEEN = 20_000
_LONGEST_WORD = 40
_SHORTEST_STEM = 3


Told = TypeVar("Told")


class Scopes:
    """Tells main clauses from others by the words of a pack, without parsing.

    A relative clause that follows the main predicate reaches to the next pause or subordinate clause. One that stands
    before it, inside the subject, ends at a demonstrative or where a second predicate comes, which is the main one.
    Subordinate clauses at the start of a sentence reach to the first comma, or to the second predicate where there is
    none. A pack that names no predicates has relative clauses of one word.
    """

    def __init__(self, lists: Mapping[str, Sequence[str]]) -> None:
        self._kinds: dict[str, int] = {}
        self._not_predicates = frozenset(word.lower() for word in lists.get("no_predicates", ()))
        for name, kind in (
            ("before_verb", ASIDE),
            ("predicates", PREDICATE),
            ("copulas", COPULA),
            ("links", LINK),
            ("contrasts", CONTRAST),
            ("conjunctions", AND),
            ("closers", CLOSER),
            ("that", THAT),
            ("purpose", PURPOSE),
            ("subordinate", SUBORDINATE),
            ("relative", RELATIVE),
        ):
            for word in lists.get(name, ()):
                self._kinds[word.lower()] = kind
        # “the boat that sank”, “said that it sank”: behind a noun, before a predicate it is relative.
        self._either = {w.lower() for w in lists.get("that", ())} & {w.lower() for w in lists.get("relative", ())}
        self._prefixes = tuple(w[:-1] for w in lists.get("predicates", ()) if w.endswith("-"))
        self._suffixes = tuple(w[1:] for w in lists.get("predicates", ()) if w.startswith("-"))
        self._knows_predicates = bool(lists.get("predicates"))
        self._seen = _Learnt(self._kind_of)
        self._in_chunk = _Learnt(self._tokens_in)
        self._letters = _Learnt(self._letters_in)
        # A sentence is looked at for joints, then for zones, and again as a clause where it is but one.
        self._told = lru_cache(maxsize=16)(self._told_by)
        self._tokens = lru_cache(maxsize=16)(self._tokens_of)

    def _kind_of(self, word: str) -> int:
        low = word.lower()
        known = self._kinds.get(low)
        if known is not None:
            return known
        if word[0] in ",;:":
            return PAUSE
        if not low[0].isdigit() and word == low and low not in self._not_predicates:
            for prefix in self._prefixes:
                if low.startswith(prefix) and len(low) >= len(prefix) + _SHORTEST_STEM:
                    return PREDICATE
            if self._suffixes and low.endswith(self._suffixes):
                return PREDICATE
        return OTHER

    def zones(self, text: str, spoken: Iterable[int] = ()) -> list[Range]:
        """Return where cues say nothing about the main claim; `spoken` is where verbs of saying begin.

        What follows such a verb is a claim of its own, with its own subject and predicate.
        """
        return self._walk(text, spoken).zones() if _OPENING.search(self._told(text)) else []

    def joints(self, text: str, spoken: Iterable[int] = ()) -> list[Range]:
        """Return where one main clause ends and the next one begins, behind a word such as “sedangkan” or “dan”.

        Both must have a predicate, and the second one a subject of its own or a verb of saying.
        """
        if not self._knows_predicates:
            return []
        told = self._told(text)
        first = _PREDICATE.search(told)
        if first is None or not _JOINT.search(told, first.end()):
            return []
        walk = self._walk(text, spoken)
        walk.zones()
        return walk.joints

    def first_predicate(self, text: str) -> int:
        """Return where the first predicate of a main clause begins, before which its subject stands; -1 without one."""
        walk = self._walk(text, ())
        walk.zones()
        return walk.first

    def _walk(self, text: str, spoken: Iterable[int]) -> Walk:
        return Walk(text, self._tokens(text), frozenset(spoken), knows_predicates=self._knows_predicates)

    def _told_by(self, text: str) -> str:
        """Return a letter for each word of a text, as `_LETTERS` has them."""
        return "".join(map(self._letters.__getitem__, text.split(" ")))

    def _letters_in(self, chunk: str) -> str:
        return "".join([_LETTERS[kind] for kind, _, _ in self._in_chunk[chunk]])

    def _tokens_in(self, chunk: str) -> list[Token]:
        """Return the words in what stands between two spaces; nearly all of it has been met before."""
        return [(self._seen[match[0]], *match.span()) for match in _TOKEN.finditer(chunk)]

    def _tokens_of(self, text: str) -> list[Token]:
        tokens: list[Token] = []
        at, known = 0, self._in_chunk
        for chunk in text.split(" "):
            for kind, start, end in known[chunk]:
                tokens.append((kind, at + start, at + end))
            at += len(chunk) + 1
        for number, (kind, start, end) in enumerate(tokens if self._either else ()):
            if kind == RELATIVE and text[start:end].lower() in self._either:
                around = tokens[max(0, number - 1) : number + 2]
                if [k for k, _, _ in around] != [OTHER, RELATIVE, PREDICATE]:
                    tokens[number] = (THAT, start, end)
        return tokens


class _Learnt(dict[str, Told]):
    """What a function says of words, kept for the words that come again."""

    def __init__(self, function: Callable[[str], Told]) -> None:
        super().__init__()
        self._function = function

    def __missing__(self, word: str) -> Told:
        told = self._function(word)
        if len(word) <= _LONGEST_WORD:
            if len(self) >= _MOST_SEEN:
                self.clear()
            self[word] = told
        return told
