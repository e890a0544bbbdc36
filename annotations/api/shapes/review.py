"""Reviews with their cases, and gold."""

from rest_framework import serializers

from annotations.api.shapes.corpus import ArticleRow, ArticleWhole
from annotations.api.shapes.fields import LabelsField, Shape, SpanField
from annotations.api.shapes.labelling import Annotation, Assignment, Codebook
from annotations.models import ArticleState, Verdict


class Gold(Shape):
    start = serializers.IntegerField()
    end = serializers.IntegerField()
    labels = LabelsField()
    holder = serializers.CharField(allow_blank=True)
    target = serializers.CharField(allow_blank=True)
    holder_span = SpanField(allow_null=True)
    target_span = SpanField(allow_null=True)
    content_span = SpanField(allow_null=True)
    codebook_version = serializers.IntegerField()


class Decision(Shape):
    case = serializers.CharField()
    verdict = serializers.ChoiceField(choices=Verdict.choices)
    take = serializers.UUIDField(allow_null=True)
    gold = Gold(allow_null=True)
    reason = serializers.CharField(allow_blank=True)
    reviewer = serializers.CharField()
    at = serializers.DateTimeField()


class Case(Shape):
    id = serializers.CharField()
    annotations = Annotation(many=True)
    differs = serializers.ListField(child=serializers.CharField())
    proposed = Gold(allow_null=True)
    decision = Decision(allow_null=True)
    gold = Gold(allow_null=True)


class Review(Shape):
    article = ArticleWhole()
    codebook = Codebook()
    annotators = serializers.ListField(child=serializers.CharField(), help_text="Whose layers were handed in.")
    assignments = Assignment(many=True, help_text="Those that were handed in: what can be sent back.")
    cases = Case(many=True)
    open = serializers.IntegerField()
    state = serializers.ChoiceField(choices=ArticleState.choices)


class ReviewRow(Shape):
    article = ArticleRow()
    cases = serializers.IntegerField()
    open = serializers.IntegerField()
