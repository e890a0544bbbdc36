"""The texts behind a scorecard's numbers, a page at a time: what a rule proposed and what an analyst made of it."""

import time
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson

from annotations.models import Project
from annotations.quality.judged import PARTS as WORK_PARTS
from annotations.quality.judged import judged_work
from annotations.quality.rules import changed_names, require_version

AROUND = 120  # code points of the text that are shown on either side of a passage
WINDOW = 1000  # articles that are looked through at once for what fired in them
PATIENCE = 0.5  # seconds after which a page comes shorter than asked: a rule may have fired three times in a million

PARTS = {
    "by_rule": "(%(rule)s::text IS NULL OR s.rule = %(rule)s OR s.cues @> %(cue)s::jsonb)",
    "proposed": 'a.created_at, a.id, s.start, s."end", s.id::text, s.rule, s.labels, s.holder, s.target, s.cues',
}
# Suggestions that were shown on handed-in work, by what became of them.
ANSWERED = """
    SELECT {proposed}, {outcome}, answer.changed, answer.reason, made.id, work.annotator_id
    FROM work JOIN annotations_article AS a ON a.id = work.article_id
    JOIN annotations_suggestion AS s ON s.run_id = work.run_id AND NOT s.hidden {answer}
    WHERE work.suggestions_shown AND {by_rule} AND {outcome} = %(asked)s
"""
# Suggestions of rules that are switched off, where an analyst marked the passage nevertheless.
MATCHED = """
    SELECT {proposed}, 'matched', NULL::jsonb, NULL::text, made.id, work.annotator_id
    FROM work JOIN annotations_article AS a ON a.id = work.article_id
    JOIN annotations_suggestion AS s ON s.run_id = work.run_id AND s.hidden
    JOIN LATERAL (
        SELECT n.id FROM (SELECT) AS one JOIN {passage} AND {covered} ORDER BY n.start, n.id LIMIT 1
    ) AS made ON TRUE
    WHERE {by_rule}
"""
UNPROPOSED = """
    SELECT a.created_at, a.id, n.start, n."end", n.id::text, '', NULL::jsonb, '', '', '[]'::jsonb, 'unproposed',
           NULL::jsonb, NULL::text, n.id, n.annotator_id
    FROM work JOIN annotations_article AS a ON a.id = work.article_id JOIN {passage}
    WHERE NOT EXISTS (SELECT FROM annotations_suggestion AS s WHERE s.run_id = work.run_id AND {covered})
"""
FIRED = """
    SELECT {proposed}, 'fired', NULL::jsonb, NULL::text, NULL::uuid, NULL::int
    FROM near AS a JOIN LATERAL (
        SELECT s.id::text, s.start, s."end", s.rule, s.labels, s.holder, s.target, s.cues
        FROM annotations_suggestion AS s WHERE s.run_id = a.run AND {by_rule} AND (%(hidden)s OR NOT s.hidden)
        UNION ALL
        SELECT b.id::text, b.start, b."end", b.rule, '{{}}', '', '', '[]'
        FROM annotations_boilerplate AS b WHERE b.run_id = a.run AND b.rule = %(rule)s
    ) AS s ON TRUE
"""
NEAR = """
    SELECT a.id, a.created_at, run.id AS run FROM (
        SELECT id, created_at FROM annotations_article
        WHERE project_id = %(project)s AND state <> 'withdrawn' AND (created_at, id) <= (%(created_at)s, %(article)s)
        ORDER BY created_at DESC, id DESC LIMIT %(window)s
    ) AS a LEFT JOIN annotations_taggerrun AS run
        ON run.article_id = a.id AND run.pack_id = %(pack)s AND run.state = 'done'
"""
NEAR_OWN = """
    SELECT DISTINCT a.id, a.created_at, work.run_id AS run
    FROM work JOIN annotations_article AS a ON a.id = work.article_id
    WHERE work.suggestions_shown AND (a.created_at, a.id) <= (%(created_at)s, %(article)s)
"""
PAGE = """
    WITH work AS MATERIALIZED ({work}), near AS MATERIALIZED ({near}), found AS ({found}), page AS (
        SELECT * FROM found AS f (
            created_at, article, start, "end", id, rule, labels, holder, target, cues, outcome, changed, reason, made,
            analyst
        )
        WHERE (created_at, article) < (%(created_at)s, %(article)s)
           OR (created_at, article) = (%(created_at)s, %(article)s)
              AND (start, id, coalesce(analyst, 0)) > (%(start)s, %(id)s, %(analyst)s)
        ORDER BY created_at DESC, article DESC, start, id, coalesce(analyst, 0) LIMIT %(limit)s
    )
    SELECT p.created_at, p.article, p.start, p.id, coalesce(p.analyst, 0), a.title, p."end",
           substring(a.text FROM GREATEST(1, p.start - %(around)s + 1) FOR LEAST(p.start, %(around)s)),
           substring(a.text FROM p.start + 1 FOR p."end" - p.start),
           substring(a.text FROM p."end" + 1 FOR %(around)s),
           p.rule, p.labels::text, p.holder, p.target, p.cues::text, p.outcome, p.changed::text, p.reason, who.username,
           made.start, made."end", made.quote, made.labels::text, made.holder, made.target
    FROM page AS p JOIN annotations_article AS a ON a.id = p.article
    LEFT JOIN annotations_annotation AS made ON made.id = p.made AND made.deleted_at IS NULL
    LEFT JOIN auth_user AS who ON who.id = p.analyst
    ORDER BY p.created_at DESC, p.article DESC, p.start, p.id, coalesce(p.analyst, 0)
"""
LAST_OF_WINDOW = """
    SELECT created_at, id FROM annotations_article
    WHERE project_id = %(project)s AND state <> 'withdrawn' AND (created_at, id) <= (%(created_at)s, %(article)s)
    ORDER BY created_at DESC, id DESC LIMIT 1 OFFSET %(window)s - 1
"""
QUESTIONS = {
    **dict.fromkeys(("accepted", "edited", "rejected", "ignored"), ANSWERED),
    "matched": MATCHED,
    "fired": FIRED,
    "unproposed": UNPROPOSED,
}


