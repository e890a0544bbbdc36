"""Projects, their settings and their members."""

from typing import Any

import pytest

from annotations.models import Event, Membership, Project
from tests.contract import accepted, refused

NEW = {"slug": "banjir", "name": "Banjir"}


def test_a_new_project_has_a_codebook_a_rule_pack_and_a_manager(mia):
    made = accepted(mia.post("projects/", {**NEW, "overlap": 3, "blind": False, "language": "en"}), 201)
    assert (made["role"], made["overlap"], made["blind"], made["language"]) == ("manager", 3, False, "en")
    assert made["counts"] == {"open": 0, "review": 0, "gold": 0, "withdrawn": 0}
    codebook = accepted(mia.get("projects/banjir/codebook/"))
    assert accepted(mia.get("projects/banjir/codebook/versions/1/")) == codebook
    refused(mia.get("projects/banjir/codebook/versions/2/"), 404, "not_found")
    kinds = set(Event.objects.values_list("kind", flat=True))
    assert kinds == {"project.created", "member.added", "codebook.published", "pack.published"}


WRONG_PROJECTS: list[tuple[dict[str, Any], str]] = [
    ({"slug": "Banjir Besar"}, "slug"),
    ({"slug": "b" * 61}, "slug"),
    ({"slug": ""}, "slug"),
    ({"name": ""}, "name"),
    ({"name": "b" * 201}, "name"),
    ({"overlap": 0}, "overlap"),
    ({"overlap": 21}, "overlap"),
    ({"overlap": 2**40}, "overlap"),
    ({"overlap": "banyak"}, "overlap"),
    ({"suggestion_rate": 1.5}, "suggestion_rate"),
    ({"suggestion_rate": "NaN"}, "suggestion_rate"),
    ({"language": "bahasa"}, "language"),
    ({"blind": "mungkin"}, "blind"),
    ({"surprise": 1}, "surprise"),
]


def test_a_wrong_project_is_refused_by_its_field(mia, subtests):
    for change, field in WRONG_PROJECTS:
        with subtests.test(change=str(change)[:60]):
            refused(mia.post("projects/", {**NEW, **change}), 400, "bad_input", field)
            assert not Project.objects.exists()


def test_a_slug_is_taken_once(project, omar):
    refused(omar.post("projects/", {"slug": project.slug, "name": "Lain"}), 409, "slug_taken", "slug")


def test_settings_change_and_the_change_is_an_event(project, mia):
    got = accepted(mia.patch(f"projects/{project.slug}/", {"overlap": 1, "archived": True}))
    assert (got["overlap"], got["archived"]) == (1, True)
    event = Event.objects.get(kind="project.changed")
    assert event.before
    assert event.after
    assert (event.before["overlap"], event.after["archived"]) == (2, True)
    accepted(mia.patch(f"projects/{project.slug}/", {"overlap": 1}))
    assert Event.objects.filter(kind="project.changed").count() == 1
    assert accepted(mia.patch(f"projects/{project.slug}/", {"archived": False}))["archived"] is False


@pytest.mark.parametrize("field", ["slug", "seed", "id", "created_by"])
def test_what_identifies_a_project_stays(project, mia, field):
    refused(mia.patch(f"projects/{project.slug}/", {field: "lain"}), 400, "bad_input", field)


def test_an_archived_project_hands_out_nothing_new(project, article, given, mia, ada):
    article()
    _, begun = given(ada)
    accepted(mia.patch(f"projects/{project.slug}/", {"archived": True}))
    record = {"source": "Kabar Pesisir", "title": "Bakau", "text": "Warga menanam bakau."}
    refused(mia.post(f"projects/{project.slug}/articles/", record), 409, "archived")
    accepted(ada.post(f"assignments/{begun.pk}/submit/", {}))
    refused(ada.post(f"projects/{project.slug}/next/"), 409, "archived")
    accepted(mia.patch(f"projects/{project.slug}/", {"archived": False}))
    accepted(ada.post(f"projects/{project.slug}/next/"))


def test_members_are_listed_to_every_member(project, ada):
    members = accepted(ada.get(f"projects/{project.slug}/members/"))["results"]
    assert [(m["username"], m["role"]) for m in members] == [
        ("ada", "annotator"),
        ("ben", "annotator"),
        ("mia", "manager"),
        ("rita", "reviewer"),
        ("vera", "viewer"),
    ]


def test_a_member_joins_changes_role_and_leaves(project, mia, omar):
    path = f"projects/{project.slug}/members/"
    assert accepted(mia.post(path, {"username": "omar", "role": "viewer"}), 201)["role"] == "viewer"
    refused(mia.post(path, {"username": "omar", "role": "viewer"}), 409, "already_member", "username")
    assert accepted(omar.get(f"projects/{project.slug}/"))["role"] == "viewer"
    assert accepted(mia.patch(f"{path}omar/", {"role": "reviewer"}))["role"] == "reviewer"
    accepted(mia.delete(f"{path}omar/"), 204)
    refused(omar.get(f"projects/{project.slug}/"), 404, "not_found")
    refused(mia.delete(f"{path}omar/"), 404, "not_found")
    kinds = Event.objects.filter(object_type="member", object_id="omar").order_by("id")
    assert list(kinds.values_list("kind", flat=True)) == ["member.added", "member.changed", "member.removed"]


WRONG_MEMBERS: list[tuple[dict[str, Any], str]] = [
    ({"username": "siapa", "role": "viewer"}, "username"),
    ({"username": "omar", "role": "boss"}, "role"),
    ({"username": "omar"}, "role"),
    ({"role": "viewer"}, "username"),
    ({"username": "u" * 151, "role": "viewer"}, "username"),
    ({"username": "omar", "role": "viewer", "surprise": 1}, "surprise"),
]


def test_a_wrong_member_is_refused_by_its_field(project, mia, omar, subtests):
    for body, field in WRONG_MEMBERS:
        with subtests.test(body=str(body)[:60]):
            refused(mia.post(f"projects/{project.slug}/members/", body), 400, "bad_input", field)


def test_the_last_manager_stays(project, mia):
    path = f"projects/{project.slug}/members/mia/"
    refused(mia.delete(path), 409, "last_manager")
    refused(mia.patch(path, {"role": "viewer"}), 409, "last_manager")
    accepted(mia.patch(f"projects/{project.slug}/members/rita/", {"role": "manager"}))
    accepted(mia.delete(path), 204)
    assert not Membership.objects.filter(project=project, user=mia.user).exists()


def test_what_somebody_labelled_stays_when_they_leave(in_review, project, mia, ada, rita):
    article = in_review()
    accepted(mia.delete(f"projects/{project.slug}/members/ada/"), 204)
    review = accepted(rita.get(f"articles/{article.pk}/review/"))
    assert review["annotators"] == ["ada", "ben"]


def test_each_sees_their_own_projects_and_role(project, new_project, mia, ada, omar):
    other = new_project(name="A")
    rows = accepted(ada.get("projects/"))["results"]
    assert [(row["slug"], row["role"], row["counts"]) for row in rows] == [
        (other.slug, "annotator", None),
        (project.slug, "annotator", None),
    ]
    assert accepted(mia.get("projects/"))["results"][0]["counts"]["open"] == 0
    assert accepted(omar.get("projects/"))["results"] == []
