"""Rule packs, their runs over articles, and what the runs found."""

import uuid

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from .corpus import Article
from .projects import Project


class RulePack(models.Model):
    """A versioned set of tagger rules, immutable once published. `content` is canonical JSON, `sha256` its hash."""

    project = models.ForeignKey(Project, on_delete=models.PROTECT, related_name="packs")
    version = models.PositiveIntegerField()
    name = models.CharField(max_length=100)
    content = models.TextField()
    sha256 = models.CharField(max_length=64)
    published_at = models.DateTimeField(default=timezone.now)
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["project", "version"], name="pack_version_once")]
        get_latest_by = "version"

    def __str__(self) -> str:
        return f"{self.name} {self.version}"


class RunState(models.TextChoices):
    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class TaggerRun(models.Model):
    """One pack version over one article. Rows are the queue: workers claim queued rows, a sweep requeues lost ones.

    `found` is the number of its suggestions, which never changes once it is done: lists show it.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="runs", db_index=False)
    pack = models.ForeignKey(RulePack, on_delete=models.PROTECT, related_name="runs", db_index=False)
    state = models.CharField(max_length=8, choices=RunState.choices, default=RunState.QUEUED)
    attempts = models.PositiveSmallIntegerField(default=0)
    error = models.TextField(blank=True)
    found = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField(default=timezone.now)
    started_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["article", "pack"], name="run_once_per_article_and_pack"),
            models.CheckConstraint(condition=Q(state__in=RunState.values), name="run_state_known"),
            models.CheckConstraint(
                condition=~Q(state=RunState.DONE) | Q(finished_at__isnull=False), name="run_done_has_finished"
            ),
        ]
        indexes = [
            models.Index(fields=["created_at"], name="run_queue", condition=Q(state=RunState.QUEUED)),
            models.Index(fields=["started_at"], name="run_running", condition=Q(state=RunState.RUNNING)),
        ]

    def __str__(self) -> str:
        return f"{self.state} {self.article_id}"


class Boilerplate(models.Model):
    """A stretch of page furniture that a run found; nothing in it is ever labelled."""

    id = models.BigAutoField(primary_key=True)
    run = models.ForeignKey(TaggerRun, on_delete=models.CASCADE, related_name="boilerplate")
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="+", db_index=False)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    rule = models.CharField(max_length=100)

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(start__lt=F("end")), name="boilerplate_not_empty")]

    def __str__(self) -> str:
        return f"{self.rule} {self.start}–{self.end}"


class Suggestion(models.Model):
    """A passage proposed by a rule. Never edited; each analyst's answer to it is a row of their own."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    run = models.ForeignKey(TaggerRun, on_delete=models.CASCADE, related_name="suggestions")
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="+", db_index=False)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    labels = models.JSONField()
    holder = models.CharField(max_length=500, blank=True)
    target = models.CharField(max_length=500, blank=True)
    content_span = ArrayField(models.PositiveIntegerField(), size=2, null=True)
    rule = models.CharField(max_length=100)
    cues = models.JSONField(default=list)
    text_sha256 = models.CharField(max_length=64)

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(start__lt=F("end")), name="suggestion_not_empty")]

    def __str__(self) -> str:
        return f"{self.rule} {self.start}–{self.end}"
