"""Rule packs and their drafts, runs over articles, and what the runs found."""

import uuid

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Func, Q, Value
from django.db.models.fields.json import KeyTextTransform, KeyTransform
from django.db.models.functions import Cast, Coalesce
from django.utils import timezone

from .corpus import Article
from .projects import Project


class RulePack(models.Model):
    """A versioned set of tagger rules, immutable once published. `content` is canonical JSON, `sha256` its hash.

    Versions count over the whole project; of the packs in one `language` the newest is in force. `note` says what is
    new. `source` is the YAML as it was published, with its comments; empty where it came as JSON.
    """

    project = models.ForeignKey(Project, on_delete=models.PROTECT, related_name="packs")
    version = models.PositiveIntegerField()
    name = models.CharField(max_length=100)
    language = models.CharField(max_length=8)
    content = models.TextField()
    source = models.TextField(blank=True, db_default="")
    sha256 = models.CharField(max_length=64)
    note = models.TextField(blank=True, db_default="")
    # Lists show these two; reading a hundred kilobytes of JSON for each row of a list would not be quick.
    title = models.GeneratedField(
        expression=Coalesce(
            KeyTextTransform("title", Cast("content", models.JSONField())), Value(""), output_field=models.TextField()
        ),
        output_field=models.TextField(),
        db_persist=True,
    )
    rule_count = models.GeneratedField(
        expression=Func(KeyTransform("rules", Cast("content", models.JSONField())), function="jsonb_array_length"),
        output_field=models.PositiveIntegerField(),
        db_persist=True,
    )
    published_at = models.DateTimeField(default=timezone.now)
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["project", "version"], name="pack_version_once")]
        get_latest_by = "version"

    def __str__(self) -> str:
        return f"{self.name} {self.version}"


class RulePackDraft(models.Model):
    """What somebody writes toward the next version, as YAML. It may be faulty: work is kept first, checked later.

    Each person has one for each language; `language` is that of `base`.
    """

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="drafts")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    language = models.CharField(max_length=8)
    base = models.ForeignKey(RulePack, on_delete=models.PROTECT, related_name="+")
    source = models.TextField()
    revision = models.PositiveIntegerField(default=1)
    updated_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["project", "author", "language"], name="draft_once_per_language")
        ]

    def __str__(self) -> str:
        return f"draft on {self.base_id} by {self.author_id}"


class RetaggingState(models.TextChoices):
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    SUPERSEDED = "superseded"


class Retagging(models.Model):
    """The work of bringing all articles of a language to one pack version.

    Its runs are made as they are worked on, from the newest article down: `total` articles there were at its start,
    `passed` of them it has gone through, and `last_created_at` and `last_article` are the last one.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="retaggings")
    pack = models.OneToOneField(RulePack, on_delete=models.PROTECT, related_name="retagging")
    state = models.CharField(max_length=12, choices=RetaggingState.choices, default=RetaggingState.RUNNING)
    total = models.PositiveIntegerField()
    passed = models.PositiveIntegerField(default=0)
    last_created_at = models.DateTimeField(null=True)
    last_article = models.UUIDField(null=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(state__in=RetaggingState.values), name="retagging_state_known")
        ]

    def __str__(self) -> str:
        return f"{self.state} {self.pack_id}"


class RunState(models.TextChoices):
    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    SUPERSEDED = "superseded"


class TaggerRun(models.Model):
    """One pack version over one article. Rows are the queue: workers claim queued rows, a sweep requeues lost ones.

    `retagging` is the job that it is part of; None where its article was new.

    `found` is the number of its shown suggestions, which never changes once it is done: lists show it. `mentions` holds
    the names, dates and quantities of the text, `truncated_by` the rule that had too many matches. A run that waited
    while a newer version came is superseded and never worked on.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="runs", db_index=False)
    pack = models.ForeignKey(RulePack, on_delete=models.PROTECT, related_name="runs", db_index=False)
    retagging = models.ForeignKey(Retagging, on_delete=models.PROTECT, null=True, related_name="runs", db_index=False)
    state = models.CharField(max_length=12, choices=RunState.choices, default=RunState.QUEUED)
    attempts = models.PositiveSmallIntegerField(default=0)
    error = models.TextField(blank=True)
    found = models.PositiveIntegerField(default=0)
    mentions = models.JSONField(null=True)
    truncated_by = models.CharField(max_length=100, blank=True, db_default="")
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
            models.Index(fields=["retagging", "state"], name="run_progress", condition=Q(retagging__isnull=False)),
            # Hardly any run is in it, so that the few are found among millions.
            models.Index(fields=["pack", "truncated_by"], name="run_truncated", condition=~Q(truncated_by="")),
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
    """A passage proposed by a rule. Never edited; each analyst's answer to it is a row of their own.

    A hidden one comes from a rule that is switched off: it is counted, never shown.
    """

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
    hidden = models.BooleanField(db_default=False)
    cues = models.JSONField(default=list)
    text_sha256 = models.CharField(max_length=64)

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(start__lt=F("end")), name="suggestion_not_empty")]

    def __str__(self) -> str:
        return f"{self.rule} {self.start}–{self.end}"


class RuleTally(models.Model):
    """How often a rule of a pack fired: in suggestions, or on furniture. Workers add to it with what they store."""

    pack = models.ForeignKey(RulePack, on_delete=models.CASCADE, related_name="tallies", db_index=False)
    rule = models.CharField(max_length=100)
    fired = models.PositiveBigIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["pack", "rule"], name="tally_once_per_rule")]

    def __str__(self) -> str:
        return f"{self.rule} {self.fired}"
