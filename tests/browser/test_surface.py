"""The text surface: passages that nest and cross, grips, many at once, pointing, keys, other scripts, paper."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import SignIn, Site
from tests.browser.test_labelling import arrives, layer, open_article, types
from tests.browser.texts import MARKET
from tests.embedded.trees import eventually

REPEATED = """Bendungan Sungai Lanting retak

Menurut Wati, Bendungan Sungai Lanting retak sejak April.
Pengelola membantah Bendungan Sungai Lanting retak.
Warga yakin Bendungan Sungai Lanting retak dan mengungsi.
"""

ARABIC = """افتتاح السوق الجديد

قال المدير إن السوق سيفتح يوم الأحد.
ونفى التجار وجود أي تأخير.
"""

# Where words of the article stand in the window: of their first and last line.
PLACE = """
(words) => {
  const walker = document.createTreeWalker(document.querySelector(".art .body"), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const rects = [...range.getClientRects()];
    const [first, last] = [rects[0], rects.at(-1)];
    return [first.left, first.top + first.height / 2, last.right, last.top + last.height / 2];
  }
  return null;
}
"""

HIGHLIGHTED = """
(pattern) => [...CSS.highlights].filter(([name]) => new RegExp(pattern).test(name))
  .flatMap(([, highlight]) => [...highlight].map(String))
