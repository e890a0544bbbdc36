"""Assignments, annotations, and analysts' answers to suggestions."""

import uuid

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from .codebook import CodebookVersion
from .corpus import Article
from .tagging import Suggestion, TaggerRun


class AssignmentState(models.TextChoices):
    TODO = "todo"
    DOING = "doing"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    ACCEPTED = "accepted"
    SKIPPED = "skipped"


WRITABLE = (AssignmentState.TODO, AssignmentState.DOING, AssignmentState.RETURNED)
HANDED_IN = (AssignmentState.SUBMITTED, AssignmentState.ACCEPTED)


class Assignment(models.Model):
    """One article given to one analyst.

    `run` is the tagger run that was current when the analyst first opened the article, `suggestions_shown` the arm
    that the project's seeded draw put this assignment in. An assignment with `reserved_until` was fetched ahead of time
    and goes back if nobody begins it by then.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="assignments", db_index=False)
    annotator = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="assignments")
    state = models.CharField(max_length=10, choices=AssignmentState.choices, default=AssignmentState.TODO)
    codebook = models.ForeignKey(CodebookVersion, on_delete=models.PROTECT, related_name="+")
    run = models.ForeignKey(TaggerRun, on_delete=models.PROTECT, null=True, related_name="+")
    suggestions_shown = models.BooleanField(default=True)
    seconds = models.PositiveIntegerField(default=0)
    reason = models.CharField(max_length=2000, blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    opened_at = models.DateTimeField(null=True)
    submitted_at = models.DateTimeField(null=True)
    reserved_until = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["article", "annotator"], name="assignment_once_per_analyst"),
            models.CheckConstraint(condition=Q(state__in=AssignmentState.values), name="assignment_state_known"),
            models.CheckConstraint(
                condition=~Q(state__in=HANDED_IN) | Q(submitted_at__isnull=False), name="assignment_submitted_has_time"
            ),
        ]
        indexes = [
            models.Index(fields=["annotator", "state", "created_at"], name="assignment_queue"),
            models.Index(
                fields=["reserved_until"], name="assignment_reserved", condition=Q(reserved_until__isnull=False)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.annotator_id} {self.state} {self.article_id}"


class Submission(models.Model):
    """An analyst's layer as it was handed in: agreement is computed on first submissions."""

    assignment = models.ForeignKey(Assignment, on_delete=models.PROTECT, related_name="submissions")
    number = models.PositiveSmallIntegerField()
    annotations = models.JSONField()
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["assignment", "number"], name="submission_number_once")]

    def __str__(self) -> str:
        return f"submission {self.number} of {self.assignment_id}"


def pair(name: str) -> Q:
    """The condition that the span column `name` is empty or holds two offsets in order."""
    return Q(**{name: None}) | (Q(**{f"{name}__len": 2}) & Q(**{f"{name}__0__lt": F(f"{name}__1")}))


class Annotation(models.Model):
    """A passage labelled by one analyst. The id is made by the client; a deleted one stays as a tombstone.

    A flagged one asks for a reviewer: its case never settles itself.
    """

    id = models.UUIDField(primary_key=True)
    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="annotations", db_index=False)
    annotator = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="annotations")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    quote = models.TextField()
    labels = models.JSONField(default=dict)
    holder = models.CharField(max_length=500, blank=True)
    target = models.CharField(max_length=500, blank=True)
    holder_span = ArrayField(models.PositiveIntegerField(), size=2, null=True)
    target_span = ArrayField(models.PositiveIntegerField(), size=2, null=True)
    content_span = ArrayField(models.PositiveIntegerField(), size=2, null=True)
    note = models.TextField(blank=True, max_length=20_000)
    flagged = models.BooleanField(default=False)
    suggestion = models.ForeignKey(Suggestion, on_delete=models.PROTECT, null=True, related_name="annotations")
    codebook = models.ForeignKey(CodebookVersion, on_delete=models.PROTECT, related_name="+", db_index=False)
    text_sha256 = models.CharField(max_length=64)
    revision = models.PositiveIntegerField(default=1)
    created_at = models.DateTimeField(default=timezone.now)
    updated_at = models.DateTimeField(default=timezone.now)
    deleted_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(start__lt=F("end")), name="annotation_not_empty"),
            models.CheckConstraint(condition=pair("holder_span"), name="annotation_holder_span"),
            models.CheckConstraint(condition=pair("target_span"), name="annotation_target_span"),
            models.CheckConstraint(condition=pair("content_span"), name="annotation_content_span"),
        ]
        indexes = [models.Index(fields=["article", "annotator", "start"], name="annotation_layer")]

    def __str__(self) -> str:
        return f"{self.annotator_id} {self.start}–{self.end}"


class AnswerKind(models.TextChoices):
    ACCEPTED = "accepted"
    EDITED = "edited"
    REJECTED = "rejected"


class SuggestionAnswer(models.Model):
    """What one analyst said to one suggestion; `changed` names what an edit changed."""

    suggestion = models.ForeignKey(Suggestion, on_delete=models.PROTECT, related_name="answers", db_index=False)
    annotator = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    answer = models.CharField(max_length=8, choices=AnswerKind.choices)
    annotation = models.ForeignKey(Annotation, on_delete=models.PROTECT, null=True, related_name="answers")
    changed = models.JSONField(default=list)
    reason = models.CharField(max_length=200, blank=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["suggestion", "annotator"], name="answer_once_per_analyst"),
            models.CheckConstraint(condition=Q(answer__in=AnswerKind.values), name="answer_known"),
        ]

    def __str__(self) -> str:
        return f"{self.annotator_id} {self.answer} {self.suggestion_id}"
