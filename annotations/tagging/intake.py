"""Articles in and corrected, with the tagger runs that follow from it: what every border calls."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction

from annotations.corpus.operations import Added, add_articles, correct_article
from annotations.corpus.records import StorableArticle
from annotations.models import Article, Project
from annotations.tagging.queueing import queue_runs


@transaction.atomic
def take_in(
    *, project: Project, articles: Sequence[StorableArticle], by: User | None, at: datetime, numbered: bool = True
) -> Added:
    """Store `articles` as `add_articles` does, and queue a tagger run of each new one; all or nothing."""
    added = add_articles(project=project, articles=articles, by=by, at=at, numbered=numbered)
    queue_runs(project=project, articles=added.created, by=by, at=at)
    return added


@transaction.atomic
def correct(*, article: Article, values: dict[str, Any], by: User, at: datetime) -> Article:
    """Correct an article's metadata as `correct_article` does; in another language it is read by that one's pack."""
    project = Project.objects.select_for_update(no_key=True).get(pk=article.project_id)
    corrected = correct_article(article=article, values=values, by=by, at=at)
    if corrected.language != article.language:
        queue_runs(project=project, articles={corrected.pk: corrected.language}, by=by, at=at)
    return corrected
