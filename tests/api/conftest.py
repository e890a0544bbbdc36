import uuid
from collections.abc import Callable
from typing import Any

import pytest

from annotations.discussion.comments import add_comment
from annotations.exchange.files import import_file
from annotations.models import Article, Project
from annotations.release.freeze import order_release
from annotations.review.cases import cases_of
from annotations.tagging.retagging import retag
from tests import factories
from tests.api.world import Endpoint, endpoints
from tests.contract import Person


@pytest.fixture
def objects(project: Project, ada: Person, ben: Person, rita: Person, mia: Person) -> dict[str, Any]:
    """One of everything: a gold article, one in review, one that Ada is at, an import, a release, a re-tagging."""
    layers = {ada.user: [(factories.FIRST, factories.CLAIM)], ben.user: [(factories.FIRST, factories.DOUBT)]}
    factories.gold(project=project, layers=layers, reviewer=rita.user)
    release = order_release(project=project, notes="", by=mia.user, at=factories.AT)
    reviewed = factories.in_review(project=project, layers=layers)
    job = import_file(project=project, name="kabar.txt", raw=b"Kabar\n\nIsi.", by=mia.user, at=factories.AT)
    said = add_comment(
        article=reviewed, author=rita.user, role="reviewer", pk=uuid.uuid4(), body="Perhatikan.", at=factories.AT
    )
    assert ada.token is not None
    return {
        "slug": project.slug,
        "username": "ada",
        "version": 1,
        "other": 1,
        "number": release.number,
        "name": "gold.jsonl",
        "case": cases_of(article=reviewed)[0].id,
        "annotation": uuid.uuid4(),
        "comment": said.pk,
        "articles/pk": reviewed.pk,
        "assignments/pk": reviewed.assignments.get(annotator=ada.user).pk,
        "imports/pk": job.pk,
        "rules/pk": retag(pack=project.packs.get(), by=mia.user, at=factories.AT).pk,
        "me/pk": ada.token.pk,
    }


@pytest.fixture
def everywhere(objects: dict[str, Any]) -> list[Endpoint]:
    """Every endpoint of the API, about things that exist."""
    return list(endpoints(objects))


@pytest.fixture
def texts(article: Callable[..., Article]) -> Callable[[int], list[Article]]:
    """Import a number of articles, each a second later than the one before."""
    return lambda number: [article(title=f"Kabar {i:03}") for i in range(number)]
