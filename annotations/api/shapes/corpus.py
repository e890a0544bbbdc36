"""Articles and imports."""

from rest_framework import serializers

from annotations.api.shapes.fields import ARTICLE_STATES, Shape, SpanField
from annotations.models import ImportState


class Segment(Shape):
    start = serializers.IntegerField()
    end = serializers.IntegerField()
    kind = serializers.ChoiceField(choices=["sentence", "headline", "boilerplate"])


class ArticleCounts(Shape):
    annotations = serializers.IntegerField()
    suggestions = serializers.IntegerField()
    assignments = serializers.IntegerField()
    submitted = serializers.IntegerField()


class ArticleRow(Shape):
    id = serializers.UUIDField()
    project = serializers.CharField()
    external_id = serializers.CharField()
    source = serializers.CharField()  # type: ignore[assignment]
    title = serializers.CharField()
    author = serializers.CharField()
    url = serializers.CharField()
    published_at = serializers.DateTimeField(allow_null=True)
    language = serializers.CharField()
    text_sha256 = serializers.CharField()
    length = serializers.IntegerField(help_text="Code points.")
    state = serializers.ChoiceField(choices=ARTICLE_STATES, help_text="Annotators see their own assignment's state.")
    story = serializers.CharField(allow_null=True)
    created_at = serializers.DateTimeField()
    counts = ArticleCounts()


class Snippet(Shape):
    start = serializers.IntegerField(help_text="Offset of the snippet in the article.")
    text = serializers.CharField()
    marks = serializers.ListField(child=SpanField(), help_text="Hits in the snippet.")


class Found(Shape):
    title = serializers.ListField(child=SpanField(), help_text="Hits in the title.")
    count = serializers.IntegerField(help_text="Hits in the text, 999 at most.")
    snippets = Snippet(many=True)


class ListedArticle(ArticleRow):
    found = Found(allow_null=True, help_text="Where the words of `q` stand; null without `q`.")


class ArticleWhole(ArticleRow):
    text = serializers.CharField()
    segments = Segment(many=True)
    meta = serializers.DictField()


class Added(Shape):
    created = serializers.ListField(child=serializers.UUIDField())
    duplicate = serializers.ListField(child=serializers.UUIDField())


class Import(Shape):
    id = serializers.UUIDField()
    status = serializers.ChoiceField(choices=ImportState.choices)
    read = serializers.IntegerField()
    created = serializers.IntegerField()
    duplicate = serializers.IntegerField()
    refused = serializers.IntegerField()
    errors = serializers.ListField(child=serializers.DictField())  # type: ignore[assignment]
