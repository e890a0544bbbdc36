"""A walk over the words of a sentence, which tells its main clauses from the others."""

Range = tuple[int, int]
# Its kind, and from where to where it stands.
Token = tuple[int, int, int]
# The kinds of words that it goes by.
PAUSE, RELATIVE, SUBORDINATE, PURPOSE, THAT, CLOSER = range(6)
LINK, PREDICATE, COPULA, CONTRAST, AND, ASIDE, OTHER = range(6, 13)
# "yang cukup kuat akan …": where so many words follow without a verb, the relative clause has none.
_WITHOUT_VERB = 3
_FAR = 3
# A further main clause has at least so many words, and its subject at most so many.
_SHORTEST_CLAUSE = 3
_LONGEST_SUBJECT = 7


class Walk:
    """One walk over the tokens of a text; `joints` and `first` are filled by `zones`."""

    def __init__(self, text: str, tokens: list[Token], spoken: frozenset[int], *, knows_predicates: bool) -> None:
        self._text = text
        self._tokens = tokens
        self._spoken = spoken
        self._knows_predicates = knows_predicates
        self._found: list[Range] = []
        self._open = -1
        self._kind = OTHER
        self._only_comma = False
        self._predicates = 0
        self._began = 0
        self._main = False
        self._last_predicate = -2
        self.joints: list[Range] = []
        self.first = -1

    def zones(self) -> list[Range]:
        for number, (kind, start, end) in enumerate(self._tokens):
            if kind in (PREDICATE, COPULA):
                self._predicate(number, kind, start)
            elif kind in (RELATIVE, SUBORDINATE, PURPOSE):
                self._begin(kind, number, start)
            elif kind in (CONTRAST, AND):
                self._join(kind, number)
            elif kind == PAUSE:
                self._close(start)
            elif kind == THAT and (self._open < 0 or not self._main):
                self._close(start)
                self._main = False
            elif kind == CLOSER and self._kind == RELATIVE and self._predicates and not self._main:
                self._close(end)
        self._close(len(self._text))
        return self._found

    def _predicate(self, number: int, kind: int, start: int) -> None:
        """A predicate: the main one, or that of the open zone; a second one ends a zone inside the subject."""
        chained = number - self._last_predicate <= 1 and (kind == PREDICATE or self._tokens[number - 1][0] == COPULA)
        # "who asked not to be named said": so far behind the relative word a verb of saying is that of the main clause.
        chained = chained and not (start in self._spoken and number - self._began > _FAR and self._kind == RELATIVE)
        linked = number > 0 and self._tokens[number - 1][0] in (LINK, AND, PURPOSE)
        self._last_predicate = number
        if self._open < 0:
            self.first = self.first if self.first >= 0 else start
            self._main = start not in self._spoken
            return
        # "Rina sebelum pertemuan mengatakan …": behind a noun a verb of saying is hardly that of the clause within.
        late = (self._kind == RELATIVE and self._has_no_verb(number, kind)) or (
            self._kind == SUBORDINATE and start in self._spoken and number - self._began > 1
        )
        second = (self._predicates > 0 or late) and not (chained or linked)
        if (
            second
            and not self._main
            and not (self._only_comma and (kind == PREDICATE or self._began or self._kind != RELATIVE))
        ):
            self._close(start)
            self._main = start not in self._spoken
        else:
            self._predicates += 1

    def _has_no_verb(self, number: int, kind: int) -> bool:
        """Say whether the words since the relative one already say what is said of the noun, as adjectives do."""
        words = number - self._began
        if words == _WITHOUT_VERB - 1 and self._tokens[number - 1][0] == OTHER:
            word = self._tokens[number - 1]
            return kind == COPULA and self._text[word[1] : word[2]].islower()
        return words >= _WITHOUT_VERB

    def _join(self, kind: int, number: int) -> None:
        """A word between two main clauses, if it is between two."""
        if kind == CONTRAST:
            self._close(self._tokens[number][1])
        following = number + 1
        if kind == AND and self._is_in_name(number):
            return
        if kind == CONTRAST and number > 1 and self._tokens[number - 1][0] == COPULA:
            # "akan tetapi": before such a word an auxiliary is part of it.
            number -= 1
        paused = self._tokens[number - 1][0] == PAUSE
        if kind == CONTRAST and self._tokens[number - 1][0] == PREDICATE and not _has_verb(self._tokens[following:]):
            # "menutup sementara jalan itu": directly behind a verb, and before no other, it is an adverb.
            return
        if number and self._main and self._open < 0 and self._begins_clause(kind, following):
            cut = self._tokens[number - 1][1] if paused else self._tokens[number][1]
            self.joints.append((cut, self._tokens[following][1]))
            self._main = False

    def _is_in_name(self, number: int) -> bool:
        """Say whether a word stands between two parts of a name, as in “Ministry of Trade and Industry”."""
        if not 1 < number < len(self._tokens) - 1:
            return False
        of, before, after = (
            self._text[start:end] for _, start, end in (*self._tokens[number - 2 : number], self._tokens[number + 1])
        )
        return of == "of" and before[0].isupper() and after[0].isupper()

    def _begins_clause(self, kind: int, number: int) -> bool:
        """Say whether a main clause begins here: a short subject and its predicate, or a verb of saying."""
        ahead = self._tokens[number:]
        if kind == CONTRAST and [token[0] for token in ahead] == [OTHER, PREDICATE]:
            return True
        if len(ahead) < _SHORTEST_CLAUSE or ahead[0][0] in (LINK, PURPOSE, SUBORDINATE, AND, PAUSE, CLOSER):
            return False
        if ahead[0][0] in (PREDICATE, COPULA):
            return ahead[0][1] in self._spoken
        if kind == CONTRAST:
            return True
        for words, (following, _, _) in enumerate(ahead[:_LONGEST_SUBJECT]):
            if following in (PREDICATE, COPULA):
                return words > 0
            if following not in (OTHER, ASIDE, CLOSER):
                return False
        return False

    def _begin(self, kind: int, number: int, start: int) -> None:
        following = self._tokens[number + 1] if number + 1 < len(self._tokens) else None
        # "saat ini", "setelah itu" are adverbs.
        if following is None or (kind != RELATIVE and following[0] == CLOSER):
            return
        if kind == PURPOSE and following[0] not in (PREDICATE, COPULA, RELATIVE):
            return
        if self._open >= 0:
            if kind == RELATIVE or self._kind != RELATIVE:
                return
            self._close(start)
        if kind == RELATIVE and not self._knows_predicates:
            self._found.append((start, following[2]))
            return
        self._open, self._kind, self._predicates, self._began = start, kind, 0, number
        at_start = number == 0 or self._tokens[number - 1][0] == PAUSE
        self._only_comma = at_start and self._main_clause_follows(number + 1)
        self._only_comma = self._only_comma or not self._knows_predicates

    def _main_clause_follows(self, number: int) -> bool:
        """Say whether there is a predicate behind the next pause: what follows may also be only “kata Rina”."""
        kinds = [kind for kind, _, _ in self._tokens[number:]]
        return PAUSE in kinds and any(kind in (PREDICATE, COPULA) for kind in kinds[kinds.index(PAUSE) :])

    def _close(self, end: int) -> None:
        if self._open >= 0:
            self._found.append((self._open, end))
            self._open = -1


def _has_verb(tokens: list[Token]) -> bool:
    """Say whether a predicate stands before any clause that is not a main one."""
    for kind, _, _ in tokens:
        if kind in (RELATIVE, PURPOSE, SUBORDINATE):
            return False
        if kind in (PREDICATE, COPULA):
            return True
    return False
