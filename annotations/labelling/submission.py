"""Handing in a layer: complete, frozen from then on, and kept as it was."""

from datetime import datetime
from uuid import UUID

from django.contrib.auth.models import User
from django.db import transaction

from annotations.codebook.operations import content_of
from annotations.codebook.schema import gaps
from annotations.errors import RoleMissing, RuleBroken
from annotations.labelling.assignments import NotAssigned, lock, log, settle_article_state
from annotations.labelling.queries import layer_of
from annotations.models import HANDED_IN, WRITABLE, Annotation, Assignment, AssignmentState, Submission


class Incomplete(RuleBroken):
    code = "incomplete"
    message = "Some passages lack a required field; the fields name them."


class LayerChanged(RuleBroken):
    code = "stale"
    status = 412
    message = "Your passages here are not those that you sent; load them again before submitting."


@transaction.atomic
def submit(
    *, assignment: Assignment, by: User, at: datetime, revisions: dict[UUID, int] | None = None, seconds: int = 0
) -> Assignment:
    """Hand in the analyst's layer: it is frozen until returned, and kept as a snapshot.

    `revisions`, where given, must name every living annotation with its revision, else `LayerChanged`. A passage with a
    required field missing refuses the whole with `Incomplete`. Submitting again what is submitted changes nothing.
    """
    assignment = lock(assignment.pk)
    if assignment.annotator_id != by.pk:
        raise RoleMissing("Only the analyst whose assignment this is can submit it.")
    if assignment.state in HANDED_IN:
        return assignment
    if assignment.state not in WRITABLE:
        raise NotAssigned("You skipped this article; ask a manager to assign it again.")
    living = list(
        Annotation.objects.filter(article=assignment.article, annotator=by, deleted_at=None).order_by("start", "id")
    )
    now = {a.pk: a.revision for a in living}
    if revisions is not None and revisions != now:
        raise LayerChanged(current={str(pk): revision for pk, revision in now.items()})
    missing: dict[str, list[str]] = {}
    for a in living:
        found = gaps(content_of(a.codebook_id), labels=a.labels, holder=a.holder, target=a.target)
        if found:
            missing[str(a.pk)] = [f"{field}: {' '.join(words)}" for field, words in found.items()]
    if missing:
        raise Incomplete(fields=missing)
    before = assignment.state
    assignment.state, assignment.submitted_at = AssignmentState.SUBMITTED, at
    assignment.seconds += seconds
    assignment.save(update_fields=["state", "submitted_at", "seconds"])
    number = assignment.submissions.count() + 1
    Submission.objects.create(
        assignment=assignment, number=number, annotations=layer_of(article=assignment.article, annotator=by), at=at
    )
    log(assignment, kind="assignment.submitted", by=by, at=at, before=before, passages=len(living), submission=number)
    settle_article_state(article=assignment.article, by=by, at=at)
    return assignment
