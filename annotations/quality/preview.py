"""A draft of a rule pack run over articles beside the version in force, without storing anything."""

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any
from uuid import UUID

from annotations.codebook.operations import content_of, current_codebook
from annotations.models import Article, ArticleState, GoldAnnotation, Project, Segment
from annotations.quality.matching import overlap, pairs
from annotations.quality.scores import Tally
from annotations.tagging.engine import Pack, Proposal, tag
from annotations.tagging.languages import PacksInForce, packs_in_force
from annotations.tagging.versions import compiled_pack, in_force, require_version

MOST_CHOSEN = 50
MOST_GOLD = 300
MOST_CHANGES = 1_000
SECONDS = 10.0

NO_GOLD_ASKED = "Gold was not asked for."
NO_GOLD = "No article in the pack's language is gold yet."


class Budget:
    """The time that a preview may take; `over` after it, and after somebody said that it is `spent`."""

    def __init__(self, seconds: float) -> None:
        self._began = time.monotonic()
        self._seconds = seconds
        self.truncated = False

    @property
    def taken(self) -> float:
        return time.monotonic() - self._began

    def over(self) -> bool:
        """Say whether the time is over, and remember that it was."""
        self.truncated = self.truncated or self.taken > self._seconds
        return self.taken > self._seconds


def preview(
    *,
    project: Project,
    yaml: str,
    against: int | None,
    articles: Sequence[Article],
    gold: bool,
    rule: str = "",
    seconds: float = SECONDS,
) -> dict[str, Any]:
    """Return what changes for `articles`, and for gold with scores before and after, if analysts had this draft.

    `against` is the version to compare with, None for the one in force in the draft's language. Articles come first;
    of gold the newest 300 in that language are taken, as far as the seconds reach. `rule` leaves only the changes that
    this rule has a hand in. Passages of rules that are switched off do not count: nobody sees them. Raises
    `PackInvalid` where a rule cannot run, `NotFound` where there is no such version; examples may fail.
    """
    budget = Budget(seconds)
    after = Pack.from_yaml(yaml)
    newest = in_force(project=project, language=after.language)
    row = require_version(project=project, version=against) if against else newest
    before = compiled_pack(row.pk) if row else None
    codebook = content_of(current_codebook(project=project).pk)
    chosen = [*articles, *(_gold_articles(project, after.language, budget) if gold else [])]
    chosen = list({article.pk: article for article in chosen}.values())
    settled = _settled(chosen)
    dimensions = [d["name"] for d in codebook["dimensions"]]
    tallies = Tally(dimensions), Tally(dimensions)
    counts: Counter[str] = Counter()
    changes: list[dict[str, Any]] = []
    done = judged = 0
    segments = _segments(chosen)
    for article in chosen:
        if budget.over():
            break
        parts = segments.get(article.pk, [])
        old, new = (_shown(article, parts, pack, codebook) for pack in (before, after))
        done += 1
        right = settled.get(article.pk, [])
        if gold and article.state == ArticleState.GOLD:
            judged += 1
            tallies[0].count(old, right)
            tallies[1].count(new, right)
        for change in _changes(article, old, new, right, rule, counts):
            if len(changes) < MOST_CHANGES:
                changes.append(change)
            else:
                budget.truncated = True
    first, second = tallies[0].measured(), tallies[1].measured()
    return {
        "against": row.version if row else None,
        "articles": done,
        "gold": judged,
        "seconds": round(budget.taken, 3),
        "scores": {name: {"before": first[name], "after": second[name]} for name in second} if judged else None,
        "reason": "" if judged else NO_GOLD if gold else NO_GOLD_ASKED,
        "changes": changes,
        "counts": {kind: counts[kind] for kind in ("gained", "lost", "changed", "same")},
        "truncated": budget.truncated,
    }


