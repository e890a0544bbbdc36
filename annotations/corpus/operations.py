"""Articles in: text, hash and sentences in one transaction. Nothing else writes articles."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from django.contrib.auth.models import User
from django.db import connection, transaction

from annotations.corpus.records import StorableArticle
from annotations.errors import RuleBroken
from annotations.history.events import Change, record
from annotations.models import Article, ArticleState, Project
from annotations.projects.operations import require_active
from annotations.text.language import tag_of
from annotations.text.segmentation import segment


class TextDiffers(RuleBroken):
    code = "text_differs"
    status = 409
    message = "An article with this external id is here already with another text. Texts never change: use another id."


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a batch: ids of new articles with their languages, and of those that were here already.

    Both stand in the order sent.
    """

    created: dict[uuid.UUID, str]
    duplicate: list[uuid.UUID]


ARTICLE_COLUMNS = (
    "id", "project_id", "external_id", "source", "title", "author", "url", "published_at", "language", "text",
    "text_sha256", "length", "state", "meta", "created_at",
)  # fmt: skip


@transaction.atomic
def add_articles(
    *, project: Project, articles: Sequence[StorableArticle], by: User | None, at: datetime, numbered: bool = True
) -> Added:
    """Store `articles` and their sentences; all or nothing.

    An article whose external id is here with the same text is a duplicate and changes nothing. With another text the
    whole batch is refused with `TextDiffers`, whose `fields` name the record by its index (or `external_id` where the
    batch is a single article, `numbered=False`).
    """
    # Imports into one project queue up here, so that no two of them can both find an external id free.
    require_active(Project.objects.select_for_update(no_key=True).get(pk=project.pk))
    known: dict[str, tuple[uuid.UUID, str]] = {
        external_id: (pk, sha256)
        for external_id, pk, sha256 in Article.objects.filter(
            project=project, external_id__in=[a.external_id for a in articles]
        ).values_list("external_id", "pk", "text_sha256")
    }
    fresh: list[tuple[uuid.UUID, StorableArticle]] = []
    duplicate: list[uuid.UUID] = []
    differing: dict[str, list[str]] = {}
    for index, article in enumerate(articles):
        if article.external_id not in known:
            pk = uuid.uuid4()
            known[article.external_id] = (pk, article.text_sha256)
            fresh.append((pk, article))
        elif known[article.external_id][1] == article.text_sha256:
            duplicate.append(known[article.external_id][0])
        else:
            differing[str(index) if numbered else "external_id"] = [f"{article.external_id}: {TextDiffers.message}"]
    if differing:
        raise TextDiffers(fields=differing)
    if fresh:
        _store(project=project, fresh=fresh, at=at)
        record(
            project=project,
            actor=by,
            at=at,
            changes=[
                Change("articles.imported", "project", project.slug, after={"articles": [str(i) for i, _ in fresh]})
            ],
        )
    return Added(created={pk: article.language for pk, article in fresh}, duplicate=duplicate)


def _store(*, project: Project, fresh: Sequence[tuple[uuid.UUID, StorableArticle]], at: datetime) -> None:
    """Write the rows by COPY: several times quicker than INSERT, and quick is what makes big imports bearable."""
    with connection.cursor() as cursor:
        with cursor.copy(f"COPY annotations_article ({', '.join(ARTICLE_COLUMNS)}) FROM STDIN") as copy:
            for pk, a in fresh:
                copy.write_row((
                    pk, project.pk, a.external_id, a.source, a.title, a.author, a.url, a.published_at, a.language,
                    a.text, a.text_sha256, len(a.text), ArticleState.OPEN.value, orjson.dumps(a.meta).decode(), at,
                ))  # fmt: skip
        # Ids, offsets and kinds hold nothing that COPY would want escaped.
        with cursor.copy('COPY annotations_segment (article_id, start, "end", kind) FROM STDIN') as copy:
            for pk, a in fresh:
                copy.write("".join(f"{pk}\t{s.start}\t{s.end}\t{s.kind}\n" for s in segment(a.text)))
        with cursor.copy("COPY annotations_searchdocument (article_id) FROM STDIN") as copy:
            copy.write("".join(f"{pk}\n" for pk, _ in fresh))


METADATA = ("source", "title", "author", "url", "published_at", "language", "meta")


@transaction.atomic
def correct_article(*, article: Article, values: dict[str, Any], by: User, at: datetime) -> Article:
    """Correct an article's metadata (`METADATA`); its text and external id never change."""
    article = Article.objects.select_for_update().select_related("project").get(pk=article.pk)
    before = {name: getattr(article, name) for name in METADATA}
    for name in METADATA:
        if name in values:
            setattr(article, name, tag_of(values[name]) if name == "language" else values[name])
    after = {name: getattr(article, name) for name in METADATA}
    if after == before:
        return article
    article.save(update_fields=list(METADATA))
    for state in (before, after):
        state["published_at"] = state["published_at"].isoformat() if state["published_at"] else None
    record(
        project=article.project,
        actor=by,
        at=at,
        changes=[Change("article.corrected", "article", str(article.pk), before=before, after=after)],
    )
    return article


@transaction.atomic
def withdraw_article(*, article: Article, reason: str, by: User, at: datetime) -> Article:
    """Hide an article everywhere. Its rows stay; later releases name it as withdrawn, with `reason`."""
    article = Article.objects.select_for_update().select_related("project").get(pk=article.pk)
    if article.state == ArticleState.WITHDRAWN:
        return article
    before, article.state = article.state, ArticleState.WITHDRAWN
    article.save(update_fields=["state"])
    record(
        project=article.project,
        actor=by,
        at=at,
        changes=[
            Change(
                "article.withdrawn",
                "article",
                str(article.pk),
                before={"state": before},
                after={"state": article.state, "reason": reason},
            )
        ],
    )
    return article
