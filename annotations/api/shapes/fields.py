"""What answers look like: the parts that all of them are made of."""

from typing import Any

from rest_framework import serializers

from annotations.models import ArticleState, AssignmentState

ARTICLE_STATES = [(state.value, state.label) for state in (*ArticleState, *AssignmentState)]

Shape = serializers.Serializer[Any]


class SpanField(serializers.ListField):
    """`[start, end]` in code points."""

    child = serializers.IntegerField(min_value=0)

    def __init__(self, **options: Any) -> None:
        super().__init__(min_length=2, max_length=2, **options)


class LabelsField(serializers.DictField):
    child = serializers.CharField()
