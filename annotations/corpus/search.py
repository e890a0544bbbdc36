"""The search index: filled by a worker after import, read by article lists."""

import unicodedata

from django.contrib.postgres.search import SearchQuery
from django.db import connection
from django.db.models import QuerySet

from annotations.models import Article, SearchDocument

# PostgreSQL takes everything beyond ASCII for letters, so these would stick to the words that they stand beside.
BETWEEN_WORDS = "\u00a0\u2007\u2009\u200b\u200e\u200f\u202f«»‹›‘’‚“”„…‐‑–—•·、。،؛؟"
# Code points of a text that are indexed.
SEARCHED = 200_000
# The dictionary "simple" neither stems nor drops words: right for Indonesian, which PostgreSQL has no stemmer for.
# A tsvector holds at most 1 MB, so of the longest texts only the beginning is found.
FILL = """
    WITH waiting AS (
        SELECT article_id FROM annotations_searchdocument WHERE words IS NULL LIMIT %(limit)s FOR UPDATE SKIP LOCKED
    )
    UPDATE annotations_searchdocument AS d
    SET words = setweight(to_tsvector('simple', translate(normalize(a.title), %(between)s, %(spaces)s)), 'A')
        || to_tsvector('simple', translate(normalize(left(a.text, %(searched)s)), %(between)s, %(spaces)s))
    FROM waiting JOIN annotations_article AS a ON a.id = waiting.article_id
    WHERE d.article_id = waiting.article_id
"""


def fill_index(*, limit: int = 200) -> int:
    """Index up to `limit` waiting articles; return how many were. Several workers may call it at once."""
    with connection.cursor() as cursor:
        spaces = " " * len(BETWEEN_WORDS)
        cursor.execute(FILL, {"limit": limit, "searched": SEARCHED, "between": BETWEEN_WORDS, "spaces": spaces})
        return int(cursor.rowcount)


def plain_query(words: str) -> str:
    """Return a search as the index knows words: composed, in plain quotation marks, with plain spaces."""
    quoted = words.translate(dict.fromkeys(map(ord, "“”„«»"), '"'))
    return unicodedata.normalize("NFC", quoted).translate(dict.fromkeys(map(ord, BETWEEN_WORDS), " "))


def containing(articles: QuerySet[Article], *, words: str) -> QuerySet[Article]:
    """Narrow `articles` to those whose title or text holds `words` (web search syntax: "a phrase", -without, or)."""
    query = SearchQuery(plain_query(words), config="simple", search_type="websearch")
    return articles.filter(pk__in=SearchDocument.objects.filter(words=query).values("article_id"))