"""


def mark(page: Page, words: str) -> None:
    """Select words of the article with the mouse."""
    left, top, right, bottom = page.evaluate(PLACE, words)
    page.mouse.move(left + 2, top)
    page.mouse.down()
    page.mouse.move((left + right) / 2, bottom)
    page.mouse.move(right - 2, bottom)
    page.mouse.up()


def painted(page: Page, pattern: str, wanted: list[str]) -> None:
    """Wait until the words highlighted under a name that fits `pattern` are the wanted ones."""
    assert eventually(lambda: sorted(page.evaluate(HIGHLIGHTED, pattern)) == sorted(wanted)), page.evaluate(
        HIGHLIGHTED, "."
    )


def quotes(rows: list[dict[str, Any]]) -> set[str]:
    return {row["quote"] for row in rows}


def test_a_nested_and_a_crossing_passage_are_painted_at_depths_of_their_own(site: Site, sign_in: SignIn) -> None:
    page = sign_in("ada")
    article = open_article(page, site, site.project(texts=[MARKET], suggestion_rate=0))
    outer, inner, crossing = "pengelola menutup-nutupi laporan", "menutup-nutupi", "laporan kebocoran"
    for words, key in ((outer, "2"), (inner, "9"), (crossing, "7")):
        mark(page, words)
        page.keyboard.press(key)
    arrives(site, article, lambda rows: quotes(rows) == {outer, inner, crossing})
    page.keyboard.press("Escape")
    painted(page, "-0-own$", [outer])
    painted(page, "-1-own$", [inner, crossing])


def test_a_grip_moves_one_edge_of_a_passage_and_keeps_the_rest(site: Site, sign_in: SignIn) -> None:
    page = sign_in("ada")
    article = open_article(page, site, site.project(texts=[MARKET], suggestion_rate=0))
    mark(page, "pengelola menutup-nutupi")
    page.keyboard.press("2")
    (before,) = arrives(site, article, lambda rows: rows)
    grip = page.locator(".handle.b").bounding_box()
    assert grip
    _, _, right, bottom = page.evaluate(PLACE, "laporan kebocoran")
    page.mouse.move(grip["x"] + 1, grip["y"] + grip["height"] / 2)
    page.mouse.down()
    page.mouse.move(right - 20, bottom)
    page.mouse.move(right - 4, bottom)
    page.mouse.up()
    wanted = "pengelola menutup-nutupi laporan kebocoran"
    (after,) = arrives(site, article, lambda rows: quotes(rows) == {wanted})
    assert after["id"] == before["id"]


def test_all_suggestions_of_a_rule_are_accepted_and_opened_again_at_once(site: Site, sign_in: SignIn) -> None:
    page = sign_in("ada")
    article = open_article(page, site, site.project(texts=[MARKET]))
    space = site.call("ada", "GET", f"articles/{article}/workspace/")
    first = min(space["suggestions"], key=lambda s: (s["start"], -s["end"]))
    same = [s for s in space["suggestions"] if s["rule"] == first["rule"]]
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+A")
    rows = arrives(site, article, lambda rows: len(rows) == len(same))
    assert {row["suggestion"] for row in rows} == {s["id"] for s in same}
    page.keyboard.press("z")
    arrives(site, article, lambda rows: rows == [])


def test_a_suggestion_is_edited_and_then_accepted_as_edited(site: Site, sign_in: SignIn) -> None:
    page = sign_in("ada")
    article = open_article(page, site, site.project(texts=[MARKET]))
    page.keyboard.press("Tab")
    page.keyboard.press("e")
    expect(page.locator(".it.sel [role=radio]:focus")).to_be_visible()
    assert layer(site, article) == []
    page.keyboard.press("ArrowRight")
    arrives(site, article, lambda rows: len(rows) == 1)
    space = site.call("ada", "GET", f"articles/{article}/workspace/")
    assert [s["decision"] for s in space["suggestions"] if s["decision"]] == ["edited"]


def test_further_occurrences_are_labelled_in_one_act(site: Site, sign_in: SignIn) -> None:
    page = sign_in("ada")
    article = open_article(page, site, site.project(texts=[REPEATED], suggestion_rate=0))
    words = "Bendungan Sungai Lanting retak"
    # The first one in the body: the title stands elsewhere.
    mark(page, words)
    page.keyboard.press("9")
    page.keyboard.press("r")
    rows = arrives(site, article, lambda rows: len(rows) == 3)
    assert quotes(rows) == {words}
    page.keyboard.press("z")
    arrives(site, article, lambda rows: len(rows) == 1)


def test_a_holder_is_pointed_at_in_the_text_and_cleared(site: Site, sign_in: SignIn) -> None:
    page = sign_in("ada")
    article = open_article(page, site, site.project(texts=[MARKET], suggestion_rate=0))
    mark(page, "menutup-nutupi laporan")
    page.keyboard.press("2")
    page.keyboard.press("h")
    expect(page.get_by_label("Holder")).to_be_focused()
    mark(page, "Pedagang")
    (row,) = arrives(site, article, lambda rows: rows and rows[0]["holder"])
    start = MARKET.index("Pedagang")
    assert (row["holder"], row["holder_span"]) == ("Pedagang", [start, start + len("Pedagang")])
    painted(page, "wb-holder", ["Pedagang"])
    page.get_by_role("button", name="Clear Holder").click()
    (row,) = arrives(site, article, lambda rows: not rows[0]["holder"])
    assert row["holder_span"] is None
    page.keyboard.press("t")
    page.keyboard.press("Alt+ArrowRight")
    page.keyboard.press("Enter")
    arrives(site, article, lambda rows: rows[0]["target"] == "Pedagang" and rows[0]["target_span"])


def test_a_flag_is_shown_in_the_row_and_in_the_gutter(site: Site, sign_in: SignIn) -> None:
    page = sign_in("ada")
    article = open_article(page, site, site.project(texts=[MARKET], suggestion_rate=0))
    page.keyboard.press("9")
    page.keyboard.press("f")
    arrives(site, article, lambda rows: rows and rows[0]["flagged"])
    expect(page.locator(".it .flagged")).to_be_visible()
    expect(page.locator(".gc b")).to_have_text(re.compile("⚑"))


def test_a_remapped_key_works_shows_and_follows_the_person(site: Site, sign_in: SignIn) -> None:
    page = sign_in("ada")
    article = open_article(page, site, site.project(texts=[MARKET], suggestion_rate=0))
    where = page.url
    page.goto("/account")
    page.get_by_role("list", name="Labelling").get_by_role("button", name="Change the key of Undo").click()
    page.keyboard.press("x")
    expect(page.get_by_text("X is “Reject suggestion” already.")).to_be_visible()
    page.get_by_role("list", name="Labelling").get_by_role("button", name="Change the key of Undo").click()
    page.keyboard.press("u")
    assert eventually(lambda: site.call("ada", "GET", "me/preferences/").get("keys") == {"undo": "u"})
    try:
        page.evaluate("localStorage.clear()")
        page.goto(where)
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        expect(page.get_by_role("button", name="Undo").first.locator("kbd")).to_have_text("u")
        page.keyboard.press("9")
        page.keyboard.press("z")
        page.keyboard.press("2")
        arrives(site, article, lambda rows: types(rows) == ["accusation"])
        page.keyboard.press("u")
        arrives(site, article, lambda rows: types(rows) == ["event"])
    finally:
        site.call("ada", "PATCH", "me/preferences/", {"keys": {}, "letters": True})


def test_single_letters_can_be_switched_off(site: Site, sign_in: SignIn) -> None:
    page = sign_in("ada")
    article = open_article(page, site, site.project(texts=[MARKET], suggestion_rate=0))
    where = page.url
    page.goto("/account")
    try:
        page.get_by_role("radiogroup", name="Single-letter keys").get_by_role("radio", name="Off").click()
        assert eventually(lambda: site.call("ada", "GET", "me/preferences/").get("letters") is False)
        page.goto(where)
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        expect(page.locator(".palette kbd")).to_have_count(0)
        page.keyboard.press("9")
        page.get_by_role("button", name="event").click()
        arrives(site, article, lambda rows: len(rows) == 1)
        page.keyboard.press("Control+z")
        arrives(site, article, lambda rows: rows == [])
    finally:
        site.call("ada", "PATCH", "me/preferences/", {"keys": {}, "letters": True})


def test_an_arabic_article_has_its_gutter_on_the_right(site: Site, sign_in: SignIn) -> None:
    page = sign_in("ada")
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    record = {"external_id": "arabic", "source": "Kabar", "title": ARABIC.split("\n")[0], "text": ARABIC}
    site.call("mia", "POST", f"projects/{slug}/articles/", [record])
    first = site.call("ada", "POST", f"projects/{slug}/next/")
    site.call("ada", "POST", f"assignments/{first['id']}/skip/", {"reason": "Not today"})
    one = open_article(page, site, slug)
    page.keyboard.press("9")
    (row,) = arrives(site, one, lambda rows: rows)
    assert row["quote"] in ARABIC
    gutter, body = page.locator(".gut").bounding_box(), page.locator(".art .body").bounding_box()
    assert gutter
    assert body
    assert gutter["x"] >= body["x"] + body["width"]
    start, end = page.locator(".handle.a").bounding_box(), page.locator(".handle.b").bounding_box()
    assert start
    assert end
    assert start["x"] > end["x"]


def test_the_reading_view_has_marks_that_say_their_labels(site: Site, sign_in: SignIn) -> None:
    page = sign_in("ada")
    open_article(page, site, site.project(texts=[MARKET], suggestion_rate=0))
    page.keyboard.press("9")
    page.keyboard.press("v")
    expect(page.locator("mark[data-said]").first).to_have_attribute("data-said", "event: ")


def test_paper_shows_the_text_with_a_legend(site: Site, sign_in: SignIn) -> None:
    page = sign_in("ada")
    open_article(page, site, site.project(texts=[MARKET], suggestion_rate=0))
    page.keyboard.press("9")
    expect(page.locator(".legend")).to_be_hidden()
    page.emulate_media(media="print")
    expect(page.locator(".legend li")).to_have_text(["Et event"])
    expect(page.locator(".art .body")).to_be_visible()
    expect(page.locator(".palette")).to_be_hidden()
    expect(page.locator(".list")).to_be_hidden()


@pytest.mark.parametrize("width", [640, 1280])
def test_no_page_scrolls_sideways(site: Site, sign_in: SignIn, width: int) -> None:
    page = sign_in("ada")
    page.set_viewport_size({"width": width, "height": 720})
    open_article(page, site, site.project(texts=[MARKET]))
    for path in (page.url, "/account"):
        page.goto(path)
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
