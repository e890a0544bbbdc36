"""Claims: which article somebody gets next, and reservations of the one after that."""

from datetime import datetime, timedelta
from uuid import UUID

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Count, Exists, OuterRef

from annotations.errors import RoleMissing
from annotations.labelling.assignments import assign, lock_articles, log, settle_article_state
from annotations.models import (
    Article,
    ArticleState,
    Assignment,
    AssignmentState,
    Membership,
    Project,
    Role,
    RunState,
    TaggerRun,
)
from annotations.projects.operations import require_active

RESERVED_FOR = timedelta(minutes=15)


@transaction.atomic
def claim_next(*, project: Project, annotator: User, at: datetime, after: UUID | None = None) -> Assignment | None:
    """Return the analyst's untouched claim, else claim an open article for them; None when there is none left.

    With `after`, an assignment of the analyst's, the one that follows it is fetched ahead: it is only reserved, and
    goes back after `RESERVED_FOR` unless it is asked for again without `after`, or begun.

    Articles that others have begun come first, so that they settle soon; then those that are tagged; then by arrival.
    An article is never given to more than `overlap` analysts.
    """
    # The lock orders the claims of one person, who may ask in two windows at once.
    member = Membership.objects.select_for_update().filter(project=project, user=annotator).first()
    if member is None or member.role == Role.VIEWER:
        raise RoleMissing("Viewers do not label; ask a manager for the role annotator.")
    untouched = (
        Assignment.objects.select_related("article__project", "codebook")
        .filter(annotator=annotator, article__project=project, article__state=ArticleState.OPEN)
        .filter(state=AssignmentState.TODO)
        .exclude(pk__in=[after] if after else [])
        .order_by("created_at", "id")
        .first()
    )
    if untouched is not None and after is None and untouched.reserved_until is not None:
        untouched = _keep(untouched, at=at)
    if untouched is not None:
        return untouched
    require_active(project)
    # Whoever waited for an article and found it full looks again: the next look sees what made it full.
    while (article := _lock_candidate(project=project, annotator=annotator)) is not None:
        given = Assignment.objects.filter(article=article).exclude(state=AssignmentState.SKIPPED).count()
        if article.state == ArticleState.OPEN and given < project.overlap:
            reserved_until = None if after is None else at + RESERVED_FOR
            return assign(article=article, annotator=annotator, by=annotator, at=at, reserved_until=reserved_until)
    return None


def _keep(reserved: Assignment, *, at: datetime) -> Assignment | None:
    """Make a claim of a reservation; None where it has just gone back."""
    rows = Assignment.objects.select_for_update(of=("self",)).filter(pk=reserved.pk)
    assignment = rows.select_related("article__project", "codebook", "annotator").first()
    if assignment is not None and assignment.reserved_until is not None:
        assignment.reserved_until = None
        assignment.save(update_fields=["reserved_until"])
        log(assignment, kind="assignment.claimed", by=assignment.annotator, at=at, before=assignment.state)
    return assignment


def _lock_candidate(*, project: Project, annotator: User) -> Article | None:
    """Lock and return the article that the analyst should get next, None where there is none."""
    mine = Assignment.objects.filter(article=OuterRef("pk"), annotator=annotator)
    taken = Assignment.objects.filter(article=OuterRef("pk")).exclude(state=AssignmentState.SKIPPED)
    tagged = TaggerRun.objects.filter(article=OuterRef("pk"), state=RunState.DONE)
    free = Article.objects.filter(project=project, state=ArticleState.OPEN).exclude(Exists(mine))
    begun = (
        Assignment.objects.filter(article__project=project, article__state=ArticleState.OPEN)
        .exclude(state=AssignmentState.SKIPPED)
        .values("article")
        .annotate(n=Count("id"))
        .filter(n__lt=project.overlap)
        .values("article")
    )
    candidates = (
        free.filter(pk__in=begun),
        free.exclude(Exists(taken)).filter(Exists(tagged)),
        free.exclude(Exists(taken)),
    )
    # Rows that another claim holds are passed over at first; only when nothing else is left is it worth waiting.
    for skip_locked in (True, False):
        for candidate in candidates:
            rows = candidate.select_for_update(of=("self",), no_key=True, skip_locked=skip_locked)
            if (article := rows.select_related("project").order_by("created_at", "id").first()) is not None:
                return article
    return None


@transaction.atomic
def give_back_reservations(*, at: datetime) -> int:
    """End the reservations that ran out before anybody began them, and return how many there were."""
    lapsed = Assignment.objects.filter(reserved_until__lt=at, state=AssignmentState.TODO)
    articles = lock_articles(list(lapsed.values_list("article", flat=True)))
    rows = list(lapsed.select_for_update(of=("self",), skip_locked=True).filter(article__in=articles))
    for assignment in rows:
        assignment.article = articles[assignment.article_id]
        log(assignment, kind="assignment.lapsed", by=None, at=at, before=assignment.state)
    Assignment.objects.filter(pk__in=[assignment.pk for assignment in rows]).delete()
    for article in articles.values():
        settle_article_state(article=article, by=None, at=at)
    return len(rows)
