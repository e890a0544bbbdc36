"""The passages of an article, paragraph by paragraph: who commits to each clause, and its labels."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from .attribution import ATTRIBUTION, OUTLET, Voice, named_by
from .claims import claim_of, shortened, target_of
from .hits import Hit, Range, settled
from .pack import Pack
from .paragraphs import Clause, Paragraph, Sentence
from .results import Cue, Proposal
from .scheme import Scheme
from .voices import FIRST_PERSON, Voices

# A name that stands further from the start of a sentence is hardly its subject.
_SUBJECT_REACH = 40


class Passages:
    """Collects passages in `found`; paragraphs must come in text order, for it keeps in mind who spoke last."""

    def __init__(self, text: str, pack: Pack, scheme: Scheme) -> None:
        self.found: list[Proposal] = []
        self._text = text
        self._pack = pack
        self._scheme = scheme
        self._voices = Voices(self._text, pack.words)
        self._line_starts = 0
        self._own: dict[int, Hit] = {}

    def read(self, paragraph: Paragraph, shapes: Iterator[list[Hit]]) -> None:
        """Find the passages of one paragraph; `shapes` are what rules about whole clauses find in one after another."""
        self._voices.begin_line()
        self._line_starts = len(self.found)
        self._own.clear()
        for sentence in paragraph.sentences:
            for hit in sentence.told_after:
                self._hand_back(hit, sentence.span)
            self._read_sentence(sentence, shapes, alone=not paragraph.has_quotes)

    def _read_sentence(self, sentence: Sentence, shapes: Iterator[list[Hit]], *, alone: bool) -> None:
        outer, first = Voice(""), len(self.found)
        for clause in sentence.clauses:
            outer = self._read_clause(clause, sentence.span, next(shapes), outer)
        if alone and outer.is_named and outer.hit is not None and outer.hit.rule.reach == "line":
            for number in range(self._line_starts, first):
                self._give(number, outer.holder, outer.hit, outer.own or self._own.get(number))
            self._line_starts = first
        names = sentence.names
        if not outer.is_named and names and names[0][0] - sentence.span[0] <= _SUBJECT_REACH:
            self._voices.memory.note(self._text[slice(*names[0])])

    def _hand_back(self, hit: Hit, sentence: Range) -> None:
        """Give the passage before to the speaker whom this sentence names for it."""
        name = named_by(hit, self._text, (sentence[0], hit.start), self._pack.words, "")
        if name and self.found:
            last = self.found[-1]
            for number in range(max(0, len(self.found) - 2), len(self.found)):
                if (self.found[number].start, self.found[number].end) == (last.start, last.end):
                    self._give(number, name, hit)
            self._voices.memory.note(name)

    def _give(self, number: int, holder: str, hit: Hit, own: Hit | None = None) -> None:
        """Give a passage that is the outlet's or an unknown speaker's so far to the holder whom a later hit tells."""
        given = self.found[number]
        if given.holder == OUTLET or number in self._own:
            how = own or hit
            labels = {name: how.rule.labels.get(name, value) for name, value in given.labels.items()}
            cue = Cue(hit.start, hit.end, hit.rule.id, dict(hit.rule.labels))
            self.found[number] = replace(given, holder=holder, labels=labels, cues=[*given.cues, cue])

    def _read_clause(self, clause: Clause, sentence: Range, shapes: list[Hit], outer: Voice) -> Voice:
        """Add the passage of a clause, where it holds one, and return who commits to it.

        What rules that suggest nothing would have made of it is added besides, as a hidden one.
        """
        hits = clause.hits
        heard = [hit for hit in hits if hit.rule.suggests]
        voice = self._propose(clause, sentence, heard, shapes, outer)
        if len(heard) < len(hits) or self._pack.silent_shapes:
            again = [hit.afresh() for hit in hits]
            self._propose(clause, sentence, again, shapes, outer, hidden=True)
        return voice

    def _propose(
        self, clause: Clause, sentence: Range, hits: list[Hit], shapes: list[Hit], outer: Voice, *, hidden: bool = False
    ) -> Voice:
        span, quote, content = clause.span, clause.quote, clause.content
        if quote:
            voice = self._voices.cited(self._voices.quoted(quote, sentence, outer), content, hits)
        else:
            voice = self._voices.told(span, sentence, hits, outer)
        first, last = content
        speaking = [
            hit
            for hit in hits
            if (first <= hit.start < last or hit.rule.scope == "paragraph") and hit.rule.holder != FIRST_PERSON
        ]
        self._voices.turn(speaking, content, voice, quoted=quote is not None)
        counted = settled(speaking) + shapes
        counted = counted if hidden else [hit for hit in counted if hit.rule.suggests]
        labels, decider = self._scheme.choose(counted)
        if decider is None:
            return outer
        _set_attribution(labels, voice)
        claim = claim_of(self._text, span, voice.hit, quote, self._pack.words)
        target = self._target(counted, labels, claim or span)
        cues = sorted(_cues(counted, decider, voice, labels, span[1]), key=lambda cue: (cue.start, cue.end, cue.rule))
        if hidden and all(self._pack.by_id[cue.rule].suggests for cue in cues):
            return outer
        holder = voice.holder or OUTLET
        self.found.append(Proposal(*span, labels, holder, target, claim, decider.rule.id, cues, hidden))
        if voice.own is not None:
            self._own[len(self.found) - 1] = voice.own
        if not hidden:
            self._voices.memory.note(voice.holder)
        return voice

    def _target(self, hits: Sequence[Hit], labels: dict[str, str], claim: Range) -> str:
        """Return what the stance is toward, as the rule that set it tells, or else the claim itself.

        Empty for the stance that the pack's default has: whoever only reports is for or against nothing.
        """
        stance = labels.get("stance")
        telling = [hit for hit in hits if stance is not None and hit.sets.get("stance") == stance]
        for hit in telling:
            if hit.rule.target and hit.rule.labels.get("stance") == stance:
                return target_of(self._text, hit, claim, self._pack.words)
        by_default = any(hit.rule.priority == 0 and hit.rule.labels.get("stance") == stance for hit in hits)
        return shortened(self._text[slice(*claim)]) if telling and not by_default else ""


def _set_attribution(labels: dict[str, str], voice: Voice) -> None:
    """Only the rule that tells the holder says how the claim is attributed, their own “I”, or the quote marks."""
    how = voice.own if voice.own is not None and voice.hit is not None else voice.hit or voice.mark
    if ATTRIBUTION in labels and how is not None and ATTRIBUTION in how.rule.labels:
        labels[ATTRIBUTION] = how.rule.labels[ATTRIBUTION]


def _cues(hits: Iterable[Hit], decider: Hit, voice: Voice, labels: dict[str, str], end: int) -> Iterable[Cue]:
    """Yield the cues behind the labels that were chosen; rules of priority 0 go by no words, so have no cue."""
    for hit in hits:
        if (hit.rule.priority > 0 or hit is decider) and hit is not voice.hit:
            sets = {name: value for name, value in hit.sets.items() if labels.get(name) == value}
            sets.pop(ATTRIBUTION, None)
            if sets:
                # The final mark belongs to no passage, but it is what makes a question one.
                yield Cue(hit.start, min(hit.end, end) if hit.start < end else hit.end, hit.rule.id, sets)
    for teller in (voice.hit, voice.own, voice.mark):
        if teller is not None and (teller is not voice.own or voice.hit is not None):
            sets = {name: value for name, value in teller.sets.items() if labels.get(name) == value}
            yield Cue(teller.start, teller.end, teller.rule.id, sets)
