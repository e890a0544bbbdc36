"""What answers look like, for the schema and the typed client. Answers themselves are made by the stages' queries."""

from typing import Any

from rest_framework import serializers

from annotations.models import (
    AnswerKind,
    ArticleState,
    AssignmentState,
    ImportState,
    ReleaseState,
    Role,
    Verdict,
)

ARTICLE_STATES = [(state.value, state.label) for state in (*ArticleState, *AssignmentState)]

Shape = serializers.Serializer[Any]


class SpanField(serializers.ListField):
    """`[start, end]` in code points."""

    child = serializers.IntegerField(min_value=0)

    def __init__(self, **options: Any) -> None:
        super().__init__(min_length=2, max_length=2, **options)


class LabelsField(serializers.DictField):
    child = serializers.CharField()


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
