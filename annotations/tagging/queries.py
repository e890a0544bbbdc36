"""Reading what taggers found."""

from typing import Any
from uuid import UUID

from annotations.models import Boilerplate, RunState, Suggestion, TaggerRun


def current_run(*, article_id: UUID) -> TaggerRun | None:
    """Return the finished run of the newest pack version over an article, None before the first."""
    return (
        TaggerRun.objects.filter(article_id=article_id, state=RunState.DONE)
        .select_related("pack")
        .order_by("-pack__version")
        .first()
    )


def boilerplate_of(*, run_id: UUID | None) -> list[tuple[int, int]]:
    """Return the boilerplate stretches that a run found, in text order."""
    if run_id is None:
        return []
    return list(Boilerplate.objects.filter(run_id=run_id).order_by("start").values_list("start", "end"))


def suggestions_of(*, run_id: UUID | None, pack_version: int | None) -> list[dict[str, Any]]:
    """Return a run's suggestions in text order, in the API's shape but for `decision`."""
    if run_id is None:
        return []
    rows = Suggestion.objects.filter(run_id=run_id).order_by("start", "-end", "id")
    columns = ("id", "start", "end", "labels", "holder", "target", "content_span", "rule", "cues")
    return [{**row, "pack_version": pack_version} for row in rows.values(*columns)]
