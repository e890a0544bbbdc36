"""Reading articles: rows of a list, and counts beside them."""

from typing import Any

from django.db.models import QuerySet

from annotations.corpus.search import containing
from annotations.models import Article

ROW = (
    "external_id", "source", "title", "author", "url", "published_at", "language", "text_sha256", "length", "state",
    "story", "created_at",
)  # fmt: skip


def article_row(article: Article) -> dict[str, Any]:
    """Return an article in the API's shape without its text, segments and counts; `project` must be loaded."""
    return {"id": article.pk, "project": article.project.slug, **{name: getattr(article, name) for name in ROW}}


def filtered(articles: QuerySet[Article], *, values: dict[str, Any]) -> QuerySet[Article]:
    """Narrow a list by the filters of the API: `q`, `source`, `language`, `story`, `published_after/before`."""
    for name in ("source", "language", "story"):
        if values.get(name):
            articles = articles.filter(**{name: values[name]})
    if values.get("published_after"):
        articles = articles.filter(published_at__gte=values["published_after"])
    if values.get("published_before"):
        articles = articles.filter(published_at__lt=values["published_before"])
    return containing(articles, words=values["q"]) if values.get("q") else articles
