"""Loading the demo: once, whole, by the rules, and never over somebody else's account."""

import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.contrib.auth import authenticate
from django.contrib.auth.models import User

from annotations.codebook.operations import default_content
from annotations.codebook.schema import check_labels, gaps
from annotations.models import (
    Annotation,
    AnswerKind,
    Article,
    AssignmentState,
    Event,
    GoldAnnotation,
    Project,
    SearchDocument,
    SuggestionAnswer,
    TaggerRun,
)
from tests import factories
from tests.demo.conftest import load


def everything() -> dict[str, int]:
    """Return how many rows each table has."""
    return {model._meta.label: model._default_manager.count() for model in apps.get_models()}


def test_loading_again_changes_nothing(demo):
    before = everything()
    assert load() == demo
    assert everything() == before


def test_it_says_in_one_line_how_to_sign_in(demo):
    assert demo.count("\n") == 1
    for username in ("ada", "ben", "rita", "mia"):
        assert username in demo
    password = demo.split()[-1]
    user = authenticate(None, username="rita", password=password)
    assert user is not None
    assert user.get_full_name() == "Rita Kelana"


def test_the_password_is_kept_for_its_owner_alone(demo):
    file = Path(settings.DATA_DIR) / "demo_password"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert file.read_text().strip() == demo.split()[-1]


@pytest.mark.usefixtures("demo")
def test_every_passage_is_the_text_that_it_quotes():
    rows: list[Annotation | GoldAnnotation] = [
        *Annotation.objects.select_related("article"),
        *GoldAnnotation.objects.select_related("article"),
    ]
    assert len(rows) > 100
    for row in rows:
        assert row.quote == row.article.text[row.start : row.end]
        for inner in (row.holder_span, row.target_span, row.content_span):
            assert inner is None or row.start <= inner[0] < inner[1] <= row.end


@pytest.mark.usefixtures("demo")
def test_only_the_draft_lacks_a_label():
    book = default_content()
    incomplete = []
    for row in Annotation.objects.all():
        assert check_labels(book, row.labels) == {}
        if gaps(book, labels=row.labels, holder=row.holder, target=row.target):
            incomplete.append(row)
    (draft,) = incomplete
    assert draft.article.assignments.get(annotator=draft.annotator).state == AssignmentState.DOING


@pytest.mark.usefixtures("demo")
def test_texts_look_as_scraped():
    texts = Article.objects.values_list("text", flat=True)
    assert all(800 <= len(text) <= 2500 for text in texts)
    for mark in ("Baca juga", "Advertisement", "© 2025", "Halaman 1 2 3", "\u00a0", "“", '"', "🚣🏽‍♀️", "e\u0301"):
        assert any(mark in text for text in texts), mark
    assert max(len(title) for title in Article.objects.values_list("title", flat=True)) > 200


@pytest.mark.usefixtures("demo")
def test_nothing_is_left_for_workers_to_do():
    assert set(TaggerRun.objects.values_list("state", flat=True)) == {"done"}
    assert not SearchDocument.objects.filter(words=None).exists()


@pytest.mark.usefixtures("demo")
def test_the_history_tells_how_it_came_about():
    kinds = set(Event.objects.values_list("kind", flat=True))
    assert Event.objects.latest("at").at < datetime.now(UTC)
    assert kinds >= {"project.created", "assignment.submitted", "case.decided", "article.completed", "release.ready"}
    answers = set(SuggestionAnswer.objects.values_list("answer", flat=True))
    assert {AnswerKind.EDITED, AnswerKind.REJECTED} <= answers


@pytest.mark.django_db
def test_it_leaves_alone_who_is_called_ada_already():
    factories.account("ada")
    assert load() == "The demo project is not loaded: ada would be somebody else.\n"
    assert not Project.objects.exists()
    assert User.objects.count() == 1


@pytest.mark.django_db
def test_a_project_of_that_name_stays_as_it_is(tmp_path, settings):
    settings.DATA_DIR = tmp_path
    factories.team_project(by=factories.account("mia"), members={}, slug="demo")
    assert "password" not in load()
    assert Project.objects.get().name.startswith("Pesisir")
