"""Re-tagging: a new pack version is brought to all articles of its language, at any number of workers' pace.

A job makes its runs as workers ask for them, from the newest article down. So publishing is quick however many articles
there are, a pause leaves nothing in the queue, and new articles never wait behind old ones.
"""

import uuid
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.contrib.auth.models import User
from django.db import connection, transaction
from django.db.models import Count

from annotations.errors import RuleBroken
from annotations.history.events import Change, record
from annotations.models import Project, Retagging, RetaggingState, RulePack, RunState, TaggerRun
from annotations.projects.operations import require_active
from annotations.tagging.languages import packs_in_force

UNDER_WAY = (RetaggingState.RUNNING, RetaggingState.PAUSED)


class NotInForce(RuleBroken):
    code = "not_in_force"
    message = "Only the newest version of a language can be run over its articles; restore this one to make it that."


class RetaggingOver(RuleBroken):
    code = "retagging_over"
    message = "This re-tagging is over: it is done, or a newer version took its place."


# Articles that the pack reads and has not read yet. A join would be quicker where all of them are asked for, but who
# takes a hundred must not begin by reading every run that there is: this looks into an index once for each article.
WAITING = """
    a.project_id = %(project)s AND a.state <> 'withdrawn' AND {language}
    AND (SELECT r.id FROM annotations_taggerrun AS r WHERE r.article_id = a.id AND r.pack_id = %(pack)s) IS NULL
"""
TAKE = """
    WITH near AS (
        SELECT a.id, a.created_at, a.length FROM annotations_article AS a
        WHERE {waiting} AND (a.created_at, a.id) < (%(created_at)s, %(article)s)
        ORDER BY a.created_at DESC, a.id DESC LIMIT %(limit)s
    ), next AS (
        SELECT id, created_at FROM (
            SELECT *, sum(length) OVER (ORDER BY created_at DESC, id DESC) - length AS before FROM near
        ) AS sized WHERE before < %(characters)s
    ), made AS (
        INSERT INTO annotations_taggerrun
            (id, article_id, pack_id, retagging_id, state, attempts, error, found, created_at, started_at)
        SELECT gen_random_uuid(), id, %(pack)s, %(job)s, 'running', 1, '', 0, %(at)s, %(at)s FROM next
        ON CONFLICT (article_id, pack_id) DO NOTHING RETURNING id, article_id
    )
    SELECT next.id, next.created_at, made.id FROM next LEFT JOIN made ON made.article_id = next.id
    ORDER BY next.created_at DESC, next.id DESC
"""


def _waiting(pack: RulePack) -> tuple[str, dict[str, Any]]:
    condition, values = packs_in_force(project=pack.project).read_by(pack.language)
    return WAITING.format(language=condition), {**values, "project": pack.project_id, "pack": pack.pk}


@transaction.atomic
def retag(*, pack: RulePack, by: User, at: datetime) -> Retagging:
    """Have every article of the pack's language read by `pack`; older jobs and waiting runs are superseded.

    A job that is under way is returned as it is. One that is over starts again with what is left, articles without a
    run and failed runs, and stays over where nothing is. Raises `NotInForce` where a newer version of the language is
    published, and `Archived`.
    """
    project = Project.objects.select_for_update(no_key=True).get(pk=pack.project_id)
    require_active(project)
    if packs_in_force(project=project).packs.get(pack.language) != pack.pk:
        raise NotInForce
    job = Retagging.objects.select_for_update().filter(pack=pack).first()
    if job is not None and job.state in UNDER_WAY:
        return job
    _supersede(pack=pack, by=by, at=at)
    condition, values = _waiting(pack)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT count(*) FROM annotations_article AS a WHERE {condition}", values)  # noqa: S608
        left: int = cursor.fetchone()[0]
    failed = TaggerRun.objects.filter(pack=pack, state=RunState.FAILED)
    if job is not None and left == 0 and not failed.exists():
        return job
    if job is None:
        job = Retagging(project=project, pack=pack, created_by=by, created_at=at, total=0)
        job.save(force_insert=True)
    again = failed.update(state=RunState.QUEUED, attempts=0, retagging=job)
    job.total, job.passed = left + again, again
    job.last_created_at = job.last_article = None
    job.state, job.finished_at = RetaggingState.RUNNING, None
    if job.total == 0:
        job.state, job.finished_at = RetaggingState.DONE, at
    job.save()
    _log(job, kind="retagging.started", by=by, at=at, before=None)
    return job


