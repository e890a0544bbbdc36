"""Seconds are counted honestly: while somebody works, not while the page lies open."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import SignIn, Site
from tests.browser.test_labelling import arrives, open_article
from tests.browser.test_safety import NOON
from tests.browser.texts import MARKET
from tests.embedded.trees import eventually

COUNTED = "Number(Object.entries(sessionStorage).find(([key]) => key.startsWith('workbench.seconds'))?.[1] ?? 0)"
HIDE = "Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => '%s' })"


def clock(page: Page, seconds: int) -> None:
    expect(page.get_by_title("Active time, idle left out")).to_have_text(f"{seconds // 60}:{seconds % 60:02}")


def test_only_the_seconds_of_work_are_counted_and_handed_in(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    page.clock.install(time=NOON)
    article = open_article(page, site, slug)
    page.clock.pause_at(NOON.replace(minute=30))
    page.keyboard.press("9")
    before = page.evaluate(COUNTED)
    page.clock.run_for(20_000)
    clock(page, before + 20)
    # Half a minute after the last key nothing is counted any more.
    page.clock.run_for(5 * 60_000)
    clock(page, before + 30)
    page.mouse.move(400, 300)
    page.clock.run_for(5_000)
    clock(page, before + 35)
    # Nor while another tab is in front.
    page.evaluate(HIDE % "hidden")
    page.keyboard.press("j")
    page.clock.run_for(10_000)
    page.evaluate(HIDE % "visible")
    clock(page, before + 35)
    page.clock.run_for(1_000)
    arrives(site, article, lambda rows: len(rows) == 1)
    page.keyboard.press("Enter")
    page.clock.resume()

    def handed_in() -> bool:
        (assignment,) = site.call("ada", "GET", f"assignments/?project={slug}")["results"]
        return bool(assignment["state"] == "submitted" and before + 35 <= assignment["seconds"] <= before + 45)

    assert eventually(handed_in), site.call("ada", "GET", f"assignments/?project={slug}")["results"]
