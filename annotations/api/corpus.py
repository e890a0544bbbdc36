"""Articles: in, listed, read, corrected, withdrawn, reopened; files of them imported."""

from typing import Any
from uuid import UUID

from django.conf import settings
from django.db.models import QuerySet
from drf_spectacular.utils import OpenApiParameter, PolymorphicProxySerializer, extend_schema
from rest_framework import serializers
from rest_framework.generics import GenericAPIView
from rest_framework.parsers import MultiPartParser
from rest_framework.request import Request
from rest_framework.response import Response

from annotations import tasks
from annotations.api import shapes
from annotations.api.base import MANAGERS, REVIEWERS, Strict, View
from annotations.api.json import TooLarge
from annotations.api.pagination import KeysetPagination
from annotations.corpus.operations import withdraw_article
from annotations.corpus.queries import filtered
from annotations.corpus.records import RecordRefused, read_record
from annotations.corpus.snippets import with_found
from annotations.errors import BadInput, NotFound
from annotations.exchange.files import import_file
from annotations.labelling.workspace import article_rows, whole_article
from annotations.models import Article, ArticleImport, ArticleState, Assignment, AssignmentState, Role, Scope
from annotations.review.gold import reopen
from annotations.tagging.intake import correct, take_in
from annotations.tagging.queries import current_run

MOST_RECORDS = 1000


class ArticleInput(Strict):
    external_id = serializers.CharField(required=False, allow_null=True, max_length=300)
    source = serializers.CharField(max_length=300)  # type: ignore[assignment]
    title = serializers.CharField(max_length=1000)
    author = serializers.CharField(required=False, allow_blank=True, max_length=300)
    url = serializers.CharField(required=False, allow_blank=True, max_length=2000)
    published_at = serializers.DateTimeField(required=False, allow_null=True)
    language = serializers.CharField(required=False, allow_null=True, max_length=12)
    text = serializers.CharField(trim_whitespace=False, max_length=2_000_000)
    meta = serializers.DictField(required=False)


class ArticleFilters(Strict):
    q = serializers.CharField(required=False, allow_blank=True, max_length=500)
    source = serializers.CharField(required=False, allow_blank=True)  # type: ignore[assignment]
    state = serializers.ChoiceField(required=False, allow_blank=True, choices=shapes.ARTICLE_STATES)
    language = serializers.CharField(required=False, allow_blank=True)
    story = serializers.CharField(required=False, allow_blank=True)
    published_after = serializers.DateTimeField(required=False)
    published_before = serializers.DateTimeField(required=False)


def whole(article: Article, *, user: Any) -> dict[str, Any]:
    """Return an article with the boilerplate that this person is shown: of their pinned run, else of the newest."""
    assignment = Assignment.objects.filter(article=article, annotator=user).select_related("run").first()
    run = assignment.run if assignment and assignment.run else current_run(article_id=article.pk)
    return whole_article(article=article, user=user, run=run)


class Articles(View, GenericAPIView[Article]):
    ordering_fields = ("created_at", "published_at", "title", "source", "external_id")
    pagination_class = KeysetPagination
    write_scope = Scope.MANAGE

    @extend_schema(parameters=[ArticleFilters], responses=shapes.ListedArticle(many=True), operation_id="articles")
    def get(self, request: Request, slug: str) -> Response:
        project = self.project(slug)
        checked = ArticleFilters(data={k: v for k, v in request.query_params.items() if k in ArticleFilters().fields})
        checked.is_valid(raise_exception=True)
        role = self.asker_role
        articles: QuerySet[Article] = Article.objects.listed_in(project, role=role, user=self.user)
        if state := checked.validated_data.get("state"):
            articles = self._in_state(articles, state=state, role=role)
        articles = filtered(articles, values=checked.validated_data).select_related("project").defer("text", "meta")
        page = self.paginate_queryset(articles) or []
        rows = article_rows(list(page), user=self.user)
        return self.get_paginated_response(with_found(rows, words=checked.validated_data.get("q", "")))

    def _in_state(self, articles: Any, *, state: str, role: str) -> Any:
        """Filter by the state that the asker is shown: an annotator's is that of their own assignment."""
        if role != Role.ANNOTATOR:
            return articles.filter(state=state) if state in ArticleState.values else articles.none()
        own = Assignment.objects.filter(annotator=self.user, state=state).values("article")
        return articles.filter(pk__in=own) if state in AssignmentState.values else articles.none()

    @extend_schema(
        request=PolymorphicProxySerializer(
            component_name="Articles",
            serializers=[ArticleInput, ArticleInput(many=True)],
            resource_type_field_name=None,
            many=False,
        ),
        responses={201: shapes.Added},
        operation_id="add_articles",
    )
    def post(self, request: Request, slug: str) -> Response:
        """Add one article or a list of up to 1,000, all or nothing. Records are numbered from 0 in refusals."""
        project = self.project(slug, roles=MANAGERS)
        return self.once(lambda: self._add(project, request.data))

    def _add(self, project: Any, data: Any) -> Response:
        many = isinstance(data, list)
        values = data if many else [data]
        if many and not 1 <= len(values) <= MOST_RECORDS:
            raise BadInput(fields={"body": [f"Send 1 to {MOST_RECORDS} articles at once, not {len(values)}."]})
        records, wrong = [], {}
        for index, value in enumerate(values):
            try:
                records.append(read_record(value, language=project.language))
            except RecordRefused as error:
                wrong[str(index)] = [f"{field}: {' '.join(words)}" for field, words in error.fields.items()]
                if not many:
                    raise
        if wrong:
            raise BadInput("Nothing was added: some records cannot be used; see the fields.", fields=wrong)
        added = take_in(project=project, articles=records, by=self.user, at=self.now, numbered=many)
        if added.created:
            tasks.ring_after_commit(number=len(added.created))
        return Response({"created": list(added.created), "duplicate": added.duplicate}, status=201)


