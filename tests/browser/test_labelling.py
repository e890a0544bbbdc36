"""Ada labels with the keyboard alone."""

import re
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.conftest import SignIn, Site
from tests.browser.texts import FESTIVAL, MARKET
from tests.embedded.trees import eventually


def open_article(page: Page, site: Site, slug: str) -> str:
    """Go to the next article to label by its address, and return its id."""
    page.goto(f"/projects/{slug}/label")
    page.wait_for_url(re.compile(r"/label/[0-9a-f-]{36}$"))
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    # The last thing above the text that may move it: whoever points at words needs them where they stay.
    expect(page.locator(".position")).to_be_attached()
    return page.url.rsplit("/", 1)[1]


def types(rows: list[dict[str, Any]]) -> list[str]:
    return [row["labels"]["claim_type"] for row in rows]


def arrives(site: Site, article: str, wanted: Callable[[list[dict[str, Any]]], object]) -> list[dict[str, Any]]:
    """Wait until Ada's layer on the server is as `wanted`, and return it."""
    rows: list[dict[str, Any]] = []

    def there() -> object:
        rows[:] = layer(site, article)
        return wanted(rows)

    assert eventually(there), rows
    return rows


def layer(site: Site, article: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = site.call("ada", "GET", f"articles/{article}/annotations/?annotator=ada")
    return rows


def sentences(site: Site, article: str) -> list[str]:
    """Return the sentences of an article that the cursor stops at: none of them furniture."""
    whole = site.call("ada", "GET", f"articles/{article}/")
    furniture = [s for s in whole["segments"] if s["kind"] == "boilerplate"]
    return [
        whole["text"][s["start"] : s["end"]]
        for s in whole["segments"]
        if s["kind"] == "sentence" and not any(f["start"] <= s["start"] < f["end"] for f in furniture)
    ]


def test_a_whole_article_is_labelled_and_submitted_without_a_mouse(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    to_label = sentences(site, article)
    # The cursor stands at the first sentence that can be labelled.
    for number in range(len(to_label)):
        if number:
            page.keyboard.press("j")
        page.keyboard.press(str(9 - number))
    rows = arrives(site, article, lambda rows: len(rows) == len(to_label))
    assert [row["quote"] for row in rows] == [text.rstrip(".") for text in to_label]
    assert types(rows) == ["event", "evaluation", "quantity", "causal", "prediction"][: len(rows)]
    assert not any("Baca juga" in row["quote"] for row in rows)

    page.keyboard.press("Shift+C")  # one step down from certain
    arrives(site, article, lambda rows: rows[-1]["labels"]["confidence"] == "probable")
    page.keyboard.press("c")
    arrives(site, article, lambda rows: rows[-1]["labels"]["confidence"] == "certain")
    page.keyboard.press("Enter")
    expect(page).not_to_have_url(re.compile(article))
    (assignment,) = site.call("ada", "GET", f"assignments/?project={slug}")["results"]
    assert assignment["state"] == "submitted"


def test_undo_and_redo_reach_the_server(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    page.keyboard.press("2")
    page.keyboard.press("3")
    arrives(site, article, lambda rows: types(rows) == ["commitment"])
    page.keyboard.press("z")
    arrives(site, article, lambda rows: types(rows) == ["accusation"])
    page.keyboard.press("z")
    arrives(site, article, lambda rows: rows == [])
    page.keyboard.press("Shift+Z")
    rows = arrives(site, article, lambda rows: types(rows) == ["accusation"])
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert layer(site, article) == rows


def test_suggestions_are_accepted_and_rejected(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET])
    page = sign_in("ada")
    article = open_article(page, site, slug)
    page.keyboard.press("Tab")
    page.keyboard.press("a")
    page.keyboard.press("x")

    def decisions() -> list[str]:
        space = site.call("ada", "GET", f"articles/{article}/workspace/")
        return sorted(s["decision"] for s in space["suggestions"] if s["decision"])

    assert eventually(lambda: decisions() == ["accepted", "rejected"]), decisions()
    (row,) = layer(site, article)
    assert row["suggestion"] is not None


def test_edges_move_by_word_and_keep_the_passage(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    page.keyboard.press("9")
    (before,) = arrives(site, article, lambda rows: rows)
    page.keyboard.press("]")
    page.keyboard.press("{")
    inner = before["quote"].split()[1:-1]
    (after,) = arrives(site, article, lambda rows: rows[0]["quote"].split() == inner)
    assert after["id"] == before["id"]


def test_emoji_and_combining_marks_keep_their_places(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[FESTIVAL], suggestion_rate=0)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    to_label = sentences(site, article)
    for number in range(len(to_label)):
        if number:
            page.keyboard.press("j")
        page.keyboard.press("9")
    rows = arrives(site, article, lambda rows: len(rows) == len(to_label))
    assert [row["quote"] for row in rows] == [text.rstrip(".") for text in to_label]


def test_a_gap_keeps_the_article_from_being_submitted(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    page.keyboard.press("2")
    page.keyboard.press("s")  # a stance, and no target
    arrives(site, article, lambda rows: rows and rows[0]["labels"]["stance"] != "neutral")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Target").first).to_be_visible()
    expect(page).to_have_url(re.compile(article))
    (assignment,) = site.call("ada", "GET", f"assignments/?project={slug}")["results"]
    assert assignment["state"] == "doing"


def test_work_without_a_network_arrives_once_it_is_back(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    page.context.set_offline(True)
    for key in ("9", "j", "8", "j", "7"):
        page.keyboard.press(key)
    expect(page.get_by_role("status").filter(has_text="waiting")).to_be_visible()
    assert layer(site, article) == []
    page.context.set_offline(False)
    arrives(site, article, lambda rows: types(rows) == ["event", "evaluation", "quantity"])
    expect(page.get_by_role("status").filter(has_text="Saved")).to_be_visible()
