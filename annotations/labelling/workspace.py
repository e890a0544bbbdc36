"""What the labelling page opens with, in one answer, and articles as one person may see them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.auth.models import User
from django.db import connection

from annotations.corpus.queries import article_row
from annotations.labelling.assignments import open_assignment
from annotations.labelling.queries import shaped
from annotations.models import Annotation, Article, Assignment, CodebookVersion, Role, TaggerRun
from annotations.tagging.queries import CURRENT_RUN, current_run, segments_of, suggestions_of


@dataclass(frozen=True, slots=True)
class Workspace:
    """One article with everything around it, for one person. `assignment` is None for those who only read."""

    article: dict[str, Any]
    codebook: CodebookVersion
    assignment: Assignment | None
    annotations: list[dict[str, Any]]
    suggestions: list[dict[str, Any]]


def open_workspace(*, article: Article, user: User, at: datetime, reading: bool = False) -> Workspace:
    """Open an article for labelling, or for reading by a reviewer or manager.

    An analyst's first opening pins the tagger run that is current then; a hidden-arm assignment has no suggestions.
    With `reading` nothing is pinned or noted.
    """
    mine = Assignment.objects.filter(article=article, annotator=user)
    related = mine.select_related("codebook", "run__pack").defer(
        "codebook__content", "run__pack__content", "run__pack__source"
    )
    assignment = related.first()
    if assignment is not None and not reading and (assignment.opened_at is None or assignment.run_id is None):
        open_assignment(assignment=assignment, article=article, at=at)
        assignment = related.get()
    run = assignment.run if assignment else None
    if run is None and (assignment is None or reading):
        run = current_run(article_id=article.pk)
    shown = assignment is None or assignment.suggestions_shown
    return Workspace(
        article=whole_article(article=article, user=user, run=run),
        codebook=CodebookVersion.objects.filter(project=article.project).defer("content").latest(),
        assignment=assignment,
        annotations=shaped(Annotation.objects.filter(article=article, annotator=user)),
        suggestions=suggestions_of(run=run, user_id=user.pk) if run and shown else [],
    )


def whole_article(*, article: Article, user: User, run: TaggerRun | None) -> dict[str, Any]:
    """Return an article with its text and its segments, boilerplate as `run` found it."""
    row = article_rows([article], user=user)[0]
    segments = segments_of(article_id=article.pk, run_id=run.pk if run else None)
    return {**row, "text": article.text, "segments": segments, "meta": article.meta}


# An annotator sees the state of their own assignment in place of the article's, and only their own work is counted,
# so that nobody can tell how far others are. Suggestions are those of the pinned run, else of the newest one.
SEEN = """
    SELECT a.id,
           CASE WHEN member.role = %(annotator)s THEN own.state END,
           (SELECT count(*) FROM annotations_annotation AS n
            WHERE n.article_id = a.id AND n.deleted_at IS NULL
              AND (member.role <> %(annotator)s OR n.annotator_id = %(user)s)),
           CASE WHEN own.suggestions_shown IS FALSE THEN 0 ELSE coalesce(pinned.found, newest.found, 0) END,
           work.given, work.submitted
    FROM annotations_article AS a
    JOIN annotations_membership AS member ON member.project_id = a.project_id AND member.user_id = %(user)s
    LEFT JOIN annotations_assignment AS own ON own.article_id = a.id AND own.annotator_id = %(user)s
    LEFT JOIN annotations_taggerrun AS pinned ON pinned.id = own.run_id
    LEFT JOIN LATERAL (current_run) AS newest ON TRUE
    LEFT JOIN LATERAL (
        SELECT count(*) AS given, count(*) FILTER (WHERE w.state IN ('submitted', 'accepted')) AS submitted
        FROM annotations_assignment AS w
        WHERE w.article_id = a.id AND (member.role <> %(annotator)s OR w.annotator_id = %(user)s)
    ) AS work ON TRUE
    WHERE a.id = ANY(%(articles)s)
""".replace("current_run", CURRENT_RUN)


def article_rows(articles: Sequence[Article], *, user: User) -> list[dict[str, Any]]:
    """Return rows of an article list with counts, in one query however many there are."""
    asked: dict[str, Any] = {
        "user": user.pk,
        "annotator": Role.ANNOTATOR,
        "articles": [article.pk for article in articles],
    }
    with connection.cursor() as cursor:
        cursor.execute(SEEN, asked)
        seen = {row[0]: row[1:] for row in cursor.fetchall()}
    rows = []
    for article in articles:
        own_state, annotations, suggestions, given, submitted = seen[article.pk]
        row = article_row(article)
        row["state"] = own_state or row["state"]
        row["counts"] = {
            "annotations": annotations,
            "suggestions": suggestions,
            "assignments": given,
            "submitted": submitted,
        }
        rows.append(row)
    return rows