AFTER_ALL = UUID(int=2**128 - 1)
BEYOND_ALL = 2**31 - 1  # no passage begins there


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page ended: the list goes on behind it."""

    created_at: datetime | str = "infinity"
    article: UUID = AFTER_ALL
    start: int = -1
    id: str = ""
    analyst: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    """Rows in the API's shape, newest article first, and where the next page begins; None at the end.

    A page may be shorter than asked, even empty, and yet not the last.
    """

    rows: list[dict[str, Any]]
    end: Place | None


def texts_behind(
    *,
    project: Project,
    role: str,
    user_id: int,
    answer: str,
    rule: str | None,
    version: int | None,
    place: Place,
    size: int,
) -> Page:
    """Return texts behind one number of the scorecard: one of `QUESTIONS`, of one `rule` or of all."""
    pack = require_version(project=project, version=version)
    judged = judged_work(project=project, role=role, user_id=user_id, pack=pack.pk, texts=answer != "fired")
    values = {
        "project": project.pk,
        "asked": answer,
        "rule": rule,
        "cue": orjson.dumps([{"rule": rule}]).decode(),
        "hidden": not judged.restricted,
        "window": WINDOW,
        "around": AROUND,
    }
    windowed = answer == "fired" and not judged.restricted
    found = QUESTIONS[answer].format(**WORK_PARTS, **PARTS)
    parts = {"near": NEAR if windowed else NEAR_OWN, "found": found}
    rows: list[tuple[Any, ...]] = []
    until = time.monotonic() + PATIENCE
    while True:
        asked = {**values, **asdict(place), "limit": size + 1 - len(rows)}
        rows += judged.ask(PAGE, parts=parts, **asked)
        if len(rows) > size:
            return Page([_shape(row) for row in rows[:size]], Place(*rows[size - 1][:5]))
        last = judged.ask(LAST_OF_WINDOW, **asked) if windowed else []
        if not last:
            return Page([_shape(row) for row in rows], None)
        place = Place(created_at=last[0][0], article=last[0][1], start=BEYOND_ALL)
        if time.monotonic() > until:
            return Page([_shape(row) for row in rows], place)


def _shape(row: tuple[Any, ...]) -> dict[str, Any]:
    (_, article, start, _, _, title, end, before, quote, after, rule, labels, holder, target, cues, outcome, changed,
     reason, annotator, *given) = row  # fmt: skip
    names = ("start", "end", "quote", "labels", "holder", "target")
    made = dict(zip(names, given, strict=True)) if given[0] is not None else None
    return {
        "article": article,
        "title": title,
        "start": start,
        "end": end,
        "before": before,
        "quote": quote,
        "after": after,
        "rule": rule,
        "labels": orjson.loads(labels) if labels else None,
        "holder": holder,
        "target": target,
        "cues": orjson.loads(cues),
        "answer": outcome,
        "changed": changed_names(orjson.loads(changed) if changed else []),
        "reason": reason or "",
        "annotator": annotator,
        "given": made and {**made, "labels": orjson.loads(made["labels"])},
    }
