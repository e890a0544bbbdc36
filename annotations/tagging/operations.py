"""Rule packs and tagger runs. Rows are the queue: a run is claimed, worked on under a row lock, and stored whole."""

import logging
import uuid
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path

import orjson
from django.contrib.auth.models import User
from django.db import connection, transaction

from annotations.history.events import Change, record
from annotations.models import Boilerplate, Project, RulePack, RunState, Segment, Suggestion, TaggerRun
from annotations.tagging.engine import Pack, Tagged, tag

logger = logging.getLogger(__name__)

PACKS = Path(__file__).with_name("packs")
BUILT_IN = "id-news"
ATTEMPTS = 3
LOST_AFTER = timedelta(seconds=5)  # between claiming a run and locking its row there is far less than this


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
    """Make `pack` the project's next rule pack version and queue a run of it for every article.

    Raises `PackInvalid` where an example of the pack fails. What people decided stays.
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
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO annotations_taggerrun (id, article_id, pack_id, state, attempts, error, found, created_at) "
            "SELECT gen_random_uuid(), id, %s, %s, 0, '', 0, %s FROM annotations_article WHERE project_id = %s",
            [row.pk, RunState.QUEUED, at, project.pk],
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
