"""The labelling page's endpoints: workspace, next, assignments, annotations one by one and in batches."""

from typing import Any
from uuid import UUID

from django.db.models import F
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.generics import GenericAPIView
from rest_framework.request import Request
from rest_framework.response import Response

from annotations.api import shapes
from annotations.api.base import REVIEWERS, Strict, View
from annotations.api.codebook import codebook_shape
from annotations.api.pagination import KeysetPagination
from annotations.discussion.comments import comments_for
from annotations.errors import BadInput, RoleMissing
from annotations.labelling.assignments import send_back, skip
from annotations.labelling.claims import claim_next
from annotations.labelling.submission import submit
from annotations.labelling.workspace import open_workspace
from annotations.models import Article, Assignment, AssignmentState, Role


def assignment_shape(row: Assignment) -> dict[str, Any]:
    """Return an assignment in the API's shape, with what a queue shows of its article."""
    return {
        "id": row.pk,
        "article": row.article_id,
        "annotator": row.annotator.username,
        "state": row.state,
        "codebook_version": row.codebook.version,
        "seconds": row.seconds,
        "submitted_at": row.submitted_at,
        "reason": row.reason,
        "project": row.article.project.slug,
        "title": row.article.title,
        "source": row.article.source,
        "published_at": row.article.published_at,
    }


RELATED = ("annotator", "codebook", "article__project")


def with_related(pk: UUID) -> Assignment:
    return Assignment.objects.select_related(*RELATED).get(pk=pk)


class WorkspaceView(View):
    @extend_schema(responses=shapes.Workspace, operation_id="workspace")
    def get(self, request: Request, pk: UUID) -> Response:
        article = self.article(pk)
        if self.asker_role == Role.VIEWER:
            raise RoleMissing("Viewers read quality and releases; ask a manager for the role annotator.")
        space = open_workspace(article=article, user=self.user, at=self.now, reading=self.only_reads)
        if space.assignment is not None:
            space.assignment.article, space.assignment.annotator = article, self.user
        return Response(
            {
                "article": space.article,
                "codebook": codebook_shape(space.codebook),
                "assignment": assignment_shape(space.assignment) if space.assignment else None,
                "annotations": space.annotations,
                "suggestions": space.suggestions,
                "comments": comments_for(article=article, user=self.user, role=self.asker_role),
            }
        )


class NextParameters(serializers.Serializer[Any]):
    after = serializers.UUIDField(required=False, help_text="My assignment; what follows it is reserved for a while.")


class Next(View):
    @extend_schema(
        parameters=[NextParameters],
        request=None,
        responses={200: shapes.Assignment, 204: None},
        operation_id="next",
    )
    def post(self, request: Request, slug: str) -> Response:
        """Give me my untouched claim, else an article to label; 204 when there is none left for me."""
        project = self.project(slug)
        checked = NextParameters(data=request.query_params)
        checked.is_valid(raise_exception=True)
        after = checked.validated_data.get("after")
        return self.once(lambda: self._claim(project, after=after))

    def _claim(self, project: Any, *, after: UUID | None) -> Response:
        assignment = claim_next(project=project, annotator=self.user, at=self.now, after=after)
        return Response(status=204) if assignment is None else Response(assignment_shape(with_related(assignment.pk)))


class AssignmentFilters(serializers.Serializer[Any]):
    project = serializers.SlugField(required=False)
    state = serializers.ChoiceField(choices=AssignmentState.choices, required=False)


class Assignments(View, GenericAPIView[Assignment]):
    ordering_fields = ("created_at", "state", "title", "submitted_at")
    pagination_class = KeysetPagination

    @extend_schema(parameters=[AssignmentFilters], responses=shapes.Assignment(many=True), operation_id="assignments")
    def get(self, request: Request) -> Response:
        """List my assignments, of all projects or one."""
        checked = AssignmentFilters(data=request.query_params)
        checked.is_valid(raise_exception=True)
        mine = Assignment.objects.filter(annotator=self.user, article__in=Article.objects.in_projects_of(self.user))
        if slug := checked.validated_data.get("project"):
            mine = mine.filter(article__project=self.project(slug))
        elif self.token_project:
            mine = mine.filter(article__project=self.token_project)
        if state := checked.validated_data.get("state"):
            mine = mine.filter(state=state)
        rows = mine.select_related(*RELATED).defer("article__text", "article__meta", "codebook__content")
        page = self.paginate_queryset(rows.annotate(title=F("article__title"))) or []
        return self.get_paginated_response([assignment_shape(row) for row in page])


class SubmitInput(Strict):
    annotations = serializers.DictField(child=serializers.IntegerField(), required=False)
    seconds = serializers.IntegerField(min_value=0, max_value=86_400, default=0)


class Submit(View):
    @extend_schema(request=SubmitInput, responses={200: shapes.Assignment}, operation_id="submit")
    def post(self, request: Request, pk: UUID) -> Response:
        assignment = self.assignment(pk)
        values = self.read(SubmitInput)
        revisions = values.get("annotations")
        if revisions is not None:
            try:
                revisions = {UUID(key): revision for key, revision in revisions.items()}
            except ValueError as error:
                raise BadInput(fields={"annotations": ["Map annotation ids (UUIDs) to revisions."]}) from error
        submit(assignment=assignment, by=self.user, at=self.now, revisions=revisions, seconds=values["seconds"])
        return Response(assignment_shape(with_related(assignment.pk)))


class WithReason(Strict):
    reason = serializers.CharField(max_length=2000)


class Skip(View):
    @extend_schema(request=WithReason, responses={200: shapes.Assignment}, operation_id="skip")
    def post(self, request: Request, pk: UUID) -> Response:
        assignment = self.assignment(pk)
        skip(assignment=assignment, by=self.user, at=self.now, reason=self.read(WithReason)["reason"])
        return Response(assignment_shape(with_related(assignment.pk)))


class Return(View):
    @extend_schema(request=WithReason, responses={200: shapes.Assignment}, operation_id="return_assignment")
    def post(self, request: Request, pk: UUID) -> Response:
        assignment = self.assignment(pk)
        self.article(assignment.article_id, roles=REVIEWERS)
        send_back(assignment=assignment, by=self.user, at=self.now, reason=self.read(WithReason)["reason"])
        return Response(assignment_shape(with_related(assignment.pk)))
