"""Releases: ordered, listed, read, downloaded."""

import re
from collections.abc import Iterator
from typing import IO, Any

from django.core.files.storage import default_storage
from django.http import FileResponse, HttpResponse, StreamingHttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.generics import GenericAPIView
from rest_framework.negotiation import BaseContentNegotiation
from rest_framework.request import Request
from rest_framework.response import Response

from annotations import tasks
from annotations.api import shapes
from annotations.api.base import MANAGERS, Strict, View
from annotations.api.errors import shape
from annotations.api.pagination import KeysetPagination
from annotations.errors import NotFound
from annotations.models import Release, ReleaseFile, ReleaseState, Role, Scope
from annotations.release.freeze import order_release

READERS = (Role.MANAGER, Role.REVIEWER, Role.ANNOTATOR, Role.VIEWER)
BLOCK = 256 * 1024
TYPES = {".json": "application/json", ".jsonl": "application/jsonl"}


def release_shape(release: Release) -> dict[str, Any]:
    files = sorted(release.files.all(), key=lambda f: f.name)
    return {
        "number": release.number,
        "status": release.status,
        "content_hash": release.content_hash,
        "counts": release.counts,
        "files": [{"name": f.name, "bytes": f.bytes, "sha256": f.sha256} for f in files],
        "notes": release.notes,
        "error": release.error,
        "created_by": release.created_by.username,
        "created_at": release.created_at,
    }


class ReleaseInput(Strict):
    notes = serializers.CharField(max_length=20_000, allow_blank=True, default="")


class Releases(View, GenericAPIView[Release]):
    ordering_fields = ("-number", "created_at")
    pagination_class = KeysetPagination
    write_scope = Scope.MANAGE

    @extend_schema(responses=shapes.Release(many=True), operation_id="releases")
    def get(self, request: Request, slug: str) -> Response:
        rows = Release.objects.filter(project=self.project(slug)).select_related("created_by")
        page = self.paginate_queryset(rows.prefetch_related("files")) or []
        return self.get_paginated_response([release_shape(release) for release in page])

    @extend_schema(request=ReleaseInput, responses={201: shapes.Release}, operation_id="create_release")
    def post(self, request: Request, slug: str) -> Response:
        """Number the next release and have a worker freeze the gold into it."""
        project = self.project(slug, roles=MANAGERS)
        notes = self.read(ReleaseInput)["notes"]

        def act() -> Response:
            release = order_release(project=project, notes=notes, by=self.user, at=self.now)
            tasks.ring_after_commit(release_id=str(release.pk))
            return Response(release_shape(release), status=201)

        return self.once(act)


def one_release(view: View, slug: str, number: int) -> Release:
    rows = Release.objects.filter(project=view.project(slug), number=number)
    release = rows.select_related("created_by").prefetch_related("files").first()
    if release is None:
        raise NotFound(f"This project has no release {number}.")
    return release


class OneRelease(View):
    @extend_schema(responses=shapes.Release, operation_id="release")
    def get(self, request: Request, slug: str, number: int) -> Response:
        return Response(release_shape(one_release(self, slug, number)))


class AnyType(BaseContentNegotiation):
    """Files are what they are, whatever the client says that it accepts."""

    def select_parser(self, request: Request, parsers: Any) -> Any:
        return next(iter(parsers), None)

    def select_renderer(self, request: Request, renderers: Any, format_suffix: str | None = None) -> Any:
        return renderers[0], renderers[0].media_type


class Download(View):
    content_negotiation_class = AnyType

    @extend_schema(
        responses={
            (200, "application/octet-stream"): OpenApiTypes.BINARY,
            (206, "application/octet-stream"): OpenApiTypes.BINARY,
        },
        operation_id="release_file",
    )
    def get(self, request: Request, slug: str, number: int, name: str) -> Any:
        """The file's bytes. `Range` and `If-None-Match` are honoured; the ETag is the file's SHA-256."""
        release = one_release(self, slug, number)
        file = next((f for f in release.files.all() if f.name == name), None)
        if file is None or release.status != ReleaseState.READY:
            raise NotFound(f"Release {number} has no file {name}.")
        asked = request.headers.get("Range")
        if request.headers.get("If-Range", etag := f'"{file.sha256}"') != etag:
            asked = None
        return serve(file, etag=etag, asked=asked, known=request.headers.get("If-None-Match"))


def serve(file: ReleaseFile, *, etag: str, asked: str | None, known: str | None) -> Any:
    """Answer with a release file, whole or the one range asked for (RFC 9110, single ranges only)."""
    kind = TYPES.get(file.name[file.name.rfind(".") :], "application/octet-stream")
    headers = {"ETag": etag, "Accept-Ranges": "bytes", "Cache-Control": "private, no-cache"}
    if known and etag in [tag.strip().removeprefix("W/") for tag in known.split(",")]:
        return HttpResponse(status=304, headers=headers)
    span = byte_range(asked, size=file.bytes) if asked else None
    if span == ():
        body = shape(code="range_outside", message=f"The file has {file.bytes} bytes; ask for a part of those.")
        return Response(body, status=416, headers={**headers, "Content-Range": f"bytes */{file.bytes}"})
    stream = default_storage.open(file.path)
    if not span:
        return FileResponse(stream, as_attachment=True, filename=file.name, content_type=kind, headers=headers)
    start, end = span
    stream.seek(start)
    headers |= {"Content-Range": f"bytes {start}-{end - 1}/{file.bytes}", "Content-Length": str(end - start)}
    return StreamingHttpResponse(blocks(stream, end - start), status=206, content_type=kind, headers=headers)


def byte_range(header: str, *, size: int) -> tuple[int, int] | tuple[()] | None:
    """Return the half-open range that a header asks for; () where it lies outside, None where it is to be ignored."""
    match = re.fullmatch(r"bytes=(\d{0,15})-(\d{0,15})", header.strip())
    if not match or match[0] == "bytes=-":
        return None
    first, last = match[1], match[2]
    if not first:
        return (max(0, size - int(last)), size) if int(last) else ()
    if last and int(last) < int(first):
        return None
    start, end = int(first), min(size, int(last) + 1) if last else size
    return (start, end) if start < end else ()


def blocks(stream: IO[bytes], length: int) -> Iterator[bytes]:
    """Yield `length` bytes of a stream in blocks, then close it."""
    with stream:
        while length > 0 and (block := stream.read(min(BLOCK, length))):
            length -= len(block)
            yield block
