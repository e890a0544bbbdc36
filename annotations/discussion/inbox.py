"""What waits for a person to hear of it: mentions, and work that was sent back."""

from datetime import datetime
from typing import Any

from django.contrib.auth.models import User

from annotations.models import Article, Assignment, AssignmentState, Comment

MOST = 100


def inbox(*, user: User) -> list[dict[str, Any]]:
    """Return the newest mentions of `user` and the assignments sent back to them, newest first, 100 at most."""
    articles = Article.objects.in_projects_of(user)
    mentions = (
        Comment.objects.filter(mentions__contains=[user.pk], article__in=articles)
        .select_related("author", "article__project")
        .defer("article__text", "article__meta")
        .order_by("-created_at")[:MOST]
    )
    returned = (
        Assignment.objects.filter(annotator=user, state=AssignmentState.RETURNED, article__in=articles)
        .select_related("article__project")
        .defer("article__text", "article__meta")
        .order_by("-submitted_at")[:MOST]
    )
    rows: list[dict[str, Any]] = [
        _row("mention", comment.article, at=comment.created_at, who=comment.author.username, text=comment.body)
        for comment in mentions
    ]
    rows += [_row("returned", a.article, at=a.submitted_at or a.created_at, who=None, text=a.reason) for a in returned]
    return sorted(rows, key=lambda row: row["at"], reverse=True)[:MOST]


def _row(kind: str, article: Article, *, at: datetime, who: str | None, text: str) -> dict[str, Any]:
    return {
        "kind": kind,
        "project": article.project.slug,
        "article": article.pk,
        "title": article.title,
        "who": who,
        "text": text,
        "at": at,
    }
