"""Assignments: who labels which article, and how far they are."""

import hashlib
from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Q, QuerySet

from annotations.codebook.operations import current_codebook
from annotations.errors import NotFound, RoleMissing, RuleBroken
from annotations.history.events import Change, record
from annotations.models import (
    HANDED_IN,
    WRITABLE,
    Article,
    ArticleState,
    Assignment,
    AssignmentState,
    Membership,
    Project,
    Role,
)
from annotations.tagging.queries import current_run


class NotAssigned(RuleBroken):
    code = "not_assigned"
    message = "This article is not assigned to you; ask for the next article, or ask a manager to assign it."


class HandedIn(RuleBroken):
    code = "handed_in"
    message = "You have submitted this article. It can be changed again once a reviewer returns it."


class NotReturnable(RuleBroken):
    code = "not_returnable"
    message = "Only a submitted assignment can be sent back, and only before its article is gold."


def suggestions_shown(*, project: Project, article_id: UUID, annotator_id: int) -> bool:
    """Draw the arm of an assignment: the same project, article and analyst always draw the same."""
    digest = hashlib.sha256(f"{project.seed}:{article_id}:{annotator_id}".encode()).digest()
    return int.from_bytes(digest[:8]) / 2**64 < project.suggestion_rate


def settle_article_state(*, article: Article, by: User | None, at: datetime) -> Article:
    """Move a locked article between `open` and `review` as its assignments say: the only place that decides it."""
    if article.state not in (ArticleState.OPEN, ArticleState.REVIEW):
        return article
    states = list(Assignment.objects.filter(article=article).values_list("state", flat=True))
    handed_in = sum(state in HANDED_IN for state in states)
    # Read now: the overlap may have changed while this article's lock was waited for.
    overlap = Project.objects.values_list("overlap", flat=True).get(pk=article.project_id)
    complete = handed_in >= overlap and not any(state in WRITABLE for state in states)
    state = ArticleState.REVIEW if complete else ArticleState.OPEN
    if state == article.state:
        return article
    before, article.state = article.state, state
    article.save(update_fields=["state"])
    record(
        project=article.project,
        actor=by,
        at=at,
        changes=[Change("article.state", "article", str(article.pk), before={"state": before}, after={"state": state})],
    )
    return article


def lock_article(article_id: UUID) -> Article:
    """Lock and return an article. Whoever changes an article and its assignments locks the article first."""
    article = _to_lock().filter(pk=article_id).first()
    if article is None or article.state == ArticleState.WITHDRAWN:
        raise NotFound
    return article


def lock_articles(ids: Iterable[UUID] | QuerySet) -> dict[UUID, Article]:
    """Lock and return articles, without their texts, always in the same order, so that nobody waits in a circle."""
    return {article.pk: article for article in _to_lock().filter(pk__in=ids).order_by("pk").defer("text", "meta")}


def _to_lock() -> QuerySet[Article]:
    # Whoever writes to a layer holds its assignment and refers to the article when it commits; a stronger lock, which
    # forbids that, would have it and us wait for each other.
    return Article.objects.select_for_update(of=("self",), no_key=True).select_related("project")


def log(
    assignment: Assignment, *, kind: str, by: User | None, at: datetime, before: str | None, **more: object
) -> None:
    record(
        project=assignment.article.project,
        actor=by,
        at=at,
        changes=[
            Change(
                kind,
                "assignment",
                str(assignment.pk),
                before={"state": before} if before else None,
                after={
                    "state": assignment.state,
                    "article": str(assignment.article_id),
                    "annotator": assignment.annotator_id,
                    **more,
                },
            )
        ],
    )


@transaction.atomic
def assign(
    *, article: Article, annotator: User, by: User, at: datetime, reserved_until: datetime | None = None
) -> Assignment:
    """Give a locked article to an analyst; an assignment that is there already is returned as it is."""
    assignment, created = Assignment.objects.select_related("article__project").get_or_create(
        article=article,
        annotator=annotator,
        defaults={
            "codebook": current_codebook(project=article.project),
            "suggestions_shown": suggestions_shown(
                project=article.project, article_id=article.pk, annotator_id=annotator.pk
            ),
            "created_at": at,
            "reserved_until": reserved_until,
        },
    )
    if created:
        log(assignment, kind="assignment.created", by=by, at=at, before=None)
    return assignment