def _supersede(*, pack: RulePack, by: User, at: datetime) -> None:
    older = RulePack.objects.filter(project=pack.project_id, language=pack.language, version__lt=pack.version)
    for job in Retagging.objects.select_for_update().filter(pack__in=older, state__in=UNDER_WAY):
        before, job.state, job.finished_at = job.state, RetaggingState.SUPERSEDED, at
        job.save(update_fields=["state", "finished_at"])
        _log(job, kind="retagging.superseded", by=by, at=at, before=before)
    TaggerRun.objects.filter(pack__in=older, state=RunState.QUEUED).update(state=RunState.SUPERSEDED)


@transaction.atomic
def pause(*, job: Retagging, by: User, at: datetime) -> Retagging:
    """Let workers finish what they hold of the job and take no more; a paused job stays as it is."""
    return _change(job=job, state=RetaggingState.PAUSED, by=by, at=at)


@transaction.atomic
def resume(*, job: Retagging, by: User, at: datetime) -> Retagging:
    """Let workers go on with the job; a running one stays as it is."""
    return _change(job=job, state=RetaggingState.RUNNING, by=by, at=at)


def _change(*, job: Retagging, state: RetaggingState, by: User, at: datetime) -> Retagging:
    job = Retagging.objects.select_for_update().get(pk=job.pk)
    if job.state not in UNDER_WAY:
        raise RetaggingOver
    if job.state != state:
        before, job.state = job.state, state
        job.save(update_fields=["state"])
        _log(job, kind=f"retagging.{state}", by=by, at=at, before=before)
    return job


def _log(job: Retagging, *, kind: str, by: User | None, at: datetime, before: str | None) -> None:
    after = {"state": job.state, "pack": job.pack.version, "total": job.total}
    change = Change(kind, "retagging", str(job.pk), before={"state": before} if before else None, after=after)
    record(project=job.project, actor=by, at=at, changes=[change])


@transaction.atomic
def take_articles(*, limit: int, characters: int, at: datetime) -> list[uuid.UUID]:
    """Make runs of the next articles of a running job, as claimed by the caller, and return their ids.

    They are `limit` at most, and about as many as have `characters`. Of several jobs any one may be served, so that
    none waits for another. A job that has no more articles and no run under way is done.
    """
    running = Retagging.objects.filter(state=RetaggingState.RUNNING).defer("pack__content", "pack__source")
    for pk in running.order_by("?").values_list("pk", flat=True):
        # Workers meet here for milliseconds; what they took they work on apart.
        job = running.select_for_update(of=("self",), no_key=True).select_related("pack__project").filter(pk=pk).first()
        if job is not None and (runs := _next(job, limit=limit, characters=characters, at=at)):
            return runs
    return []


def _next(job: Retagging, *, limit: int, characters: int, at: datetime) -> list[uuid.UUID]:
    condition, values = _waiting(job.pack)
    values |= {"limit": limit, "characters": characters, "job": job.pk, "at": at}
    values |= {"created_at": job.last_created_at or "infinity", "article": job.last_article or uuid.UUID(int=0)}
    with connection.cursor() as cursor:
        cursor.execute(TAKE.format(waiting=condition), values)
        rows = cursor.fetchall()
    if rows:
        job.last_article, job.last_created_at = rows[-1][:2]
        job.passed += len(rows)
        job.save(update_fields=["last_article", "last_created_at", "passed"])
    elif not job.runs.filter(state__in=(RunState.QUEUED, RunState.RUNNING)).exists():
        job.state, job.finished_at, job.total = RetaggingState.DONE, at, job.passed
        job.save(update_fields=["state", "finished_at", "total"])
        _log(job, kind="retagging.done", by=None, at=at, before=RetaggingState.RUNNING)
    return [run for _, _, run in rows if run]


def progress_of(jobs: Sequence[Retagging]) -> dict[uuid.UUID, dict[str, int]]:
    """Return `{total, done, failed, waiting}` of each job, in one query that reads none of what is done.

    `waiting` are articles that nobody has begun or that are being worked on; in a superseded job they stay so.
    """
    # Named one by one, for an index knows no “other than done”.
    left = [state for state in RunState if state != RunState.DONE]
    rows = TaggerRun.objects.filter(retagging__in=[job.pk for job in jobs], state__in=left)
    counts: dict[uuid.UUID, dict[str, int]] = {job.pk: {} for job in jobs}
    for pk, state, number in rows.values_list("retagging", "state").annotate(n=Count("id")).order_by():
        counts[pk][state] = number
    return {
        job.pk: {
            "total": max(job.total, job.passed),
            "done": (done := max(0, job.passed - sum(counts[job.pk].values()))),
            "failed": (failed := counts[job.pk].get(RunState.FAILED, 0)),
            "waiting": max(job.total, job.passed) - done - failed,
        }
        for job in jobs
    }
