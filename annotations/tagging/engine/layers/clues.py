"""What stands around a capitalised word and tells whose name it is."""

import re
from collections.abc import Mapping, Sequence

from .shapes import Shapes
from .tokens import FIELD, GIVEN, OFFICE, ORGANISATION_HEAD, TAIL, TITLE, Token

LONGEST_PERSON = 5
_WORD_AFTER = re.compile(r"[ ,”\"]{0,3}([^\W\d_]+)")
_AGE = re.compile(r"\s\(\d{2}(?:\stahun)?\)|,\s\d{2}(?:\stahun|,\s)")
_INITIAL = re.compile(r"[A-Z]\.?$")
_LOOK = 24
# Who speaks for a body, before its name: “analysts at Harrow Lane said”.
_SPEAKS_FOR = frozenset(("at", "for", "of", "from"))


class Clues:
    """The clues of one text, by the words of its language."""

    def __init__(self, shapes: Shapes, kinds: Mapping[str, int], text: str) -> None:
        self._shapes = shapes
        self._kinds = kinds
        self._text = text

    def word_before(self, start: int) -> str:
        """Return the word before a name, in lower case and without marks; empty where there is none."""
        if start < 2 or self._text[start - 1] not in ' (“"':
            return ""
        before = self._text[max(0, start - _LOOK) : start].rstrip(' (“"')
        return before[max(before.rfind(" "), before.rfind("\n")) + 1 :].rstrip(".").lower()

    def title_before(self, token: Token) -> str:
        """Return the title that stands before a name; empty where none does."""
        word = self.word_before(token.start)
        # "Menteri Kelautan dan Perikanan Sapto": the title began before the "and".
        if token.kinds & FIELD and word in self._shapes.joining:
            return "menteri"
        return word if self._kinds.get(word, 0) & TITLE else ""

    def opens_sentence(self, token: Token) -> bool:
        """Say whether a sentence begins with the word, so that any word would have a capital."""
        before = self._text[max(0, token.start - 3) : token.start].rstrip(" “\"'(‘")
        return not before or before[-1] in ".!?:\n"

    def is_person(self, part: Sequence[Token], titled: str) -> bool:
        """Say whether words are the name of a person; `titled` is the title before them, or empty."""
        if len(part) > LONGEST_PERSON or all(token.text.isupper() and len(token.text) > 1 for token in part):
            return False
        if part[0].kinds & GIVEN:
            return True
        # "The Commission said": the noun of a body is nobody's name.
        if part[-1].kinds & TAIL:
            return False
        if titled and (len(part) > 1 or not self._kinds.get(titled, 0) & OFFICE):
            return True
        if len(part) > 2 and any(_INITIAL.match(token.text) for token in part[1:-1]):
            return True
        before = self.word_before(part[0].start)
        if before in self._shapes.says_before:
            return True
        after = _WORD_AFTER.match(self._text, part[-1].end)
        if after and after[1].lower() in self._shapes.says_after and before not in _SPEAKS_FOR:
            return True
        return bool(_AGE.match(self._text, part[-1].end))

    def is_place(self, part: Sequence[Token]) -> bool:
        """Say whether words are the name of a place."""
        if len(part) > 3 or part[0].text.isupper() or part[0].kinds & ORGANISATION_HEAD or part[-1].kinds & TAIL:
            return False
        return self.word_before(part[0].start) in self._shapes.place_prepositions
