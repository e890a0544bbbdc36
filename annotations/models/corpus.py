"""Articles and what is known about their text at import."""

import uuid

from django.conf import settings
from django.contrib.auth.models import User
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models import Exists, F, OuterRef, Q, Subquery
from django.utils import timezone

from .projects import Membership, Project, Role

TEXT_LIMIT = 2_000_000  # code points


class ArticleState(models.TextChoices):
    OPEN = "open"
    REVIEW = "review"
    GOLD = "gold"
    WITHDRAWN = "withdrawn"


class ArticleQuerySet(models.QuerySet["Article"]):
    def in_projects_of(self, user: User) -> "ArticleQuerySet":
        """Articles of the projects that `user` belongs to, in whatever role; never withdrawn ones.

        Each carries that role as `asker_role`.
        """
        memberships = Membership.objects.filter(project=OuterRef("project"), user=user)
        return (
            self.annotate(asker_role=Subquery(memberships.values("role")))
            .exclude(asker_role=None)
            .exclude(state=ArticleState.WITHDRAWN)
        )

    def visible_to(self, user: User) -> "ArticleQuerySet":
        """Articles that `user` may read: annotators see those that they were given, everybody else all of them."""
        return self.in_projects_of(user).filter(~Q(asker_role=Role.ANNOTATOR) | given_to(user))

    def listed_in(self, project: Project, *, role: str, user: User) -> "ArticleQuerySet":
        """What `visible_to` gives of one project, for somebody whose role in it is known already."""
        articles = self.filter(project=project).exclude(state=ArticleState.WITHDRAWN)
        return articles.filter(given_to(user)) if role == Role.ANNOTATOR else articles


def given_to(user: User) -> Exists:
    """Return the condition that an article was assigned to `user`."""
    return Exists(Article.objects.filter(pk=OuterRef("pk"), assignments__annotator=user))


class Article(models.Model):
    """One text with its source, title, author, date, language and link. A trigger refuses changes to the text."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    project = models.ForeignKey(Project, on_delete=models.PROTECT, related_name="articles", db_index=False)
    external_id = models.CharField(max_length=300)
    source = models.CharField(max_length=300)
    title = models.CharField(max_length=1000)
    author = models.CharField(max_length=300, blank=True)
    url = models.CharField(max_length=2000, blank=True)
    published_at = models.DateTimeField(null=True, blank=True)
    language = models.CharField(max_length=12)
    text = models.TextField()
    text_sha256 = models.CharField(max_length=64)
    length = models.PositiveIntegerField()
    state = models.CharField(max_length=10, choices=ArticleState.choices, default=ArticleState.OPEN)
    story = models.CharField(max_length=300, null=True, blank=True)  # noqa: DJ001 -- null: not looked for yet
    meta = models.JSONField(default=dict)
    created_at = models.DateTimeField(default=timezone.now)

    objects = ArticleQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["project", "external_id"], name="article_external_id_once"),
            models.CheckConstraint(condition=Q(state__in=ArticleState.values), name="article_state_known"),
            models.CheckConstraint(condition=Q(length__gte=1) & Q(length__lte=TEXT_LIMIT), name="article_length_range"),
            models.CheckConstraint(condition=~Q(external_id=""), name="article_external_id_given"),
        ]
        indexes = [
            models.Index(fields=["project", "created_at", "id"], name="article_by_arrival"),
            models.Index(fields=["project", "state", "created_at", "id"], name="article_by_state"),
        ]

    def __str__(self) -> str:
        return self.external_id


class SearchDocument(models.Model):
    """The search index of one article. Imports leave `words` empty, so that they stay quick; a worker fills it."""

    article = models.OneToOneField(Article, on_delete=models.CASCADE, primary_key=True, related_name="search")
    words = SearchVectorField(null=True)

    class Meta:
        indexes = [
            GinIndex(fields=["words"], name="search_words", fastupdate=True),
            models.Index(fields=["article"], name="search_to_fill", condition=Q(words=None)),
        ]

    def __str__(self) -> str:
        return str(self.article_id)


class SegmentKind(models.TextChoices):
    SENTENCE = "sentence"
    HEADLINE = "headline"


class Segment(models.Model):
    """A sentence or a headline, stored in the transaction that imports the article. Offsets are code points."""

    pk = models.CompositePrimaryKey("article_id", "start")
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="sentences", db_index=False)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    kind = models.CharField(max_length=8, choices=SegmentKind.choices)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(start__lt=F("end")), name="segment_not_empty"),
            models.CheckConstraint(condition=Q(kind__in=SegmentKind.values), name="segment_kind_known"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.start}–{self.end}"


class ImportState(models.TextChoices):
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class ArticleImport(models.Model):
    """One file that was read: how many records it held and what became of them."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    project = models.ForeignKey(Project, on_delete=models.PROTECT, related_name="imports")
    name = models.CharField(max_length=300)
    status = models.CharField(max_length=8, choices=ImportState.choices, default=ImportState.RUNNING)
    read = models.PositiveIntegerField(default=0)
    created = models.PositiveIntegerField(default=0)
    duplicate = models.PositiveIntegerField(default=0)
    refused = models.PositiveIntegerField(default=0)
    errors = models.JSONField(default=list)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(status__in=ImportState.values), name="import_state_known")]

    def __str__(self) -> str:
        return self.name
