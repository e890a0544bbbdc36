"""Who may what: strangers learn nothing, viewers change nothing, annotators manage nothing."""

import pytest

from annotations.models import Event, Project
from tests.contract import accepted, refused

WRITES = {"post", "put", "patch", "delete"}
# Acts of managers and reviewers, which annotators may not do on articles that they can see.
MANAGERS_ONLY = (
    *("withdraw/", "reopen/", "review/", "decisions/", "complete/", "imports/", "members/", "releases/"),
    *("rules/", "restore/", "draft/", "check/", "matches/", "preview/", "runs/", "pause/", "resume/"),
)


def test_without_a_token_every_path_is_a_401(everywhere, nobody):
    for endpoint in everywhere:
        for method in endpoint.methods:
            answer = nobody.send(method, endpoint.path)
            refused(answer, 401, "not_signed_in")
            assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_a_wrong_token_is_a_401(everywhere, nobody):
    nobody.client.credentials(HTTP_AUTHORIZATION="Bearer wb_guessed")
    for endpoint in everywhere:
        for method in endpoint.methods:
            refused(nobody.send(method, endpoint.path), 401, "not_signed_in")


def test_an_outsider_finds_nothing_anywhere(everywhere, omar):
    before = Event.objects.count()
    for endpoint in everywhere:
        if endpoint.personal and endpoint.route != "me/tokens/<uuid:pk>/":
            continue
        for method in endpoint.methods:
            refused(omar.send(method, endpoint.path, {} if method != "get" else None), 404, "not_found")
    assert Event.objects.count() == before


def test_a_project_that_exists_is_refused_in_the_words_of_one_that_does_not(project, omar):
    there, missing = omar.get(f"projects/{project.slug}/"), omar.get("projects/no-such-project/")
    assert there.content == missing.content


def test_an_outsiders_lists_are_empty(objects, omar):
    for path in ("projects/", "assignments/"):
        assert accepted(omar.get(path)) == {"next": None, "previous": None, "results": []}


def test_a_viewer_changes_nothing(everywhere, vera):
    before = Event.objects.count()
    for endpoint in everywhere:
        for method in WRITES & set(endpoint.methods):
            if endpoint.personal:
                continue
            # Assignments are their analyst's: to a viewer they do not exist.
            status, code = (404, "not_found") if endpoint.route.startswith("assignments/") else (403, "role_missing")
            refused(vera.send(method, endpoint.path, {}), status, code)
    assert Event.objects.count() == before


def test_a_viewer_reads_articles_and_releases_but_labels_nothing(objects, vera):
    article, slug = objects["articles/pk"], objects["slug"]
    for path in (f"projects/{slug}/articles/", f"articles/{article}/", f"projects/{slug}/releases/"):
        accepted(vera.get(path))
    refused(vera.get(f"articles/{article}/workspace/"), 403, "role_missing")
    refused(vera.get(f"articles/{article}/review/"), 403, "role_missing")
    refused(vera.get(f"projects/{slug}/review/"), 403, "role_missing")


def test_an_annotator_manages_nothing(everywhere, ada):
    before = Event.objects.count()
    for endpoint in everywhere:
        if endpoint.personal or not endpoint.route.endswith(MANAGERS_ONLY):
            continue
        for method in WRITES & set(endpoint.methods):
            refused(ada.send(method, endpoint.path, {}), 403, "role_missing")
    assert Event.objects.count() == before


def test_a_reviewer_reviews_and_does_not_manage(objects, rita):
    slug, article = objects["slug"], objects["articles/pk"]
    accepted(rita.get(f"articles/{article}/review/"))
    for path in (f"projects/{slug}/members/", f"projects/{slug}/releases/", f"projects/{slug}/articles/"):
        refused(rita.post(path, {}), 403, "role_missing")
    refused(rita.patch(f"projects/{slug}/", {}), 403, "role_missing")
    refused(rita.patch(f"articles/{article}/", {}), 403, "role_missing")
    refused(rita.post(f"articles/{article}/withdraw/", {}), 403, "role_missing")


def test_whoever_leaves_the_project_finds_nothing_any_more(objects, ada, mia):
    slug, article = objects["slug"], objects["articles/pk"]
    accepted(ada.get(f"articles/{article}/workspace/"))
    accepted(mia.delete(f"projects/{slug}/members/ada/"), 204)
    refused(ada.get(f"articles/{article}/workspace/"), 404, "not_found")
    refused(ada.get(f"projects/{slug}/"), 404, "not_found")
    refused(ada.post(f"assignments/{objects['assignments/pk']}/submit/", {}), 404, "not_found")
    assert accepted(ada.get("assignments/"))["results"] == []


@pytest.mark.parametrize("name", ["ada", "rita", "vera"])
def test_superusers_are_outsiders_like_anybody_else(project, person, name):
    boss = person("boss")
    boss.user.is_superuser = boss.user.is_staff = True
    boss.user.save()
    refused(boss.get(f"projects/{project.slug}/members/"), 404, "not_found")
    refused(boss.delete(f"projects/{project.slug}/members/{name}/"), 404, "not_found")


def test_any_account_founds_projects_and_manages_them(omar):
    made = accepted(omar.post("projects/", {"slug": "milik-omar", "name": "Milik Omar"}), 201)
    assert (made["role"], made["overlap"], made["blind"]) == ("manager", 2, True)
    assert accepted(omar.get("projects/milik-omar/codebook/"))["version"] == 1
    assert Project.objects.get(slug="milik-omar").packs.count() == 1
