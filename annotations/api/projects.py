"""Projects and members."""

from collections import Counter
from typing import Any

from django.db.models import Count, F
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.generics import GenericAPIView
from rest_framework.request import Request
from rest_framework.response import Response

from annotations.api import shapes
from annotations.api.base import MANAGERS, Strict, View
from annotations.api.pagination import KeysetPagination
from annotations.labelling.staffing import change_settings, give_role, part_with, welcome
from annotations.models import Article, ArticleState, Assignment, Membership, Project, Role, Scope
from annotations.tagging.founding import found_project


class ProjectSettings(Strict):
    name = serializers.CharField(max_length=200)
    description = serializers.CharField(max_length=10_000, allow_blank=True, required=False)
    language = serializers.RegexField(r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?$", max_length=12, required=False)
    overlap = serializers.IntegerField(min_value=1, max_value=20, required=False)
    blind = serializers.BooleanField(required=False)
    suggestion_rate = serializers.FloatField(min_value=0, max_value=1, required=False)


class NewProject(ProjectSettings):
    slug = serializers.SlugField(max_length=60)


class ProjectChange(ProjectSettings):
    archived = serializers.BooleanField(required=False)


def project_shapes(projects: list[Project], *, user: Any) -> list[dict[str, Any]]:
    """Return projects with their counts, in three queries however many there are."""
    ids = [project.pk for project in projects]
    roles = dict(Membership.objects.filter(project__in=ids, user=user).values_list("project_id", "role"))
    articles: dict[Any, Counter[str]] = {pk: Counter() for pk in ids}
    readable = [pk for pk in ids if roles[pk] != Role.ANNOTATOR]
    rows = Article.objects.filter(project__in=readable).values_list("project_id", "state").annotate(n=Count("id"))
    for pk, state, n in rows.order_by():
        articles[pk][state] += n
    mine: dict[Any, Counter[str]] = {pk: Counter() for pk in ids}
    own = Assignment.objects.filter(article__project__in=ids, annotator=user).exclude(
        article__state=ArticleState.WITHDRAWN
    )
    for pk, state, n in own.values_list("article__project_id", "state").annotate(n=Count("id")).order_by():
        mine[pk][state] += n
    return [
        {
            "slug": p.slug,
            "name": p.name,
            "description": p.description,
            "language": p.language,
            "overlap": p.overlap,
            "blind": p.blind,
            "suggestion_rate": p.suggestion_rate,
            "archived": p.archived_at is not None,
            "created_at": p.created_at,
            "role": roles[p.pk],
            "counts": {state.value: articles[p.pk][state] for state in ArticleState} if p.pk in readable else None,
            "mine": dict(mine[p.pk]),
        }
        for p in projects
    ]


class Projects(View, GenericAPIView[Project]):
    ordering_fields = ("name", "created_at", "slug")
    pagination_class = KeysetPagination
    write_scope = Scope.MANAGE
    beyond_projects = True

    @extend_schema(responses=shapes.Project(many=True), operation_id="projects")
    def get(self, request: Request) -> Response:
        projects = Project.objects.visible_to(self.user)
        page = self.paginate_queryset(projects.filter(pk=self.token_project) if self.token_project else projects) or []
        return self.get_paginated_response(project_shapes(list(page), user=self.user))

    @extend_schema(request=NewProject, responses={201: shapes.Project}, operation_id="create_project")
    def post(self, request: Request) -> Response:
        project = found_project(by=self.user, at=self.now, **self.read(NewProject))
        return Response(project_shapes([project], user=self.user)[0], status=201)


class OneProject(View):
    write_scope = Scope.MANAGE

    @extend_schema(responses=shapes.Project, operation_id="project")
    def get(self, request: Request, slug: str) -> Response:
        return Response(project_shapes([self.project(slug)], user=self.user)[0])

    @extend_schema(request=ProjectChange, responses=shapes.Project, operation_id="change_project")
    def patch(self, request: Request, slug: str) -> Response:
        project = self.project(slug, roles=MANAGERS)
        project = change_settings(
            project=project, values=self.read(ProjectChange, partial=True), by=self.user, at=self.now
        )
        return Response(project_shapes([project], user=self.user)[0])


def member_shape(membership: Membership) -> dict[str, Any]:
    user = membership.user
    return {"username": user.username, "name": user.get_full_name(), "role": membership.role}


class MemberInput(Strict):
    username = serializers.CharField(max_length=150)
    role = serializers.ChoiceField(choices=Role.choices)


class Members(View, GenericAPIView[Membership]):
    ordering_fields = ("username", "role", "created_at")
    pagination_class = KeysetPagination
    write_scope = Scope.MANAGE

    @extend_schema(responses=shapes.Member(many=True), operation_id="members")
    def get(self, request: Request, slug: str) -> Response:
        members = Membership.objects.filter(project=self.project(slug)).select_related("user")
        page = self.paginate_queryset(members.annotate(username=F("user__username"))) or []
        return self.get_paginated_response([member_shape(m) for m in page])

    @extend_schema(request=MemberInput, responses={201: shapes.Member}, operation_id="add_member")
    def post(self, request: Request, slug: str) -> Response:
        project = self.project(slug, roles=MANAGERS)
        member = welcome(project=project, by=self.user, at=self.now, **self.read(MemberInput))
        return Response(member_shape(member), status=201)


class RoleInput(Strict):
    role = serializers.ChoiceField(choices=Role.choices)


class OneMember(View):
    write_scope = Scope.MANAGE

    @extend_schema(request=RoleInput, responses=shapes.Member, operation_id="change_member")
    def patch(self, request: Request, slug: str, username: str) -> Response:
        project = self.project(slug, roles=MANAGERS)
        role = self.read(RoleInput)["role"]
        member = give_role(project=project, username=username, role=role, by=self.user, at=self.now)
        return Response(member_shape(member))

    @extend_schema(responses={204: None}, operation_id="remove_member")
    def delete(self, request: Request, slug: str, username: str) -> Response:
        part_with(project=self.project(slug, roles=MANAGERS), username=username, by=self.user, at=self.now)
        return Response(status=204)
