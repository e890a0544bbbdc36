"""Codebook versions: the label scheme as data, immutable once published."""

from django.conf import settings
from django.db import models
from django.utils import timezone

from .projects import Project


class CodebookVersion(models.Model):
    """One published version; `content` is what `annotations/codebook/schema.py` describes, `sha256` its hash."""

    project = models.ForeignKey(Project, on_delete=models.PROTECT, related_name="codebooks")
    version = models.PositiveIntegerField()
    content = models.JSONField()
    sha256 = models.CharField(max_length=64)
    published_at = models.DateTimeField(default=timezone.now)
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["project", "version"], name="codebook_version_once")]
        get_latest_by = "version"

    def __str__(self) -> str:
        return f"codebook {self.version}"
