"""Reading for reviewers: the queue and the cases of one article."""

from typing import Any

from django.db.models import Count, Q, QuerySet

from annotations.labelling.queries import annotation_shape
from annotations.models import Article, ArticleState, Decision, Project
from annotations.review.cases import Case


def review_queue(*, project: Project) -> QuerySet[Article]:
    """Return the articles that wait for a reviewer, oldest first, each with the number of its living annotations."""
    return (
        Article.objects.filter(project=project, state=ArticleState.REVIEW)
        .annotate(passages=Count("annotations", filter=Q(annotations__deleted_at=None)))
        .order_by("created_at", "id")
    )


def decision_shape(decision: Decision) -> dict[str, Any]:
    """Return a decision in the API's shape, with who decided and when."""
    return {
        "case": decision.case,
        "verdict": decision.verdict,
        "take": decision.take_id,
        "gold": decision.gold,
        "reason": decision.reason,
        "reviewer": decision.reviewer.username,
        "at": decision.at,
    }


def case_shape(case: Case) -> dict[str, Any]:
    """Return a case in the API's shape."""
    return {
        "id": case.id,
        "annotations": [annotation_shape(a) for a in case.annotations],
        "differs": case.differs,
        "proposed": case.proposed,
        "decision": decision_shape(case.decision) if case.decision else None,
        "gold": case.gold,
    }
