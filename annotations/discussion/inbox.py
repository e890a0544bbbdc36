"""What waits for a person to hear of it: mentions, and work that was sent back."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.contrib.auth.models import User
from django.db.models import CharField, OuterRef, Subquery
from django.db.models.functions import Cast

from annotations.models import Article, Assignment, AssignmentState, Comment, Event, InboxMark

MOST = 100


def inbox(*, user: User) -> list[dict[str, Any]]:
    """Return the newest mentions of `user` and the assignments sent back to them, newest first, 100 at most.

    A row is unread until it is marked. Work that is sent back again is a row of its own.
    """
    articles = Article.objects.in_projects_of(user)
    mentions = (
        Comment.objects.filter(mentions__contains=[user.pk], article__in=articles)
        .select_related("author", "article__project")
        .defer("article__text", "article__meta")
        .order_by("-created_at")[:MOST]
    )
    sent_back = Event.objects.filter(
        object_type="assignment", object_id=Cast(OuterRef("pk"), CharField()), kind="assignment.returned"
    )
    returned = (
        Assignment.objects.filter(annotator=user, state=AssignmentState.RETURNED, article__in=articles)
        .annotate(returned_at=Subquery(sent_back.order_by("-id").values("at")[:1]))
        .select_related("article__project")
        .defer("article__text", "article__meta")
        .order_by("-submitted_at")[:MOST]
    )
    rows: list[dict[str, Any]] = [
        _row("mention", c.article, key=str(c.pk), at=c.created_at, who=c.author.username, text=c.body) for c in mentions
    ]
    for assignment in returned:
        at = assignment.returned_at or assignment.submitted_at or assignment.created_at
        key = f"{assignment.pk}:{at.isoformat()}"
        rows.append(_row("returned", assignment.article, key=key, at=at, who=None, text=assignment.reason))
    rows = sorted(rows, key=lambda row: row["at"], reverse=True)[:MOST]
    marks = InboxMark.objects.filter(user=user, row__in=[row["id"] for row in rows])
    read = set(marks.values_list("row", flat=True))
    return [{**row, "unread": row["id"] not in read} for row in rows]


def mark_read(*, user: User, rows: Sequence[str], at: datetime) -> None:
    """Mark rows of somebody's inbox as read, once; ids of rows that are not in it are passed over."""
    there = {row["id"] for row in inbox(user=user)}
    marks = [InboxMark(user=user, row=row, at=at) for row in dict.fromkeys(rows) if row in there]
    InboxMark.objects.bulk_create(marks, ignore_conflicts=True)


def _row(kind: str, article: Article, *, key: str, at: datetime, who: str | None, text: str) -> dict[str, Any]:
    return {
        "id": f"{kind}:{key}",
        "kind": kind,
        "project": article.project.slug,
        "article": article.pk,
        "title": article.title,
        "who": who,
        "text": text,
        "at": at,
    }
