"""Codebook versions: publishing one, and reading the current one."""

from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml
from django.contrib.auth.models import User
from django.db import transaction

from annotations.codebook import schema
from annotations.history.events import Change, record
from annotations.models import CodebookVersion, Project

DEFAULT_FILE = Path(__file__).with_name("default.yaml")


@lru_cache(maxsize=1)
def default_content() -> dict[str, Any]:
    """Return the codebook that a new project starts with."""
    content: dict[str, Any] = yaml.safe_load(DEFAULT_FILE.read_text(encoding="utf-8"))
    schema.check_codebook(content)
    return content


@transaction.atomic
def publish_codebook(*, project: Project, content: dict[str, Any], by: User, at: datetime) -> CodebookVersion:
    """Make `content` the project's next codebook version; raises `CodebookInvalid` where it is no codebook."""
    schema.check_codebook(content)
    Project.objects.select_for_update().get(pk=project.pk)
    last = CodebookVersion.objects.filter(project=project).order_by("-version").first()
    codebook = CodebookVersion.objects.create(
        project=project,
        version=last.version + 1 if last else 1,
        content=content,
        sha256=schema.sha256(content),
        published_at=at,
        published_by=by,
    )
    record(
        project=project,
        actor=by,
        at=at,
        changes=[
            Change(
                "codebook.published",
                "codebook",
                str(codebook.version),
                before={"version": last.version} if last else None,
                after={"version": codebook.version, "sha256": codebook.sha256},
            )
        ],
    )
    return codebook


def current_codebook(*, project: Project) -> CodebookVersion:
    """Return the project's latest codebook version."""
    return CodebookVersion.objects.filter(project=project).latest()


@lru_cache(maxsize=256)
def content_of(codebook_id: int) -> dict[str, Any]:
    """Return the content of a version. Versions never change, so each process reads one only once."""
    content: dict[str, Any] = CodebookVersion.objects.values_list("content", flat=True).get(pk=codebook_id)
    return content
