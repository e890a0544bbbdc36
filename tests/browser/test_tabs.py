"""Several tabs of one browser, with locks and, as over plain http, without."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import SignIn, Site
from tests.browser.test_labelling import arrives, layer, open_article, types
from tests.browser.test_safety import changed_elsewhere, lines, says, titled
from tests.browser.texts import MARKET

NO_LOCKS = "delete Navigator.prototype.locks"


@pytest.fixture
def without_locks(page: Page) -> None:
    page.context.add_init_script(NO_LOCKS)


def second_tab(page: Page) -> Page:
    other = page.context.new_page()
    other.goto(page.url)
    titled(other)
    return other


def test_keeping_the_servers_version_repaints_other_tabs(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    one = sign_in("ada")
    article = open_article(one, site, slug)
    one.keyboard.press("9")
    arrives(site, article, lambda rows: len(rows) == 1)
    says(one, "Saved")
    two = second_tab(one)
    changed_elsewhere(site, article, "elsewhere")
    one.keyboard.press("2")
    expect(two.locator(".list li").first).to_contain_text("accusation")
    one.get_by_role("button", name="1 conflict").click()
    one.keyboard.press("2")
    says(one, "Saved")
    expect(one.locator(".list li").first).to_contain_text("event")
    expect(two.locator(".list li").first).to_contain_text("event")
    two.locator(".list li .pick").first.click()
    expect(two.locator(".it.sel")).to_contain_text("elsewhere")


@pytest.mark.usefixtures("without_locks")
def test_without_locks_each_edit_of_two_tabs_arrives_once(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[lines(20)], suggestion_rate=0)
    one = sign_in("ada")
    assert one.evaluate("'locks' in navigator") is False
    article = open_article(one, site, slug)
    two = second_tab(one)
    one.context.set_offline(True)
    for number in range(20):
        tab = (one, two)[number % 2]
        for _ in range(2 if number > 1 else number):
            tab.keyboard.press("j")
        tab.keyboard.press("9")
    says(one, "20 waiting, offline")
    says(two, "20 waiting, offline")
    one.context.set_offline(False)
    rows = arrives(site, article, lambda rows: len(rows) == 20)
    says(one, "Saved")
    says(two, "Saved")
    assert {row["revision"] for row in rows} == {1}
    # Each tab goes on with what the other one made.
    one.keyboard.press("4")
    expect(two.locator(".list li").nth(18)).to_contain_text("directive")
    two.keyboard.press("p")
    two.keyboard.press("2")
    rows = arrives(site, article, lambda rows: types(rows)[18] == "accusation")
    assert rows[18]["revision"] == 3


@pytest.mark.usefixtures("without_locks")
def test_without_locks_a_tab_takes_over_what_a_closed_one_left(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    one = sign_in("ada")
    article = open_article(one, site, slug)
    two = second_tab(one)
    context = one.context
    context.set_offline(True)
    for key in ("9", "j", "2"):
        one.keyboard.press(key)
    says(one, "2 waiting, offline")
    expect(two.locator(".list li")).to_have_count(2)
    one.close(run_before_unload=False)
    context.set_offline(False)
    rows = arrives(site, article, lambda rows: len(rows) == 2)
    assert types(rows) == ["event", "accusation"]
    says(two, "Saved")
    assert {row["revision"] for row in layer(site, article)} == {1}
