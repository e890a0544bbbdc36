"""Comments and the inbox."""

from rest_framework import serializers

from annotations.api.shapes.fields import Shape


class Comment(Shape):
    id = serializers.UUIDField()
    annotation = serializers.UUIDField(allow_null=True)
    thread = serializers.UUIDField(allow_null=True, help_text="The comment that this one replies to.")
    author = serializers.CharField()
    body = serializers.CharField()
    mentions = serializers.ListField(child=serializers.CharField())
    created_at = serializers.DateTimeField()
    resolved_at = serializers.DateTimeField(allow_null=True)


class InboxRow(Shape):
    id = serializers.CharField()
    kind = serializers.ChoiceField(choices=["mention", "returned"])
    project = serializers.CharField()
    article = serializers.UUIDField()
    title = serializers.CharField()
    who = serializers.CharField(allow_null=True)
    text = serializers.CharField(allow_blank=True)
    at = serializers.DateTimeField()
    unread = serializers.BooleanField()
