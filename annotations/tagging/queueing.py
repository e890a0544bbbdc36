"""Runs for articles that come in, and for those whose language is corrected: by the pack that reads their language."""

import uuid
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache

from django.contrib.auth.models import User
from django.db import connection, transaction

from annotations.models import Project, RunState
from annotations.tagging.languages import PacksInForce, packs_in_force, primary
from annotations.tagging.retagging import retag
from annotations.tagging.versions import PACKS, publish_built_in

SUFFIX = "-news"
QUEUE = """
    INSERT INTO annotations_taggerrun (id, article_id, pack_id, state, attempts, error, found, created_at)
    SELECT gen_random_uuid(), new.article, new.pack, %s, 0, '', 0, %s
    FROM unnest(%s::uuid[], %s::bigint[]) AS new (article, pack)
    ON CONFLICT (article_id, pack_id) DO NOTHING
"""


@lru_cache(maxsize=1)
def built_in_languages() -> frozenset[str]:
    """Return the languages that a pack comes with the workbench for."""
    return frozenset(path.stem.removesuffix(SUFFIX) for path in PACKS.glob(f"*{SUFFIX}.yaml"))


@transaction.atomic
def queue_runs(*, project: Project, articles: Mapping[uuid.UUID, str], by: User | None, at: datetime) -> None:
    """Queue a run of each of `articles` (ids to languages) by the pack in force that reads its language.

    A language that the project has no pack for, and the workbench has, gets that pack published as the next version.
    Call it with the project locked, in the transaction that stores the articles.
    """
    in_force = packs_in_force(project=project)
    for language in sorted({primary(language) for language in articles.values()} & built_in_languages()):
        if in_force.packs and language not in in_force.packs:
            in_force = _publish(language, project=project, by=by or project.created_by, at=at)
    packs = [in_force.pack_for(language) for language in articles.values()]
    if in_force.packs:
        with connection.cursor() as cursor:
            cursor.execute(QUEUE, [RunState.QUEUED, at, list(articles), packs])


def _publish(language: str, *, project: Project, by: User, at: datetime) -> PacksInForce:
    pack = publish_built_in(project=project, language=language, by=by, at=at, note=f"For articles in “{language}”.")
    # Articles in this language that are here already were read by the pack for all other languages.
    retag(pack=pack, by=by, at=at)
    return packs_in_force(project=project)
