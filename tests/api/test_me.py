"""The person who asks: tokens, preferences, signing in with a browser."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client

from annotations.models import ApiToken, Role
from annotations.projects.operations import add_member
from annotations.projects.tokens import create_token, digest
from tests import factories
from tests.contract import Person, accepted, refused


def carrying(user, token):
    return Person(user, token)


def test_a_person_learns_who_they_are(ada):
    assert accepted(ada.get("me/")) == {"id": ada.user.pk, "username": "ada", "name": ""}


def test_preferences_are_merged_and_dropped(ada, ben):
    assert accepted(ada.get("me/preferences/")) == {}
    accepted(ada.patch("me/preferences/", {"theme": "dark", "size": 18}))
    assert accepted(ada.patch("me/preferences/", {"size": None, "keys": ["j"]})) == {"theme": "dark", "keys": ["j"]}
    assert accepted(ada.get("me/preferences/")) == {"theme": "dark", "keys": ["j"]}
    assert accepted(ben.get("me/preferences/")) == {}


@pytest.mark.django_db(transaction=True)
def test_windows_that_change_preferences_at_once_lose_nothing(ada):
    def change(window):
        try:
            for number in range(8):
                accepted(ada.patch("me/preferences/", {f"{window}-{number}": 1}))
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(change, "abcd"))
    assert len(accepted(ada.get("me/preferences/"))) == 32


@pytest.mark.parametrize("body", [[], "x", 5, {"a": "b" * 20_001}])
def test_wrong_preferences_are_refused(ada, body):
    refused(ada.patch("me/preferences/", body), 400, "bad_input")
    assert accepted(ada.get("me/preferences/")) == {}


def test_a_token_is_shown_once_and_kept_as_a_hash(ada):
    made = accepted(ada.post("me/tokens/", {"name": "skrip", "days": 7, "scope": "read"}), 201)
    row = ApiToken.objects.get(pk=made["id"])
    assert row.digest == digest(made["token"]) != made["token"]
    assert made["token"] not in str(accepted(ada.get("me/tokens/")))
    life = row.expires_at - row.created_at
    assert life == timedelta(days=7)
    accepted(carrying(ada.user, made["token"]).get("me/"))


def test_a_deleted_token_opens_nothing(ada, ben):
    made = accepted(ada.post("me/tokens/", {"name": "skrip"}), 201)
    refused(ben.delete(f"me/tokens/{made['id']}/"), 404, "not_found")
    accepted(ada.delete(f"me/tokens/{made['id']}/"), 204)
    refused(carrying(ada.user, made["token"]).get("me/"), 401, "not_signed_in")
    refused(ada.delete(f"me/tokens/{made['id']}/"), 404, "not_found")


def test_an_expired_token_opens_nothing(ada):
    _, token = create_token(user=ada.user, name="lama", at=datetime.now(UTC) - timedelta(days=8), days=7)
    refused(carrying(ada.user, token).get("me/"), 401, "not_signed_in")


def test_the_token_of_somebody_who_left_opens_nothing(ada):
    User.objects.filter(pk=ada.user.pk).update(is_active=False)
    refused(ada.get("me/"), 401, "not_signed_in")


WRONG_TOKENS: list[tuple[dict[str, Any], str]] = [
    ({"name": ""}, "name"),
    ({"name": "n" * 101}, "name"),
    ({"days": 0}, "days"),
    ({"days": 731}, "days"),
    ({"days": 2**40}, "days"),
    ({"scope": "all"}, "scope"),
    ({"surprise": 1}, "surprise"),
]


def test_a_wrong_token_is_refused_by_its_field(ada, subtests):
    for change, field in WRONG_TOKENS:
        with subtests.test(change=str(change)[:60]):
            refused(ada.post("me/tokens/", {"name": "skrip", **change}), 400, "bad_input", field)


def test_a_token_for_a_project_of_others_cannot_be_made(project, omar):
    refused(omar.post("me/tokens/", {"name": "skrip", "project": project.slug}), 404, "not_found")


@pytest.mark.parametrize(
    "header", ["Bearer", "Bearer ", "Token abc", "Bearer a b", "Basic YTpi", "Bearer \u00ff", "bearer"]
)
def test_other_authorizations_are_a_401(nobody, header):
    nobody.client.credentials(HTTP_AUTHORIZATION=header)
    refused(nobody.get("me/"), 401, "not_signed_in")


def scoped(who, **limits):
    _, token = create_token(user=who.user, name="terbatas", at=datetime.now(UTC), **limits)
    return carrying(who.user, token)


def test_a_token_to_read_changes_nothing(project, article, mia):
    reader = scoped(mia, scope="read")
    accepted(reader.get(f"projects/{project.slug}/articles/"))
    refused(reader.post(f"projects/{project.slug}/articles/", {}), 403, "role_missing")
    refused(reader.post(f"projects/{project.slug}/next/"), 403, "role_missing")
    refused(reader.post("projects/", {}), 403, "role_missing")
    refused(reader.patch("me/preferences/", {}), 403, "role_missing")
    refused(reader.post("me/tokens/", {"name": "lebih", "scope": "manage"}), 403, "role_missing")


def test_a_token_to_write_manages_nothing(project, article, mia):
    writer = scoped(mia, scope="write")
    article()
    accepted(writer.post(f"projects/{project.slug}/next/"))
    refused(writer.post(f"projects/{project.slug}/articles/", {}), 403, "role_missing")
    refused(writer.patch(f"projects/{project.slug}/", {}), 403, "role_missing")
    refused(writer.post(f"projects/{project.slug}/releases/", {}), 403, "role_missing")
    refused(writer.post("me/tokens/", {"name": "lebih", "scope": "manage"}), 403, "role_missing")


def test_a_token_of_one_project_finds_nothing_of_another(project, new_project, mia):
    other = new_project()
    here, there = factories.article(project=project), factories.article(project=other)
    assignment = factories.given(article=there, to=mia.user)
    limited = scoped(mia, project=project)
    accepted(limited.get(f"projects/{project.slug}/"))
    accepted(limited.get(f"articles/{here.pk}/"))
    for path in (
        f"projects/{other.slug}/",
        f"projects/{other.slug}/articles/",
        f"articles/{there.pk}/",
        f"articles/{there.pk}/workspace/",
    ):
        refused(limited.get(path), 404, "not_found")
    refused(limited.post(f"projects/{other.slug}/next/"), 404, "not_found")
    refused(limited.post(f"assignments/{assignment.pk}/submit/", {}), 404, "not_found")
    refused(limited.post(f"assignments/{assignment.pk}/skip/", {"reason": "x"}), 404, "not_found")
    refused(limited.get(f"assignments/?project={other.slug}"), 404, "not_found")
    assert str(there.pk) not in str(accepted(limited.get("assignments/")))
    assert other.slug not in str(accepted(limited.get("projects/")))


def test_a_token_of_one_project_makes_none_for_all(project, mia):
    limited = scoped(mia, project=project)
    refused(limited.post("me/tokens/", {"name": "lebih"}), 403, "role_missing")
    refused(limited.post("projects/", {"slug": "baru", "name": "Baru"}), 403, "role_missing")


PASSWORD = "empat-kuda-biru"


@pytest.fixture
def window(db):
    """A browser that checks CSRF, and Ada's account with a password."""
    ada = User.objects.create_user("ada", password=PASSWORD)
    client = Client(enforce_csrf_checks=True)
    client.get("/_allauth/browser/v1/config")
    return client, ada


