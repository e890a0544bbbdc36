"""What the labelling page opens with, in one answer, and articles as one person may see them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.contrib.auth.models import User
from django.db.models import Count, Q

from annotations.corpus.queries import article_row, sentences_of
from annotations.labelling.assignments import open_assignment
from annotations.labelling.queries import decisions_of, shaped
from annotations.models import (
    HANDED_IN,
    Annotation,
    Article,
    Assignment,
    CodebookVersion,
    Role,
    RunState,
    Suggestion,
    TaggerRun,
)
from annotations.projects.operations import role_in
from annotations.tagging.queries import boilerplate_of, current_run, suggestions_of


@dataclass(frozen=True, slots=True)
class Workspace:
    """One article with everything around it, for one person. `assignment` is None for those who only read."""

    article: dict[str, Any]
    codebook: CodebookVersion
    assignment: Assignment | None
    annotations: list[dict[str, Any]]
    suggestions: list[dict[str, Any]]


def open_workspace(*, article: Article, user: User, at: datetime) -> Workspace:
    """Open an article for labelling, or for reading by a reviewer or manager.

    An analyst's first opening pins the tagger run that is current then; a hidden-arm assignment has no suggestions.
    """
    assignment = (
        Assignment.objects.select_related("codebook", "run__pack").filter(article=article, annotator=user).first()
    )
    if assignment is not None and (assignment.opened_at is None or assignment.run_id is None):
        open_assignment(assignment=assignment, at=at)
        assignment = Assignment.objects.select_related("codebook", "run__pack").get(pk=assignment.pk)
    run = assignment.run if assignment else current_run(article_id=article.pk)
    suggestions: list[dict[str, Any]] = []
    if run is not None and (assignment is None or assignment.suggestions_shown):
        suggestions = suggestions_of(run_id=run.pk, pack_version=run.pack.version)
        answers = decisions_of(user=user, suggestions=suggestions)
        for suggestion in suggestions:
            suggestion["decision"] = answers.get(suggestion["id"])
    return Workspace(
        article=whole_article(article=article, user=user, run=run),
        codebook=CodebookVersion.objects.filter(project=article.project).defer("content").latest(),
        assignment=assignment,
        annotations=shaped(Annotation.objects.filter(article=article, annotator=user)),
        suggestions=suggestions,
    )


def whole_article(*, article: Article, user: User, run: TaggerRun | None) -> dict[str, Any]:
    """Return an article with its text and its segments, boilerplate as `run` found it."""
    segments = sentences_of(article_id=article.pk)
    stretches = boilerplate_of(run_id=run.pk if run else None)
    segments += [{"start": start, "end": end, "kind": "boilerplate"} for start, end in stretches]
    segments.sort(key=lambda s: (s["start"], s["end"]))
    row = article_rows([article], user=user)[0]
    return {**row, "text": article.text, "segments": segments, "meta": article.meta}


def article_rows(articles: Sequence[Article], *, user: User) -> list[dict[str, Any]]:
    """Return rows of an article list with counts, in a fixed number of queries.

    An annotator sees the state of their own assignment in place of the article's, and counts only their own work, so
    that nobody can tell how far others are.
    """
    ids = [article.pk for article in articles]
    own = dict(Assignment.objects.filter(article__in=ids, annotator=user).values_list("article_id", "state"))
    roles = {project: role_in(project_id=project, user=user) for project in {a.project_id for a in articles}}
    sees_all = {article.pk: roles[article.project_id] != Role.ANNOTATOR for article in articles}
    assignments = {
        pk: (n, submitted)
        for pk, n, submitted in Assignment.objects.filter(article__in=ids)
        .values_list("article_id")
        .annotate(n=Count("id"), submitted=Count("id", filter=Q(state__in=HANDED_IN)))
        .order_by()
    }
    annotations = Annotation.objects.filter(article__in=ids, deleted_at=None).values_list("article_id")
    of_all = dict(annotations.annotate(n=Count("id")).order_by())
    of_mine = dict(annotations.filter(annotator=user).annotate(n=Count("id")).order_by())
    suggestions = _suggestion_counts(ids, user=user)
    rows = []
    for article in articles:
        pk = article.pk
        row = article_row(article)
        if sees_all[pk]:
            given, submitted = assignments.get(pk, (0, 0))
        else:
            given, submitted = int(pk in own), int(own.get(pk) in HANDED_IN)
            row["state"] = own.get(pk, row["state"])
        row["counts"] = {
            "annotations": (of_all if sees_all[pk] else of_mine).get(pk, 0),
            "suggestions": suggestions.get(pk, 0),
            "assignments": given,
            "submitted": submitted,
        }
        rows.append(row)
    return rows


def _suggestion_counts(ids: Sequence[UUID], *, user: User) -> dict[UUID, int]:
    """Count the suggestions that `user` is shown: of the newest run, or the run that their assignment pinned."""
    runs = TaggerRun.objects.filter(article__in=ids, state=RunState.DONE).order_by("pack__version")
    shown: dict[UUID, UUID | None] = dict(runs.values_list("article_id", "id"))
    own = Assignment.objects.filter(article__in=ids, annotator=user)
    for article_id, run_id, visible in own.values_list("article_id", "run_id", "suggestions_shown"):
        shown[article_id] = (run_id or shown.get(article_id)) if visible else None
    counts = Suggestion.objects.filter(run__in=[run for run in shown.values() if run]).values_list("run_id")
    by_run = dict(counts.annotate(n=Count("id")).order_by())
    return {article: by_run.get(run, 0) for article, run in shown.items() if run}
