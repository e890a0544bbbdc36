"""Cases: one article's annotations aligned across analysts, and which of them settle themselves."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from annotations.codebook import schema
from annotations.codebook.operations import content_of
from annotations.models import HANDED_IN, Annotation, Article, Assignment, Decision
from annotations.text.alignment import align
from annotations.text.offsets import Span, iou

AGREED_SPAN = 0.8  # intersection over union from which two spans count as the same


@dataclass(frozen=True, slots=True)
class Case:
    """Annotations that are about the same passage, at most one from each analyst, and what was decided.

    `id` is a hash of the annotations' ids and revisions: when one of them changes, so does the id. `differs` names the
    dimensions (and `span`) in which the annotations depart from each other. `settles` says that all analysts of the
    article agree and none flagged it, so that no reviewer is needed. `proposed` is None for a lone passage.
    """

    id: str
    annotations: list[Annotation]
    differs: list[str]
    proposed: dict[str, Any] | None
    settles: bool
    decision: Decision | None

    @property
    def gold(self) -> dict[str, Any] | None:
        """The passage that becomes gold; None while the case is open, and where it was rejected."""
        if self.decision is not None:
            return self.decision.gold
        return self.proposed if self.settles else None

    @property
    def open(self) -> bool:
        """Whether a reviewer still has to decide."""
        return self.decision is None and not self.settles


def case_id(annotations: Sequence[Annotation]) -> str:
    """Return the id of the case that holds exactly these annotations in these revisions."""
    parts = sorted(f"{a.pk}:{a.revision}" for a in annotations)
    return hashlib.sha256("|".join(parts).encode()).hexdigest()[:32]


def as_gold(annotation: Annotation) -> dict[str, Any]:
    """Return an annotation as a gold passage."""
    return {
        "start": annotation.start,
        "end": annotation.end,
        "labels": annotation.labels,
        "holder": annotation.holder,
        "target": annotation.target,
        "holder_span": annotation.holder_span,
        "target_span": annotation.target_span,
        "content_span": annotation.content_span,
        "codebook_version": annotation.codebook.version,
    }


def cases_of(*, article: Article) -> list[Case]:
    """Return the cases of an article in text order, from the layers that were handed in."""
    return cases_of_many(articles=[article])[article.pk]


def cases_of_many(*, articles: Sequence[Article]) -> dict[UUID, list[Case]]:
    """Return the cases of each article, in three queries however many there are."""
    ids = [article.pk for article in articles]
    handed_in = Assignment.objects.filter(article__in=ids, state__in=HANDED_IN)
    analysts: dict[UUID, set[int]] = {pk: set() for pk in ids}
    for pk, analyst in handed_in.values_list("article_id", "annotator_id"):
        analysts[pk].add(analyst)
    rows: dict[UUID, list[Annotation]] = {pk: [] for pk in ids}
    living = Annotation.objects.filter(article__in=ids, deleted_at=None).select_related("annotator", "codebook")
    for row in living.defer("codebook__content").order_by("start", "-end", "annotator__username", "id"):
        if row.annotator_id in analysts[row.article_id]:
            rows[row.article_id].append(row)
    decisions: dict[UUID, dict[str, Decision]] = {pk: {} for pk in ids}
    for decision in Decision.objects.filter(article__in=ids, undone_at=None).select_related("reviewer"):
        decisions[decision.article_id][decision.case] = decision
    return {pk: _cases(rows[pk], analysts=len(analysts[pk]), decisions=decisions[pk]) for pk in ids}


def _cases(rows: Sequence[Annotation], *, analysts: int, decisions: dict[str, Decision]) -> list[Case]:
    """Align one article's annotations, given in text order, of so many analysts."""
    by_id = {row.pk: row for row in rows}
    layers: dict[str, list[tuple[UUID, Span]]] = {}
    for row in rows:
        layers.setdefault(row.annotator.username, []).append((row.pk, Span(row.start, row.end)))
    cases = []
    for group in align(layers):
        members = sorted((by_id[pk] for pk in group), key=lambda a: (a.annotator.username, a.start))
        pk = case_id(members)
        cases.append(
            Case(
                id=pk,
                annotations=members,
                differs=_differences(members),
                proposed=_proposal(members),
                settles=len(members) == analysts and _agree(members) and not any(a.flagged for a in members),
                decision=decisions.get(pk),
            )
        )
    return cases


def _differences(members: Sequence[Annotation]) -> list[str]:
    """Name the dimensions in which the members differ, in the codebook's order, `span` first."""
    order = [dimension["name"] for dimension in content_of(members[0].codebook_id)["dimensions"]]
    differing = [name for name in order if len({member.labels.get(name) for member in members}) > 1]
    spans = {(member.start, member.end) for member in members}
    return (["span"] if len(spans) > 1 else []) + differing


def _agree(members: Sequence[Annotation]) -> bool:
    """Say whether two or more analysts mean the same span and give the same value in every required dimension."""
    if len(members) < 2 or len({member.codebook_id for member in members}) > 1:
        return False
    required = [d["name"] for d in content_of(members[0].codebook_id)["dimensions"] if d["required"]]
    first = members[0]
    return all(
        iou((first.start, first.end), (other.start, other.end)) >= AGREED_SPAN
        and all(first.labels.get(name) == other.labels.get(name) for name in required)
        for other in members[1:]
    ) and all(
        iou((a.start, a.end), (b.start, b.end)) >= AGREED_SPAN for i, a in enumerate(members) for b in members[i + 1 :]
    )


def _proposal(members: Sequence[Annotation]) -> dict[str, Any] | None:
    """Return the answer that most analysts are nearest to; None where only one analyst marked the passage."""
    if len(members) < 2:
        return None
    votes = Counter(schema.canonical(member.labels) for member in members)
    best = min(
        members,
        key=lambda m: (
            -votes[schema.canonical(m.labels)],
            -sum(iou((m.start, m.end), (other.start, other.end)) for other in members),
            m.start,
            -m.end,
            m.annotator.username,
        ),
    )
    return as_gold(best)
