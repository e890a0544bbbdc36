"""Completing an article: its cases become gold annotations; reopening retires them."""

from datetime import datetime
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction

from annotations.errors import RuleBroken
from annotations.history.events import Change, record
from annotations.labelling.assignments import lock_article
from annotations.models import (
    Article,
    ArticleState,
    Assignment,
    AssignmentState,
    CodebookVersion,
    GoldAnnotation,
)
from annotations.review.cases import cases_of
from annotations.review.decisions import require_review


class OpenCases(RuleBroken):
    code = "open_cases"
    message = "Some cases are still open; decide them before completing."


class NotGold(RuleBroken):
    code = "not_gold"
    message = "Only a gold article can be reopened."


@transaction.atomic
def complete(*, article: Article, reviewer: User, at: datetime) -> Article:
    """Make the article gold: a gold annotation for every settled case. Refused with `OpenCases` while one is open."""
    article = lock_article(article.pk)
    require_review(article=article, reviewer=reviewer)
    cases = cases_of(article=article)
    waiting = [case.id for case in cases if case.open]
    if waiting:
        number = f"{len(waiting)} of {len(cases)} cases are open."
        raise OpenCases(fields={"cases": [number]}, current={"open": waiting})
    versions = dict(CodebookVersion.objects.filter(project=article.project).values_list("version", "pk"))
    rows = [
        _row(
            case.gold,
            article=article,
            decision_id=case.decision.pk if case.decision else None,
            versions=versions,
            at=at,
        )
        for case in cases
        if case.gold is not None
    ]
    GoldAnnotation.objects.bulk_create(rows)
    article.state = ArticleState.GOLD
    article.save(update_fields=["state"])
    Assignment.objects.filter(article=article, state=AssignmentState.SUBMITTED).update(state=AssignmentState.ACCEPTED)
    change = Change(
        "article.completed",
        "article",
        str(article.pk),
        before={"state": ArticleState.REVIEW},
        after={"state": ArticleState.GOLD, "passages": len(rows), "cases": len(cases)},
    )
    record(project=article.project, actor=reviewer, at=at, changes=[change])
    return article


def _row(
    gold: dict[str, Any], *, article: Article, decision_id: Any, versions: dict[int, int], at: datetime
) -> GoldAnnotation:
    values = {name: value for name, value in gold.items() if name != "codebook_version"}
    return GoldAnnotation(
        article=article,
        decision_id=decision_id,
        codebook_id=versions[gold["codebook_version"]],
        quote=article.text[gold["start"] : gold["end"]],
        settled_at=at,
        **values,
    )


@transaction.atomic
def reopen(*, article: Article, by: User, at: datetime) -> Article:
    """Lead a gold article back to review; its gold is retired, releases that hold it stay as they are."""
    article = lock_article(article.pk)
    if article.state == ArticleState.REVIEW:
        return article
    if article.state != ArticleState.GOLD:
        raise NotGold
    GoldAnnotation.objects.filter(article=article, retired_at=None).update(retired_at=at)
    Assignment.objects.filter(article=article, state=AssignmentState.ACCEPTED).update(state=AssignmentState.SUBMITTED)
    article.state = ArticleState.REVIEW
    article.save(update_fields=["state"])
    change = Change("article.reopened", "article", str(article.pk), before={"state": "gold"}, after={"state": "review"})
    record(project=article.project, actor=by, at=at, changes=[change])
    return article
