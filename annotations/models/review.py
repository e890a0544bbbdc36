"""Reviewers' decisions and the settled passages that follow from them."""

import uuid

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from .codebook import CodebookVersion
from .corpus import Article
from .labelling import Annotation, pair


class Verdict(models.TextChoices):
    ACCEPTED = "accepted"
    FIXED = "fixed"
    REJECTED = "rejected"


class Decision(models.Model):
    """A reviewer's word on a case. `case` is the hash that names the case; an undone decision stays as a row."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="decisions")
    case = models.CharField(max_length=64)
    annotations = ArrayField(models.UUIDField())
    verdict = models.CharField(max_length=8, choices=Verdict.choices)
    take = models.ForeignKey(Annotation, on_delete=models.PROTECT, null=True, related_name="+")
    gold = models.JSONField(null=True)
    reason = models.CharField(max_length=2000, blank=True)
    reviewer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="decisions")
    at = models.DateTimeField(default=timezone.now)
    undone_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["article", "case"], condition=Q(undone_at=None), name="decision_once_per_case"
            ),
            models.CheckConstraint(condition=Q(verdict__in=Verdict.values), name="decision_verdict_known"),
            models.CheckConstraint(
                condition=Q(verdict=Verdict.REJECTED, gold=None)
                | (~Q(verdict=Verdict.REJECTED) & Q(gold__isnull=False)),
                name="decision_gold_unless_rejected",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.verdict} {self.case}"


class GoldAnnotation(models.Model):
    """The settled passage of an article: a copy, with the decision behind it (none where the analysts agreed).

    Reopening an article retires its gold; completing it again writes new rows.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="gold", db_index=False)
    decision = models.ForeignKey(Decision, on_delete=models.PROTECT, null=True, related_name="+")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    quote = models.TextField()
    labels = models.JSONField()
    holder = models.CharField(max_length=500, blank=True)
    target = models.CharField(max_length=500, blank=True)
    holder_span = ArrayField(models.PositiveIntegerField(), size=2, null=True)
    target_span = ArrayField(models.PositiveIntegerField(), size=2, null=True)
    content_span = ArrayField(models.PositiveIntegerField(), size=2, null=True)
    codebook = models.ForeignKey(CodebookVersion, on_delete=models.PROTECT, related_name="+", db_index=False)
    settled_at = models.DateTimeField()
    retired_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(start__lt=F("end")), name="gold_not_empty"),
            models.CheckConstraint(condition=pair("holder_span"), name="gold_holder_span"),
            models.CheckConstraint(condition=pair("target_span"), name="gold_target_span"),
            models.CheckConstraint(condition=pair("content_span"), name="gold_content_span"),
        ]
        indexes = [models.Index(fields=["article", "start"], name="gold_current", condition=Q(retired_at=None))]

    def __str__(self) -> str:
        return f"gold {self.start}–{self.end}"
