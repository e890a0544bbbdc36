"""Which stretches of a sentence are relative and subordinate clauses, and where a further main clause begins."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

Range = tuple[int, int]
# Its kind, and from where to where it stands.
Token = tuple[int, int, int]

_TOKEN = re.compile(r"[^\W_][\w'’-]*(?:[.,]\d+)*|[,;:]")
_PAUSE, _RELATIVE, _SUBORDINATE, _PURPOSE, _THAT, _CLOSER = range(6)
_LINK, _PREDICATE, _COPULA, _CONTRAST, _AND, _ASIDE, _OTHER = range(6, 13)
_OPENERS = frozenset((_RELATIVE, _SUBORDINATE, _PURPOSE))
_JOINTS = frozenset((_CONTRAST, _AND))
_MOST_SEEN = 50_000
_SHORTEST_STEM = 3
# "yang cukup kuat akan …": where so many words follow without a verb, the relative clause has none.
_WITHOUT_VERB = 3
# A further main clause has at least so many words, and its subject at most so many.
_SHORTEST_CLAUSE = 3
_LONGEST_SUBJECT = 7


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
            ("before_verb", _ASIDE),
            ("predicates", _PREDICATE),
            ("copulas", _COPULA),
            ("links", _LINK),
            ("contrasts", _CONTRAST),
            ("conjunctions", _AND),
            ("closers", _CLOSER),
            ("that", _THAT),
            ("purpose", _PURPOSE),
            ("subordinate", _SUBORDINATE),
            ("relative", _RELATIVE),
        ):
            for word in lists.get(name, ()):
                self._kinds[word.lower()] = kind
        # “the boat that sank”, “said that it sank”: behind a noun, before a predicate it is relative.
        self._either = {w.lower() for w in lists.get("that", ())} & {w.lower() for w in lists.get("relative", ())}
        self._prefixes = tuple(w[:-1] for w in lists.get("predicates", ()) if w.endswith("-"))
        self._suffixes = tuple(w[1:] for w in lists.get("predicates", ()) if w.startswith("-"))
        self._knows_predicates = bool(lists.get("predicates"))
        self._seen: dict[str, int] = {}
        # A sentence is looked at for joints, then for zones, and again as a clause where it is but one.
        self._tokens = lru_cache(maxsize=16)(self._tokens_of)

    def _kind_of(self, word: str) -> int:
        low = word.lower()
        known = self._kinds.get(low)
        if known is not None:
            return known
        if word[0] in ",;:":
            return _PAUSE
        if not low[0].isdigit() and word == low and low not in self._not_predicates:
            for prefix in self._prefixes:
                if low.startswith(prefix) and len(low) >= len(prefix) + _SHORTEST_STEM:
                    return _PREDICATE
            if self._suffixes and low.endswith(self._suffixes):
                return _PREDICATE
        return _OTHER

    def zones(self, text: str, spoken: Iterable[int] = ()) -> list[Range]:
        """Return where cues say nothing about the main claim; `spoken` is where verbs of saying begin.

        What follows such a verb is a claim of its own, with its own subject and predicate.
        """
        tokens, kinds = self._tokens(text)
        if kinds.isdisjoint(_OPENERS):
            return []
        return self._walk(text, tokens, spoken).zones()

    def joints(self, text: str, spoken: Iterable[int] = ()) -> list[Range]:
        """Return where one main clause ends and the next one begins, behind a word such as “sedangkan” or “dan”.

        Both must have a predicate, and the second one a subject of its own or a verb of saying.
        """
        tokens, kinds = self._tokens(text)
        if not self._knows_predicates or kinds.isdisjoint(_JOINTS):
            return []
        walk = self._walk(text, tokens, spoken)
        walk.zones()
        return walk.joints

    def first_predicate(self, text: str) -> int:
        """Return where the first predicate of a main clause begins, before which its subject stands; -1 without one."""
        tokens, _ = self._tokens(text)
        walk = self._walk(text, tokens, ())
        walk.zones()
        return walk.first

    def _walk(self, text: str, tokens: list[Token], spoken: Iterable[int]) -> "_Walk":
        return _Walk(text, tokens, frozenset(spoken), knows_predicates=self._knows_predicates)

    def _learnt(self, word: str) -> int:
        if len(self._seen) > _MOST_SEEN:
            self._seen.clear()
        kind = self._seen[word] = self._kind_of(word)
        return kind

    def _tokens_of(self, text: str) -> tuple[list[Token], frozenset[int]]:
        """Return the tokens of a text, and which kinds there are: most sentences need no closer look."""
        seen, tokens = self._seen, []
        for match in _TOKEN.finditer(text):
            word = match[0]
            kind = seen.get(word)
            tokens.append((self._learnt(word) if kind is None else kind, *match.span()))
        for number, (kind, start, end) in enumerate(tokens if self._either else ()):
            if kind == _RELATIVE and text[start:end].lower() in self._either:
                around = tokens[max(0, number - 1) : number + 2]
                if [k for k, _, _ in around] != [_OTHER, _RELATIVE, _PREDICATE]:
                    tokens[number] = (_THAT, start, end)
        return tokens, frozenset([token[0] for token in tokens])


class _Walk:
    def __init__(self, text: str, tokens: list[Token], spoken: frozenset[int], *, knows_predicates: bool) -> None:
        self._text = text
        self._tokens = tokens
        self._spoken = spoken
        self._knows_predicates = knows_predicates
        self._found: list[Range] = []
        self._open = -1
        self._kind = _OTHER
        self._only_comma = False
        self._predicates = 0
        self._began = 0
        self._main = False
        self._last_predicate = -2
        self.joints: list[Range] = []
        self.first = -1

    def zones(self) -> list[Range]:
        for number, (kind, start, end) in enumerate(self._tokens):
            if kind in (_PREDICATE, _COPULA):
                self._predicate(number, kind, start)
            elif kind in (_RELATIVE, _SUBORDINATE, _PURPOSE):
                self._begin(kind, number, start)
            elif kind in (_CONTRAST, _AND):
                self._join(kind, number)
            elif kind == _PAUSE:
                self._close(start)
            elif kind == _THAT and (self._open < 0 or not self._main):
                self._close(start)
                self._main = False
            elif kind == _CLOSER and self._kind == _RELATIVE and self._predicates and not self._main:
                self._close(end)
        self._close(len(self._text))
        return self._found

    def _predicate(self, number: int, kind: int, start: int) -> None:
        """A predicate: the main one, or that of the open zone; a second one ends a zone inside the subject."""
        chained = number - self._last_predicate <= 1 and (kind == _PREDICATE or self._tokens[number - 1][0] == _COPULA)
        linked = number > 0 and self._tokens[number - 1][0] in (_LINK, _AND, _PURPOSE)
        self._last_predicate = number
        if self._open < 0:
            self.first = self.first if self.first >= 0 else start
            self._main = start not in self._spoken
            return
        late = self._kind == _RELATIVE and self._has_no_verb(number, kind)
        second = (self._predicates > 0 or late) and not (chained or linked)
        if (
            second
            and not self._main
            and not (self._only_comma and (kind == _PREDICATE or self._began or self._kind != _RELATIVE))
        ):
            self._close(start)
            self._main = start not in self._spoken
        else:
            self._predicates += 1

    def _has_no_verb(self, number: int, kind: int) -> bool:
        """Say whether the words since the relative one already say what is said of the noun, as adjectives do."""
        words = number - self._began
        if words == _WITHOUT_VERB - 1 and self._tokens[number - 1][0] == _OTHER:
            word = self._tokens[number - 1]
            return kind == _COPULA and self._text[word[1] : word[2]].islower()
        return words >= _WITHOUT_VERB

    def _join(self, kind: int, number: int) -> None:
        """A word between two main clauses, if it is between two."""
        if kind == _CONTRAST:
            self._close(self._tokens[number][1])
        following = number + 1
        if kind == _CONTRAST and number > 1 and self._tokens[number - 1][0] == _COPULA:
            # "akan tetapi": before such a word an auxiliary is part of it.
            number -= 1
        paused = self._tokens[number - 1][0] == _PAUSE
        if number and self._main and self._open < 0 and self._begins_clause(kind, following, paused=paused):
            cut = self._tokens[number - 1][1] if paused else self._tokens[number][1]
            self.joints.append((cut, self._tokens[following][1]))
            self._main = False

    def _begins_clause(self, kind: int, number: int, *, paused: bool) -> bool:
        """Say whether a main clause begins here: a short subject and its predicate, or a verb of saying."""
        ahead = self._tokens[number:]
        if kind == _CONTRAST and [token[0] for token in ahead] == [_OTHER, _PREDICATE]:
            return True
        if len(ahead) < _SHORTEST_CLAUSE or ahead[0][0] in (_LINK, _PURPOSE, _SUBORDINATE, _AND, _PAUSE, _CLOSER):
            return False
        if ahead[0][0] in (_PREDICATE, _COPULA):
            return ahead[0][1] in self._spoken
        if kind == _CONTRAST:
            return True
        for words, (following, _, _) in enumerate(ahead[:_LONGEST_SUBJECT]):
            if following in (_PREDICATE, _COPULA):
                return words > 0
            if following not in (_OTHER, _ASIDE, _CLOSER):
                return False
        return False

    def _begin(self, kind: int, number: int, start: int) -> None:
        following = self._tokens[number + 1] if number + 1 < len(self._tokens) else None
        # "saat ini", "setelah itu" are adverbs.
        if following is None or (kind != _RELATIVE and following[0] == _CLOSER):
            return
        if kind == _PURPOSE and following[0] not in (_PREDICATE, _COPULA, _RELATIVE):
            return
        if self._open >= 0:
            if kind == _RELATIVE or self._kind != _RELATIVE:
                return
            self._close(start)
        if kind == _RELATIVE and not self._knows_predicates:
            self._found.append((start, following[2]))
            return
        self._open, self._kind, self._predicates, self._began = start, kind, 0, number
        at_start = number == 0 or self._tokens[number - 1][0] == _PAUSE
        self._only_comma = at_start and self._main_clause_follows(number + 1)
        self._only_comma = self._only_comma or not self._knows_predicates

    def _main_clause_follows(self, number: int) -> bool:
        """Say whether there is a predicate behind the next pause: what follows may also be only “kata Rina”."""
        kinds = [kind for kind, _, _ in self._tokens[number:]]
        return _PAUSE in kinds and any(kind in (_PREDICATE, _COPULA) for kind in kinds[kinds.index(_PAUSE) :])

    def _close(self, end: int) -> None:
        if self._open >= 0:
            self._found.append((self._open, end))
            self._open = -1
