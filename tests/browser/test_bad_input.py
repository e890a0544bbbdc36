"""What does not fit is shown with what to do; nothing is swallowed, nothing runs."""

import json
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import SignIn, Site
from tests.browser.test_labelling import arrives, layer, open_article
from tests.browser.texts import MARKET

MARKUP = "Juru bicara <img src=x onerror='window.ran=1'> mengatakan <b>pasar</b> &amp; kios akan dibuka pada Senin."


def changed(page: Page, change: Callable[[dict[str, Any]], None]) -> None:
    """Have every workspace come with a change."""

    def answer(route: Route) -> None:
        response = route.fetch()
        body = response.json()
        change(body)
        route.fulfill(response=response, body=json.dumps(body))

    page.route("**/workspace/", answer)


def test_a_workspace_out_of_shape_is_not_drawn_half(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    changed(page, lambda body: body.update(annotations="none"))
    page.goto(f"/projects/{slug}/label")
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("The answer could not be read")
    expect(alert).to_contain_text("Load the page again")
    page.unroute("**/workspace/")
    page.get_by_role("button", name="Try now").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_a_passage_that_cannot_be_placed_is_named_and_the_others_stay(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    page.keyboard.press("9")
    page.keyboard.press("j")
    page.keyboard.press("2")
    arrives(site, article, lambda rows: len(rows) == 2)

    def move(body: dict[str, Any]) -> None:
        body["annotations"][0].update(start=90_000, end=90_010)

    changed(page, move)
    page.reload()
    expect(page.get_by_text("1 passage cannot be placed.")).to_be_visible()
    expect(page.get_by_text("Tell a manager")).to_be_visible()
    page.locator(".list li").first.get_by_role("button").first.click()
    expect(page.get_by_role("radiogroup").first).to_be_visible()


def test_a_note_of_a_megabyte_stays_in_its_field_with_what_to_do(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    page.keyboard.press("9")
    page.keyboard.press("m")
    page.keyboard.insert_text("tentang pasar")
    arrives(site, article, lambda rows: rows and rows[0]["note"] == "tentang pasar")
    page.keyboard.insert_text("x" * 1_000_000)
    expect(page.get_by_role("alert").filter(has_text="1,000,013 characters long; 20,000 fit")).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Note")).to_be_focused()
    expect(page.get_by_role("status").filter(has_text="Saved")).to_be_hidden()
    page.keyboard.press("Escape")
    expect(page.get_by_role("status").filter(has_text="Saved")).to_be_visible()
    arrives(site, article, lambda rows: rows[0]["note"] == "")


def test_markup_in_a_text_is_shown_as_it_is_and_never_runs(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[f"{MARKUP}\n\n{MARKET}"], suggestion_rate=0)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    page.keyboard.press("k")
    page.keyboard.press("9")
    page.keyboard.press("m")
    page.keyboard.type("<script>window.ran=1</script>")
    page.keyboard.press("Enter")
    (row,) = arrives(site, article, lambda rows: rows and rows[0]["note"])
    assert row["note"] == "<script>window.ran=1</script>"
    page.reload()
    expect(page.locator(".list li").first).to_contain_text(row["quote"][:60])
    assert page.evaluate("window.ran") is None
    assert page.locator("main img, main script").count() == 0
    assert layer(site, article)[0]["quote"] == row["quote"]


def test_a_codebook_that_is_published_meanwhile_is_named(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")

    def newer(route: Route) -> None:
        response = route.fetch()
        route.fulfill(response=response, body=json.dumps({**response.json(), "version": 7}))

    page.route("**/codebook/", newer)
    article = open_article(page, site, slug)
    expect(page.get_by_text("Codebook 7 is published.")).to_be_visible()
    page.keyboard.press("9")
    (row,) = arrives(site, article, lambda rows: len(rows) == 1)
    assert row["codebook_version"] == 1


PUBLISH = """
from django.utils import timezone
from annotations.codebook.operations import content_of, current_codebook, publish_codebook
from annotations.models import Project
project = Project.objects.get(slug="{slug}")
content = content_of(current_codebook(project=project).pk)
publish_codebook(project=project, content={{**content, "name": "Newer"}}, by=project.created_by, at=timezone.now())
"""


def test_work_begun_under_an_older_codebook_is_kept_under_it(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    page.clock.install()
    article = open_article(page, site, slug)
    page.keyboard.press("9")
    page.clock.run_for(1_000)
    arrives(site, article, lambda rows: len(rows) == 1)
    published = site.tree.manage("shell", "-c", PUBLISH.format(slug=slug))
    assert published.returncode == 0, published.stderr
    page.clock.run_for(61_000)
    expect(page.get_by_text("Codebook 2 is published.")).to_be_visible()
    page.keyboard.press("j")
    page.keyboard.press("2")
    page.clock.run_for(1_000)
    rows = arrives(site, article, lambda rows: len(rows) == 2)
    assert [row["codebook_version"] for row in rows] == [1, 1]
    expect(page.get_by_role("status").filter(has_text="Saved")).to_be_visible()
