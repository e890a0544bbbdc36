"""Writing the history. Every operation calls `record` in its own transaction."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from django.contrib.auth.models import User
from django.db import connection

from annotations.models import Project

COPY = "COPY annotations_event (project_id, actor_id, at, kind, object_type, object_id, before, after) FROM STDIN"


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
    # By COPY, like all that is written in bulk: a batch of passages writes as many events.
    with connection.cursor() as cursor, cursor.copy(COPY) as copy:
        for change in changes:
            before, after = _json(change.before), _json(change.after)
            who = (project and project.pk, actor and actor.pk, at)
            copy.write_row((*who, change.kind, change.object_type, change.object_id, before, after))


def _json(state: dict[str, Any] | None) -> str | None:
    return None if state is None else orjson.dumps(state, default=str, option=orjson.OPT_UTC_Z).decode()
