"""Drafts: what somebody writes toward the next version of a language, kept on the server for them alone."""

import hashlib
from datetime import datetime

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import QuerySet

from annotations.errors import BadInput, RuleBroken
from annotations.history.events import Change, record
from annotations.models import Project, RulePack, RulePackDraft
from annotations.projects.operations import require_active
from annotations.tagging.engine.source import LONGEST_PACK


class StaleDraft(RuleBroken):
    code = "stale"
    status = 412
    message = (
        "Your draft was changed elsewhere since you loaded it; compare with the current one and send its revision."
    )


def draft_of(*, project: Project, author: User, language: str | None = None) -> RulePackDraft | None:
    """Return somebody's draft for a language, the one last written where none is named, None where they have none."""
    drafts = RulePackDraft.objects.select_related("base").filter(project=project, author=author)
    if language is not None:
        drafts = drafts.filter(language=language)
    return drafts.order_by("-updated_at", "language").first()


@transaction.atomic
def save_draft(
    *, project: Project, author: User, base_version: int, yaml: str, revision: int | None, at: datetime
) -> RulePackDraft:
    """Keep what somebody writes, faulty or not. `revision` is the one that they knew, None for a new draft.

    The draft is that for the language of `base_version`, whatever its words say. The same words again change
    nothing. Raises `StaleDraft` with the current draft, or `BadInput`.
    """
    if len(yaml) > LONGEST_PACK:
        words = f"A pack has at most {LONGEST_PACK:,} characters; this one has {len(yaml):,}."
        raise BadInput(fields={"yaml": [words]})
    # The project's row orders two first drafts of one person.
    require_active(Project.objects.select_for_update(no_key=True).get(pk=project.pk))
    base = RulePack.objects.filter(project=project, version=base_version).first()
    if base is None:
        raise BadInput(fields={"base_version": [f"This project has no rule pack {base_version}."]})
    draft = draft_of(project=project, author=author, language=base.language)
    if draft is not None and (draft.base_id, draft.source) == (base.pk, yaml):
        return draft
    if (draft.revision if draft else None) != revision:
        raise StaleDraft(current=draft_shape(draft) if draft else {"revision": None})
    if draft is None:
        draft = RulePackDraft.objects.create(
            project=project, author=author, language=base.language, base=base, source=yaml, updated_at=at
        )
        kind, before = "draft.begun", None
    else:
        kind, before = "draft.saved", _described(draft)
        draft.base, draft.source, draft.revision, draft.updated_at = base, yaml, draft.revision + 1, at
        draft.save(update_fields=["base", "source", "revision", "updated_at"])
    change = Change(kind, "draft", author.username, before=before, after=_described(draft))
    record(project=project, actor=author, at=at, changes=[change])
    return draft


@transaction.atomic
def discard_draft(*, project: Project, author: User, language: str, at: datetime) -> None:
    """End somebody's draft for a language; where there is none, nothing happens."""
    _end(RulePackDraft.objects.filter(project=project, author=author, language=language), at=at)


@transaction.atomic
def end_published_draft(*, project: Project, author: User, yaml: str, at: datetime) -> None:
    """End somebody's draft where it holds just what was published; one that went on stays."""
    _end(RulePackDraft.objects.filter(project=project, author=author, source=yaml), at=at)


def _end(drafts: QuerySet[RulePackDraft], *, at: datetime) -> None:
    for draft in drafts.select_related("project", "author", "base").select_for_update(of=("self",)):
        change = Change("draft.discarded", "draft", draft.author.username, before=_described(draft))
        draft.delete()
        record(project=draft.project, actor=draft.author, at=at, changes=[change])


def draft_shape(draft: RulePackDraft) -> dict[str, object]:
    """Return a draft as the API tells it."""
    return {
        "language": draft.language,
        "base_version": draft.base.version,
        "yaml": draft.source,
        "revision": draft.revision,
        "updated_at": draft.updated_at,
    }


def _described(draft: RulePackDraft) -> dict[str, object]:
    # The words themselves would fill the history with thousands of copies of a pack.
    sha256 = hashlib.sha256(draft.source.encode()).hexdigest()
    return {
        "language": draft.language,
        "base_version": draft.base.version,
        "revision": draft.revision,
        "sha256": sha256,
    }
