"""Writing the history. Every operation calls `record` in its own transaction."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.auth.models import User

from annotations.models import Event, Project


@dataclass(frozen=True, slots=True)
class Change:
    """One act upon one object: its kind (`annotation.created`), and the object before and after."""

    kind: str
    object_type: str
    object_id: str
    before: dict[str, Any] | None = None
    after: dict[str, Any] | None = None


def record(*, project: Project | None, actor: User | None, at: datetime, changes: Iterable[Change]) -> None:
    """Append an event for each of `changes`. Call it inside the transaction that makes them."""
    Event.objects.bulk_create(
        Event(
            project=project,
            actor=actor,
            at=at,
            kind=change.kind,
            object_type=change.object_type,
            object_id=change.object_id,
            before=change.before,
            after=change.after,
        )
        for change in changes
    )