def sign_in(client, username="ada", password=PASSWORD):
    token = client.cookies["csrftoken"].value
    return client.post(
        "/_allauth/browser/v1/auth/login",
        {"username": username, "password": password},
        content_type="application/json",
        headers={"X-CSRFToken": token},
    )


def test_a_browser_signs_in_and_out(window):
    client, _ = window
    assert client.get("/api/v1/me/").status_code == 401
    assert sign_in(client).status_code == 200
    assert client.get("/api/v1/me/").json()["username"] == "ada"
    assert client.cookies["sessionid"]["httponly"]
    assert client.cookies["sessionid"]["samesite"] == "Lax"
    token = client.cookies["csrftoken"].value
    client.delete("/_allauth/browser/v1/auth/session", headers={"X-CSRFToken": token})
    assert client.get("/api/v1/me/").status_code == 401


def test_a_wrong_password_signs_nobody_in(window):
    client, _ = window
    assert sign_in(client, password="salah").status_code == 400
    assert client.get("/api/v1/me/").status_code == 401


def test_a_write_of_a_session_needs_the_csrf_token(window):
    client, _ = window
    sign_in(client)
    kind = "application/json"
    refused(client.patch("/api/v1/me/preferences/", {"a": 1}, content_type=kind), 403, "forbidden")
    token = client.cookies["csrftoken"].value
    answer = client.patch("/api/v1/me/preferences/", {"a": 1}, content_type=kind, headers={"X-CSRFToken": token})
    assert answer.status_code == 200


def test_nobody_signs_up(window):
    client, _ = window
    token = client.cookies["csrftoken"].value if "csrftoken" in client.cookies else ""
    body = {"username": "omar", "password": PASSWORD, "email": "omar@example.org"}
    path, headers = "/_allauth/browser/v1/auth/signup", {"X-CSRFToken": token}
    assert client.post(path, body, content_type="application/json", headers=headers).status_code == 403
    assert User.objects.count() == 1


def test_a_session_sees_what_its_person_may_see(window, person):
    client, ada = window
    mia = person("mia")
    project = factories.team_project(by=mia.user, members={}, slug="pesisir")
    sign_in(client)
    refused(client.get("/api/v1/projects/pesisir/"), 404, "not_found")
    add_member(project=project, username=ada.username, role=Role.VIEWER, by=mia.user, at=factories.AT)
    assert client.get("/api/v1/projects/pesisir/").json()["role"] == "viewer"
