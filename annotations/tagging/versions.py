"""Rule pack versions: published, restored, and ready to run."""

from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

import orjson
from django.contrib.auth.models import User
from django.db import transaction

from annotations.codebook.operations import current_codebook
from annotations.errors import NotFound, RuleBroken
from annotations.history.events import Change, record
from annotations.models import Project, RulePack
from annotations.projects.operations import require_active
from annotations.tagging.checking import listed_rule, readable_pack
from annotations.tagging.drafts import end_published_draft
from annotations.tagging.engine import Pack, source
from annotations.tagging.engine.writing import as_yaml
from annotations.tagging.languages import primary
from annotations.tagging.retagging import retag

PACKS = Path(__file__).with_name("packs")
BUILT_IN = "id-news"


class StaleVersion(RuleBroken):
    code = "stale_version"
    message = "Another version is in force by now; compare with it and send its number as base_version."


class NothingChanged(RuleBroken):
    code = "nothing_changed"
    message = "This is what is in force already."


@lru_cache(maxsize=4)
def built_in_pack(name: str = BUILT_IN) -> Pack:
    """Return a pack that comes with the workbench; each process reads one only once."""
    return Pack.from_yaml(built_in_source(name))


@lru_cache(maxsize=4)
def built_in_source(name: str = BUILT_IN) -> str:
    """Return the YAML of a pack that comes with the workbench."""
    return (PACKS / f"{name}.yaml").read_text(encoding="utf-8")


def built_in_name(language: str) -> str:
    """Return the name of the pack that comes with the workbench for a language, of the first one where none does."""
    name = f"{primary(language)}-news"
    return name if (PACKS / f"{name}.yaml").is_file() else BUILT_IN


@lru_cache(maxsize=8)
def compiled_pack(pack_id: int) -> Pack:
    """Return a published pack ready to run. Packs never change, so each process compiles one only once."""
    return Pack.from_canonical(RulePack.objects.values_list("content", flat=True).get(pk=pack_id).encode())


def require_version(*, project: Project, version: int) -> RulePack:
    """Return a published version of the project's packs; raises `NotFound`."""
    row = RulePack.objects.select_related("published_by").filter(project=project, version=version).first()
    if row is None:
        raise NotFound(f"This project has no rule pack {version}.")
    return row


def in_force(*, project: Project, language: str) -> RulePack | None:
    """Return the newest pack of a language, None where the project has none."""
    return RulePack.objects.filter(project=project, language=language).order_by("-version").first()


def content_of(row: RulePack) -> dict[str, Any]:
    """Return what a version says, without compiling it."""
    content: dict[str, Any] = orjson.loads(row.content)
    return content


def yaml_of(row: RulePack) -> str:
    """Return a version as YAML: as it was published where that was kept, else written anew from its content."""
    return row.source.replace("\r\n", "\n") or as_yaml(content_of(row))


def rules_of(row: RulePack) -> list[dict[str, Any]]:
    """Return the rules of a version as lists show them, with their lines in `yaml_of`."""
    return _listed(yaml_of(row))


@lru_cache(maxsize=4)
def _listed(yaml: str) -> list[dict[str, Any]]:
    content, lines = source.read(yaml)
    return [listed_rule(rule, lines, number) for number, rule in enumerate(content["rules"])]


@transaction.atomic
def publish_pack(
    *,
    project: Project,
    pack: Pack,
    by: User,
    at: datetime,
    yaml: str = "",
    note: str = "",
    restores: int | None = None,
) -> RulePack:
    """Make `pack` the project's next rule pack version. Articles keep what they have until a re-tagging.

    `yaml` is what it was read from; `restores` the earlier version whose content it is. Raises `PackInvalid` where an
    example fails. Call `publish` for what people write: it also asks the codebook, and what is in force.
    """
    # The same content has the same hash, and its examples passed when it was published first.
    if not RulePack.objects.filter(sha256=pack.sha256).exists():
        pack.check_examples()
    Project.objects.select_for_update(no_key=True).get(pk=project.pk)
    last = RulePack.objects.filter(project=project).order_by("-version").first()
    before = in_force(project=project, language=pack.language)
    row = RulePack.objects.create(
        project=project,
        version=last.version + 1 if last else 1,
        name=pack.name,
        language=pack.language,
        content=pack.canonical.decode(),
        source=yaml,
        sha256=pack.sha256,
        note=note,
        published_at=at,
        published_by=by,
    )
    after: dict[str, Any] = {"version": row.version, "name": row.name, "language": row.language, "sha256": row.sha256}
    change = Change(
        "pack.published" if restores is None else "pack.restored",
        "pack",
        str(row.version),
        before={"version": before.version, "sha256": before.sha256} if before else None,
        after=after | ({"note": note} if note else {}) | ({"restores": restores} if restores else {}),
    )
    record(project=project, actor=by, at=at, changes=[change])
    return row


def publish_built_in(*, project: Project, language: str, by: User, at: datetime, note: str = "") -> RulePack:
    """Publish the pack that comes with the workbench for a language (see `built_in_name`), comments and all."""
    name = built_in_name(language)
    pack, yaml = built_in_pack(name), built_in_source(name)
    return publish_pack(project=project, pack=pack, yaml=yaml, note=note, by=by, at=at)


@transaction.atomic
def publish(*, project: Project, yaml: str, base_version: int | None, note: str, by: User, at: datetime) -> RulePack:
    """Publish what somebody wrote as the next version, and have all articles of its language tagged anew.

    The author's draft ends where it holds just this.

    Raises `PackInvalid` with every fault, `StaleVersion` where `base_version` is not the version of the pack's language
    that is in force (None where the language has none), `NothingChanged` or `Archived`. What is in force stays so then.
    """
    # Reading and compiling take most of the time, so they come before the lock.
    pack = readable_pack(yaml, codebook=current_codebook(project=project).content)
    _lock(project, base_version=base_version, pack=pack, yaml=yaml)
    row = publish_pack(project=project, pack=pack, yaml=yaml, note=note, by=by, at=at)
    retag(pack=row, by=by, at=at)
    end_published_draft(project=project, author=by, yaml=yaml, at=at)
    return row


@transaction.atomic
def restore(*, project: Project, version: int, base_version: int | None, note: str, by: User, at: datetime) -> RulePack:
    """Publish the content of an earlier version as the next one, like `publish`; refuses like it, and `NotFound`."""
    row = require_version(project=project, version=version)
    yaml = yaml_of(row)
    pack = readable_pack(yaml, codebook=current_codebook(project=project).content)
    _lock(project, base_version=base_version, pack=pack, yaml=yaml)
    row = publish_pack(project=project, pack=pack, yaml=row.source, note=note, by=by, at=at, restores=version)
    retag(pack=row, by=by, at=at)
    return row


def _lock(project: Project, *, base_version: int | None, pack: Pack, yaml: str) -> None:
    """Lock the project and refuse what is not the next version of what is in force."""
    require_active(Project.objects.select_for_update(no_key=True).get(pk=project.pk))
    row = in_force(project=project, language=pack.language)
    if (row.version if row else None) != base_version:
        if row is None:
            words = f"No pack for “{pack.language}” is in force, so there is no version to build upon."
            raise StaleVersion(f"{words} Send null as base_version to publish the first one.")
        raise StaleVersion(
            f"Version {row.version} is in force for “{pack.language}”; compare with it and send it as base_version.",
            current={"version": row.version, "sha256": row.sha256, "language": row.language},
        )
    if row is not None and row.sha256 == pack.sha256 and yaml_of(row) == yaml:
        raise NothingChanged(f"This is what version {row.version} says already, word for word.")
