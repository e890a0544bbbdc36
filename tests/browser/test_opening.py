"""An article opens with what the page's own address asks for, once; one that was left is asked for anew."""

from playwright.sync_api import Page

from tests.browser.conftest import SignIn, Site
from tests.browser.test_labelling import open_article
from tests.browser.texts import MARKET

WHO_ASKED = """
(end) => performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(end))
  .map(({ initiatorType }) => initiatorType)
"""


def who_asked(page: Page, end: str) -> list[str]:
    """Return what started each request for an address: a link is there before any script has run."""
    found: list[str] = page.evaluate(WHO_ASKED, end)
    return found


def test_an_article_is_asked_for_once_and_before_any_script(site: Site, sign_in: SignIn) -> None:
    page = sign_in("ada")
    open_article(page, site, site.project(texts=[MARKET]))
    page.reload()
    page.locator(".gm").first.wait_for()
    assert who_asked(page, "/workspace/") == ["link"]
    assert who_asked(page, "/api/v1/me/") == ["link"]


def test_an_article_that_was_left_is_asked_for_anew(site: Site, sign_in: SignIn) -> None:
    page = sign_in("ada")
    article = open_article(page, site, site.project(texts=[MARKET]))
    page.locator(".it.sg").first.wait_for()
    page.get_by_role("link", name="Queue").first.click()
    page.locator(".page.queue").wait_for()
    (suggestion, *_) = site.call("ada", "GET", f"articles/{article}/workspace/")["suggestions"]
    accept = {"op": "accept", "suggestion": suggestion["id"], "annotation": {}}
    site.call("ada", "POST", f"articles/{article}/annotations/", {"operations": [accept]})
    page.go_back()
    page.locator(".it:not(.sg)").first.wait_for()
