"""Pages with nothing on them say what is so, why, and what to do, in light and dark; pages go to paper."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import SignIn, Site
from tests.browser.test_access import SCHEMES, Look
from tests.browser.test_labelling import open_article
from tests.browser.texts import MARKET


def empty_project(site: Site, slug: str) -> str:
    site.call("mia", "POST", "projects/", {"slug": slug, "name": "Pasar kosong"})
    for name, role in {"ada": "annotator", "rita": "reviewer"}.items():
        site.call("mia", "POST", f"projects/{slug}/members/", {"username": name, "role": role})
    return slug


@pytest.mark.parametrize("scheme", SCHEMES)
def test_an_empty_project_says_what_to_do(site: Site, sign_in: SignIn, page: Page, scheme: str) -> None:
    slug = empty_project(site, f"kosong-{scheme}")
    look = Look(page, scheme)
    expected = {
        "mia": [
            ("", "No articles yet"),
            ("/releases", "No release yet"),
            ("/review", "Nothing waits"),
            ("/quality", "No rule has fired yet"),
        ],
        "ada": [("", "Nothing"), ("/label", "Nothing waits for you")],
    }
    for who, pages in expected.items():
        page.context.clear_cookies()
        sign_in(who)
        for path, words in pages:
            page.goto(f"/projects/{slug}{path}")
            expect(page.locator(".empty, .note, main").filter(has_text=words).first).to_be_visible()
            look.at(f"{path or '/queue'} of {who}, empty")
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert not look.wrong, "\n".join(look.wrong)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_bare_article_and_a_search_without_hits(site: Site, sign_in: SignIn, page: Page, scheme: str) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    look = Look(page, scheme)
    sign_in("ada")
    open_article(page, site, slug)
    expect(page.get_by_text("No passages yet")).to_be_visible()
    look.at("label, no passages")
    for name in ("Suggested", "Gaps"):
        page.keyboard.press("9")
        page.get_by_role("radio", name=name).click()
        page.keyboard.press("Escape")
        look.at(f"label, filter {name}")
    page.goto(f"/projects/{slug}")
    page.get_by_role("searchbox").fill("zamrud")
    expect(page.get_by_text("zamrud").first).to_be_visible()
    look.at("queue, no match")
    assert not look.wrong, "\n".join(look.wrong)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_theme_is_kept_for_the_person(site: Site, sign_in: SignIn, page: Page, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "light" else "light")
    sign_in("ada")
    page.get_by_role("button", name="Account").click()
    page.get_by_role("radio", name=scheme.capitalize(), exact=True).click()
    page.keyboard.press("Escape")
    # Sign out at once: what was chosen a moment ago must be on the server all the same.
    page.get_by_role("button", name="Account").click()
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
    try:
        assert site.call("ada", "GET", "me/preferences/")["theme"] == scheme
        page.evaluate("localStorage.clear()")
        sign_in("ada")
        expect(page.locator("html")).to_have_attribute("data-theme", scheme)
    finally:
        site.call("ada", "PATCH", "me/preferences/", {"theme": "system"})


def test_a_review_goes_to_paper_with_its_text_and_its_cases(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], overlap=2)
    site.label_all("ada", slug)
    site.label_all("ben", slug)
    page = sign_in("rita")
    (waiting,) = site.call("rita", "GET", f"projects/{slug}/review/")["results"]
    page.goto(f"/projects/{slug}/review/{waiting['article']['id']}")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator(".art .body")).to_be_visible()
    expect(page.locator(".case").first).to_be_visible()
    for hidden in (".bar", ".subbar", ".keybar", ".comment-form"):
        expect(page.locator(hidden).first).to_be_hidden()
    assert page.evaluate("getComputedStyle(document.querySelector('.pane.cases')).overflowY") == "visible"


def test_zoom_is_kept_and_moves_nothing_sideways(site: Site, sign_in: SignIn) -> None:
    page = sign_in("ada")
    open_article(page, site, site.project(texts=[MARKET], suggestion_rate=0))
    size = "parseFloat(getComputedStyle(document.querySelector('.art .body')).fontSize)"
    usual = page.evaluate(size)
    try:
        for _ in range(5):
            page.keyboard.press("+")
        assert page.evaluate(size) == pytest.approx(2 * usual, rel=0.01)
        page.reload()
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        assert page.evaluate(size) == pytest.approx(2 * usual, rel=0.01)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        page.keyboard.press("-")
        page.keyboard.press("Alt+0")
        assert page.evaluate(size) == usual
    finally:
        site.call("ada", "PATCH", "me/preferences/", {"zoom": 100})
