"""Keys are a person's own: those of labels, of lists and of the review too, and every hint says so."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import SignIn, Site
from tests.browser.test_labelling import arrives, open_article, types
from tests.browser.texts import MARKET
from tests.embedded.trees import eventually

Choose = Callable[[Page, str, str], None]


@pytest.fixture
def choose(site: Site) -> Iterator[Choose]:
    """Give a command another key on the settings page; afterwards everybody has the usual keys."""
    chosen: list[str] = []

    def go(page: Page, command: str, key: str) -> None:
        button = page.get_by_role("button", name=f"Change the key of {command}", exact=True)
        button.click()
        page.keyboard.press(key)
        chosen.append(command)

    yield go
    for who in ("ada", "rita"):
        site.call(who, "PATCH", "me/preferences/", {"keys": {}, "letters": True})


def kept(site: Site, who: str) -> dict[str, str]:
    keys: dict[str, str] = site.call(who, "GET", "me/preferences/").get("keys", {})
    return keys


def test_keys_of_labels_are_remapped_and_shown_as_remapped(site: Site, sign_in: SignIn, choose: Choose) -> None:
    page = sign_in("ada")
    article = open_article(page, site, site.project(texts=[MARKET], suggestion_rate=0))
    where = page.url
    page.goto("/account")
    choose(page, "denial", "q")
    choose(page, "Stance", "w")
    choose(page, "Next sentence", "b")
    assert eventually(lambda: kept(site, "ada") == {"type.1": "q", "cycle.stance.on": "w", "sentence.next": "b"}), kept(
        site, "ada"
    )
    page.goto(where)
    expect(page.locator(".palette").get_by_role("button", name="denial").locator("kbd")).to_have_text("q")
    expect(page.get_by_text("Move to a sentence with b and k")).to_be_visible()
    page.keyboard.press("1")
    page.keyboard.press("b")
    page.keyboard.press("q")
    arrives(site, article, lambda rows: types(rows) == ["denial"])
    expect(page.locator(".form .lab", has_text="Stance").locator("kbd")).to_have_text("w")
    page.keyboard.press("w")
    (row,) = arrives(site, article, lambda rows: rows[0]["labels"]["stance"] != "neutral")
    assert row["quote"].startswith("Pedagang")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog").locator(".keys > div", has_text="denial").locator("kbd").first).to_have_text("q")


def test_a_key_is_refused_that_another_command_of_the_page_has(site: Site, sign_in: SignIn, choose: Choose) -> None:
    page = sign_in("ada")
    site.project(texts=[MARKET], suggestion_rate=0)
    page.goto("/account")
    choose(page, "denial", "2")
    expect(page.get_by_text("2 is “accusation” already.")).to_be_visible()
    choose(page, "denial", "Tab")
    expect(page.get_by_text("Tab is the same on every page and cannot be changed.")).to_be_visible()
    choose(page, "Accept suggestion and go on", "Escape")
    # A list has its own keys: "a" is free there.
    choose(page, "Search in text", "a")
    assert eventually(lambda: kept(site, "ada") == {"queue.search": "a"}), kept(site, "ada")


def test_keys_of_lists_and_reviews_are_remapped(site: Site, sign_in: SignIn, choose: Choose) -> None:
    slug = site.project(texts=[MARKET], overlap=2)
    site.label_all("ada", slug)
    site.label_all("ben", slug, labels={"claim_type": "denial", "confidence": "certain", "stance": "neutral"})
    page = sign_in("rita")
    page.goto("/account")
    choose(page, "Search in text", "g")
    choose(page, "None is right", "q")
    choose(page, "Next case", "b")
    assert eventually(lambda: len(kept(site, "rita")) == 3)
    page.goto(f"/projects/{slug}")
    expect(page.get_by_role("table").first).to_be_visible()
    expect(page.locator(".keybar", has_text="search").locator("kbd", has_text="g")).to_be_visible()
    page.keyboard.press("g")
    expect(page.get_by_role("searchbox").first).to_be_focused()
    (waiting,) = site.call("rita", "GET", f"projects/{slug}/review/")["results"]
    page.goto(f"/projects/{slug}/review/{waiting['article']['id']}")
    expect(page.get_by_role("button", name="None is right", exact=True).locator("kbd")).to_have_text("q")
    page.keyboard.press("b")
    page.keyboard.press("q")
    expect(page.get_by_role("textbox", name="Reason")).to_be_focused()


def test_without_single_letters_no_hint_shows_one(site: Site, sign_in: SignIn, choose: Choose) -> None:
    page = sign_in("ada")
    open_article(page, site, site.project(texts=[MARKET], suggestion_rate=0))
    where = page.url
    site.call("ada", "PATCH", "me/preferences/", {"letters": False})
    page.goto(where)
    page.reload()
    expect(page.get_by_text("Choose a sentence or mark words in the text.")).to_be_visible()
    page.locator(".palette").get_by_role("button", name="event").click()
    expect(page.locator(".form")).to_be_visible()
    shown = page.locator("kbd").all_inner_texts()
    assert [key for key in shown if len(key) == 1 and key.isalnum()] == []
