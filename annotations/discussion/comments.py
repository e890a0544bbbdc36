"""Comments: said, resolved, and shown only to those who may see them."""

import re
from datetime import datetime
from typing import Any
from uuid import UUID

from django.contrib.auth.models import User
from django.db import IntegrityError, transaction
from django.db.models import F, Q, QuerySet

from annotations.errors import BadInput, NotFound, RoleMissing, RuleBroken
from annotations.history.events import Change, record
from annotations.models import Annotation, Article, ArticleState, Comment, Membership, Role

MENTION = re.compile(r"(?<![\w@])@([\w.+-]{1,150})")
STAFF = (Role.MANAGER, Role.REVIEWER)


class CommentDiffers(RuleBroken):
    code = "comment_differs"
    message = "There is a comment with this id that says something else; comments are not changed. Make a new id."


def visible_comments(*, article: Article, user: User, role: str) -> QuerySet[Comment]:
    """Return the comments on an article that `user` may see, oldest first.

    Reviewers and managers see all of them. Until a blind article is gold an annotator sees the threads that they began
    themselves or are named in, and those that reviewers and managers began on the article as a whole.
    """
    comments = Comment.objects.filter(article=article).order_by("created_at", "id")
    if role in STAFF or article.state == ArticleState.GOLD or not article.project.blind:
        return comments
    staff = Membership.objects.filter(project=article.project_id, role__in=STAFF).values("user")
    threads = Comment.objects.filter(article=article, thread=None).filter(
        Q(author=user) | Q(mentions__contains=[user.pk]) | Q(author__in=staff, annotation=None)
    )
    return comments.filter(Q(pk__in=threads.values("pk")) | Q(thread__in=threads.values("pk")))


def _hides_peers(*, article: Article, role: str) -> bool:
    """Whether what somebody of this role says on the article must not reach annotators."""
    return article.project.blind and article.state != ArticleState.GOLD and role not in STAFF


def people_to_mention(*, article: Article, author: User, role: str) -> list[str]:
    """Return the user names that a comment of `author` on this article may mention, in order."""
    members = Membership.objects.filter(project=article.project_id).exclude(user=author)
    if _hides_peers(article=article, role=role):
        members = members.exclude(role=Role.ANNOTATOR)
    return list(members.order_by("user__username").values_list("user__username", flat=True))


def _mentioned(*, article: Article, author_role: str, body: str) -> list[int]:
    """Return the ids of the members that a body names by `@username`; names of nobody are left as words."""
    names = {name.rstrip(".") for name in MENTION.findall(body)}
    members = Membership.objects.filter(project=article.project_id, user__username__in=names).select_related("user")
    blind = _hides_peers(article=article, role=author_role)
    if blind and (peers := sorted(m.user.username for m in members if m.role == Role.ANNOTATOR)):
        message = f"This article is labelled blind: {', '.join(peers)} must not hear of your work before it is gold."
        raise BadInput(fields={"body": [message]})
    return sorted(m.user_id for m in members)


@transaction.atomic
def add_comment(
    *,
    article: Article,
    author: User,
    role: str,
    pk: UUID,
    body: str,
    at: datetime,
    annotation: UUID | None = None,
    thread: UUID | None = None,
) -> Comment:
    """Say something about an article or one annotation of it, or reply in a thread. Saying it twice says it once.

    Raises `NotFound` for a thread or annotation that the author may not see, `BadInput` for a mention that would tell
    one annotator of another's work, `CommentDiffers` for an id that is taken.
    """
    if thread and not visible_comments(article=article, user=author, role=role).filter(pk=thread, thread=None).exists():
        raise NotFound("There is no such thread on this article.")
    if annotation:
        passages = Annotation.objects.filter(article=article, pk=annotation)
        if not (passages if role in STAFF else passages.filter(annotator=author)).exists():
            raise NotFound("There is no such annotation on this article.")
    mentions = _mentioned(article=article, author_role=role, body=body)
    comment = Comment(
        id=pk, article=article, annotation_id=annotation, thread_id=thread, author=author, body=body,
        mentions=mentions, created_at=at,
    )  # fmt: skip
    try:
        with transaction.atomic():
            comment.save(force_insert=True)
    except IntegrityError as error:
        known = Comment.objects.filter(pk=pk, article=article, author=author, body=body, thread=thread).first()
        if known is None:
            raise CommentDiffers from error
        return known
    after = {"article": str(article.pk), "annotation": str(annotation) if annotation else None, "body": body}
    change = Change("comment.added", "comment", str(pk), after=after)
    record(project=article.project, actor=author, at=at, changes=[change])
    return comment


@transaction.atomic
def resolve_thread(*, article: Article, user: User, role: str, pk: UUID, resolved: bool, at: datetime) -> Comment:
    """Close a thread, or open it again. Who began it may, and reviewers and managers may."""
    visible = visible_comments(article=article, user=user, role=role)
    comment = Comment.objects.select_for_update().filter(pk__in=visible.values("pk"), pk=pk, thread=None).first()
    if comment is None:
        raise NotFound("There is no such thread on this article.")
    if comment.author_id != user.pk and role not in STAFF:
        raise RoleMissing("Who began a thread resolves it, or a reviewer.")
    if (comment.resolved_at is not None) == resolved:
        return comment
    comment.resolved_at, comment.resolved_by = (at, user) if resolved else (None, None)
    comment.save(update_fields=["resolved_at", "resolved_by"])
    change = Change("comment.resolved" if resolved else "comment.reopened", "comment", str(pk))
    record(project=article.project, actor=user, at=at, changes=[change])
    return comment


def comments_for(*, article: Article, user: User, role: str) -> list[dict[str, Any]]:
    """Return what `user` may see of an article's discussion. Most articles have none, which is asked cheaply."""
    if not Comment.objects.filter(article=article).exists():
        return []
    return shaped_comments(visible_comments(article=article, user=user, role=role))


def shaped_comments(comments: QuerySet[Comment]) -> list[dict[str, Any]]:
    """Return comments in the API's shape with two queries, mentions as user names."""
    rows = list(
        comments.values("id", "annotation_id", "thread_id", "body", "mentions", "created_at", "resolved_at").annotate(
            username=F("author__username")
        )
    )
    people = {pk for row in rows for pk in row["mentions"]}
    names = dict(User.objects.filter(pk__in=people).values_list("pk", "username")) if people else {}
    return [
        {
            "id": row["id"],
            "annotation": row["annotation_id"],
            "thread": row["thread_id"],
            "author": row["username"],
            "body": row["body"],
            "mentions": [names[pk] for pk in row["mentions"]],
            "created_at": row["created_at"],
            "resolved_at": row["resolved_at"],
        }
        for row in rows
    ]
