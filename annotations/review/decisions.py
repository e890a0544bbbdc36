"""Reviewers' decisions: on one case or many, undone, and the completion that makes an article gold."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

import msgspec
from django.contrib.auth.models import User
from django.db import transaction

from annotations.codebook.operations import current_codebook
from annotations.codebook.schema import gaps
from annotations.errors import BadInput, RuleBroken
from annotations.history.events import Change, record
from annotations.labelling.assignments import lock_article
from annotations.labelling.passages import Passage, PassageRefused, check_passage
from annotations.models import HANDED_IN, Annotation, Article, ArticleState, Assignment, CodebookVersion, Decision
from annotations.review.cases import Case, as_gold, cases_of


class CaseChanged(RuleBroken):
    code = "case_changed"
    message = "This case is no longer what you saw: its annotations changed. Decide on the current one."


class NotInReview(RuleBroken):
    code = "not_in_review"
    message = "This article is not in review: it waits for submissions, or is gold already."


class OwnWork(RuleBroken):
    code = "own_work"
    status = 403
    message = "You labelled this article yourself; somebody else must review it."


class Judgement(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """A decision as it is sent. `accepted` takes one of the case's annotations, `fixed` brings its own passage."""

    case: str
    verdict: Literal["accepted", "fixed", "rejected"]
    take: UUID | None = None
    gold: dict[str, Any] | None = None
    reason: Annotated[str, msgspec.Meta(max_length=2000)] = ""


def require_review(*, article: Article, reviewer: User) -> None:
    """Refuse unless the article is in review and the reviewer did not label it."""
    if article.state != ArticleState.REVIEW:
        raise NotInReview
    # Whoever found nothing in it has judged it too.
    worked = Assignment.objects.filter(article=article, annotator=reviewer, state__in=HANDED_IN)
    if worked.exists() or Annotation.objects.filter(article=article, annotator=reviewer).exists():
        raise OwnWork


@transaction.atomic
def decide(*, article: Article, judgements: Sequence[Judgement], reviewer: User, at: datetime) -> list[Decision]:
    """Store a decision for each judgement, all or none. Deciding a case again replaces the earlier decision.

    Raises `CaseChanged` for a case that is no longer so, and `BadInput` for a judgement that cannot be used; of several
    it names the record.
    """
    _require_each_once([judgement.case for judgement in judgements])
    article = lock_article(article.pk)
    require_review(article=article, reviewer=reviewer)
    cases = {case.id: case for case in cases_of(article=article)}
    codebook = current_codebook(project=article.project)
    decisions: list[Decision] = []
    changes: list[Change] = []
    for number, judgement in enumerate(judgements):
        case = cases.get(judgement.case)
        if case is None:
            raise CaseChanged(current=_fresh(judgement, list(cases.values())))
        try:
            gold = _gold(judgement, case=case, article=article, codebook=codebook)
        except BadInput as error:
            if len(judgements) == 1:
                raise
            raise error.in_record(number) from error
        decision = Decision(
            article=article,
            case=case.id,
            annotations=[a.pk for a in case.annotations],
            verdict=judgement.verdict,
            take_id=judgement.take,
            gold=gold,
            reason=judgement.reason,
            reviewer=reviewer,
            at=at,
        )
        before = None
        if case.decision is not None:
            if _same(case.decision, decision):
                decisions.append(case.decision)
                continue
            before = {"verdict": case.decision.verdict, "gold": case.decision.gold}
            Decision.objects.filter(pk=case.decision.pk).update(undone_at=at)
        decision.save(force_insert=True)
        decisions.append(decision)
        after = {"verdict": decision.verdict, "gold": decision.gold, "reason": decision.reason}
        changes.append(Change("case.decided", "case", case.id, before=before, after=after))
    record(project=article.project, actor=reviewer, at=at, changes=changes)
    return decisions


def _require_each_once(cases: Sequence[str]) -> None:
    """Refuse two judgements of one case in one act: nobody could tell which is meant."""
    twice = {str(n): ["This case is decided earlier in the list."] for n, c in enumerate(cases) if c in cases[:n]}
    if twice:
        raise BadInput(fields=twice)


def _same(old: Decision, new: Decision) -> bool:
    return (old.verdict, old.take_id, old.gold, old.reason) == (new.verdict, new.take_id, new.gold, new.reason)


def _fresh(judgement: Judgement, cases: Sequence[Case]) -> list[dict[str, Any]]:
    """Name the cases as they are now: the one that holds the annotation taken, else all."""
    nearest = [c for c in cases if judgement.take in {a.pk for a in c.annotations}]
    return [{"id": c.id, "annotations": [str(a.pk) for a in c.annotations]} for c in nearest or cases]


def _gold(judgement: Judgement, *, case: Case, article: Article, codebook: CodebookVersion) -> dict[str, Any] | None:
    """Return the passage that the judgement makes gold, checked as if an analyst had sent it."""
    if judgement.verdict == "rejected":
        return None
    if judgement.verdict == "accepted":
        taken = next((a for a in case.annotations if a.pk == judgement.take), None)
        if taken is None and judgement.take is None and len(case.annotations) == 1:
            taken = case.annotations[0]
        if taken is None and judgement.take is None and case.proposed is not None:
            return case.proposed
        if taken is None:
            raise BadInput(fields={"take": ["Name one of the case's annotations."]})
        return as_gold(taken)
    if not judgement.gold:
        raise BadInput(fields={"gold": ["A fixed case needs its passage: start, end, labels, holder, target."]})
    given = {name: value for name, value in judgement.gold.items() if name not in ("codebook_version", "quote", "note")}
    try:
        passage = msgspec.convert(given, Passage)
        values = check_passage(passage=passage, article=article, codebook=codebook)
    except msgspec.ValidationError as error:
        raise BadInput(fields={"gold": [f"{error}."]}) from error
    except PassageRefused as error:
        raise BadInput(fields={f"gold.{name}": words for name, words in error.fields.items()}) from error
    missing = gaps(codebook.content, labels=values["labels"], holder=values["holder"], target=values["target"])
    if missing:
        raise BadInput(fields={f"gold.{name}": words for name, words in missing.items()})
    kept = ("start", "end", "labels", "holder", "target", "holder_span", "target_span", "content_span")
    return {**{name: values[name] for name in kept}, "codebook_version": codebook.version}


@transaction.atomic
def undo_decision(*, article: Article, case: str, reviewer: User, at: datetime) -> None:
    """Take a decision back; its row stays. Undoing what was not decided changes nothing."""
    article = lock_article(article.pk)
    require_review(article=article, reviewer=reviewer)
    decision = Decision.objects.select_for_update().filter(article=article, case=case, undone_at=None).first()
    if decision is None:
        return
    decision.undone_at = at
    decision.save(update_fields=["undone_at"])
    change = Change("case.undecided", "case", case, before={"verdict": decision.verdict, "gold": decision.gold})
    record(project=article.project, actor=reviewer, at=at, changes=[change])
