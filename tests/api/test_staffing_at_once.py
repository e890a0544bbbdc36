"""A manager changes settings or members while analysts write and submit. Threads with connections of their own."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from django.db import connection, transaction

from annotations.labelling.staffing import change_settings
from annotations.labelling.submission import submit
from annotations.models import Article, Assignment
from tests import factories
from tests.contract import accepted

pytestmark = pytest.mark.django_db(transaction=True)

Act = Callable[[], object]


@contextmanager
def meanwhile(act: Act) -> Iterator[None]:
    """Have `act` done by somebody else while the block's transaction is open; it must end once that is over."""
    failed: list[BaseException] = []

    def run() -> None:
        try:
            act()
        except BaseException as error:  # noqa: BLE001 -- handed on below
            failed.append(error)
        finally:
            connection.close()

    other = threading.Thread(target=run)
    with transaction.atomic():
        yield
        other.start()
        other.join(timeout=0.5)
    other.join(timeout=20)
    assert not other.is_alive()
    assert not failed, failed


@pytest.fixture
def adas(project, article, ada) -> Assignment:
    return factories.given(article=article(), to=ada.user)


def test_what_is_submitted_while_the_overlap_is_lowered_goes_to_review(project, adas, ada, mia):
    path = f"projects/{project.slug}/"
    with meanwhile(lambda: accepted(mia.patch(path, {"overlap": 1}))):
        submit(assignment=adas, by=ada.user, at=factories.AT)
    assert Article.objects.get().state == "review"


def test_what_is_submitted_just_after_the_overlap_was_lowered_goes_to_review(project, adas, ada, mia):
    with meanwhile(lambda: accepted(ada.post(f"assignments/{adas.pk}/submit/", {}))):
        change_settings(project=project, values={"overlap": 1}, by=mia.user, at=factories.AT)
    assert Article.objects.get().state == "review"


def test_who_is_writing_and_whoever_removes_them_do_not_wait_for_each_other(project, adas, ada, mia):
    path = f"projects/{project.slug}/members/ada/"
    with meanwhile(lambda: accepted(mia.delete(path), 204)):
        written = factories.label(article=adas.article, by=ada.user)
    written.refresh_from_db()
    adas.refresh_from_db()
    assert (written.deleted_at, adas.state) == (None, "skipped")


def test_who_is_writing_and_submits_in_another_window_does_not_wait_for_ever(adas, ada):
    with meanwhile(lambda: accepted(ada.post(f"assignments/{adas.pk}/submit/", {}))):
        factories.label(article=adas.article, by=ada.user)
    adas.refresh_from_db()
    assert adas.submissions.get().annotations[0]["quote"] == factories.FIRST
