"""The border to Celery. Messages are doorbells: what is to do stands in rows, and a sweep rings again."""

import logging
import time
from datetime import UTC, datetime
from typing import Any

from celery import shared_task
from django.db import transaction
from kombu.exceptions import OperationalError
from redis.exceptions import RedisError

from annotations.corpus.search import fill_index
from annotations.labelling.claims import give_back_reservations
from annotations.models import Release, ReleaseState, Retagging, RetaggingState, RunState, TaggerRun
from annotations.projects.repeats import forget_answers
from annotations.release.freeze import build_release, fail_release
from annotations.tagging.operations import claim_runs, requeue_lost_runs
from annotations.tagging.working import work_on

logger = logging.getLogger(__name__)

SLICE = 2.0  # seconds that a worker tags before it looks whether anything else is to be done


def now() -> datetime:
    return datetime.now(UTC)


def ring(task: Any, /, **arguments: Any) -> None:
    """Send a task; a broker that is away is logged and no more, since the next sweep rings again."""
    try:
        task.apply_async(kwargs=arguments)
    except (OperationalError, RedisError, OSError) as error:
        logger.warning("the broker is away, %s waits for the next sweep: %s", task.name, error)


@shared_task(name="annotations.tag")
def tag_articles(**_: Any) -> int:
    """Work on waiting tagger runs for a while, then ring for the rest of them; return how many were done."""
    done, until = 0, time.monotonic() + SLICE
    while runs := claim_runs(at=now()):
        done += work_on(runs=runs, at=now())
        if time.monotonic() > until:
            ring(tag_articles)
            break
    return done


@shared_task(name="annotations.index")
def index_articles(**_: Any) -> int:
    """Index new articles for search until there are none waiting; return how many were indexed."""
    done = 0
    while number := fill_index():
        done += number
    return done


@shared_task(name="annotations.build_release")
def build(*, release_id: str, **_: Any) -> bool:
    """Build an ordered release; a failure is kept with the release, where its manager sees it."""
    try:
        return build_release(release_id=release_id, at=now())  # type: ignore[arg-type]
    except Exception as error:
        logger.exception("release %s failed", release_id)
        fail_release(release_id=release_id, error=f"{type(error).__name__}: {error}", at=now())  # type: ignore[arg-type]
        raise


@shared_task(name="annotations.sweep")
def sweep(**_: Any) -> None:
    """Ring again for all that waits, since a broker may lose messages and a worker may die; end what ran out."""
    lost = requeue_lost_runs(at=now())
    give_back_reservations(at=now())
    forget_answers(at=now())
    if lost:
        logger.warning("%d tagger runs were lost and wait again", lost)
    if (
        TaggerRun.objects.filter(state=RunState.QUEUED).exists()
        or Retagging.objects.filter(state=RetaggingState.RUNNING).exists()
    ):
        ring(tag_articles)
    ring(index_articles)
    for release_id in Release.objects.filter(status=ReleaseState.BUILDING).values_list("pk", flat=True):
        ring(build, release_id=str(release_id))


def ring_for_tagging(*, number: int) -> None:
    """Ring for `number` articles that are to be tagged: once for each block that keeps a worker busy."""
    for _ in range(min(8, -(-number // 100))):
        ring(tag_articles)


def ring_for_articles(*, number: int) -> None:
    """Ring for `number` new articles: to tag them, and for the search index."""
    ring_for_tagging(number=number)
    ring(index_articles)


def ring_after_commit(*, number: int = 0, retagged: int = 0, release_id: str | None = None) -> None:
    """Ring once the rows can be seen: for `number` new articles, `retagged` old ones, or for an ordered release."""
    if number:
        transaction.on_commit(lambda: ring_for_articles(number=number))
    if retagged:
        transaction.on_commit(lambda: ring_for_tagging(number=retagged))
    if release_id:
        transaction.on_commit(lambda: ring(build, release_id=release_id))
