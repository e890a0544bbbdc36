"""Comments on articles and passages, in threads."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from .corpus import Article
from .labelling import Annotation


class Comment(models.Model):
    """A remark on an article, or on one annotation of it. A reply names the comment that began its thread.

    The id is made by the client, so that sending twice says it once. `mentions` holds the ids of the people named.
    """

    id = models.UUIDField(primary_key=True)
    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="comments", db_index=False)
    annotation = models.ForeignKey(Annotation, on_delete=models.PROTECT, null=True, related_name="comments")
    thread = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="replies")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="comments")
    body = models.CharField(max_length=5000)
    mentions = ArrayField(models.IntegerField(), default=list)
    created_at = models.DateTimeField(default=timezone.now)
    resolved_at = models.DateTimeField(null=True)
    resolved_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(body=""), name="comment_says_something"),
            models.CheckConstraint(condition=Q(thread=None) | ~Q(thread=F("id")), name="comment_is_no_reply_to_itself"),
            models.CheckConstraint(condition=Q(thread=None) | Q(resolved_at=None), name="comment_threads_are_resolved"),
        ]
        indexes = [
            models.Index(fields=["article", "created_at"], name="comment_of_article"),
            GinIndex(fields=["mentions"], name="comment_mentions"),
        ]

    def __str__(self) -> str:
        return f"{self.author_id}: {self.body[:40]}"


class InboxMark(models.Model):
    """That somebody has read one row of their inbox; `row` is the row's id."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+", db_index=False)
    row = models.CharField(max_length=100)
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "row"], name="inbox_marked_once")]

    def __str__(self) -> str:
        return f"{self.user_id} {self.row}"
