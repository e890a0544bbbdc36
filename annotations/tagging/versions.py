"""Rule pack versions: publishing one, and having it ready to run."""

from datetime import datetime
from functools import lru_cache
from pathlib import Path

from django.contrib.auth.models import User
from django.db import transaction

from annotations.history.events import Change, record
from annotations.models import Project, RulePack
from annotations.tagging.engine import Pack

PACKS = Path(__file__).with_name("packs")
BUILT_IN = "id-news"


@lru_cache(maxsize=4)
def built_in_pack(name: str = BUILT_IN) -> Pack:
    """Return a pack that comes with the workbench; each process reads one only once."""
    return Pack.from_yaml((PACKS / f"{name}.yaml").read_text(encoding="utf-8"))


@lru_cache(maxsize=8)
def compiled_pack(pack_id: int) -> Pack:
    """Return a published pack ready to run. Packs never change, so each process compiles one only once."""
    return Pack.from_canonical(RulePack.objects.values_list("content", flat=True).get(pk=pack_id).encode())


@transaction.atomic
def publish_pack(*, project: Project, pack: Pack, by: User, at: datetime) -> RulePack:
    """Make `pack` the project's next rule pack version. Articles keep what they have until runs are queued for them.

    Raises `PackInvalid` where an example of the pack fails.
    """
    # Examples that passed once pass for ever: the same content has the same hash.
    if not RulePack.objects.filter(sha256=pack.sha256).exists():
        pack.check_examples()
    Project.objects.select_for_update(no_key=True).get(pk=project.pk)
    last = RulePack.objects.filter(project=project).order_by("-version").first()
    row = RulePack.objects.create(
        project=project,
        version=last.version + 1 if last else 1,
        name=pack.name,
        language=pack.language,
        content=pack.canonical.decode(),
        sha256=pack.sha256,
        published_at=at,
        published_by=by,
    )
    record(
        project=project,
        actor=by,
        at=at,
        changes=[
            Change(
                "pack.published",
                "pack",
                str(row.version),
                before={"version": last.version} if last else None,
                after={"version": row.version, "name": row.name, "sha256": row.sha256},
            )
        ],
    )
    return row
