"""Rule packs: versions listed, read, compared, published, restored, exported."""

from typing import Any

from django.db.models import Exists, OuterRef
from django.http import HttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.generics import GenericAPIView
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from annotations import tasks
from annotations.api.base import MANAGERS, Strict, View
from annotations.api.pagination import KeysetPagination
from annotations.api.release import AnyType
from annotations.api.shapes import rules as shapes
from annotations.models import RulePack, Scope
from annotations.tagging.diffs import diff
from annotations.tagging.engine.reading import SCHEMA_FILE
from annotations.tagging.engine.source import LONGEST_PACK
from annotations.tagging.versions import content_of, publish, require_version, restore, rules_of, yaml_of

LONGEST_NOTE = 2_000


class YamlField(serializers.CharField):
    """A pack as people write it: white space counts but for CRLF, and what is too long is refused unread."""

    def __init__(self, **options: Any) -> None:
        super().__init__(trim_whitespace=False, allow_blank=True, max_length=LONGEST_PACK, **options)

    def to_internal_value(self, data: Any) -> str:
        text = super().to_internal_value(data)
        if len(text) > LONGEST_PACK:
            line = text.count("\n", 0, LONGEST_PACK) + 1
            raise serializers.ValidationError(
                f"A pack has at most {LONGEST_PACK:,} characters; line {line:,} goes beyond them.", "max_length"
            )
        return text.replace("\r\n", "\n")


def pack_shape(row: RulePack, *, in_force: bool) -> dict[str, Any]:
    return {
        "version": row.version,
        "name": row.name,
        "title": row.title,
        "language": row.language,
        "sha256": row.sha256,
        "note": row.note,
        "rules": row.rule_count,
        "published_at": row.published_at,
        "published_by": row.published_by.username,
        "in_force": in_force,
    }


def newer() -> Exists:
    """Return the condition that a later version of the same language is published."""
    rows = RulePack.objects.filter(project=OuterRef("project"), language=OuterRef("language"))
    return Exists(rows.filter(version__gt=OuterRef("version")))


class PackInput(Strict):
    yaml = YamlField()
    base_version = serializers.IntegerField(min_value=1, allow_null=True)
    note = serializers.CharField(max_length=LONGEST_NOTE, allow_blank=True, default="")


class Packs(View, GenericAPIView[RulePack]):
    ordering_fields = ("-version", "published_at")
    pagination_class = KeysetPagination
    write_scope = Scope.MANAGE

    @extend_schema(responses=shapes.Pack(many=True), operation_id="rule_packs")
    def get(self, request: Request, slug: str) -> Response:
        rows = RulePack.objects.filter(project=self.project(slug)).annotate(is_old=newer())
        page = self.paginate_queryset(rows.select_related("published_by").defer("content", "source")) or []
        return self.get_paginated_response([pack_shape(row, in_force=not row.is_old) for row in page])

    @extend_schema(request=PackInput, responses={201: shapes.Pack}, operation_id="publish_rule_pack")
    def post(self, request: Request, slug: str) -> Response:
        """Publish the next version of the pack's language, and have its articles tagged anew.

        `base_version` is the version in force that you began with, null for the first pack of a language. A pack with
        faults is refused with `pack_invalid`, and what is in force stays in force.
        """
        project = self.project(slug, roles=MANAGERS)
        values = self.read(PackInput)

        def act() -> Response:
            row = publish(project=project, by=self.user, at=self.now, **values)
            tasks.ring_after_commit(retagged=row.retagging.total)
            return Response(pack_shape(row, in_force=True), status=201)

        return self.once(act)


def one_pack(view: View, slug: str, version: int) -> RulePack:
    return require_version(project=view.project(slug), version=version)


class OnePack(View):
    @extend_schema(responses=shapes.PackWhole, operation_id="rule_pack")
    def get(self, request: Request, slug: str, version: int) -> Response:
        row = one_pack(self, slug, version)
        in_force = not RulePack.objects.filter(pk=row.pk).filter(newer()).exists()
        return Response(
            {"pack": pack_shape(row, in_force=in_force), "yaml": yaml_of(row), "rules": rules_of(row)},
        )


class PackFile(View):
    content_negotiation_class = AnyType

    @extend_schema(responses={(200, "application/yaml"): OpenApiTypes.BINARY}, operation_id="rule_pack_yaml")
    def get(self, request: Request, slug: str, version: int) -> HttpResponse:
        """The version as YAML, to be edited elsewhere and published or drafted again."""
        row = one_pack(self, slug, version)
        name = f"{row.name}-{row.version}.yaml"
        headers = {"Content-Disposition": f'attachment; filename="{name}"', "X-Content-Type-Options": "nosniff"}
        return HttpResponse(yaml_of(row), content_type="application/yaml; charset=utf-8", headers=headers)


class Diff(View):
    @extend_schema(responses=shapes.PackDiff, operation_id="rule_pack_diff")
    def get(self, request: Request, slug: str, version: int, other: int) -> Response:
        """What version `other` has that `version` has not, and the other way round."""
        before, after = one_pack(self, slug, version), one_pack(self, slug, other)
        return Response(diff(content_of(before), content_of(after)))


class PackSchema(APIView):
    """The JSON Schema of rule packs, for editors and programs. It is no secret, so it needs no token."""

    schema = None
    authentication_classes = ()
    permission_classes = (AllowAny,)

    def get(self, request: Request) -> HttpResponse:
        return HttpResponse(SCHEMA_FILE.read_bytes(), content_type="application/schema+json")


class RestoreInput(Strict):
    base_version = serializers.IntegerField(min_value=1, allow_null=True)
    note = serializers.CharField(max_length=LONGEST_NOTE, allow_blank=True, default="")


class Restore(View):
    write_scope = Scope.MANAGE

    @extend_schema(request=RestoreInput, responses={201: shapes.Pack}, operation_id="restore_rule_pack")
    def post(self, request: Request, slug: str, version: int) -> Response:
        """Publish the content of this version as the next one."""
        project = self.project(slug, roles=MANAGERS)
        values = self.read(RestoreInput)

        def act() -> Response:
            row = restore(project=project, version=version, by=self.user, at=self.now, **values)
            tasks.ring_after_commit(retagged=row.retagging.total)
            return Response(pack_shape(row, in_force=True), status=201)

        return self.once(act)
