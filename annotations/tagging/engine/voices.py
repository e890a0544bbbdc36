"""Who commits to each clause of an article, in text order: it keeps in mind who spoke before."""

import re
from collections.abc import Iterable, Sequence

from . import holders
from .attribution import OUTLET, UNNAMED, Memory, Voice, named_by, relay, speaks
from .hits import Hit, Range
from .holders import chain
from .quotes import Quote
from .words import Words

# From this priority on a rule names the speaker outright, whatever verb stands before it.
OUTRIGHT = 75
FIRST_PERSON = "first_person"
# For each of these the whole text is searched.
_MOST_NAMES = 100


class Voices:
    """Resolves holders; `memory` holds who spoke or acted last."""

    def __init__(self, text: str, words: Words) -> None:
        self.memory = Memory()
        self._text = text
        self._words = words
        self._in_line = ""
        self._quoted_last = Voice("")
        self._names: dict[str, bool] = {}

    def begin_line(self) -> None:
        """Forget who spoke in the line before; pronouns still mean them."""
        self._in_line = ""

    def quoted(self, quote: Quote, sentence: Range, outer: Voice) -> Voice:
        """Return the speaker of a quotation: told beside it, or else the one before in the line or in the article."""
        if quote.holder is None:
            name = source = ""
            if quote.hit is not None:
                start = min(sentence[0], quote.hit.start)
                fallback = outer.holder if outer.is_named else self.memory.last
                name = named_by(quote.hit, self._text, (start, quote.hit.start), self._words, fallback)
                source = relay([quote.hit], self._text, self._words)
            quote.holder = chain(source, name or self._in_line or self.memory.last) or UNNAMED
        self._in_line = quote.holder
        # What tells the speaker of one quotation tells that of the next one, while the same person goes on.
        last = self._quoted_last
        if quote.hit is None and last.hit is not None and quote.holder == last.holder:
            return last
        voice = Voice(quote.holder, quote.hit, mark=None if quote.hit else quote.mark)
        self._quoted_last = voice
        return voice

    def cited(self, voice: Voice, content: Range, hits: Iterable[Hit]) -> Voice:
        """Return the voice of a quotation together with whom its speaker cites in it."""
        verbs = [hit for hit in hits if hit.rule.holder == "subject" and content[0] <= hit.start < content[1]]
        if not verbs:
            return voice
        return voice._replace(holder=chain(voice.holder, self._inner(verbs, content, voice, quoted=True)))

    def told(self, span: Range, sentence: Range, hits: Iterable[Hit], outer: Voice) -> Voice:
        """Return who commits to a clause in the article's own words; the article itself where nobody is told."""
        telling = [hit for hit in hits if speaks(hit)]
        if not telling:
            return self._untold("", telling, telling, span, outer)
        telling.sort(key=_telling_order)
        source = relay(telling, self._text, self._words)
        own = [hit for hit in telling if hit.rule.holder == FIRST_PERSON]
        verbs = [hit for hit in telling if hit.rule.holder not in ("", FIRST_PERSON) or "holder" in hit.groups]
        if not verbs:
            return self._untold(source, telling, own, span, outer)
        fallback = outer.holder if outer.is_named else self._subject(sentence[0], span[0]) or self.memory.last
        name = named_by(verbs[0], self._text, (span[0], verbs[0].start), self._words, fallback)
        voice = Voice(chain(source, name) or UNNAMED, verbs[0])
        voice = Voice(chain(voice.holder, self._inner(verbs[1:], span, voice)), verbs[0])
        if verbs[0].rule.reach == "line":
            self._in_line = voice.holder
            own = [hit for hit in own if not verbs[0].first <= hit.start < verbs[0].last]
            return Voice(voice.holder, verbs[0], own[0] if own else None)
        return voice

    def _inner(self, verbs: Iterable[Hit], span: Range, outer: Voice, *, quoted: bool = False) -> str:
        """Return whom the outer speaker cites in turn: “X melaporkan, demikian Y” is what X says as Y tells it."""
        for hit in sorted(verbs, key=lambda hit: hit.start):
            if hit.rule.holder == "subject" and hit.rule.only_tells and not _same_verb(hit, outer.hit):
                told = outer.hit.end if outer.hit is not None and outer.hit.end <= hit.start else span[0]
                name = holders.before_verb(self._text[max(span[0], told) : hit.start], self._words)
                told_anew = outer.is_named and name not in outer.holder
                return name if told_anew and self._names_somebody(name, begins=quoted) else ""
        return ""

    def _names_somebody(self, name: str, *, begins: bool) -> bool:
        """Say whether a subject is a name and not a plain word with the capital that begins a sentence, if it may."""
        words = name.split()
        if not name[:1].isupper() or self._words.means_who_spoke(name) or self._words.first_person.fullmatch(name):
            return False
        if not begins or any(word[:1].isupper() for word in words[1:]) or (len(name) > 1 and words[0].isupper()):
            return True
        if len(words) > 1:
            return False
        if name not in self._names and len(self._names) < _MOST_NAMES:
            # Behind a word with a small letter only names have a capital.
            self._names[name] = bool(re.search(rf"(?<!\w)[a-z][\w-]*,? {re.escape(name)}\b", self._text))
        return self._names.get(name, False)

    def _subject(self, start: int, end: int) -> str:
        """Return the subject of the clauses before, which a verb without one shares: “X berkeliling dan mengecam Y”."""
        first = self._words.scopes.first_predicate(self._text[start:end]) if start < end else -1
        name = holders.before_verb(self._text[start : start + first], self._words) if first > 0 else ""
        return name if name[:1].isupper() else ""

    def _untold(self, source: str, telling: Sequence[Hit], own: Sequence[Hit], span: Range, outer: Voice) -> Voice:
        if source:
            return Voice(source, next(hit for hit in telling if "relay" in hit.groups))
        if own:
            return Voice(self._in_line or UNNAMED, own[0] if self._in_line else None, own[0])
        # "X mengatakan harga naik, sedangkan stok turun": both are what X says.
        if outer.is_named and outer.hit is not None and outer.hit.end <= span[0] and outer.hit.rule.only_tells:
            return outer
        return Voice(OUTLET)

    def turn(self, hits: Iterable[Hit], content: Range, voice: Voice, *, quoted: bool) -> None:
        """Let rules about acts say what they say about others' acts, or about one's own, by whose act it is."""
        if not voice.is_named:
            return
        for hit in hits:
            if hit is voice.hit or not (hit.rule.own or hit.rule.holder == "subject") or _same_verb(hit, voice.hit):
                continue
            told = voice.hit.end if voice.hit and not quoted and voice.hit.end <= hit.start else 0
            start = max(told, content[0])
            actor = self._text[start : hit.start].strip(' "“,:')
            if not actor:
                continue
            is_own = self._is_own(actor, voice)
            if is_own and hit.rule.own:
                hit.sets = {**hit.sets, **hit.rule.own}
            elif hit.rule.holder == "subject" and not is_own and not self._words.own.search(actor):
                hit.sets = {name: value for name, value in hit.sets.items() if name != "stance"} | dict(hit.rule.other)

    def _is_own(self, actor: str, voice: Voice) -> bool:
        """Say whether the actor is named within the holder, as a bank is by its director."""
        name = holders.before_verb(actor, self._words)
        return name[:1].isupper() and name in voice.holder


def _same_verb(hit: Hit, other: Hit | None) -> bool:
    return other is not None and hit.start < other.end and other.start < hit.end


def _telling_order(hit: Hit) -> tuple[int, int, int]:
    """Sort what names the speaker outright first, by priority; of verbs with subjects the first is the outermost."""
    outright = hit.rule.priority if hit.rule.priority >= OUTRIGHT else 0
    return (-outright, hit.start, -hit.rule.priority)
