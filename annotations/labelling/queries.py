"""Reading layers: annotations in the API's shape, and what the labelling page opens with."""

from typing import Any

from django.contrib.auth.models import User
from django.db.models import F, Q, QuerySet

from annotations.models import (
    HANDED_IN,
    Annotation,
    Article,
    ArticleState,
    Assignment,
    Role,
)
from annotations.projects.operations import role_in

PLAIN = (
    "id", "start", "end", "quote", "labels", "holder", "target", "holder_span", "target_span", "content_span", "note",
    "flagged", "revision", "created_at", "updated_at",
)  # fmt: skip
SHAPE = {
    "article": F("article_id"),
    "annotator": F("annotator__username"),
    "suggestion": F("suggestion_id"),
    "codebook_version": F("codebook__version"),
}


def annotation_shape(row: Annotation) -> dict[str, Any]:
    """Return an annotation as a client sees it, ready for JSON."""
    shape: dict[str, Any] = {name: getattr(row, name) for name in PLAIN}
    shape["id"], shape["article"] = str(row.pk), str(row.article_id)
    shape["suggestion"] = str(row.suggestion_id) if row.suggestion_id else None
    shape["annotator"] = row.annotator.username
    shape["codebook_version"] = row.codebook.version
    for name in ("created_at", "updated_at"):
        shape[name] = getattr(row, name).isoformat().replace("+00:00", "Z")
    return shape


def annotation_state(row: Annotation) -> dict[str, Any]:
    """Return an annotation with whether it is a tombstone: for the history, and for who writes to one."""
    return {**annotation_shape(row), "deleted": row.deleted_at is not None}


def shaped(rows: QuerySet[Annotation]) -> list[dict[str, Any]]:
    """Return living annotations in the API's shape, in text order, with one query."""
    living = rows.filter(deleted_at=None).order_by("start", "-end", "id")
    return [
        {name.removeprefix("_"): value for name, value in row.items()}
        for row in living.values(*PLAIN, **{f"_{name}": value for name, value in SHAPE.items()})
    ]


def layer_of(*, article: Article, annotator: User) -> list[dict[str, Any]]:
    """Return an analyst's living annotations of an article as plain JSON."""
    rows = Annotation.objects.filter(article=article, annotator=annotator, deleted_at=None)
    related = rows.select_related("annotator", "codebook").order_by("start", "-end", "id")
    return [annotation_shape(row) for row in related]


def visible_layers(*, article: Article, user: User) -> QuerySet[Annotation]:
    """Return the annotations of an article that `user` may see.

    Reviewers and managers see every layer that was handed in, and their own. Annotators see their own; others' open to
    them when the article is gold, in projects that are not blind also when they have handed in theirs.
    """
    role = role_in(project_id=article.project_id, user=user)
    layers = Annotation.objects.filter(article=article)
    own = Q(annotator=user)
    handed_in = Q(annotator__in=Assignment.objects.filter(article=article, state__in=HANDED_IN).values("annotator"))
    if role in (Role.MANAGER, Role.REVIEWER):
        return layers.filter(own | handed_in)
    finished = Assignment.objects.filter(article=article, annotator=user, state__in=HANDED_IN).exists()
    if article.state == ArticleState.GOLD or (not article.project.blind and finished):
        return layers.filter(own | handed_in)
    return layers.filter(own)
