"""The passages of an article, line by line: clauses, who commits to them, and their labels."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from . import clauses, quotes
from .attribution import OUTLET, Voice, attribute, named_by, speaks
from .claims import claim_of, shortened, target_of
from .hits import Hit, Range, settled
from .pack import Findings, Pack
from .quotes import Quote
from .results import Cue, Proposal
from .scheme import Scheme
from .view import View
from .voices import FIRST_PERSON, Voices

ATTRIBUTION = "attribution"
# A name that stands further from the start of a sentence is hardly its subject.
_SUBJECT_REACH = 40


class Paragraph(NamedTuple):
    """A line from its first sentence on: what is found in it as a whole, and in each of its sentences.

    The sentences are without boilerplate.
    """

    line: Range
    hits: list[Hit]
    sentences: list[tuple[Range, Findings]]


class Passages:
    """Collects passages in `found`; paragraphs must come in text order, for it keeps in mind who spoke last."""

    def __init__(self, view: View, pack: Pack, scheme: Scheme) -> None:
        self.found: list[Proposal] = []
        self._view = view
        self._text = view.text
        self._pack = pack
        self._scheme = scheme
        self._voices = Voices(self._text, pack.words)
        self._line_starts = 0
        self._own: dict[int, Hit] = {}

    def read(self, paragraph: Paragraph) -> None:
        """Find the passages of one paragraph."""
        hits = [hit for hit in paragraph.hits if hit.rule.kind != "boilerplate"]
        hits = [hit for hit in hits if hit.rule.suggests or hit.rule.scope == "paragraph"]
        pairs = list(quotes.paired(self._text, *paragraph.line))
        attribute(pairs, [hit for hit in hits if hit.rule.scope == "quote" and speaks(hit)])
        statements = [quote for quote in pairs if quote.is_statement]
        wide = [hit for hit in hits if hit.rule.scope == "paragraph"]
        self._voices.begin_line()
        self._line_starts = len(self.found)
        self._own.clear()
        for sentence, findings in paragraph.sentences:
            self._read_sentence(sentence, findings, statements, wide)

    def _read_sentence(
        self, sentence: Range, findings: Findings, statements: Sequence[Quote], wide: Sequence[Hit]
    ) -> None:
        hits, layers = findings
        hits = [hit for hit in hits if hit.rule.suggests or not hit.rule.clause]
        for hit in hits:
            if hit.rule.suggests and hit.rule.reach == "before":
                self._hand_back(hit, sentence)
        hits = [hit for hit in hits if hit.rule.reach != "before"]
        across = [hit for hit in hits if hit.rule.scope == "sentence" and not hit.rule.clause]
        wide = [*wide, *self._pack.in_clause(self._view, *sentence, across)]
        outer, first = Voice(""), len(self.found)
        for clause in clauses.split(self._text, sentence, hits, self._pack.words):
            start, end = clauses.trimmed(self._text, clause, hits)
            near = self._pack.in_clause(self._view, start, end, (hit for hit in hits if hit.rule.scope == "clause"))
            reaching = [replace(hit, sets=dict(hit.rule.labels)) for hit in wide]
            outer = self._read_clause((start, end), sentence, near + reaching, statements, outer)
        if not statements and outer.is_named and outer.hit is not None and outer.hit.rule.reach == "line":
            for number in range(self._line_starts, first):
                self._give(number, outer.holder, outer.hit, outer.own or self._own.get(number))
            self._line_starts = first
        names = layers.get("name", ())
        if not outer.is_named and names and names[0][0] - sentence[0] <= _SUBJECT_REACH:
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

    def _read_clause(
        self, clause: Range, sentence: Range, hits: list[Hit], statements: Sequence[Quote], outer: Voice
    ) -> Voice:
        """Add the passage of a clause, where it holds one, and return who commits to it.

        What rules that suggest nothing would have made of it is added besides, as a hidden one.
        """
        heard = [hit for hit in hits if hit.rule.suggests]
        voice = self._propose(clause, sentence, heard, statements, outer)
        if len(heard) < len(hits) or self._pack.silent_shapes:
            again = [replace(hit, sets=dict(hit.rule.labels)) for hit in hits]
            self._propose(clause, sentence, again, statements, outer, hidden=True)
        return voice

    def _propose(
        self,
        clause: Range,
        sentence: Range,
        hits: list[Hit],
        statements: Sequence[Quote],
        outer: Voice,
        *,
        hidden: bool = False,
    ) -> Voice:
        span = clauses.passage(self._text, clause)
        if span[0] >= span[1]:
            return outer
        quote = _quote_of(span, statements)
        content = (max(quote.start, span[0]), min(quote.end, span[1])) if quote else span
        if quote:
            voice = self._voices.cited(self._voices.quoted(quote, sentence, outer), content, hits)
        else:
            voice = self._voices.told(span, sentence, hits, outer)
        speaking = [hit for hit in hits if content[0] <= hit.start < content[1] or hit.rule.scope == "paragraph"]
        speaking = [hit for hit in speaking if hit.rule.holder != FIRST_PERSON]
        self._voices.turn(speaking, content, voice, quoted=quote is not None)
        shapes = self._pack.on_clauses.find(self._view, content[0], max(content[1], min(clause[1], content[1] + 2)))
        counted = settled(speaking) + shapes
        counted = counted if hidden else [hit for hit in counted if hit.rule.suggests]
        labels, decider = self._scheme.choose(counted)
        if decider is None:
            return outer
        self._set_attribution(labels, voice)
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

    def _set_attribution(self, labels: dict[str, str], voice: Voice) -> None:
        """Only the rule that tells the holder says how the claim is attributed, or the speaker's own “I”."""
        how = voice.own if voice.own is not None and voice.hit is not None else voice.hit
        if ATTRIBUTION in labels and how is not None and ATTRIBUTION in how.rule.labels:
            labels[ATTRIBUTION] = how.rule.labels[ATTRIBUTION]


def _quote_of(span: Range, statements: Sequence[Quote]) -> Quote | None:
    """Return the quotation that a clause belongs to: the one it is mostly made of, or is attributed inside it."""
    first = bisect_right(statements, span[0], key=lambda quote: quote.end)
    for quote in statements[first:]:
        if quote.start >= span[1]:
            break
        if span[0] < quote.end:
            mostly = clauses.inside(span, (quote.start, quote.end))
            if mostly or (quote.hit is not None and span[0] <= quote.hit.start < span[1]):
                return quote
    return None


def _cues(hits: Iterable[Hit], decider: Hit, voice: Voice, labels: dict[str, str], end: int) -> Iterable[Cue]:
    """Yield the cues behind the labels that were chosen; rules of priority 0 go by no words, so have no cue."""
    for hit in hits:
        sets = {name: value for name, value in hit.sets.items() if labels.get(name) == value and name != ATTRIBUTION}
        if hit is not voice.hit and sets and (hit.rule.priority > 0 or hit is decider):
            # The final mark belongs to no passage, but it is what makes a question one.
            yield Cue(hit.start, min(hit.end, end) if hit.start < end else hit.end, hit.rule.id, sets)
    for teller in (voice.hit, voice.own):
        if teller is not None and (teller is voice.hit or voice.hit is not None):
            sets = {name: value for name, value in teller.sets.items() if labels.get(name) == value}
            yield Cue(teller.start, teller.end, teller.rule.id, sets)
