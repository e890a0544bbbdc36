"""Tagger runs. Rows are the queue: a run is claimed, worked on under a row lock, and stored whole."""

import logging
import uuid
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime, timedelta

import orjson
from django.db import connection, transaction

from annotations.models import Boilerplate, RulePack, RunState, Segment, Suggestion, TaggerRun
from annotations.tagging.engine import Tagged, tag
from annotations.tagging.versions import compiled_pack

logger = logging.getLogger(__name__)

ATTEMPTS = 3
LOST_AFTER = timedelta(seconds=5)  # between claiming a run and locking its row there is far less than this


@transaction.atomic
def queue_runs(*, pack: RulePack, at: datetime) -> int:
    """Queue a run of a published pack for every article of its project, and return how many that are."""
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO annotations_taggerrun (id, article_id, pack_id, state, attempts, error, found, created_at) "
            "SELECT gen_random_uuid(), id, %s, %s, 0, '', 0, %s FROM annotations_article WHERE project_id = %s",
            [pack.pk, RunState.QUEUED, at, pack.project_id],
        )
        return cursor.rowcount


@transaction.atomic
def claim_runs(*, limit: int, at: datetime) -> list[uuid.UUID]:
    """Mark up to `limit` waiting runs as running and return their ids, oldest first; no two workers get the same."""
    ids = list(
        TaggerRun.objects.select_for_update(skip_locked=True)
        .filter(state=RunState.QUEUED)
        .order_by("created_at")
        .values_list("pk", flat=True)[:limit]
    )
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE annotations_taggerrun SET state = %s, started_at = %s, attempts = attempts + 1 WHERE id = ANY(%s)",
            [RunState.RUNNING, at, ids],
        )
    return ids


@transaction.atomic
def work_on(*, runs: Sequence[uuid.UUID], at: datetime) -> int:
    """Tag the articles of claimed `runs`, store what was found and return how many are done.

    The rows stay locked while the work goes on, so a sweep can tell a slow worker from a dead one. Running a run twice
    stores it once: only running rows are worked on, and what an earlier attempt left is replaced.
    """
    rows = list(
        TaggerRun.objects.select_for_update(of=("self",), skip_locked=True)
        .filter(pk__in=runs, state=RunState.RUNNING)
        .select_related("article")
    )
    segments: dict[uuid.UUID, list[Segment]] = {}
    for segment in Segment.objects.filter(article_id__in=[run.article_id for run in rows]).order_by("start"):
        segments.setdefault(segment.article_id, []).append(segment)
    found: list[tuple[TaggerRun, Tagged]] = []
    for run in rows:
        try:
            pack = compiled_pack(run.pack_id)
            found.append((run, tag(run.article.text, segments.get(run.article_id, []), pack)))
        except Exception as error:  # whatever breaks on one article must not hold up the others
            logger.exception("tagger run %s failed", run.pk)
            run.state = RunState.FAILED if run.attempts >= ATTEMPTS else RunState.QUEUED
            run.error = f"{type(error).__name__}: {error}"[:2000]
            run.save(update_fields=["state", "error"])
    _store(found)
    for run, tagged in found:
        run.state, run.finished_at, run.error, run.found = RunState.DONE, at, "", len(tagged.suggestions)
    TaggerRun.objects.bulk_update([run for run, _ in found], ["state", "finished_at", "error", "found"])
    return len(found)


def _store(found: Sequence[tuple[TaggerRun, Tagged]]) -> None:
    again = [run.pk for run, _ in found if run.attempts > 1]
    if again:
        Suggestion.objects.filter(run_id__in=again).delete()
        Boilerplate.objects.filter(run_id__in=again).delete()
    with connection.cursor() as cursor:
        with cursor.copy(
            'COPY annotations_suggestion (id, run_id, article_id, start, "end", labels, holder, target, content_span,'
            " rule, cues, text_sha256) FROM STDIN"
        ) as copy:
            for run, tagged in found:
                for s in tagged.suggestions:
                    copy.write_row((
                        uuid.uuid4(), run.pk, run.article_id, s.start, s.end, orjson.dumps(s.labels).decode(),
                        s.holder[:500], s.target[:500], list(s.content_span) if s.content_span else None, s.rule,
                        orjson.dumps([asdict(cue) for cue in s.cues]).decode(), run.article.text_sha256,
                    ))  # fmt: skip
        with cursor.copy('COPY annotations_boilerplate (run_id, article_id, start, "end", rule) FROM STDIN') as copy:
            for run, tagged in found:
                for b in tagged.boilerplate:
                    copy.write_row((run.pk, run.article_id, b.start, b.end, b.rule))


@transaction.atomic
def requeue_lost_runs(*, at: datetime) -> int:
    """Put runs back into the queue that no living worker holds, and return how many.

    A worker keeps its rows locked while it works; PostgreSQL drops the locks of a dead one at once.
    """
    lost = list(
        TaggerRun.objects.select_for_update(skip_locked=True).filter(
            state=RunState.RUNNING, started_at__lt=at - LOST_AFTER
        )
    )
    for run in lost:
        run.state = RunState.FAILED if run.attempts >= ATTEMPTS else RunState.QUEUED
        run.error = "The worker was lost."
    TaggerRun.objects.bulk_update(lost, ["state", "error"])
    return len(lost)
