"""Reading for reviewers: the queue and the cases of one article."""

from typing import Any

from django.db.models import IntegerField, QuerySet
from django.db.models.expressions import RawSQL

from annotations.labelling.queries import annotation_shape
from annotations.models import HANDED_IN, Article, ArticleState, Decision, Project
from annotations.review.cases import Case

# Passages that not every analyst of the article handed in alike, and flagged ones. This orders a queue; what a case is
# and whether it settles itself is told by `cases_of`.
DISAGREEMENT = """
    (SELECT count(*) FROM (
        SELECT FROM annotations_annotation AS n JOIN annotations_assignment AS w
            ON w.article_id = n.article_id AND w.annotator_id = n.annotator_id AND w.state = ANY(%s)
        WHERE n.article_id = annotations_article.id AND n.deleted_at IS NULL
        GROUP BY n.start, n."end", n.labels
        HAVING bool_or(n.flagged) OR count(DISTINCT n.annotator_id) < (
            SELECT count(*) FROM annotations_assignment AS o
            WHERE o.article_id = annotations_article.id AND o.state = ANY(%s)
        )
    ) AS apart)
"""


def review_queue(*, project: Project) -> QuerySet[Article]:
    """Return the articles that wait for a reviewer, most disagreement first, each with its `disagreement`."""
    apart = RawSQL(DISAGREEMENT, [list(HANDED_IN)] * 2, output_field=IntegerField())  # noqa: S611 -- it holds no input
    waiting = Article.objects.filter(project=project, state=ArticleState.REVIEW)
    return waiting.annotate(disagreement=apart).order_by("-disagreement", "id")


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
