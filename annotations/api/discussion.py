"""Comments on articles and passages, and the inbox."""

import uuid
from uuid import UUID

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from annotations.api import shapes
from annotations.api.base import WORKERS, Strict, View
from annotations.discussion.comments import (
    add_comment,
    people_to_mention,
    resolve_thread,
    shaped_comments,
    visible_comments,
)
from annotations.discussion.inbox import MOST, inbox, mark_read
from annotations.models import Comment


class CommentInput(Strict):
    id = serializers.UUIDField(required=False)
    body = serializers.CharField(max_length=5000)
    annotation = serializers.UUIDField(required=False, allow_null=True)
    thread = serializers.UUIDField(required=False, allow_null=True)


class ThreadInput(Strict):
    resolved = serializers.BooleanField()


class Comments(View):
    @extend_schema(responses=shapes.Comment(many=True), operation_id="comments")
    def get(self, request: Request, pk: UUID) -> Response:
        article = self.article(pk)
        return Response(shaped_comments(visible_comments(article=article, user=self.user, role=self.asker_role)))

    @extend_schema(request=CommentInput, responses={201: shapes.Comment}, operation_id="add_comment")
    def post(self, request: Request, pk: UUID) -> Response:
        """Comment on the article or one annotation, or reply in a thread. `@username` tells a member of it."""
        article = self.article(pk, roles=WORKERS)
        values = self.read(CommentInput)
        values["pk"] = values.pop("id", None) or uuid.uuid4()
        comment = add_comment(article=article, author=self.user, role=self.asker_role, at=self.now, **values)
        return Response(shaped_comments(Comment.objects.filter(pk=comment.pk))[0], status=201)


class People(View):
    @extend_schema(responses=serializers.ListSerializer(child=serializers.CharField()), operation_id="people")
    def get(self, request: Request, pk: UUID) -> Response:
        """Names that a comment on this article may mention: on a blind one, no other annotator's."""
        article = self.article(pk, roles=WORKERS)
        return Response(people_to_mention(article=article, author=self.user, role=self.asker_role))


class OneComment(View):
    @extend_schema(request=ThreadInput, responses=shapes.Comment, operation_id="resolve_thread")
    def patch(self, request: Request, pk: UUID, comment: UUID) -> Response:
        """Resolve a thread, or open it again."""
        article = self.article(pk, roles=WORKERS)
        resolved = self.read(ThreadInput)["resolved"]
        row = resolve_thread(
            article=article, user=self.user, role=self.asker_role, pk=comment, resolved=resolved, at=self.now
        )
        return Response(shaped_comments(Comment.objects.filter(pk=row.pk))[0])


class ReadInput(Strict):
    rows = serializers.ListField(child=serializers.CharField(max_length=100), max_length=MOST)


class Inbox(View):
    @extend_schema(responses=shapes.InboxRow(many=True), operation_id="inbox")
    def get(self, request: Request) -> Response:
        return Response(inbox(user=self.user))

    @extend_schema(request=ReadInput, responses=shapes.InboxRow(many=True), operation_id="read_inbox")
    def post(self, request: Request) -> Response:
        """Mark rows as read; the answer is the inbox as it is then."""
        mark_read(user=self.user, rows=self.read(ReadInput)["rows"], at=self.now)
        return Response(inbox(user=self.user))
