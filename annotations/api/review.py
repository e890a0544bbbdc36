"""The reviewer's endpoints: queue, cases, decisions, completion."""

from typing import Any
from uuid import UUID

import msgspec
from drf_spectacular.utils import PolymorphicProxySerializer, extend_schema
from rest_framework import serializers
from rest_framework.generics import GenericAPIView
from rest_framework.request import Request
from rest_framework.response import Response

from annotations.api import shapes
from annotations.api.base import REVIEWERS, Strict, View
from annotations.api.codebook import codebook_shape
from annotations.api.corpus import whole
from annotations.api.labelling import RELATED, assignment_shape
from annotations.api.pagination import KeysetPagination
from annotations.codebook.operations import current_codebook
from annotations.errors import BadInput, misfit
from annotations.labelling.workspace import article_rows
from annotations.models import HANDED_IN, Article, Assignment, Verdict
from annotations.review.cases import cases_of, cases_of_many
from annotations.review.decisions import Judgement, decide, undo_decision
from annotations.review.gold import complete
from annotations.review.queries import case_shape, decision_shape, review_queue

MOST_DECISIONS = 1000


class JudgementInput(Strict):
    case = serializers.CharField()
    verdict = serializers.ChoiceField(choices=Verdict.choices)
    take = serializers.UUIDField(required=False, allow_null=True)
    gold = serializers.DictField(required=False, allow_null=True)
    reason = serializers.CharField(required=False, allow_blank=True, max_length=2000)


class CaseJudgement(Strict):
    verdict = serializers.ChoiceField(choices=Verdict.choices)
    take = serializers.UUIDField(required=False, allow_null=True)
    gold = serializers.DictField(required=False, allow_null=True)
    reason = serializers.CharField(required=False, allow_blank=True, max_length=2000)


def read_judgement(value: Any, number: int | None = None) -> Judgement:
    """Return one decision as it was sent; raises `BadInput` naming the wrong field, and the record of a list."""
    try:
        return msgspec.convert(value, Judgement)
    except msgspec.ValidationError as error:
        wrong = BadInput(fields=misfit(error, whole="body"))
        raise wrong if number is None else wrong.in_record(number) from error


class ReviewQueue(View, GenericAPIView[Article]):
    ordering_fields = ("-disagreement", "created_at", "published_at", "title")
    pagination_class = KeysetPagination

    @extend_schema(responses=shapes.ReviewRow(many=True), operation_id="review_queue")
    def get(self, request: Request, slug: str) -> Response:
        project = self.project(slug, roles=REVIEWERS)
        page = list(self.paginate_queryset(review_queue(project=project).select_related("project")) or [])
        cases = cases_of_many(articles=page)
        rows = [
            {"article": row, "cases": len(cases[pk]), "open": sum(case.open for case in cases[pk])}
            for row in article_rows(page, user=self.user)
            for pk in [row["id"]]
        ]
        return self.get_paginated_response(rows)


class ReviewView(View):
    @extend_schema(responses=shapes.Review, operation_id="review")
    def get(self, request: Request, pk: UUID) -> Response:
        article = self.article(pk, roles=REVIEWERS)
        cases = cases_of(article=article)
        handed_in = Assignment.objects.filter(article=article, state__in=HANDED_IN).select_related(*RELATED)
        assignments = [assignment_shape(row) for row in handed_in.order_by("annotator__username")]
        return Response(
            {
                "article": whole(article, user=self.user),
                "codebook": codebook_shape(current_codebook(project=article.project)),
                "annotators": [row["annotator"] for row in assignments],
                "assignments": assignments,
                "cases": [case_shape(case) for case in cases],
                "open": sum(case.open for case in cases),
                "state": article.state,
            }
        )


class Decisions(View):
    @extend_schema(
        request=PolymorphicProxySerializer(
            component_name="Decisions",
            serializers=[JudgementInput, JudgementInput(many=True)],
            resource_type_field_name=None,
            many=False,
        ),
        responses={
            201: PolymorphicProxySerializer(
                component_name="Decided",
                serializers=[shapes.Decision, shapes.Decision(many=True)],
                resource_type_field_name=None,
                many=False,
            )
        },
        operation_id="decide",
    )
    def post(self, request: Request, pk: UUID) -> Response:
        """Store one decision, or a list of them all or nothing; the answer is one, or a list."""
        article = self.article(pk, roles=REVIEWERS)
        many = isinstance(request.data, list)
        values = request.data if many else [request.data]
        if len(values) > MOST_DECISIONS:
            raise BadInput(fields={"body": [f"Send up to {MOST_DECISIONS} decisions, not {len(values)}."]})
        judgements = [read_judgement(value, number if many else None) for number, value in enumerate(values)]
        decisions = decide(article=article, judgements=judgements, reviewer=self.user, at=self.now)
        shaped = [decision_shape(decision) for decision in decisions]
        return Response(shaped if many else shaped[0], status=201)


class OneCase(View):
    @extend_schema(request=CaseJudgement, responses={200: shapes.Decision}, operation_id="decide_case")
    def put(self, request: Request, pk: UUID, case: str) -> Response:
        article = self.article(pk, roles=REVIEWERS)
        if not isinstance(request.data, dict):
            raise BadInput(fields={"body": ["Send an object with a verdict."]})
        judgement = read_judgement({**request.data, "case": case})
        decision = decide(article=article, judgements=[judgement], reviewer=self.user, at=self.now)[0]
        return Response(decision_shape(decision))

    @extend_schema(request=None, responses={204: None}, operation_id="undo_decision")
    def delete(self, request: Request, pk: UUID, case: str) -> Response:
        undo_decision(article=self.article(pk, roles=REVIEWERS), case=case, reviewer=self.user, at=self.now)
        return Response(status=204)


class Complete(View):
    @extend_schema(request=None, responses={200: shapes.ArticleWhole}, operation_id="complete")
    def post(self, request: Request, pk: UUID) -> Response:
        article = complete(article=self.article(pk, roles=REVIEWERS), reviewer=self.user, at=self.now)
        return Response(whole(article, user=self.user))
