"""Two people, or one in two windows, who ask at the very same moment. Threads with connections of their own."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection

from annotations.models import Assignment, Project
from annotations.projects.operations import add_member
from tests import factories
from tests.contract import Person

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def project(person, mia):
    project = factories.team_project(by=mia.user, members={}, overlap=2)
    factories.article(project=project)
    return project


def at_once(people: list[Person], path: str, **options) -> list[int]:
    """Have everybody post at the same moment; return the statuses."""
    start = threading.Barrier(len(people))

    def ask(who: Person) -> int:
        try:
            start.wait(timeout=10)
            return int(who.post(path, **options).status_code)
        finally:
            connection.close()

    with ThreadPoolExecutor(len(people)) as pool:
        return list(pool.map(ask, people))


def join(project: Project, people: list[Person]) -> None:
    for who in people:
        add_member(
            project=project, username=who.user.username, role="annotator", by=project.created_by, at=factories.AT
        )


def test_the_overlap_holds_however_many_claim_at_once(project, person):
    people = [person(f"analis-{number}") for number in range(6)]
    join(project, people)
    for _ in range(3):
        factories.article(project=project)
    statuses = at_once(people, f"projects/{project.slug}/next/")
    assert set(statuses) <= {200, 204}
    given = list(Assignment.objects.values_list("article", flat=True))
    assert len(given) == statuses.count(200) == 6
    assert max(given.count(article) for article in given) <= 2


def test_the_last_free_place_is_given_once(project, person, ada):
    join(project, [ada])
    people = [person(f"analis-{number}") for number in range(4)]
    join(project, people)
    factories.given(article=project.articles.get(), to=ada.user)
    assert sorted(at_once(people, f"projects/{project.slug}/next/")) == [200, 204, 204, 204]
    assert Assignment.objects.count() == 2


def test_one_person_in_two_windows_gets_one_claim(project, ada):
    join(project, [ada])
    for _ in range(3):
        factories.article(project=project)
    assert at_once([ada, ada], f"projects/{project.slug}/next/") == [200, 200]
    assert Assignment.objects.count() == 1


def test_a_key_sent_twice_at_once_acts_once(project, mia):
    body = [{"source": "Kabar", "title": "Satu", "text": "Isi berita nomor satu."}]
    statuses = at_once([mia, mia], f"projects/{project.slug}/articles/", body=body, headers={"Idempotency-Key": "satu"})
    assert statuses == [201, 201]
    assert project.articles.count() == 2


def test_imports_at_once_share_their_ids(project, mia):
    body = [{"external_id": f"kp-{n}", "source": "Kabar", "title": "Satu", "text": f"Isi {n}."} for n in range(20)]
    assert at_once([mia, mia, mia], f"projects/{project.slug}/articles/", body=body) == [201] * 3
    assert project.articles.count() == 21
