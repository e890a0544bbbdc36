"""Writing a layer: puts, deletions and answers to suggestions, one or thousands, all or nothing."""

import uuid
from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

import msgspec
from django.contrib.auth.models import User
from django.db import IntegrityError, transaction

from annotations.codebook.operations import current_codebook
from annotations.errors import BadInput, NotFound, RuleBroken, misfit, told_in_record
from annotations.history.events import Change, record
from annotations.labelling.assignments import HandedIn, NotAssigned
from annotations.labelling.layer import Layer
from annotations.labelling.passages import Passage, PassageRefused, check_passage, differences, from_suggestion
from annotations.models import (
    HANDED_IN,
    Annotation,
    AnswerKind,
    Article,
    ArticleState,
    Assignment,
    AssignmentState,
    CodebookVersion,
    Suggestion,
    SuggestionAnswer,
)

ANSWERS = ("accept", "edit", "reject", "undecide")


class Operation(msgspec.Struct, kw_only=True):
    """One step of a batch.

    `put` and `delete` name an annotation by `id`; the answers (`ANSWERS`) name a `suggestion`. `revision` is the one
    that the client knew; without it a put creates or repeats, and deleting something that exists is refused.
    `passage` holds the fields of a `Passage`; for accept and edit only those that depart from the suggestion.
    """

    op: Literal["put", "delete", "accept", "edit", "reject", "undecide"]
    id: UUID | None = None
    revision: int | None = None
    passage: dict[str, Any] = {}
    suggestion: UUID | None = None
    reason: Annotated[str, msgspec.Meta(max_length=200)] = ""


class Written(msgspec.Struct, frozen=True):
    """What an operation left: the annotation's id (the suggestion's, where none was made) and its revision."""

    id: UUID
    revision: int | None


def accepted_id(*, suggestion_id: UUID, annotator_id: int) -> UUID:
    """Return the id of the annotation that accepting makes where the client names none: always the same one."""
    return uuid.uuid5(suggestion_id, f"accepted by {annotator_id}")


def write_layer(
    *, article: Article, annotator: User, operations: Sequence[Operation], at: datetime, numbered: bool = True
) -> list[Written]:
    """Carry out `operations` on the analyst's own layer, in order, all or none of them.

    Raises `NotAssigned`, `HandedIn`, `BadInput` (with the fields of every wrong operation), `Stale`,
    `RevisionMissing` or `NotFound`. `fields` name operations by index where the batch is `numbered`.
    """
    try:
        with transaction.atomic():
            return _write(article=article, annotator=annotator, operations=operations, at=at, numbered=numbered)
    except IntegrityError as error:
        # The only key that two people can contend for is an annotation's id.
        raise NotFound("One of these annotation ids belongs to somebody else; make new ids.") from error


def _write(
    *, article: Article, annotator: User, operations: Sequence[Operation], at: datetime, numbered: bool
) -> list[Written]:
    assignment = _lock_assignment(article=article, annotator=annotator)
    layer = _load(assignment=assignment, article=article, annotator=annotator, operations=operations, at=at)
    written: list[Written] = []
    wrong: dict[str, list[str]] = {}
    for index, operation in enumerate(operations):
        try:
            written.append(_carry_out(layer, operation))
        except PassageRefused as error:
            if not numbered:
                wrong |= error.fields
            else:
                wrong[str(index)] = told_in_record(error.fields)
        except RuleBroken as error:
            if wrong:
                break
            error.fields = {str(index): [error.message]} if numbered else error.fields
            raise
    if wrong:
        raise BadInput(fields=wrong)
    layer.save()
    if assignment.state == AssignmentState.TODO and layer.changes:
        assignment.state, assignment.reserved_until = AssignmentState.DOING, None
        assignment.save(update_fields=["state", "reserved_until"])
        change = Change(
            "assignment.begun", "assignment", str(assignment.pk), before={"state": "todo"}, after={"state": "doing"}
        )
        record(project=article.project, actor=annotator, at=at, changes=[change])
    return written


def _lock_assignment(*, article: Article, annotator: User) -> Assignment:
    """Lock the analyst's assignment, which orders all writes to their layer."""
    assignment = Assignment.objects.select_for_update().filter(article=article, annotator=annotator).first()
    if assignment is None or assignment.state == AssignmentState.SKIPPED:
        raise NotAssigned
    if assignment.state in HANDED_IN or article.state not in (ArticleState.OPEN, ArticleState.REVIEW):
        raise HandedIn
    return assignment


