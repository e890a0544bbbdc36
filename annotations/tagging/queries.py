"""Reading what taggers found."""

from typing import Any
from uuid import UUID

import orjson
from django.db import connection
from django.db.models.expressions import RawSQL

from annotations.models import TaggerRun

# Two tables in one question: a text and its furniture are always read together.
SEGMENTS = """
    SELECT start, "end", kind FROM annotations_segment WHERE article_id = %s
    UNION ALL
    SELECT start, "end", 'boilerplate' FROM annotations_boilerplate WHERE run_id = %s
    ORDER BY 1, 2
"""
SUGGESTIONS = """
    SELECT s.id, s.start, s."end", s.labels::text, s.holder, s.target, s.content_span, s.rule, s.cues::text,
           CASE WHEN made.deleted_at IS NOT NULL THEN 'rejected' ELSE answer.answer END
    FROM annotations_suggestion AS s
    LEFT JOIN annotations_suggestionanswer AS answer ON answer.suggestion_id = s.id AND answer.annotator_id = %s
    LEFT JOIN annotations_annotation AS made ON made.id = answer.annotation_id
    WHERE s.run_id = %s AND NOT s.hidden
    ORDER BY s.start, s."end" DESC, s.id
"""


# The finished run of the newest pack version over article `a`. Packs in its language come before newer ones in others,
# and then the pack that reads all other languages: a corrected language leaves runs of the wrong one behind.
CURRENT_RUN = """
    SELECT run.id, run.found
    FROM annotations_taggerrun AS run JOIN annotations_rulepack AS pack ON pack.id = run.pack_id
    WHERE run.article_id = a.id AND run.state = 'done'
    ORDER BY pack.language = split_part(lower(a.language), '-', 1) DESC, pack.language = (
        SELECT other.language
        FROM annotations_rulepack AS other JOIN annotations_project AS project ON project.id = other.project_id
        WHERE other.project_id = a.project_id
        ORDER BY other.language = split_part(lower(project.language), '-', 1) DESC, other.version LIMIT 1
    ) DESC, pack.version DESC LIMIT 1
"""
OF_ARTICLE = "(SELECT run.id FROM annotations_article AS a, LATERAL ({run}) AS run WHERE a.id = %s)"


def current_run(*, article_id: UUID) -> TaggerRun | None:
    """Return the run that holds for an article: see `CURRENT_RUN`. None before the first."""
    newest = RawSQL(OF_ARTICLE.format(run=CURRENT_RUN), [article_id])  # noqa: S611 -- it holds no input
    runs = TaggerRun.objects.select_related("pack").defer("mentions", "pack__content", "pack__source")
    return runs.filter(pk=newest).first()


def segments_of(*, article_id: UUID, run_id: UUID | None) -> list[dict[str, Any]]:
    """Return sentences, headlines and the boilerplate that a run found, in text order."""
    with connection.cursor() as cursor:
        cursor.execute(SEGMENTS, [article_id, run_id])
        return [{"start": start, "end": end, "kind": kind} for start, end, kind in cursor.fetchall()]


def suggestions_of(*, run: TaggerRun, user_id: int) -> list[dict[str, Any]]:
    """Return a run's suggestions in text order, with the analyst's answer to each as `decision`.

    An accepted passage that was deleted since counts as rejected. Labels and cues stay the JSON that is stored.
    """
    with connection.cursor() as cursor:
        cursor.execute(SUGGESTIONS, [user_id, run.pk])
        rows = cursor.fetchall()
    return [
        {
            "id": pk,
            "start": start,
            "end": end,
            "labels": orjson.Fragment(labels),
            "holder": holder,
            "target": target,
            "content_span": span,
            "rule": rule,
            "pack_version": run.pack.version,
            "cues": orjson.Fragment(cues),
            "decision": decision,
        }
        for pk, start, end, labels, holder, target, span, rule, cues, decision in rows
    ]
