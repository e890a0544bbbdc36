"""Annotations, one by one with their revisions, and in batches with answers to suggestions."""

from typing import Any
from uuid import UUID

import msgspec
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from annotations.api import shapes
from annotations.api.base import Strict, View
from annotations.errors import BadInput, NotFound, RoleMissing, misfit
from annotations.labelling.batch import ANSWERS, Operation, write_layer
from annotations.labelling.queries import annotation_shape, shaped, visible_layers
from annotations.models import Annotation, Article, ArticleState, Role

MOST_OPERATIONS = 5000
ENVELOPE = ("op", "id", "revision", "reason", "annotation")


class AnnotationInput(Strict):
    start = serializers.IntegerField(min_value=0)
    end = serializers.IntegerField(min_value=1)
    quote = serializers.CharField(required=False, allow_null=True)
    labels = serializers.DictField(child=serializers.CharField(allow_null=True), required=False)
    holder = serializers.CharField(required=False, allow_blank=True, max_length=500)
    target = serializers.CharField(required=False, allow_blank=True, max_length=500)
    holder_span = shapes.SpanField(required=False, allow_null=True)
    target_span = shapes.SpanField(required=False, allow_null=True)
    content_span = shapes.SpanField(required=False, allow_null=True)
    note = serializers.CharField(required=False, allow_blank=True, max_length=20_000)
    flagged = serializers.BooleanField(required=False)
    suggestion = serializers.UUIDField(required=False, allow_null=True)
    codebook_version = serializers.IntegerField(required=False, allow_null=True)


class OperationInput(serializers.Serializer[Any]):
    """A put carries the fields of an annotation beside `op` and `id`; an answer carries them in `annotation`."""

    op = serializers.ChoiceField(choices=["put", "delete", *ANSWERS])
    id = serializers.UUIDField(required=False)
    suggestion = serializers.UUIDField(required=False)
    revision = serializers.IntegerField(required=False, allow_null=True)
    annotation = serializers.DictField(required=False)
    reason = serializers.CharField(required=False, allow_blank=True)
    start = serializers.IntegerField(required=False)
    end = serializers.IntegerField(required=False)
    quote = serializers.CharField(required=False, allow_null=True)
    labels = serializers.DictField(child=serializers.CharField(allow_null=True), required=False)
    holder = serializers.CharField(required=False, allow_blank=True)
    target = serializers.CharField(required=False, allow_blank=True)
    holder_span = shapes.SpanField(required=False, allow_null=True)
    target_span = shapes.SpanField(required=False, allow_null=True)
    content_span = shapes.SpanField(required=False, allow_null=True)
    note = serializers.CharField(required=False, allow_blank=True)
    flagged = serializers.BooleanField(required=False)
    codebook_version = serializers.IntegerField(required=False, allow_null=True)


class Batch(Strict):
    operations = OperationInput(many=True)


def read_operation(value: Any) -> Operation:
    """Return one operation of a batch; raises `BadInput` naming its wrong fields."""
    if not isinstance(value, dict):
        raise BadInput(fields={"operation": ["Each operation is an object."]})
    answer = value.get("op") in ANSWERS
    nested = value.get("annotation") or {}
    if not isinstance(nested, dict):
        raise BadInput(fields={"annotation": ["This is an object with the annotation's fields."]})
    inside = {k: v for k, v in value.items() if k not in ENVELOPE and not (answer and k == "suggestion")}
    inside |= {k: v for k, v in nested.items() if k not in ("id", "revision")}
    envelope = {k: v for k, v in value.items() if k in ("op", "id", "revision", "reason") and v is not None}
    if answer:
        envelope |= {"id": nested["id"]} if nested.get("id") else {}
        envelope["suggestion"] = value.get("suggestion")
    if value.get("op") != "delete":
        envelope["passage"] = inside
    try:
        return msgspec.convert(envelope, Operation)
    except msgspec.ValidationError as error:
        raise BadInput(fields=misfit(error, whole="op")) from error


class ArticleAnnotations(View):
    @extend_schema(
        parameters=[OpenApiParameter("annotator", str, description="Only this person's layer.")],
        responses=shapes.Annotation(many=True),
        operation_id="annotations",
    )
    def get(self, request: Request, pk: UUID) -> Response:
        layers = visible_layers(article=self.article(pk), user=self.user)
        if annotator := request.query_params.get("annotator"):
            layers = layers.filter(annotator__username=annotator)
        return Response(shaped(layers))

    @extend_schema(request=Batch, responses={200: shapes.WrittenBatch}, operation_id="write_annotations")
    def post(self, request: Request, pk: UUID) -> Response:
        """Carry out up to 5,000 operations on my own layer, all or nothing. Refusals name them by index from 0."""
        article = writable(self, pk)
        data = request.data if isinstance(request.data, dict) else {}
        operations = data.get("operations")
        if not isinstance(operations, list) or set(data) != {"operations"}:
            raise BadInput(fields={"operations": ["Send an object with one list, `operations`."]})
        if len(operations) > MOST_OPERATIONS:
            raise BadInput(fields={"operations": [f"Send up to {MOST_OPERATIONS} operations, not {len(operations)}."]})
        read, wrong = [], {}
        for index, value in enumerate(operations):
            try:
                read.append(read_operation(value))
            except BadInput as error:
                wrong[str(index)] = [f"{field}: {' '.join(words)}" for field, words in error.fields.items()]
        if wrong:
            raise BadInput(fields=wrong)
        written = write_layer(article=article, annotator=self.user, operations=read, at=self.now)
        return Response({"results": [{"id": w.id, "revision": w.revision} for w in written]})


def writable(view: View, pk: UUID) -> Article:
    """Return an article to write to; viewers lack the role, and the operation itself knows about assignments."""
    article = view.article(pk, assigned=False)
    if view.asker_role == Role.VIEWER:
        raise RoleMissing("Viewers do not label; ask a manager for the role annotator.")
    if article.state == ArticleState.WITHDRAWN:
        raise NotFound
    return article


class OneAnnotation(View):
    @extend_schema(
        request=AnnotationInput,
        responses={200: shapes.Annotation, 201: shapes.Annotation},
        operation_id="put_annotation",
    )
    def put(self, request: Request, pk: UUID, annotation: UUID) -> Response:
        """Create (without If-Match) or change (with the revision in If-Match) an annotation of mine."""
        article = writable(self, pk)
        if not isinstance(request.data, dict):
            raise BadInput(fields={"body": ["Send an object with the annotation's fields."]})
        known = Annotation.objects.filter(pk=annotation).exists()
        operation = Operation(op="put", id=annotation, revision=self.revision(), passage=dict(request.data))
        write_layer(article=article, annotator=self.user, operations=[operation], at=self.now, numbered=False)
        row = Annotation.objects.select_related("annotator", "codebook").get(pk=annotation)
        return Response(annotation_shape(row), status=200 if known else 201, headers={"ETag": f'"{row.revision}"'})

    @extend_schema(request=None, responses={204: None}, operation_id="delete_annotation")
    def delete(self, request: Request, pk: UUID, annotation: UUID) -> Response:
        """Leave a tombstone; needs the revision in If-Match."""
        operation = Operation(op="delete", id=annotation, revision=self.revision())
        write_layer(
            article=writable(self, pk), annotator=self.user, operations=[operation], at=self.now, numbered=False
        )
        return Response(status=204)
