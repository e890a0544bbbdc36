"""The demo as somebody finds it who has just started the workbench."""

from collections.abc import Iterator
from datetime import UTC, datetime
from io import StringIO

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command

from annotations.projects.tokens import create_token
from tests.contract import Person


def load() -> str:
    """Load the demo; return what the command says."""
    said = StringIO()
    call_command("load_demo", stdout=said)
    return said.getvalue()


@pytest.fixture(scope="module")
def demo(django_db_setup, django_db_blocker) -> Iterator[str]:
    """Load the demo for a whole module: its release reads a snapshot, so no test's transaction can be around it."""
    with django_db_blocker.unblock():
        yield load()
        call_command("flush", interactive=False, verbosity=0)


def the_demos(username: str) -> Person:
    """Sign one of the demo's people in with a token."""
    user = User.objects.get(username=username)
    row, token = create_token(user=user, name="tests", at=datetime.now(UTC))
    return Person(user, token, row)