def _gold_articles(project: Project, language: str, budget: Budget) -> list[Article]:
    """Return the newest gold articles that a pack of this language would read."""
    known = packs_in_force(project=project)
    reading = PacksInForce(packs={**known.packs, language: 0}, fallback=known.fallback)
    languages = Article.objects.filter(project=project, state=ArticleState.GOLD).values_list("language", flat=True)
    read = [code for code in languages.distinct().order_by() if reading.language_for(code) == language]
    rows = Article.objects.filter(project=project, state=ArticleState.GOLD, language__in=read)
    found = list(rows.order_by("-created_at", "-pk")[: MOST_GOLD + 1])
    budget.truncated = len(found) > MOST_GOLD
    return found[:MOST_GOLD]


def _settled(articles: Sequence[Article]) -> dict[UUID, list[GoldAnnotation]]:
    rows = GoldAnnotation.objects.filter(article__in=articles, retired_at=None).order_by("start", "end")
    found: dict[UUID, list[GoldAnnotation]] = {}
    for row in rows:
        found.setdefault(row.article_id, []).append(row)
    return found


def _segments(articles: Sequence[Article]) -> dict[UUID, list[Segment]]:
    found: dict[UUID, list[Segment]] = {}
    for segment in Segment.objects.filter(article__in=articles).order_by("start"):
        found.setdefault(segment.article_id, []).append(segment)
    return found


def _shown(article: Article, segments: Sequence[Segment], pack: Pack | None, codebook: Any) -> list[Proposal]:
    if pack is None:
        return []
    return [proposal for proposal in tag(article.text, segments, pack, codebook).suggestions if not proposal.hidden]


def _changes(
    article: Article,
    old: Sequence[Proposal],
    new: Sequence[Proposal],
    gold: Sequence[GoldAnnotation],
    rule: str,
    counts: Counter[str],
) -> Iterator[dict[str, Any]]:
    """Yield what differs between two layers in text order, and count it by kind."""
    together = pairs(old, new)
    left, right = {a for a, _ in together}, {b for _, b in together}
    sides: list[tuple[Proposal | None, Proposal | None]] = [(old[a], new[b]) for a, b in together]
    sides += [(passage, None) for number, passage in enumerate(old) if number not in left]
    sides += [(None, passage) for number, passage in enumerate(new) if number not in right]
    for before, after in sorted(sides, key=lambda side: _place(side[1] or side[0])):
        kind = "gained" if before is None else "lost" if after is None else "changed"
        if before is not None and after is not None and _said(before) == _said(after):
            kind = "same"
        if rule and rule not in _rules(before) | _rules(after):
            continue
        counts[kind] += 1
        shown = after or before
        if kind != "same" and shown is not None:
            yield {
                "article": article.pk,
                "title": article.title,
                "start": shown.start,
                "end": shown.end,
                "quote": article.text[shown.start : shown.end],
                "kind": kind,
                "before": _proposed(before),
                "after": _proposed(after),
                "gold": _nearest(shown, gold),
            }


def _place(passage: Proposal | None) -> tuple[int, int]:
    return (passage.start, -passage.end) if passage else (0, 0)


def _said(passage: Proposal) -> tuple[Any, ...]:
    """Return what an analyst would see; the cues behind it may differ."""
    return passage.start, passage.end, passage.labels, passage.holder, passage.target


def _rules(passage: Proposal | None) -> set[str]:
    return {passage.rule, *(cue.rule for cue in passage.cues)} if passage else set()


def _proposed(passage: Proposal | None) -> dict[str, Any] | None:
    if passage is None:
        return None
    names = ("start", "end", "labels", "holder", "target", "rule")
    return {**{name: getattr(passage, name) for name in names}, "cues": [asdict(cue) for cue in passage.cues]}


def _nearest(passage: Proposal, gold: Sequence[GoldAnnotation]) -> dict[str, Any] | None:
    """Return the settled passage that overlaps this one most, None where none does."""
    best = max(gold, key=lambda row: overlap(passage, row), default=None)
    if best is None or not overlap(passage, best):
        return None
    return {name: getattr(best, name) for name in ("start", "end", "labels", "holder", "target")}