@transaction.atomic
def open_assignment(*, assignment: Assignment, article: Article, at: datetime) -> None:
    """Note that the analyst opened the article, and pin the tagger run that is current at that moment.

    An article that was opened before it was tagged has its run pinned at a later opening.
    """
    assignment = Assignment.objects.select_for_update(of=("self",)).select_related("annotator").get(pk=assignment.pk)
    assignment.article = article
    opened, pinned = assignment.opened_at, assignment.run_id
    assignment.opened_at = opened or at
    if pinned is None:
        assignment.run = current_run(article_id=article.pk)
    if (assignment.opened_at, assignment.run_id) == (opened, pinned):
        return
    assignment.save(update_fields=["opened_at", "run"])
    kind = "assignment.pinned" if opened else "assignment.opened"
    log(assignment, kind=kind, by=assignment.annotator, at=at, before=assignment.state, run=assignment.run_id)


def require_assignment(*, assignment_id: UUID, user: User) -> Assignment:
    """Return an assignment of one's own, or any of a project where one reviews or manages; else `NotFound`."""
    own = Q(annotator=user, article__project__memberships__user=user)
    over = Q(
        article__project__memberships__user=user,
        article__project__memberships__role__in=(Role.REVIEWER, Role.MANAGER),
    )
    assignment = (
        Assignment.objects.select_related("article")
        .filter(own | over)
        .exclude(article__state=ArticleState.WITHDRAWN)
        .filter(pk=assignment_id)
        .distinct()
        .first()
    )
    if assignment is None:
        raise NotFound
    return assignment


def lock(assignment_id: UUID) -> Assignment:
    """Lock the assignment's article, then the assignment."""
    article_id = Assignment.objects.values_list("article_id", flat=True).get(pk=assignment_id)
    article = lock_article(article_id)
    assignment = Assignment.objects.select_for_update(of=("self",)).select_related("annotator").get(pk=assignment_id)
    assignment.article = article
    return assignment


@transaction.atomic
def skip(*, assignment: Assignment, by: User, at: datetime, reason: str) -> Assignment:
    """Give an article back unlabelled, with a reason; what was labelled in it stays as drafts."""
    assignment = lock(assignment.pk)
    if assignment.annotator_id != by.pk:
        raise RoleMissing("Only the analyst whose assignment this is can skip it.")
    if assignment.state == AssignmentState.SKIPPED:
        return assignment
    if assignment.state not in WRITABLE:
        raise HandedIn
    before, assignment.state, assignment.reason = assignment.state, AssignmentState.SKIPPED, reason
    assignment.save(update_fields=["state", "reason"])
    log(assignment, kind="assignment.skipped", by=by, at=at, before=before, reason=reason)
    settle_article_state(article=assignment.article, by=by, at=at)
    return assignment


def _labels(*, user: User, project: Project) -> bool:
    return Membership.objects.filter(project=project, user=user).exclude(role=Role.VIEWER).exists()


@transaction.atomic
def send_back(*, assignment: Assignment, by: User, at: datetime, reason: str) -> Assignment:
    """Return a submitted assignment to its analyst, with a reason; the analyst may write again."""
    assignment = lock(assignment.pk)
    if assignment.annotator_id == by.pk:
        raise RoleMissing("You cannot send back your own work.")
    if assignment.state == AssignmentState.RETURNED:
        return assignment
    if assignment.state != AssignmentState.SUBMITTED or assignment.article.state == ArticleState.GOLD:
        raise NotReturnable
    if not _labels(user=assignment.annotator, project=assignment.article.project):
        raise NotReturnable(f"{assignment.annotator.username} no longer labels in this project; decide in the review.")
    assignment.state, assignment.reason = AssignmentState.RETURNED, reason
    assignment.save(update_fields=["state", "reason"])
    log(assignment, kind="assignment.returned", by=by, at=at, before=AssignmentState.SUBMITTED, reason=reason)
    settle_article_state(article=assignment.article, by=by, at=at)
    return assignment