class ArticleCorrection(Strict):
    source = serializers.CharField(max_length=300, required=False)  # type: ignore[assignment]
    title = serializers.CharField(max_length=1000, required=False)
    author = serializers.CharField(max_length=300, allow_blank=True, required=False)
    url = serializers.CharField(max_length=2000, allow_blank=True, required=False)
    published_at = serializers.DateTimeField(allow_null=True, required=False)
    language = serializers.CharField(max_length=12, required=False)
    meta = serializers.DictField(required=False)


class OneArticle(View):
    write_scope = Scope.MANAGE

    @extend_schema(responses=shapes.ArticleWhole, operation_id="article")
    def get(self, request: Request, pk: UUID) -> Response:
        return Response(whole(self.article(pk), user=self.user))

    @extend_schema(request=ArticleCorrection, responses=shapes.ArticleWhole, operation_id="correct_article")
    def patch(self, request: Request, pk: UUID) -> Response:
        article = self.article(pk, roles=MANAGERS)
        values = self.read(ArticleCorrection, partial=True)
        corrected = correct(article=article, values=values, by=self.user, at=self.now)
        if corrected.language != article.language:
            tasks.ring_after_commit(number=1)
        return Response(whole(corrected, user=self.user))


class Reason(Strict):
    reason = serializers.CharField(max_length=2000, required=False, allow_blank=True, default="")


class Withdraw(View):
    write_scope = Scope.MANAGE

    @extend_schema(request=Reason, responses={204: None}, operation_id="withdraw_article")
    def post(self, request: Request, pk: UUID) -> Response:
        article = self.article(pk, roles=MANAGERS)
        withdraw_article(article=article, reason=self.read(Reason)["reason"], by=self.user, at=self.now)
        return Response(status=204)


class Reopen(View):
    @extend_schema(request=None, responses=shapes.ArticleWhole, operation_id="reopen_article")
    def post(self, request: Request, pk: UUID) -> Response:
        article = reopen(article=self.article(pk, roles=REVIEWERS), by=self.user, at=self.now)
        return Response(whole(article, user=self.user), status=200)


def import_shape(job: ArticleImport) -> dict[str, Any]:
    names = ("id", "status", "read", "created", "duplicate", "refused", "errors")
    return {name: getattr(job, name) for name in names}


class ImportInput(Strict):
    file = serializers.FileField(allow_empty_file=True)
    format = serializers.ChoiceField(choices=["auto"], default="auto")


class Imports(View):
    parser_classes = (MultiPartParser,)
    write_scope = Scope.MANAGE

    @extend_schema(
        request={"multipart/form-data": ImportInput}, responses={202: shapes.Import}, operation_id="import_file"
    )
    def post(self, request: Request, slug: str) -> Response:
        """Read a `.txt` or `.jsonl` file up to 64 MB; good records are kept, the first 1,000 others are named."""
        project = self.project(slug, roles=MANAGERS)
        file = self.read(ImportInput)["file"]
        if file.size > settings.IMPORT_LIMIT:
            most = f"{settings.IMPORT_LIMIT // 1024**2} MB"
            raise TooLarge(f"The file is larger than {most}; send it in parts, or use manage.py import_articles.")
        name, raw = file.name, file.read()

        def act() -> Response:
            job = import_file(project=project, name=name, raw=raw, by=self.user, at=self.now)
            if job.created:
                tasks.ring_after_commit(number=job.created)
            return Response(import_shape(job), status=202)

        return self.once(act, content=f"{name}\n".encode() + raw)


class OneImport(View):
    @extend_schema(
        responses=shapes.Import,
        operation_id="import",
        parameters=[OpenApiParameter("pk", type=UUID, location=OpenApiParameter.PATH)],
    )
    def get(self, request: Request, slug: str, pk: UUID) -> Response:
        job = ArticleImport.objects.filter(project=self.project(slug, roles=MANAGERS), pk=pk).first()
        if job is None:
            raise NotFound
        return Response(import_shape(job))
