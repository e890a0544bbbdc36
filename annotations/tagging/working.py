"""What a worker does with the runs that it claimed: read the articles, tag them, store what was found at once."""

import logging
import os
import time
import uuid
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from operator import attrgetter
from typing import Any, NamedTuple

import orjson
from django.db import connection, transaction

from annotations.codebook.operations import content_of
from annotations.models import Boilerplate, CodebookVersion, Suggestion
from annotations.tagging.engine import Document, Tagged, mentions_of, tag_all
from annotations.tagging.operations import give_back
from annotations.tagging.versions import compiled_pack

logger = logging.getLogger(__name__)

# The offsets of a text's sentences come as three arrays: a row for each would double the time of reading.
READ = """
    SELECT run.id, run.pack_id, run.attempts, a.id, a.project_id, a.text, a.text_sha256,
           (a.published_at AT TIME ZONE 'Asia/Jakarta')::date, s.starts, s.ends, s.kinds
    FROM annotations_taggerrun AS run JOIN annotations_article AS a ON a.id = run.article_id
    CROSS JOIN LATERAL (
        SELECT array_agg(start ORDER BY start), array_agg("end" ORDER BY start), array_agg(kind ORDER BY start)
        FROM annotations_segment WHERE article_id = a.id
    ) AS s (starts, ends, kinds)
    WHERE run.id = ANY(%s) AND run.state = 'running'
    FOR UPDATE OF run SKIP LOCKED
"""
STORE_SUGGESTIONS = (
    'COPY annotations_suggestion (id, run_id, article_id, start, "end", labels, holder, target, content_span,'
    " rule, hidden, cues, text_sha256) FROM STDIN"
)
STORE_BOILERPLATE = 'COPY annotations_boilerplate (run_id, article_id, start, "end", rule) FROM STDIN'
FINISH = """
    UPDATE annotations_taggerrun AS run
    SET state = 'done', finished_at = %s, error = '', found = new.found, mentions = new.mentions,
        truncated_by = new.truncated_by
    FROM jsonb_to_recordset(%s::jsonb) AS new (id uuid, found int, mentions jsonb, truncated_by text)
    WHERE run.id = new.id
"""
# In one order everywhere, so that workers which meet here wait for each other in a line.
COUNT = """
    INSERT INTO annotations_ruletally AS tally (pack_id, rule, fired)
    SELECT * FROM unnest(%s::bigint[], %s::text[], %s::bigint[])
    ON CONFLICT (pack_id, rule) DO UPDATE SET fired = tally.fired + excluded.fired
"""


class Segment(NamedTuple):
    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Work:
    """A locked run with all that tagging its article needs."""

    run: uuid.UUID
    pack: int
    attempts: int
    article: uuid.UUID
    project: uuid.UUID
    text: str
    text_sha256: str
    published: date | None
    segments: list[Segment]


@transaction.atomic
def work_on(*, runs: Sequence[uuid.UUID], at: datetime) -> int:
    """Tag the articles of claimed `runs`, store what was found and return how many are done.

    The rows stay locked while the work goes on, so a sweep can tell a slow worker from a dead one. Running a run twice
    stores it once: only running rows are worked on, and what an earlier attempt left is replaced.
    """
    works = sorted(_read(runs), key=attrgetter("pack", "project"))
    codebooks = _current_codebooks({work.project for work in works})
    found: list[tuple[Work, Tagged]] = []
    for (pack, project), together in groupby(works, key=attrgetter("pack", "project")):
        found += _tagged(list(together), pack, codebooks[project])
    _store(found)
    with connection.cursor() as cursor:
        cursor.execute(FINISH, [at, orjson.dumps([_finished(work, tagged) for work, tagged in found]).decode()])
    _count(found)
    return len(found)


def _tagged(works: list[Work], pack: int, codebook: int) -> list[tuple[Work, Tagged]]:
    """Return what is found in articles of one project; those that cannot be tagged are given back."""
    try:
        documents = [Document(work.text, work.segments, work.published) for work in works]
        return list(zip(works, tag_all(documents, compiled_pack(pack), content_of(codebook)), strict=True))
    except Exception as error:
        if len(works) > 1:  # whatever breaks on one article must not hold up the others
            return [found for work in works for found in _tagged([work], pack, codebook)]
        logger.exception("tagger run %s failed", works[0].run)
        give_back(runs=[works[0].run], error=f"{type(error).__name__}: {error}")
        return []


def _finished(work: Work, tagged: Tagged) -> dict[str, Any]:
    return {
        "id": work.run,
        "found": sum(not s.hidden for s in tagged.suggestions),
        "mentions": mentions_of(tagged),
        "truncated_by": tagged.truncated_by,
    }


def _read(runs: Sequence[uuid.UUID]) -> Iterator[Work]:
    with connection.cursor() as cursor:
        cursor.execute(READ, [list(runs)])
        for row in cursor.fetchall():
            starts, ends, kinds = (column or () for column in row[-3:])
            yield Work(*row[:-3], list(map(Segment, starts, ends, kinds)))  # type: ignore[call-arg]


def _current_codebooks(projects: set[uuid.UUID]) -> dict[uuid.UUID, int]:
    rows = CodebookVersion.objects.filter(project__in=projects).order_by("project", "-version").distinct("project")
    return dict(rows.values_list("project_id", "pk"))


def _store(found: Sequence[tuple[Work, Tagged]]) -> None:
    again = [work.run for work, _ in found if work.attempts > 1]
    if again:
        Suggestion.objects.filter(run_id__in=again).delete()
        Boilerplate.objects.filter(run_id__in=again).delete()
    ids = _new_ids(sum(len(tagged.suggestions) for _, tagged in found))
    with connection.cursor() as cursor:
        with cursor.copy(STORE_SUGGESTIONS) as copy:
            for work, tagged in found:
                for s in tagged.suggestions:
                    span = f"{{{s.content_span[0]},{s.content_span[1]}}}" if s.content_span else None
                    copy.write_row((
                        next(ids), work.run, work.article, s.start, s.end, orjson.dumps(s.labels).decode(),
                        s.holder[:500], s.target[:500], span, s.rule, s.hidden, orjson.dumps(s.cues).decode(),
                        work.text_sha256,
                    ))  # fmt: skip
        with cursor.copy(STORE_BOILERPLATE) as copy:
            for work, tagged in found:
                for b in tagged.boilerplate:
                    copy.write_row((work.run, work.article, b.start, b.end, b.rule))


def _new_ids(number: int) -> Iterator[str]:
    """Yield UUIDs of version 7: they begin with the time, so that an index takes them at its end, not all over."""
    begin = f"{time.time_ns() // 1_000_000:012x}7"
    noise = os.urandom(9 * number).hex()
    for at in range(0, len(noise), 18):
        yield f"{begin}{noise[at : at + 3]}8{noise[at + 3 : at + 18]}"


def _count(found: Sequence[tuple[Work, Tagged]]) -> None:
    """Add to the tally of each rule in how many suggestions it decided a label, and how much furniture it found."""
    fired: Counter[tuple[int, str]] = Counter()
    for work, tagged in found:
        for s in tagged.suggestions:
            fired.update((work.pack, rule) for rule in {s.rule, *(cue.rule for cue in s.cues)})
        fired.update((work.pack, b.rule) for b in tagged.boilerplate)
    columns: list[Any] = [list(column) for column in zip(*((*key, n) for key, n in sorted(fired.items())), strict=True)]
    if columns:
        with connection.cursor() as cursor:
            cursor.execute(COUNT, columns)
