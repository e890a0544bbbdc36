"""The same commands without a keyboard: by mouse in a wide window, by finger on a phone and on a tablet."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import CDPSession, Locator, Page, expect

from tests.browser.conftest import SignIn, Site
from tests.browser.test_access import SCHEMES, Look
from tests.browser.test_labelling import arrives, layer, open_article, sentences, types
from tests.browser.test_safety import says
from tests.browser.test_surface import PLACE, painted, quotes
from tests.browser.texts import MARKET
from tests.embedded.trees import eventually

PHONE: dict[str, Any] = {"has_touch": True, "is_mobile": True, "viewport": {"width": 412, "height": 860}}
TABLET: dict[str, Any] = {"has_touch": True, "is_mobile": True, "viewport": {"width": 1024, "height": 768}}
on_a_phone: pytest.MarkDecorator = pytest.mark.browser_context_args(**PHONE)
on_a_tablet: pytest.MarkDecorator = pytest.mark.browser_context_args(**TABLET)

# Brings words of the article to the middle of the window.
SHOW = """
(words) => {
  const walker = document.createTreeWalker(document.querySelector(".art .body"), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.data.includes(words)) node.parentElement.scrollIntoView({ block: "center" });
  }
}
"""


def place(page: Page, words: str) -> tuple[float, float, float, float]:
    """Scroll words of the article into sight and return where they begin and end."""
    page.evaluate(SHOW, words)
    left, top, right, bottom = page.evaluate(PLACE, words)
    return left, top, right, bottom


def submitted(site: Site, slug: str) -> bool:
    (assignment,) = site.call("ada", "GET", f"assignments/?project={slug}")["results"]
    return bool(assignment["state"] == "submitted")


def decisions(site: Site, article: str) -> list[str]:
    space = site.call("ada", "GET", f"articles/{article}/workspace/")
    return sorted(s["decision"] for s in space["suggestions"] if s["decision"])


def label_all(
    page: Page, site: Site, article: str, press: Callable[[str], None], choose: Callable[[str], None]
) -> None:
    """Label every sentence, with another type each, and undo and redo the last one."""
    to_label = sentences(site, article)
    wanted = ["event", "evaluation", "quantity", "causal", "prediction"][: len(to_label)]
    for number, (sentence, title) in enumerate(zip(to_label, wanted, strict=True), start=1):
        press(sentence.rstrip(".").strip("“”")[:24])
        choose(title)
        # Where the next words stand is seen once this is drawn.
        expect(page.locator(".list li.it")).to_have_count(number)
    rows = arrives(site, article, lambda rows: types(rows) == wanted)
    assert [row["quote"] for row in rows] == [text.rstrip(".") for text in to_label]


def test_an_article_is_labelled_and_submitted_by_mouse_alone(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    article = open_article(page, site, slug)

    def press(words: str) -> None:
        left, top, _, _ = place(page, words)
        page.mouse.click(left + 3, top)

    def choose(title: str) -> None:
        page.locator(".palette").get_by_role("button", name=title).click()

    label_all(page, site, article, press, choose)
    whole = len(layer(site, article))
    page.get_by_role("button", name="Undo").first.click()
    arrives(site, article, lambda rows: len(rows) == whole - 1)
    page.get_by_role("button", name="Redo").first.click()
    arrives(site, article, lambda rows: len(rows) == whole)

    press("Pengelola membantah")
    chosen = page.locator(".it.sel")
    chosen.get_by_role("radiogroup", name="Confidence").get_by_role("radio", name="possible").click()
    chosen.get_by_role("button", name="Flag for review").click()
    chosen.get_by_role("button", name="Note").click()
    page.get_by_label("Note").fill("Siapa?")
    page.get_by_role("heading", level=1).click()
    press("Pengelola membantah")
    chosen.get_by_role("button", name="Edges").click()
    chosen.get_by_role("button", name="Left edge one word to the right").click()
    chosen.get_by_role("radio", name="Character").click()
    chosen.get_by_role("button", name="Right edge one character to the left").click()
    rows = arrives(site, article, lambda rows: rows[-1]["quote"] == "membantah tudingan it")
    assert (rows[-1]["labels"]["confidence"], rows[-1]["flagged"], rows[-1]["note"]) == ("possible", True, "Siapa?")

    page.get_by_role("button", name="Submit").click()
    assert eventually(lambda: submitted(site, slug))


def test_suggestions_are_answered_by_mouse_alone(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET])
    page = sign_in("ada")
    article = open_article(page, site, slug)
    page.get_by_role("button", name="suggestions left").click()
    chosen = page.locator(".it.sel")
    chosen.get_by_role("button", name="Accept").click()
    chosen.get_by_role("button", name="Reject", exact=True).click()
    assert eventually(lambda: decisions(site, article) == ["accepted", "rejected"]), decisions(site, article)


def tap_all(page: Page, site: Site, article: str) -> None:
    def press(words: str) -> None:
        left, top, _, _ = place(page, words)
        page.touchscreen.tap(left + 3, top)

    def choose(title: str) -> None:
        page.locator(".palette").get_by_role("button", name=title).tap()

    label_all(page, site, article, press, choose)


@on_a_phone
def test_an_article_is_labelled_and_submitted_on_a_phone(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    tap_all(page, site, article)
    whole = len(layer(site, article))
    bar = page.get_by_role("group", name="What to do with this passage").first
    bar.get_by_role("button", name="Undo").tap()
    arrives(site, article, lambda rows: len(rows) == whole - 1)
    bar.get_by_role("button", name="Redo").tap()
    arrives(site, article, lambda rows: len(rows) == whole)
    bar.get_by_role("button", name="Edit").tap()
    expect(page.locator(".it.sel [role=radio]:focus")).to_be_visible()
    page.locator(".it.sel").get_by_role("radio", name="possible").tap()
    arrives(site, article, lambda rows: rows[-1]["labels"]["confidence"] == "possible")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.get_by_role("button", name="Submit").tap()
    assert eventually(lambda: submitted(site, slug))


@on_a_tablet
def test_suggestions_are_answered_on_a_tablet(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET])
    page = sign_in("ada")
    article = open_article(page, site, slug)
    page.get_by_role("button", name="suggestions left").tap()
    chosen = page.locator(".it.sel")
    chosen.get_by_role("button", name="Accept").tap()
    chosen.get_by_role("button", name="Reject, with a reason").tap()
    chosen.get_by_role("button", name="wrong words").tap()
    assert eventually(lambda: decisions(site, article) == ["accepted", "rejected"]), decisions(site, article)


class Finger:
    """One finger on the glass."""

    def __init__(self, page: Page) -> None:
        self.cdp: CDPSession = page.context.new_cdp_session(page)

    def _send(self, kind: str, *points: tuple[float, float]) -> None:
        touched = [{"x": x, "y": y} for x, y in points]
        self.cdp.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": touched})

    def down(self, x: float, y: float) -> None:
        self._send("touchStart", (x, y))

    def move(self, x: float, y: float) -> None:
        self._send("touchMove", (x, y))

    def up(self) -> None:
        self._send("touchEnd")


def centre(grip: Locator) -> tuple[float, float]:
    box = grip.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


@on_a_phone
def test_words_are_marked_by_a_finger_that_rests_and_edges_dragged(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    finger = Finger(page)
    left, top, _, _ = place(page, "menuding pengelola")
    finger.down(left + 12, top)
    painted(page, "wb-range", ["menuding"])
    finger.up()
    grip = page.locator(".handle.b")
    expect(grip).to_be_visible()
    finger.down(*centre(grip))
    _, _, right, bottom = page.evaluate(PLACE, "pengelola")
    finger.move(right - 20, bottom)
    finger.move(right - 4, bottom)
    finger.up()
    painted(page, "wb-range", ["menuding pengelola"])
    page.locator(".palette").get_by_role("button", name="accusation").tap()
    (before,) = arrives(site, article, lambda rows: quotes(rows) == {"menuding pengelola"})

    grip = page.locator(".handle.a")
    size = page.evaluate("getComputedStyle(document.querySelector('.handle.a'), '::before').width")
    assert float(re.sub("px", "", size)) >= 24
    finger.down(*centre(grip))
    left, top, _, _ = page.evaluate(PLACE, "Pedagang menuding")
    finger.move(left + 12, top)
    finger.move(left + 3, top)
    finger.up()
    (after,) = arrives(site, article, lambda rows: quotes(rows) == {"Pedagang menuding pengelola"})
    assert after["id"] == before["id"]
    says(page, "Saved")


@on_a_phone
@pytest.mark.parametrize("scheme", SCHEMES)
def test_pages_on_a_phone(site: Site, sign_in: SignIn, scheme: str) -> None:
    slug = site.project(texts=[MARKET])
    page = sign_in("ada")
    look = Look(page, scheme)
    open_article(page, site, slug)
    look.at("label on a phone")
    page.locator(".actbar").get_by_role("button", name="Next suggestion").tap()
    look.at("label on a phone, a suggestion selected")
    page.goto(f"/projects/{slug}")
    expect(page.get_by_role("table").first).to_be_visible()
    look.at("queue on a phone")
    assert not look.wrong, "\n".join(look.wrong)
