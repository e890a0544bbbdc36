"""`gold.jsonl`: one settled article a line, the same bytes for the same gold."""

import hashlib
import hmac
from collections.abc import Iterator
from typing import Any

import orjson
from django.db.models import F
from django.db.models.functions import Collate

from annotations.codebook.operations import content_of
from annotations.codebook.schema import ordered_labels
from annotations.models import Article, ArticleState, GoldAnnotation, Project

AGREED = "agreement"  # who decided where no reviewer had to


def pseudonym(*, project: Project, user_id: int) -> str:
    """Return the name that a person has in this project's releases: always the same, and telling nothing."""
    return "p-" + hmac.new(project.seed.encode(), f"person:{user_id}".encode(), hashlib.sha256).hexdigest()[:10]


def canonical(value: Any) -> bytes:
    """Return JSON with sorted keys and nothing to choose."""
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)


def passage(row: GoldAnnotation, *, project: Project) -> dict[str, Any]:
    """Return a gold annotation as it stands in the file; keys and labels in their fixed order."""
    return {
        "start": row.start,
        "end": row.end,
        "quote": row.quote,
        "labels": ordered_labels(content_of(row.codebook_id), row.labels),
        "holder": row.holder,
        "target": row.target,
        "holder_span": row.holder_span,
        "target_span": row.target_span,
        "content_span": row.content_span,
        "codebook_version": row.codebook.version,
        "decided_by": pseudonym(project=project, user_id=row.decision.reviewer_id) if row.decision else AGREED,
    }


def article_line(article: Article, *, project: Project, rows: list[GoldAnnotation]) -> bytes:
    """Return the article's line without its line feed: UTF-8, no escapes beyond JSON's own."""
    passages = [passage(row, project=project) for row in rows]
    passages.sort(key=lambda p: (p["start"], p["end"], canonical(p)))
    return orjson.dumps(
        {
            "external_id": article.external_id,
            "source": article.source,
            "title": article.title,
            "author": article.author,
            "url": article.url,
            "published_at": article.published_at,
            "language": article.language,
            "story": article.story,
            "text": article.text,
            "text_sha256": article.text_sha256,
            "passages": passages,
        },
        option=orjson.OPT_UTC_Z,
    )


def gold_lines(*, project: Project) -> Iterator[tuple[bytes, int, set[int]]]:
    """Yield the line of each gold article, its number of passages and the codebooks they follow, by external id."""
    articles = (
        Article.objects.filter(project=project, state=ArticleState.GOLD)
        .annotate(place=Collate(F("external_id"), "C"))
        .order_by("place")
    )
    block: list[Article] = []
    for article in articles.iterator(chunk_size=200):
        block.append(article)
        if len(block) == 200:
            yield from _lines(project, block)
            block = []
    yield from _lines(project, block)


def _lines(project: Project, block: list[Article]) -> Iterator[tuple[bytes, int, set[int]]]:
    by_article: dict[Any, list[GoldAnnotation]] = {article.pk: [] for article in block}
    rows = GoldAnnotation.objects.filter(article__in=list(by_article), retired_at=None)
    for row in rows.select_related("codebook", "decision"):
        by_article[row.article_id].append(row)
    for article in block:
        rows_here = by_article[article.pk]
        line = article_line(article, project=project, rows=rows_here)
        yield line, len(rows_here), {row.codebook_id for row in rows_here}
