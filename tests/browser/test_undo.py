"""Undo reaches back over everything: writing, reloads, a closed tab, two hundred acts."""

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.conftest import SignIn, Site
from tests.browser.test_labelling import arrives, open_article, types
from tests.browser.test_safety import lines, titled, typed
from tests.browser.texts import MARKET
from tests.embedded.trees import eventually

WRITTEN_DOWN = """() => new Promise((resolve) => {
  indexedDB.open("workbench history").onsuccess = ({ target: { result: database } }) => {
    database.transaction("histories").objectStore("histories").getAll().onsuccess = ({ target: { result } }) => {
      database.close();
      resolve(result.flatMap(({ history }) => [history.done.length, history.undone.length]));
    };
  };
})"""
# What waits in the field is an edit after a pause: the clock is wound forward, nobody waits.
A_PAUSE = 2_000


def noted(words: str) -> Callable[[list[dict[str, Any]]], bool]:
    return lambda rows: rows[0]["note"] == words


def test_writing_with_pauses_is_taken_back_by_one_undo(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    page.clock.install()
    article = open_article(page, site, slug)
    page.keyboard.press("9")
    page.clock.run_for(A_PAUSE)
    arrives(site, article, lambda rows: len(rows) == 1)
    page.keyboard.press("m")
    for words in ("Kapan", "Kapan pasarnya", "Kapan pasarnya dibuka?"):
        page.keyboard.type(words.removeprefix(page.get_by_label("Note").input_value()))
        page.clock.run_for(A_PAUSE)
        arrives(site, article, noted(words))
    page.keyboard.press("Enter")
    page.keyboard.press("z")
    page.clock.run_for(A_PAUSE)
    arrives(site, article, lambda rows: rows[0]["note"] == "")
    page.keyboard.press("z")
    page.clock.run_for(A_PAUSE)
    arrives(site, article, lambda rows: rows == [])
    page.keyboard.press("Shift+Z")
    page.keyboard.press("Shift+Z")
    page.clock.run_for(A_PAUSE)
    arrives(site, article, lambda rows: rows and rows[0]["note"] == "Kapan pasarnya dibuka?")


def test_a_note_that_was_given_up_leaves_nothing_to_undo(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    page.keyboard.press("9")
    page.keyboard.press("m")
    page.keyboard.type("Bukan ini")
    arrives(site, article, lambda rows: rows and rows[0]["note"] == "Bukan ini")
    page.keyboard.press("Escape")
    arrives(site, article, lambda rows: rows[0]["note"] == "")
    page.keyboard.press("z")
    arrives(site, article, lambda rows: rows == [])


def kept(page: Page, *, done: int, undone: int) -> None:
    """Wait until that many acts are written down on this device: a page that is closed at once has no time for it."""
    assert eventually(lambda: page.evaluate(WRITTEN_DOWN) == [done, undone]), page.evaluate(WRITTEN_DOWN)


def test_undo_reaches_back_over_a_reload_and_a_closed_tab(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    for key in ("9", "2", "4"):
        page.keyboard.press(key)
    arrives(site, article, typed("directive"))
    kept(page, done=3, undone=0)
    page.reload()
    titled(page)
    page.keyboard.press("z")
    arrives(site, article, typed("accusation"))
    kept(page, done=2, undone=1)
    where, context = page.url, page.context
    page.close(run_before_unload=False)
    again = context.new_page()
    again.goto(where)
    titled(again)
    again.keyboard.press("z")
    arrives(site, article, typed("event"))
    again.keyboard.press("Shift+Z")
    again.keyboard.press("Shift+Z")
    arrives(site, article, typed("directive"))


def act(page: Page, count: int) -> None:
    for number in range(count):
        page.keyboard.press(str(1 + number % 9))


def test_two_hundred_acts_are_undone_and_done_again(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[lines(4)], suggestion_rate=0)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    act(page, 200)
    last = types(arrives(site, article, typed("accusation")))
    page.context.set_offline(True)
    for _ in range(200):
        page.keyboard.press("z")
    expect(page.locator(".list li.it")).to_have_count(0)
    page.context.set_offline(False)
    arrives(site, article, lambda rows: rows == [])
    for _ in range(200):
        page.keyboard.press("Shift+Z")
    arrives(site, article, lambda rows: types(rows) == last)


def test_what_is_written_on_a_suggestion_is_one_act_too(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET])
    page = sign_in("ada")
    page.clock.install()
    article = open_article(page, site, slug)
    page.keyboard.press("Tab")
    page.keyboard.press("h")
    page.keyboard.press("Control+a")
    # After the first pause the suggestion is a passage: the field and the caret stay where they are.
    for words in ("Dinas", " Perdagangan", " Kota"):
        page.keyboard.type(words)
        page.clock.run_for(A_PAUSE)
    arrives(site, article, lambda rows: rows and rows[0]["holder"] == "Dinas Perdagangan Kota")
    expect(page.get_by_label("Holder")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("z")
    page.clock.run_for(A_PAUSE)
    arrives(site, article, lambda rows: rows == [])
    space = site.call("ada", "GET", f"articles/{article}/workspace/")
    assert not any(suggestion["decision"] for suggestion in space["suggestions"])
