"""The person who asks: who they are, what they like, their tokens."""

from django.db import transaction
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from annotations.api import shapes
from annotations.api.base import Strict, View
from annotations.errors import BadInput, NotFound
from annotations.models import ApiToken, Preferences, Scope
from annotations.projects.operations import require_project
from annotations.projects.tokens import create_token

PREFERENCE_BYTES = 20_000


class Me(View):
    @extend_schema(responses=shapes.Person, operation_id="me")
    def get(self, request: Request) -> Response:
        return Response({"id": self.user.pk, "username": self.user.username, "name": self.user.get_full_name()})


class MyPreferences(View):
    @extend_schema(responses=OpenApiTypes.OBJECT, operation_id="preferences")
    def get(self, request: Request) -> Response:
        row = Preferences.objects.filter(user=self.user).first()
        return Response(row.content if row else {})

    @extend_schema(request=OpenApiTypes.OBJECT, responses=OpenApiTypes.OBJECT, operation_id="change_preferences")
    @transaction.atomic
    def patch(self, request: Request) -> Response:
        """Merge into what is kept; a key with null is dropped."""
        if not isinstance(request.data, dict):
            raise BadInput(fields={"body": ["Send an object of preferences."]})
        Preferences.objects.get_or_create(user=self.user)
        # Two windows may change two things at once: the second reads what the first wrote.
        row = Preferences.objects.select_for_update().get(user=self.user)
        merged = {**row.content, **request.data}
        row.content = {key: value for key, value in merged.items() if value is not None}
        if len(str(row.content)) > PREFERENCE_BYTES:
            raise BadInput(fields={"body": [f"Preferences may hold {PREFERENCE_BYTES} characters."]})
        row.save(update_fields=["content"])
        return Response(row.content)


def token_shape(row: ApiToken) -> dict[str, object]:
    return {
        "id": row.pk,
        "name": row.name,
        "scope": row.scope,
        "project": row.project.slug if row.project else None,
        "created_at": row.created_at,
        "expires_at": row.expires_at,
    }


class TokenInput(Strict):
    name = serializers.CharField(max_length=100)
    days = serializers.IntegerField(min_value=1, max_value=730, default=90)
    scope = serializers.ChoiceField(choices=Scope.choices, default=Scope.WRITE)
    project = serializers.SlugField(required=False, allow_null=True)


class MyTokens(View):
    write_scope = Scope.MANAGE
    beyond_projects = True

    @extend_schema(responses=shapes.Token(many=True), operation_id="tokens")
    def get(self, request: Request) -> Response:
        rows = ApiToken.objects.filter(user=self.user).select_related("project").order_by("-created_at")
        return Response([token_shape(row) for row in rows])

    @extend_schema(request=TokenInput, responses={201: shapes.NewToken}, operation_id="create_token")
    def post(self, request: Request) -> Response:
        values = self.read(TokenInput)
        slug = values.pop("project", None)
        project = require_project(user=self.user, slug=slug) if slug else None
        row, token = create_token(user=self.user, at=self.now, project=project, **values)
        return Response({**token_shape(row), "token": token}, status=201)


class MyToken(View):
    write_scope = Scope.MANAGE
    beyond_projects = True

    @extend_schema(responses={204: None}, operation_id="delete_token")
    def delete(self, request: Request, pk: str) -> Response:
        deleted, _ = ApiToken.objects.filter(user=self.user, pk=pk).delete()
        if not deleted:
            raise NotFound
        return Response(status=204)
