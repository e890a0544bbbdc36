"""People, projects and work, made by the operations that the workbench itself uses, so that every row is legal."""

import itertools
import uuid
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction

from annotations import tasks
from annotations.codebook.operations import default_content, publish_codebook
from annotations.corpus.records import read_record
from annotations.labelling.assignments import assign, lock_article
from annotations.labelling.batch import Operation, write_layer
from annotations.labelling.submission import submit
from annotations.models import Annotation, Article, Assignment, CodebookVersion, Membership, Project, Release, Role
from annotations.release.freeze import build_release, order_release
from annotations.review.cases import cases_of
from annotations.review.decisions import Judgement, decide
from annotations.review.gold import complete
from annotations.tagging.founding import found_project
from annotations.tagging.intake import take_in

AT = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
CLAIM = {"claim_type": "event", "confidence": "certain", "stance": "neutral"}
DOUBT = {"claim_type": "prediction", "confidence": "possible", "stance": "neutral"}

TEXT = """Warga Muara Angin kembali menanam bakau

Pemerintah kabupaten membagikan dua puluh ribu bibit bakau kepada nelayan di Muara Angin pada Senin pagi.
"Kami akan menjaga pantai ini bersama-sama," kata Kepala Desa Sulastri di balai warga.
Abrasi telah menggerus hampir tiga hektare tambak selama lima tahun terakhir.
Dinas perikanan memperkirakan panen udang mungkin pulih pada tahun depan.
"""
# Emoji beyond the first plane, a combining accent, right-to-left words and no-break spaces.
HOSTILE_TEXT = """Festival layang-layang 🪁 dibuka di Tanjung Biru

Ribuan orang datang ke Tanjung\u00a0Biru untuk menonton 👩‍👧‍👦 layang-layang raksasa pada Sabtu sore.
Perancang Rene\u0301e asal Bandung menerbangkan layang-layang bertuliskan «سلام» di atas laut.
"Kami akan kembali tahun depan 🎉 dengan tim yang lebih besar," ujar Rene\u0301e kepada wartawan.
Panitia memperkirakan lebih dari 12\u00a0000 penonton mungkin hadir sampai malam\u00a0hari.
"""

FIRST = "Pemerintah kabupaten membagikan dua puluh ribu bibit bakau kepada nelayan di Muara Angin pada Senin pagi"
SECOND = "Abrasi telah menggerus hampir tiga hektare tambak selama lima tahun terakhir"
THIRD = "Dinas perikanan memperkirakan panen udang mungkin pulih pada tahun depan"

_numbers = itertools.count(1)


def account(username: str) -> User:
    """Make an account that cannot sign in by password; its program carries a token."""
    return User.objects.create(username=username, password="!")


def team_project(*, by: User, members: Mapping[User, str], **settings: Any) -> Project:
    """Found a project with its codebook and rule pack, and give each of `members` a role."""
    number = next(_numbers)
    project = found_project(by=by, at=AT, **{"slug": f"pesisir-{number}", "name": f"Pesisir {number}", **settings})
    # At once: five acts of their own would take a third of a test's time.
    Membership.objects.bulk_create(
        Membership(project=project, user=user, role=role, created_at=AT) for user, role in members.items()
    )
    return project


def article(*, project: Project, text: str = TEXT, **fields: Any) -> Article:
    """Import one article; its external id is new unless it is given."""
    values = {"external_id": f"berita-{next(_numbers)}", "source": "Kabar Pesisir", "title": "Bakau", **fields}
    record = read_record({"text": text, **values}, language=project.language)
    at = AT + timedelta(seconds=next(_numbers))
    added = take_in(project=project, articles=[record], by=project.created_by, at=at)
    return Article.objects.select_related("project").get(pk=[*added.created, *added.duplicate][0])


def tag_all() -> int:
    """Do what workers would do with all waiting tagger runs and search documents; return how many runs were done."""
    tasks.index_articles()
    done = 0
    while number := tasks.tag_articles():
        done += number
    return done


def given(*, article: Article, to: User) -> Assignment:
    """Assign an article."""
    with transaction.atomic():
        return assign(article=lock_article(article.pk), annotator=to, by=article.project.created_by, at=AT)


def passage(text: str, quote: str, labels: Mapping[str, str] = CLAIM, **fields: Any) -> dict[str, Any]:
    """Return the body of an annotation of `quote` where it first stands in `text`."""
    start = text.index(quote)
    return {"start": start, "end": start + len(quote), "quote": quote, "labels": dict(labels), **fields}


def label(
    *, article: Article, by: User, quote: str = FIRST, labels: Mapping[str, str] = CLAIM, **fields: Any
) -> Annotation:
    """Label a passage of an article that is assigned to `by`."""
    pk = uuid.uuid4()
    put = Operation(op="put", id=pk, passage=passage(article.text, quote, labels, **fields))
    article = Article.objects.select_related("project").get(pk=article.pk)
    write_layer(article=article, annotator=by, operations=[put], at=AT)
    return Annotation.objects.get(pk=pk)


Layer = Sequence[tuple[str, Mapping[str, str]]]


def handed_in(*, article: Article, by: User, layer: Layer = ((FIRST, CLAIM),)) -> Assignment:
    """Assign an article, label it and submit."""
    assignment = given(article=article, to=by)
    for quote, labels in layer:
        label(article=article, by=by, quote=quote, labels=labels)
    return submit(assignment=assignment, by=by, at=AT)


def in_review(*, project: Project, layers: Mapping[User, Layer], **fields: Any) -> Article:
    """Import an article that each of the analysts has labelled and submitted."""
    made = article(project=project, **fields)
    for analyst, layer in layers.items():
        handed_in(article=made, by=analyst, layer=layer)
    return Article.objects.select_related("project").get(pk=made.pk)


def gold(*, project: Project, layers: Mapping[User, Layer], reviewer: User, **fields: Any) -> Article:
    """Import an article, have it labelled, and settle it by accepting the first annotation of every open case."""
    made = in_review(project=project, layers=layers, **fields)
    judgements = [
        Judgement(case=case.id, verdict="accepted", take=case.annotations[0].pk)
        for case in cases_of(article=made)
        if case.open
    ]
    decide(article=made, judgements=judgements, reviewer=reviewer, at=AT)
    return complete(article=made, reviewer=reviewer, at=AT)


def release(*, project: Project, by: User, notes: str = "") -> Release:
    """Freeze the gold as it is now. Needs a test with real transactions: a release reads one snapshot."""
    ordered = order_release(project=project, notes=notes, by=by, at=AT)
    assert build_release(release_id=ordered.pk, at=AT)
    ordered.refresh_from_db()
    return ordered


ROLES = {
    "ada": Role.ANNOTATOR,
    "ben": Role.ANNOTATOR,
    "rita": Role.REVIEWER,
    "mia": Role.MANAGER,
    "vera": Role.VIEWER,
}


def renamed_codebook() -> dict[str, Any]:
    """Return the default codebook under another name."""
    return {**default_content(), "name": "Klaim berita"}


def publish(*, project: Project, content: dict[str, Any], by: User) -> CodebookVersion:
    """Publish the project's next codebook version."""
    return publish_codebook(project=project, content=content, by=by, at=AT)
