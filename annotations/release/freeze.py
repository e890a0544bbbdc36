"""Freezing gold into a numbered release whose files never change."""

import hashlib
import tempfile
from datetime import datetime
from typing import IO, Any
from uuid import UUID

import orjson
from django.contrib.auth.models import User
from django.core.files import File
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import connection, transaction

from annotations.errors import RuleBroken
from annotations.history.events import Change, record
from annotations.models import (
    Article,
    ArticleState,
    CodebookVersion,
    Project,
    Release,
    ReleaseFile,
    ReleaseState,
    RulePack,
)
from annotations.release.gold import gold_lines
from annotations.release.tombstones import tombstones
from annotations.tagging.languages import packs_in_force


class NothingToFreeze(RuleBroken):
    code = "nothing_to_freeze"
    message = "No article of this project is gold yet: complete a review first."


@transaction.atomic
def order_release(*, project: Project, notes: str, by: User, at: datetime) -> Release:
    """Number the next release; a worker builds its files. Refused with `NothingToFreeze` while there is no gold."""
    Project.objects.select_for_update(no_key=True).get(pk=project.pk)
    if not Article.objects.filter(project=project, state=ArticleState.GOLD).exists():
        raise NothingToFreeze
    last = Release.objects.filter(project=project).order_by("-number").first()
    release = Release.objects.create(
        project=project, number=last.number + 1 if last else 1, notes=notes, created_by=by, created_at=at
    )
    change = Change("release.ordered", "release", str(release.number), after={"notes": notes})
    record(project=project, actor=by, at=at, changes=[change])
    return release


def build_release(*, release_id: UUID, at: datetime) -> bool:
    """Write the files of an ordered release and mark it ready; return False where there is nothing to do.

    The release's row stays locked meanwhile, so a second worker passes over it, and all is read in one snapshot, so no
    decision made meanwhile gets in by half.
    """
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        release = (
            Release.objects.select_for_update(skip_locked=True, of=("self",))
            .select_related("project", "created_by")
            .filter(pk=release_id, status=ReleaseState.BUILDING)
            .first()
        )
        if release is None:
            return False
        with tempfile.TemporaryFile() as file:
            facts = _write_gold(release.project, file)
            file.seek(0)
            _keep(release, name="gold.jsonl", file=File(file), size=facts["bytes"], sha256=facts["sha256"])
        manifest = orjson.dumps(_manifest(release, facts), option=orjson.OPT_INDENT_2 | orjson.OPT_UTC_Z) + b"\n"
        _keep(
            release,
            name="manifest.json",
            file=ContentFile(manifest),
            size=len(manifest),
            sha256=hashlib.sha256(manifest).hexdigest(),
        )
        release.status, release.ready_at = ReleaseState.READY, at
        release.content_hash, release.counts = facts["sha256"], facts["counts"]
        release.save(update_fields=["status", "ready_at", "content_hash", "counts"])
        after = {"content_hash": release.content_hash, "counts": release.counts}
        change = Change("release.ready", "release", str(release.number), before={"status": "building"}, after=after)
        record(project=release.project, actor=release.created_by, at=at, changes=[change])
    return True


@transaction.atomic
def fail_release(*, release_id: UUID, error: str, at: datetime) -> None:
    """Mark a release as failed, with what went wrong; its number stays taken."""
    release = Release.objects.select_for_update(of=("self",)).select_related("project").get(pk=release_id)
    if release.status != ReleaseState.BUILDING:
        return
    release.status, release.error = ReleaseState.FAILED, error[:2000]
    release.save(update_fields=["status", "error"])
    change = Change("release.failed", "release", str(release.number), after={"error": release.error})
    record(project=release.project, actor=None, at=at, changes=[change])


def _write_gold(project: Project, file: IO[bytes]) -> dict[str, Any]:
    sha256, size, articles, passages = hashlib.sha256(), 0, 0, 0
    codebooks: set[int] = set()
    for line, number, followed in gold_lines(project=project):
        file.write(line + b"\n")
        sha256.update(line + b"\n")
        size += len(line) + 1
        articles += 1
        passages += number
        codebooks |= followed
    gone = tombstones(project=project)
    counts = {"articles": articles, "passages": passages, "withdrawn": len(gone)}
    return {
        "sha256": sha256.hexdigest(),
        "bytes": size,
        "counts": counts,
        "codebooks": codebooks,
        "withdrawn": gone,
    }


def _keep(release: Release, *, name: str, file: File, size: int, sha256: str) -> None:
    path = f"releases/{release.project_id}/{release.number}/{name}"
    if default_storage.exists(path):  # what a build left that did not come to its end
        default_storage.delete(path)
    ReleaseFile.objects.create(
        release=release, name=name, path=default_storage.save(path, file), bytes=size, sha256=sha256
    )


def _manifest(release: Release, facts: dict[str, Any]) -> dict[str, Any]:
    project = release.project
    codebooks = CodebookVersion.objects.filter(pk__in=facts["codebooks"]).order_by("version")
    if not facts["codebooks"]:
        codebooks = CodebookVersion.objects.filter(project=project).order_by("-version")[:1]
    in_force = packs_in_force(project=project)
    packs = {
        row.pk: {"name": row.name, "version": row.version, "sha256": row.sha256}
        for row in RulePack.objects.filter(pk__in=in_force.packs.values())
        .order_by("version")
        .defer("content", "source")
    }
    return {
        "release": release.number,
        "content_hash": facts["sha256"],
        "files": {"gold.jsonl": {"bytes": facts["bytes"], "sha256": facts["sha256"]}},
        "codebook": [{"version": c.version, "sha256": c.sha256} for c in codebooks],
        # The pack of the project's language, and beside it those of all languages.
        "pack": packs[in_force.packs[in_force.fallback]],
        "packs": list(packs.values()),
        "counts": facts["counts"],
        "withdrawn": facts["withdrawn"],
        "agreement": {"value": None, "reason": "Agreement is not computed by this version of the workbench."},
        "created_at": release.created_at,
    }
