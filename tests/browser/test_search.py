"""Words that are searched for are shown where they stand, in the list and in the article."""

from playwright.sync_api import expect

from tests.browser.conftest import SignIn, Site
from tests.browser.test_surface import painted
from tests.browser.texts import FESTIVAL, MARKET


def test_a_search_shows_its_hits_and_leads_to_them(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET, FESTIVAL], suggestion_rate=0)
    for word in ("pedagang", "layang"):
        site.indexed(slug, word)
    page = sign_in("ada")
    for _ in range(2):
        assignment = site.call("ada", "POST", f"projects/{slug}/next/")
        site.call("ada", "POST", f"articles/{assignment['article']}/annotations/", {"operations": []})
        site.call("ada", "POST", f"projects/{slug}/next/?after={assignment['id']}")
    page.goto(f"/projects/{slug}")
    expect(page.get_by_role("table").first).to_be_visible()
    page.keyboard.press("/")
    page.keyboard.type('pedagang "tanah seluas"')
    row = page.get_by_role("row").filter(has_text="Pasar Tanjung Biru")
    expect(row.locator(".hits mark")).to_have_text(["Pedagang", "pedagang"])
    expect(page.get_by_role("row").filter(has_text="Festival")).to_have_count(0)
    page.get_by_role("searchbox").fill("Ren\u00e9e")
    festival = page.get_by_role("row").filter(has_text="Festival")
    expect(festival.locator(".hits mark")).to_have_text(["Rene\u0301e"])
    festival.get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    painted(page, "wb-found", ["Rene\u0301e"])


def test_markup_in_a_found_text_is_shown_as_it_is(site: Site, sign_in: SignIn) -> None:
    words = "Juru bicara <img src=x onerror='window.ran=1'> menyebut <mark>pasar</mark> terbuka pada Senin."
    slug = site.project(texts=[f"Pasar terbuka\n\n{words}"], suggestion_rate=0)
    site.indexed(slug, "menyebut")
    page = sign_in("mia")
    page.goto(f"/projects/{slug}")
    expect(page.get_by_role("table").first).to_be_visible()
    page.keyboard.press("/")
    page.keyboard.type("juru menyebut")
    expect(page.locator(".hits mark")).to_have_text(["Juru", "menyebut"])
    expect(page.locator(".hits")).to_contain_text("<mark>pasar</mark>")
    assert page.evaluate("window.ran") is None
    assert page.locator(".hits img").count() == 0
