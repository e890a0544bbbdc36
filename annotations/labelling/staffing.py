"""Settings and members changed, with what follows for the articles in people's hands: what every border calls."""

from datetime import datetime
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import CharField, OuterRef, Subquery
from django.db.models.functions import Cast

from annotations.labelling.assignments import lock_articles, log, settle_article_state
from annotations.models import (
    HANDED_IN,
    WRITABLE,
    Article,
    ArticleState,
    Assignment,
    AssignmentState,
    Event,
    Membership,
    Project,
    Role,
)
from annotations.projects.operations import add_member, change_project, change_role, remove_member

LEFT = "left the project"
ENDED = "assignment.ended"


@transaction.atomic
def change_settings(*, project: Project, values: dict[str, Any], by: User, at: datetime) -> Project:
    """Change a project as `change_project` does; articles that have enough submissions by now go to review.

    A higher overlap holds for articles that are open; those in review stay there.
    """
    project = change_project(project=project, values=values, by=by, at=at)
    if "overlap" in values:
        # Those that nobody has handed in are locked too: somebody may be handing one in by the old overlap.
        begun = Assignment.objects.filter(article__project=project).values("article")
        articles = lock_articles(Article.objects.filter(pk__in=begun, state=ArticleState.OPEN).values("pk"))
        handed_in = Assignment.objects.filter(article__in=articles, state__in=HANDED_IN)
        for pk in set(handed_in.values_list("article", flat=True)):
            settle_article_state(article=articles[pk], by=by, at=at)
    return project


@transaction.atomic
def welcome(*, project: Project, username: str, role: str, by: User, at: datetime) -> Membership:
    """Add a member as `add_member` does; who comes back finds what they had not handed in, where nobody else has it."""
    member = add_member(project=project, username=username, role=role, by=by, at=at)
    if role != Role.VIEWER:
        _take_up(project=project, username=username, by=by, at=at)
    return member


@transaction.atomic
def give_role(*, project: Project, username: str, role: str, by: User, at: datetime) -> Membership:
    """Change a role as `change_role` does; viewers do not label, so what they had not handed in goes to others."""
    member = change_role(project=project, username=username, role=role, by=by, at=at)
    follow = _lay_down if role == Role.VIEWER else _take_up
    follow(project=project, username=username, by=by, at=at)
    return member


@transaction.atomic
def part_with(*, project: Project, username: str, by: User, at: datetime) -> None:
    """End a membership as `remove_member` does; what the person had not handed in goes to others, their drafts stay."""
    remove_member(project=project, username=username, by=by, at=at)
    _lay_down(project=project, username=username, by=by, at=at)


def _lay_down(*, project: Project, username: str, by: User, at: datetime) -> None:
    theirs = Assignment.objects.filter(article__project=project, annotator__username=username)
    # Submitted ones are locked too: a reviewer may be sending one back.
    kept = theirs.exclude(state=AssignmentState.SKIPPED).values("article")
    live = Article.objects.filter(pk__in=kept, state__in=(ArticleState.OPEN, ArticleState.REVIEW))
    articles = lock_articles(live.values("pk"))
    rows = theirs.select_for_update(of=("self",)).filter(article__in=articles, state__in=WRITABLE).order_by("pk")
    for assignment in rows:
        article = assignment.article = articles[assignment.article_id]
        before, assignment.state = assignment.state, AssignmentState.SKIPPED
        assignment.reason, assignment.reserved_until = LEFT, None
        assignment.save(update_fields=["state", "reason", "reserved_until"])
        log(assignment, kind=ENDED, by=by, at=at, before=before, reason=LEFT)
        settle_article_state(article=article, by=by, at=at)


def _take_up(*, project: Project, username: str, by: User, at: datetime) -> None:
    # Which of the skipped ones ended so is in their history.
    history = Event.objects.filter(object_type="assignment", object_id=Cast(OuterRef("pk"), CharField()))
    ended = (
        Assignment.objects.filter(article__project=project, annotator__username=username, state=AssignmentState.SKIPPED)
        .annotate(last=Subquery(history.order_by("-id").values("kind")[:1]))
        .filter(last=ENDED)
    )
    articles = lock_articles(
        Article.objects.filter(pk__in=ended.values("article"), state=ArticleState.OPEN).values("pk")
    )
    for assignment in ended.select_for_update(of=("self",)).filter(article__in=articles).order_by("pk"):
        others = Assignment.objects.filter(article=assignment.article_id).exclude(state=AssignmentState.SKIPPED)
        if others.count() >= project.overlap:
            continue
        assignment.article = articles[assignment.article_id]
        begun = assignment.article.annotations.filter(annotator=assignment.annotator_id).exists()
        assignment.state, assignment.reason = (AssignmentState.DOING if begun else AssignmentState.TODO), ""
        assignment.save(update_fields=["state", "reason"])
        log(assignment, kind="assignment.resumed", by=by, at=at, before=AssignmentState.SKIPPED)
