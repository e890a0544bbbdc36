"""Tagger runs as a queue: rows are claimed by workers, and come back when a worker is lost."""

import uuid
from datetime import datetime, timedelta
from itertools import accumulate

from django.db import connection, transaction

from annotations.models import RetaggingState, RunState, TaggerRun
from annotations.tagging.retagging import take_articles

ATTEMPTS = 3
LOST_AFTER = timedelta(seconds=5)  # between claiming a run and locking its row there is far less than this
RUNS_AT_ONCE = 50
CHARACTERS_AT_ONCE = 200_000  # long texts come in smaller batches, so that a worker's memory stays small

CLAIM = """
    UPDATE annotations_taggerrun SET state = 'running', started_at = %s, attempts = attempts + 1 WHERE id = ANY(%s)
"""
# A run that waits for another attempt is of no use once a newer version of its pack's language is published.
GIVE_BACK = """
    UPDATE annotations_taggerrun AS run SET error = %(error)s, state = CASE
        WHEN run.attempts >= %(attempts)s THEN 'failed'
        WHEN EXISTS (
            SELECT FROM annotations_rulepack AS pack JOIN annotations_rulepack AS newer
                ON (newer.project_id, newer.language) = (pack.project_id, pack.language)
                AND newer.version > pack.version
            WHERE pack.id = run.pack_id
        ) THEN 'superseded' ELSE 'queued' END
    WHERE run.id = ANY(%(runs)s)
"""


def claim_runs(*, at: datetime, limit: int = RUNS_AT_ONCE) -> list[uuid.UUID]:
    """Mark up to `limit` runs as running and return their ids; no two workers get the same.

    New articles come first, the oldest before others; then what re-tagging jobs have left. A run that was given back
    is claimed alone, so that an article which ends workers takes no other one with it.
    """
    return (
        _claim(job=False, limit=limit, at=at)
        or _claim(job=True, limit=limit, at=at)
        or take_articles(limit=limit, characters=CHARACTERS_AT_ONCE, at=at)
    )


@transaction.atomic
def _claim(*, job: bool, limit: int, at: datetime) -> list[uuid.UUID]:
    waiting = TaggerRun.objects.filter(state=RunState.QUEUED, retagging__isnull=not job)
    if job:
        waiting = waiting.filter(retagging__state=RetaggingState.RUNNING)
    rows = list(
        waiting.select_for_update(of=("self",), skip_locked=True)
        .order_by("created_at")
        .values_list("pk", "attempts", "article__length")[:limit]
    )
    if not rows:
        return []
    if rows[0][1] > 0:
        runs = [rows[0][0]]
    else:
        sizes = accumulate(length for _, _, length in rows)
        few = [
            pk
            for (pk, attempts, _), size in zip(rows, sizes, strict=True)
            if not attempts and size <= CHARACTERS_AT_ONCE
        ]
        runs = few or [rows[0][0]]
    with connection.cursor() as cursor:
        cursor.execute(CLAIM, [at, runs])
    return runs


def give_back(*, runs: list[uuid.UUID], error: str) -> None:
    """Put locked, running runs back into the queue; those that had all their attempts fail."""
    with connection.cursor() as cursor:
        cursor.execute(GIVE_BACK, {"runs": runs, "error": error[:2000], "attempts": ATTEMPTS})


@transaction.atomic
def requeue_lost_runs(*, at: datetime) -> int:
    """Put runs back into the queue that no living worker holds, and return how many.

    A worker keeps its rows locked while it works; PostgreSQL drops the locks of a dead one at once.
    """
    held = TaggerRun.objects.filter(state=RunState.RUNNING, started_at__lt=at - LOST_AFTER)
    lost = list(held.select_for_update(skip_locked=True).values_list("pk", flat=True))
    give_back(runs=lost, error="The worker was lost.")
    return len(lost)
