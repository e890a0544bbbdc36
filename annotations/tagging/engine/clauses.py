"""From a sentence to the stretches that hold one proposition each."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from .hits import Hit, Range
from .words import Words

_OPENING = "\"“„«'‘(["
_ENDING = " \t.,;:!?…–—-"
_CLOSING = '"”»'
# A clause of fewer characters is what is left over beside a connective.
_SHORTEST = 8


class _Cut(NamedTuple):
    """Where a clause ends and the next one opens; `first` is where what tells it begins."""

    at: int
    opens: int
    priority: int
    first: int
    ends: bool


def split(text: str, sentence: Range, hits: Iterable[Hit], words: Words) -> list[Range]:
    """Return the clauses of a sentence as the splitting rules cut it.

    `new` begins a clause at the group `clause`, or else behind the hit; `end` leaves out what follows. The clause
    before ends at the group `cut`, or else where the hit begins. Subordinate clauses, fronted phrases and verbs of
    saying are not cut off from what follows them, unless the rule takes in the start of the sentence.
    """
    start, end = sentence
    hits = list(hits)
    cuts = [_Cut(_cut(h), _opened(h), h.rule.priority, h.first, h.rule.clause == "end") for h in hits if _cuts(h)]
    joints = words.scopes.joints(text[start:end], (hit.start - start for hit in hits if hit.rule.holder == "subject"))
    if not cuts and not joints:
        return [sentence]
    said = [hit.end for hit in hits if hit.rule.holder == "subject"]
    cuts += [_Cut(start + a, start + b, 0, start + a, ends=False) for a, b in joints]
    clauses: list[Range] = []
    opened = start
    for cut in sorted(cuts, key=lambda c: (c.at, -c.priority)):
        if cut.at < opened or (cut.first > opened and not _is_clause(text, (opened, cut.at), said, words)):
            continue
        if cut.at - opened >= _SHORTEST:
            clauses.append((opened, cut.at))
        if cut.ends:
            return clauses
        opened = cut.opens
    if end - opened >= _SHORTEST or not clauses:
        clauses.append((opened, end))
    return clauses


def _is_clause(text: str, part: Range, said: Iterable[int], words: Words) -> bool:
    """Say whether the part can stand alone: neither subordinate nor fronted, nor cut off behind a verb of saying."""
    start, end = part
    for after in said:
        if start < after <= end:
            start = after
    while start < end and (text[start].isspace() or text[start] in ",:" or text[start] in _OPENING):
        start += 1
    if start >= end or words.subordinate.match(text, start):
        return False
    return not all(words.fronted.match(chunk) for chunk in text[start:end].split(","))


def _cuts(hit: Hit) -> bool:
    return hit.rule.clause in ("new", "end")


def _cut(hit: Hit) -> int:
    return hit.groups["cut"][0] if "cut" in hit.groups else hit.first


def _opened(hit: Hit) -> int:
    return hit.groups["clause"][0] if "clause" in hit.groups else hit.last


def trimmed(text: str, clause: Range, hits: Sequence[Hit]) -> Range:
    """Return the clause without the words at its start that belong to no claim, such as connectives."""
    start, end = clause
    moved = True
    while moved:
        moved = False
        while start < end and (text[start].isspace() or text[start] in ",;:"):
            start += 1
        for hit in hits:
            if hit.rule.clause == "trim" and hit.first <= start + _marks(text, start, end) and start < hit.last < end:
                start, moved = hit.last, True
    return start, end


def _marks(text: str, start: int, end: int) -> int:
    at = start
    while at < end and text[at] in _OPENING:
        at += 1
    return at - start


def passage(text: str, clause: Range) -> Range:
    """Return the clause without final punctuation, and without a quote mark whose partner lies outside."""
    start, end = clause
    changed = True
    while changed and start < end:
        before = (start, end)
        while start < end and text[start].isspace():
            start += 1
        while end > start and (text[end - 1] in _ENDING or text[end - 1].isspace()):
            end -= 1
        if start < end and text[start].isalnum() and text[end - 1].isalnum():
            break
        if end > start and text[end - 1] in _CLOSING and not _opens(text, start, end - 1):
            end -= 1
        if start < end and text[start] in '“„«"' and not _closes(text, start + 1, end):
            start += 1
        if text[start:end].startswith("(") and text.find(")", start, end) < 0:
            start += 1
        changed = (start, end) != before
    return start, end


def _opens(text: str, start: int, end: int) -> bool:
    part = text[start:end]
    return any(mark in part for mark in "“„«") or part.count('"') % 2 == 1


def _closes(text: str, start: int, end: int) -> bool:
    part = text[start:end]
    return any(mark in part for mark in "”»") or part.count('"') % 2 == 1


def inside(part: Range, whole: Range) -> bool:
    """Say whether more than half of the part lies in the whole."""
    return 2 * (min(part[1], whole[1]) - max(part[0], whole[0])) > part[1] - part[0]
