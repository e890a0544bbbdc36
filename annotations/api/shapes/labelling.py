"""Annotations, suggestions, and what is written of them."""

from rest_framework import serializers

from annotations.api.shapes.corpus import ArticleWhole
from annotations.api.shapes.discussion import Comment
from annotations.api.shapes.fields import LabelsField, Shape, SpanField
from annotations.models import AnswerKind, AssignmentState


class Annotation(Shape):
    id = serializers.UUIDField()
    article = serializers.UUIDField()
    annotator = serializers.CharField()
    start = serializers.IntegerField()
    end = serializers.IntegerField()
    quote = serializers.CharField()
    labels = LabelsField()
    holder = serializers.CharField(allow_blank=True)
    target = serializers.CharField(allow_blank=True)
    holder_span = SpanField(allow_null=True)
    target_span = SpanField(allow_null=True)
    content_span = SpanField(allow_null=True)
    note = serializers.CharField(allow_blank=True)
    flagged = serializers.BooleanField()
    suggestion = serializers.UUIDField(allow_null=True)
    codebook_version = serializers.IntegerField()
    revision = serializers.IntegerField()
    created_at = serializers.DateTimeField()
    updated_at = serializers.DateTimeField()


class Cue(Shape):
    start = serializers.IntegerField()
    end = serializers.IntegerField()
    rule = serializers.CharField()
    sets = LabelsField()


class Suggestion(Shape):
    id = serializers.UUIDField()
    start = serializers.IntegerField()
    end = serializers.IntegerField()
    labels = LabelsField()
    holder = serializers.CharField(allow_blank=True)
    target = serializers.CharField(allow_blank=True)
    content_span = SpanField(allow_null=True)
    rule = serializers.CharField()
    pack_version = serializers.IntegerField()
    cues = Cue(many=True)
    decision = serializers.ChoiceField(choices=AnswerKind.choices, allow_null=True)


class Assignment(Shape):
    id = serializers.UUIDField()
    article = serializers.UUIDField()
    annotator = serializers.CharField()
    state = serializers.ChoiceField(choices=AssignmentState.choices)
    codebook_version = serializers.IntegerField()
    seconds = serializers.IntegerField()
    submitted_at = serializers.DateTimeField(allow_null=True)
    reason = serializers.CharField(allow_blank=True)
    project = serializers.CharField()
    title = serializers.CharField()
    source = serializers.CharField()  # type: ignore[assignment]
    published_at = serializers.DateTimeField(allow_null=True)


class Codebook(Shape):
    version = serializers.IntegerField()
    sha256 = serializers.CharField()
    published_at = serializers.DateTimeField()
    content = serializers.DictField(help_text="The label scheme: dimensions, their values, text fields.")


class Workspace(Shape):
    article = ArticleWhole()
    codebook = Codebook()
    assignment = Assignment(allow_null=True)
    annotations = Annotation(many=True)
    suggestions = Suggestion(many=True)
    comments = Comment(many=True)


class Written(Shape):
    id = serializers.UUIDField()
    revision = serializers.IntegerField(allow_null=True)


class WrittenBatch(Shape):
    results = Written(many=True)
