"""People and their project. Ada and Ben annotate, Rita reviews, Mia manages, Vera looks on, Omar is an outsider."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from annotations.models import Article, Assignment, Project
from annotations.projects.tokens import create_token
from tests import factories
from tests.contract import Person

NewPerson = Callable[[str], Person]


@pytest.fixture
def person(db) -> NewPerson:
    """Make an account with a token, and return its client."""

    def make(username: str) -> Person:
        user = factories.account(username)
        row, token = create_token(user=user, name="tests", at=datetime.now(UTC))
        return Person(user, token, row)

    return make


@pytest.fixture
def nobody(db) -> Person:
    """Somebody without an account."""
    return Person()


@pytest.fixture
def ada(person: NewPerson) -> Person:
    return person("ada")


@pytest.fixture
def ben(person: NewPerson) -> Person:
    return person("ben")


@pytest.fixture
def rita(person: NewPerson) -> Person:
    return person("rita")


@pytest.fixture
def mia(person: NewPerson) -> Person:
    return person("mia")


@pytest.fixture
def vera(person: NewPerson) -> Person:
    return person("vera")


@pytest.fixture
def omar(person: NewPerson) -> Person:
    return person("omar")


@pytest.fixture
def new_project(ada: Person, ben: Person, rita: Person, mia: Person, vera: Person) -> Callable[..., Project]:
    """Found a project of Mia's with the whole team; settings may be given."""
    team = {who.user: factories.ROLES[who.user.username] for who in (ada, ben, rita, vera)}
    return lambda **settings: factories.team_project(by=mia.user, members=team, **settings)


@pytest.fixture
def project(new_project: Callable[..., Project]) -> Project:
    return new_project(slug="pesisir", name="Kabar pesisir")


@pytest.fixture
def article(project: Project) -> Callable[..., Article]:
    """Import an article into the project; text and metadata may be given."""
    return lambda **fields: factories.article(project=project, **fields)


@pytest.fixture
def given(article: Callable[..., Article]) -> Callable[..., tuple[Article, Assignment]]:
    """Import an article and assign it to somebody."""

    def make(to: Person, **fields: Any) -> tuple[Article, Assignment]:
        made = article(**fields)
        return made, factories.given(article=made, to=to.user)

    return make


@pytest.fixture
def in_review(project: Project, ada: Person, ben: Person) -> Callable[..., Article]:
    """Import an article that Ada and Ben have submitted: one passage alike, one labelled differently, one of Ada's."""
    layers = {
        ada.user: [
            (factories.FIRST, factories.CLAIM),
            (factories.THIRD, factories.DOUBT),
            (factories.SECOND, factories.CLAIM),
        ],
        ben.user: [(factories.FIRST, factories.CLAIM), (factories.THIRD, factories.CLAIM)],
    }
    return lambda **fields: factories.in_review(project=project, layers=layers, **fields)
