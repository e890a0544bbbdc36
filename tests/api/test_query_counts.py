"""A list costs the same number of questions to the database, however many rows it has."""

import uuid
from collections.abc import Callable

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from annotations.discussion.comments import add_comment
from annotations.labelling.assignments import send_back
from annotations.models import Project, Role
from annotations.release.freeze import order_release
from annotations.tagging.versions import built_in_pack, publish_pack
from tests import factories
from tests.contract import Person, accepted


@pytest.fixture
def queries() -> Callable[..., int]:
    """Return how many queries a GET takes, once whatever each process reads only once is read."""

    def count(who: Person, path: str) -> int:
        accepted(who.get(path))
        with CaptureQueriesContext(
            connection,
        ) as captured:
            accepted(who.get(path))
        return len(captured)

    return count


class Grow:
    """Makes a project larger, one of everything at a time."""

    def __init__(self, project: Project, team: dict[str, Person]) -> None:
        self.project, self.team, self.number = project, team, 0

    def __call__(self) -> None:
        ada, ben, rita, mia = (self.team[name].user for name in ("ada", "ben", "rita", "mia"))
        self.number += 1
        layers = {
            ada: [(factories.FIRST, factories.CLAIM), (factories.THIRD, factories.DOUBT)],
            ben: [(factories.FIRST, factories.CLAIM), (factories.THIRD, factories.CLAIM)],
        }
        factories.gold(project=self.project, layers=layers, reviewer=rita)
        reviewed = factories.in_review(project=self.project, layers=layers)
        returned = factories.in_review(project=self.project, layers=layers)
        send_back(assignment=returned.assignments.get(annotator=ada), by=rita, at=factories.AT, reason="Periksa lagi")
        words = {"body": "@ada, lihat kalimat kedua", "role": Role.REVIEWER, "author": rita}
        add_comment(article=reviewed, pk=uuid.uuid4(), at=factories.AT, **words)
        opened = factories.article(project=self.project)
        factories.given(article=opened, to=ada)
        factories.label(article=opened, by=ada)
        factories.tag_all()
        order_release(project=self.project, notes="", by=mia, at=factories.AT)
        publish_pack(project=self.project, pack=built_in_pack(), by=mia, at=factories.AT)
        team = {factories.account(f"tamu-{self.number}"): "viewer", ada: "annotator"}
        factories.team_project(by=mia, members=team)


@pytest.fixture
def grow(project: Project, ada: Person, ben: Person, rita: Person, mia: Person) -> Grow:
    return Grow(project, {"ada": ada, "ben": ben, "rita": rita, "mia": mia})


LISTS = {
    "projects/": ("mia", 5),
    "projects/pesisir/members/": ("mia", 3),
    "projects/pesisir/articles/": ("mia", 4),
    "projects/pesisir/articles/?state=doing": ("ada", 4),
    "projects/pesisir/articles/?q=bakau": ("mia", 5),
    "projects/pesisir/releases/": ("vera", 4),
    "projects/pesisir/rules/": ("ada", 3),
    "projects/pesisir/review/": ("rita", 7),
    "assignments/": ("ada", 2),
    "me/tokens/": ("ada", 2),
    "me/inbox/": ("ada", 4),
}


def test_a_list_costs_the_same_whatever_its_length(grow, queries, vera, subtests):
    people = {**grow.team, "vera": vera}
    grow()
    few = {path: queries(people[name], path) for path, (name, _) in LISTS.items()}
    for _ in range(3):
        grow()
    for path, (name, most) in LISTS.items():
        with subtests.test(path=path):
            assert (queries(people[name], path), few[path]) == (most, most)
