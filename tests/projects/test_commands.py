"""Accounts and tokens from the command line."""

from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command

from annotations.models import ApiToken
from annotations.projects.tokens import find_token

pytestmark = pytest.mark.django_db
PASSWORD = "empat-kuda-biru"


def said(command, *arguments, **options):
    output = StringIO()
    call_command(command, *arguments, stdout=output, **options)
    return output.getvalue()


@pytest.fixture
def password(monkeypatch):
    """Give the password as the environment does."""
    return lambda value: monkeypatch.setenv("WORKBENCH_PASSWORD", value)


def test_an_account_is_made_with_the_password_of_the_environment(password):
    password(PASSWORD)
    assert said("create_user", "ada") == "ada can sign in now.\n"
    ada = User.objects.get(username="ada")
    assert ada.check_password(PASSWORD)
    assert (ada.is_staff, ada.is_superuser) == (False, False)


def test_a_superuser_may_look_into_the_admin(password, client):
    password(PASSWORD)
    said("create_user", "boss", "--superuser")
    client.force_login(User.objects.get(username="boss"))
    assert client.get("/admin/annotations/article/").status_code == 200
    assert client.get("/admin/annotations/article/add/").status_code == 403


@pytest.mark.parametrize("value", ["12345678", "ada", "pendek"])
def test_a_weak_password_is_refused(password, value):
    password(value)
    with pytest.raises(CommandError):
        said("create_user", "ada")
    assert not User.objects.exists()


@pytest.mark.parametrize("name", ["ada", "Ada Lovelace", "", "a" * 151, "ada\x00"])
def test_a_name_is_new_and_plain(password, name):
    User.objects.create(username="ada")
    password(PASSWORD)
    with pytest.raises(CommandError):
        said("create_user", name)
    assert User.objects.count() == 1


def test_a_token_is_printed_alone():
    ada = User.objects.create(username="ada")
    token = said("create_token", "ada", name="skrip", days=7, scope="read")
    assert token == token.strip() + "\n"
    now = datetime.now(UTC)
    found = find_token(token=token.strip(), at=now)
    assert found is not None
    assert (found.user, found.name, found.scope) == (ada, "skrip", "read")
    assert find_token(token=token.strip(), at=now + timedelta(days=8)) is None


@pytest.mark.parametrize("options", [{"days": 0}, {"days": -5}])
def test_a_token_lives_for_a_day_at_least(options):
    User.objects.create(username="ada")
    with pytest.raises(CommandError):
        said("create_token", "ada", **options)
    assert not ApiToken.objects.exists()


def test_nobody_gets_a_token_without_an_account():
    User.objects.create(username="ben", is_active=False)
    for name in ("ada", "ben"):
        with pytest.raises(CommandError, match="create_user"):
            said("create_token", name)
