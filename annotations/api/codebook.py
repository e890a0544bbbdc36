"""The codebook: the current version and earlier ones."""

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from annotations.api import shapes
from annotations.api.base import View
from annotations.codebook.operations import content_of, current_codebook
from annotations.errors import NotFound
from annotations.models import CodebookVersion


def codebook_shape(row: CodebookVersion) -> dict[str, Any]:
    return {
        "version": row.version,
        "sha256": row.sha256,
        "published_at": row.published_at,
        "content": content_of(row.pk),
    }


class CurrentCodebook(View):
    @extend_schema(responses=shapes.Codebook, operation_id="codebook")
    def get(self, request: Request, slug: str) -> Response:
        return Response(codebook_shape(current_codebook(project=self.project(slug))))


class OneCodebook(View):
    @extend_schema(responses=shapes.Codebook, operation_id="codebook_version")
    def get(self, request: Request, slug: str, version: int) -> Response:
        row = CodebookVersion.objects.filter(project=self.project(slug), version=version).first()
        if row is None:
            raise NotFound(f"This project has no codebook {version}.")
        return Response(codebook_shape(row))
