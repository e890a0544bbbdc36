"""Projects, their people, and tokens."""

from rest_framework import serializers

from annotations.api.shapes.fields import Shape
from annotations.models import Role


class ProjectCounts(Shape):
    open = serializers.IntegerField()
    review = serializers.IntegerField()
    gold = serializers.IntegerField()
    withdrawn = serializers.IntegerField()


class Project(Shape):
    slug = serializers.SlugField()
    name = serializers.CharField()
    description = serializers.CharField(allow_blank=True)
    language = serializers.CharField()
    overlap = serializers.IntegerField()
    blind = serializers.BooleanField()
    suggestion_rate = serializers.FloatField()
    archived = serializers.BooleanField()
    created_at = serializers.DateTimeField()
    role = serializers.ChoiceField(choices=Role.choices)
    counts = ProjectCounts(allow_null=True, help_text="Articles by state; null for annotators.")
    mine = serializers.DictField(child=serializers.IntegerField(), help_text="My assignments by state.")


class Member(Shape):
    username = serializers.CharField()
    name = serializers.CharField()
    role = serializers.ChoiceField(choices=Role.choices)


class Person(Shape):
    id = serializers.IntegerField()
    username = serializers.CharField()
    name = serializers.CharField()


class Token(Shape):
    id = serializers.UUIDField()
    name = serializers.CharField()
    scope = serializers.CharField()
    project = serializers.CharField(allow_null=True)
    created_at = serializers.DateTimeField()
    expires_at = serializers.DateTimeField()


class NewToken(Token):
    token = serializers.CharField(help_text="Shown this once.")