def _load(
    *, assignment: Assignment, article: Article, annotator: User, operations: Sequence[Operation], at: datetime
) -> Layer:
    """Read what the operations touch, in as many queries whatever their number."""
    asked = {op.suggestion for op in operations if op.suggestion}
    asked |= {UUID(str(op.passage["suggestion"])) for op in operations if _is_uuid(op.passage.get("suggestion"))}
    suggestions: dict[UUID, Suggestion] = {}
    answers: dict[UUID, SuggestionAnswer] = {}
    if asked and assignment.suggestions_shown:
        suggestions = Suggestion.objects.filter(article=article, hidden=False).in_bulk(list(asked))
    ids = {op.id for op in operations if op.id} | {
        accepted_id(suggestion_id=pk, annotator_id=annotator.pk) for pk in suggestions
    }
    related = Annotation.objects.select_related("annotator", "codebook")
    annotations = related.in_bulk(list(ids))
    if any(a.annotator_id != annotator.pk or a.article_id != article.pk for a in annotations.values()):
        raise NotFound("One of these annotation ids belongs to another article or person; make new ids.")
    asked |= {a.suggestion_id for a in annotations.values() if a.suggestion_id}
    if asked:
        answers = {
            row.suggestion_id: row for row in SuggestionAnswer.objects.filter(annotator=annotator, suggestion__in=asked)
        }
        made = [row.annotation_id for row in answers.values() if row.annotation_id not in annotations]
        annotations |= related.in_bulk([pk for pk in made if pk])
        missing = [pk for pk in asked if pk not in suggestions]
        if missing and assignment.suggestions_shown:
            suggestions |= Suggestion.objects.filter(article=article, hidden=False).in_bulk(missing)
    return Layer(
        article=article,
        annotator=annotator,
        at=at,
        codebook=current_codebook(project=article.project),
        annotations=annotations,
        suggestions=suggestions,
        answers=answers,
    )


def _is_uuid(value: object) -> bool:
    try:
        UUID(str(value))
    except ValueError:
        return False
    return True


def _carry_out(layer: Layer, operation: Operation) -> Written:
    if operation.op in ANSWERS:
        return _answer(layer, operation)
    if operation.id is None:
        raise PassageRefused({"id": ["This field is required: a UUID made by the client."]})
    if operation.op == "delete":
        row = layer.delete(pk=operation.id, revision=operation.revision)
    else:
        row = _put(layer, pk=operation.id, fields=operation.passage, revision=operation.revision)
    return Written(row.pk, row.revision)


def _put(layer: Layer, *, pk: UUID, fields: dict[str, Any], revision: int | None) -> Annotation:
    passage = _passage(fields)
    suggestion = layer.suggestions.get(passage.suggestion) if passage.suggestion else None
    if passage.suggestion and suggestion is None:
        raise PassageRefused({"suggestion": ["There is no such suggestion on this article."]})
    values = check_passage(passage=passage, article=layer.article, codebook=_codebook(layer, passage))
    row = layer.put(pk=pk, values=values, suggestion=passage.suggestion, revision=revision)
    answer = layer.answers.get(row.suggestion_id) if row.suggestion_id else None
    if suggestion and answer and answer.annotation_id == row.pk:
        # Correcting an accepted suggestion later is an edit of it too.
        changed = differences(suggestion=suggestion, values=values)
        kind = AnswerKind.EDITED if changed else AnswerKind.ACCEPTED
        layer.answer(suggestion=suggestion, kind=kind, annotation=row, changed=changed, reason=answer.reason)
    return row


def _passage(fields: dict[str, Any]) -> Passage:
    try:
        return msgspec.convert(fields, Passage)
    except msgspec.ValidationError as error:
        raise PassageRefused(misfit(error, whole="passage")) from error


def _codebook(layer: Layer, passage: Passage) -> CodebookVersion:
    """Return the version that the client worked with: an edit made under an older one is kept under it."""
    if passage.codebook_version is None or passage.codebook_version == layer.codebook.version:
        return layer.codebook
    older = CodebookVersion.objects.filter(
        project_id=layer.article.project_id, version=passage.codebook_version
    ).first()
    if older is None:
        raise PassageRefused({"codebook_version": [f"This project has no codebook {passage.codebook_version}."]})
    return older


def _answer(layer: Layer, operation: Operation) -> Written:
    suggestion = layer.suggestions.get(operation.suggestion) if operation.suggestion else None
    if suggestion is None:
        raise NotFound("There is no such suggestion on this article, or none is shown to you.")
    if operation.op == "undecide":
        layer.undecide(suggestion=suggestion)
        return Written(suggestion.pk, None)
    if operation.op == "reject":
        made = layer.answers.get(suggestion.pk)
        if made and made.annotation_id and (row := layer.annotations.get(made.annotation_id)):
            layer.delete(pk=row.pk, revision=operation.revision or row.revision)
        layer.answer(
            suggestion=suggestion, kind=AnswerKind.REJECTED, annotation=None, changed=[], reason=operation.reason
        )
        return Written(suggestion.pk, None)
    pk = _made(layer, suggestion) or operation.id
    pk = pk or accepted_id(suggestion_id=suggestion.pk, annotator_id=layer.annotator.pk)
    fields = {**from_suggestion(suggestion), **operation.passage, "suggestion": suggestion.pk}
    values = check_passage(
        passage=(passage := _passage(fields)), article=layer.article, codebook=_codebook(layer, passage)
    )
    existing = layer.annotations.get(pk)
    revision = operation.revision
    if existing is not None and existing.deleted_at is not None and revision is None:
        revision = existing.revision
    row = layer.put(pk=pk, values=values, suggestion=suggestion.pk, revision=revision)
    changed = differences(suggestion=suggestion, values=values)
    kind = AnswerKind.EDITED if changed else AnswerKind.ACCEPTED
    layer.answer(suggestion=suggestion, kind=kind, annotation=row, changed=changed, reason=operation.reason)
    return Written(row.pk, row.revision)


def _made(layer: Layer, suggestion: Suggestion) -> UUID | None:
    """Return the living annotation that an answer made already: from another window it would be made a second time."""
    answer = layer.answers.get(suggestion.pk)
    row = layer.annotations.get(answer.annotation_id) if answer and answer.annotation_id else None
    return row.pk if row and row.deleted_at is None else None
