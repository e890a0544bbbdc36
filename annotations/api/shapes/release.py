"""Releases."""

from rest_framework import serializers

from annotations.api.shapes.fields import Shape
from annotations.models import ReleaseState


class ReleaseFile(Shape):
    name = serializers.CharField()
    bytes = serializers.IntegerField()
    sha256 = serializers.CharField()


class ReleaseCounts(Shape):
    articles = serializers.IntegerField(required=False)
    passages = serializers.IntegerField(required=False)
    withdrawn = serializers.IntegerField(required=False)


class Release(Shape):
    number = serializers.IntegerField()
    status = serializers.ChoiceField(choices=ReleaseState.choices)
    content_hash = serializers.CharField(allow_blank=True)
    counts = ReleaseCounts()
    files = ReleaseFile(many=True)
    notes = serializers.CharField(allow_blank=True)
    error = serializers.CharField(allow_blank=True)
    created_by = serializers.CharField()
    created_at = serializers.DateTimeField()
