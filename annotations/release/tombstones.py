"""What a release tells of articles that were withdrawn, so that holders of earlier ones know what to drop."""

from datetime import datetime
from typing import Any

from django.db.models import F
from django.db.models.functions import Collate

from annotations.models import Article, ArticleState, Event, Project


def tombstones(*, project: Project) -> list[dict[str, Any]]:
    """Return the project's withdrawn articles by external id: which text, when, and the reason where one was given."""
    articles = Article.objects.filter(project=project, state=ArticleState.WITHDRAWN)
    rows = list(articles.order_by(Collate(F("external_id"), "C")).values_list("pk", "external_id", "text_sha256"))
    events = Event.objects.filter(object_type="article", object_id__in=[str(pk) for pk, _, _ in rows])
    withdrawn: dict[str, tuple[datetime, dict[str, Any] | None]] = {
        pk: (at, after)
        for pk, at, after in events.filter(kind="article.withdrawn").values_list("object_id", "at", "after")
    }
    found = []
    for pk, external_id, sha256 in rows:
        at, after = withdrawn.get(str(pk), (None, None))
        reason = (after or {}).get("reason") or None
        found.append({"external_id": external_id, "text_sha256": sha256, "withdrawn_at": at, "reason": reason})
    return found
