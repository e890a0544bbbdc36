"""Two people, or one in two windows, who claim or import at the very same moment."""

import pytest

from annotations.models import Assignment, Project
from annotations.projects.operations import add_member
from tests import factories
from tests.api.at_once import at_once
from tests.contract import Person

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def project(person, mia):
    project = factories.team_project(by=mia.user, members={}, overlap=2)
    factories.article(project=project)
    return project


def posted(people: list[Person], path: str, **options) -> list[int]:
    """Have everybody post at the same moment; return the statuses."""
    return [answer.status_code for answer in at_once(*(lambda who=who: who.post(path, **options) for who in people))]


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
    statuses = posted(people, f"projects/{project.slug}/next/")
    assert set(statuses) <= {200, 204}
    given = list(Assignment.objects.values_list("article", flat=True))
    assert len(given) == statuses.count(200) == 6
    assert max(given.count(article) for article in given) <= 2


def test_the_last_free_place_is_given_once(project, person, ada):
    join(project, [ada])
    people = [person(f"analis-{number}") for number in range(4)]
    join(project, people)
    factories.given(article=project.articles.get(), to=ada.user)
    assert sorted(posted(people, f"projects/{project.slug}/next/")) == [200, 204, 204, 204]
    assert Assignment.objects.count() == 2


def test_one_person_in_two_windows_gets_one_claim(project, ada):
    join(project, [ada])
    for _ in range(3):
        factories.article(project=project)
    assert posted([ada, ada], f"projects/{project.slug}/next/") == [200, 200]
    assert Assignment.objects.count() == 1


def test_a_key_sent_twice_at_once_acts_once(project, mia):
    body = [{"source": "Kabar", "title": "Satu", "text": "Isi berita nomor satu."}]
    statuses = posted([mia, mia], f"projects/{project.slug}/articles/", body=body, headers={"Idempotency-Key": "satu"})
    assert statuses == [201, 201]
    assert project.articles.count() == 2


def test_imports_at_once_share_their_ids(project, mia):
    body = [{"external_id": f"kp-{n}", "source": "Kabar", "title": "Satu", "text": f"Isi {n}."} for n in range(20)]
    assert posted([mia, mia, mia], f"projects/{project.slug}/articles/", body=body) == [201] * 3
    assert project.articles.count() == 21
