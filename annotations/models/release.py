"""Releases: frozen, numbered, hashed copies of gold."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from .projects import Project


class ReleaseState(models.TextChoices):
    BUILDING = "building"
    READY = "ready"
    FAILED = "failed"
    WITHDRAWN = "withdrawn"


class Release(models.Model):
    """One numbered release; `content_hash` is the SHA-256 of its `gold.jsonl`."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    project = models.ForeignKey(Project, on_delete=models.PROTECT, related_name="releases")
    number = models.PositiveIntegerField()
    status = models.CharField(max_length=9, choices=ReleaseState.choices, default=ReleaseState.BUILDING)
    notes = models.TextField(blank=True, max_length=20_000)
    content_hash = models.CharField(max_length=64, blank=True)
    counts = models.JSONField(default=dict)
    error = models.TextField(blank=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)
    ready_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["project", "number"], name="release_number_once"),
            models.CheckConstraint(condition=Q(status__in=ReleaseState.values), name="release_state_known"),
            models.CheckConstraint(
                condition=~Q(status=ReleaseState.READY) | ~Q(content_hash=""), name="release_ready_has_hash"
            ),
        ]
        get_latest_by = "number"

    def __str__(self) -> str:
        return f"release {self.number}"


class ReleaseFile(models.Model):
    """A file of a release, where it lies, how long it is and its SHA-256. Rows and files never change."""

    release = models.ForeignKey(Release, on_delete=models.PROTECT, related_name="files")
    name = models.CharField(max_length=100)
    path = models.CharField(max_length=300)
    bytes = models.PositiveBigIntegerField()
    sha256 = models.CharField(max_length=64)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["release", "name"], name="release_file_once")]

    def __str__(self) -> str:
        return self.name
