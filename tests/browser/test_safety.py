"""Nothing that Ada did is lost: network, server, tabs, sessions and other people in between."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.conftest import PASSWORD, SignIn, Site
from tests.browser.test_labelling import arrives, layer, open_article, types
from tests.browser.texts import MARKET
from tests.embedded.trees import eventually, kill, watching

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def says(page: Page, words: str) -> None:
    expect(page.get_by_role("status").filter(has_text=words)).to_be_visible()


def typed(*wanted: str) -> Callable[[list[dict[str, Any]]], bool]:
    return lambda rows: types(rows) == list(wanted)


def titled(page: Page) -> None:
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def lines(count: int) -> str:
    """Return an article of many short sentences."""
    return "Daftar kejadian pasar\n\n" + " ".join(f"Kios nomor {n} buka pada pagi hari." for n in range(1, count + 1))


def test_thirty_edits_without_a_network_arrive_once_each(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[lines(30)], suggestion_rate=0)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    page.context.set_offline(True)
    for number in range(30):
        page.keyboard.press("9")
        if number < 29:
            page.keyboard.press("j")
    says(page, "30 waiting, offline")
    assert layer(site, article) == []
    page.context.set_offline(False)
    rows = arrives(site, article, lambda rows: len(rows) >= 30)
    says(page, "Saved")
    assert len({row["id"] for row in rows}) == len(rows) == 30
    assert {row["revision"] for row in rows} == {1}


def test_what_waits_goes_out_as_soon_as_the_device_has_a_network(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    page.clock.install(time=NOON)
    article = open_article(page, site, slug)
    # No time passes any more: nothing is tried again because it is time.
    page.clock.pause_at(NOON + timedelta(minutes=30))
    page.context.set_offline(True)
    page.keyboard.press("9")
    page.clock.run_for(1_000)
    says(page, "1 waiting, offline")
    with page.expect_response("**/readyz"):
        page.context.set_offline(False)
    page.clock.resume()
    arrives(site, article, typed("event"))


def test_a_tab_closed_without_a_network_leaves_its_edits_to_the_next_one(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    context = page.context
    context.set_offline(True)
    for key in ("9", "j", "2"):
        page.keyboard.press(key)
    says(page, "2 waiting, offline")
    page.close()
    context.set_offline(False)
    again = context.new_page()
    again.goto(f"/projects/{slug}/label/{article}")
    titled(again)
    expect(again.locator(".list li")).to_have_count(2)
    rows = arrives(site, article, lambda rows: len(rows) == 2)
    assert types(rows) == ["event", "accusation"]
    says(again, "Saved")


def test_edits_survive_a_server_that_is_killed_in_between(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    page.keyboard.press("9")
    web = site.tree.pids_of("gunicorn")
    assert web
    with watching(web) as all_ended:
        kill(web)
        page.keyboard.press("j")
        page.keyboard.press("2")
        assert all_ended()
    page.keyboard.press("j")
    page.keyboard.press("4")
    rows = arrives(site, article, lambda rows: len(rows) == 3) if came_back(site) else []
    assert types(rows) == ["event", "accusation", "directive"]
    says(page, "Saved")


def came_back(site: Site) -> bool:
    return eventually(lambda: bool(site.tree.pids_of("gunicorn"))) and eventually(lambda: answers(site))


def answers(site: Site) -> bool:
    try:
        return site.tree.is_ready()
    except OSError:
        return False


def test_two_tabs_on_one_article_show_and_send_each_others_edits(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    one = sign_in("ada")
    article = open_article(one, site, slug)
    two = one.context.new_page()
    two.goto(one.url)
    titled(two)
    one.keyboard.press("9")
    expect(two.locator(".list li")).to_have_count(1)
    two.keyboard.press("j")
    two.keyboard.press("2")
    expect(one.locator(".list li")).to_have_count(2)
    rows = arrives(site, article, lambda rows: len(rows) == 2)
    assert types(rows) == ["event", "accusation"]
    # The other tab changes what this one made, without a network and with both tabs waiting.
    one.context.set_offline(True)
    one.keyboard.press("4")
    expect(two.locator(".list li").first).to_contain_text("directive")
    two.keyboard.press("k")
    two.keyboard.press("1")
    expect(one.locator(".list li").first).to_contain_text("denial")
    one.keyboard.press("z")
    expect(two.locator(".list li").first).to_contain_text("event")
    one.context.set_offline(False)
    rows = arrives(site, article, lambda rows: types(rows) == ["event", "accusation"])
    says(one, "Saved")
    says(two, "Saved")


def changed_elsewhere(site: Site, article: str, note: str) -> None:
    (row,) = layer(site, article)
    kept = ("id", "revision", "start", "end", "quote", "labels", "codebook_version")
    body = {"op": "put", **{name: row[name] for name in kept}, "note": note}
    site.call("ada", "POST", f"articles/{article}/annotations/", {"operations": [body]})


def test_a_conflict_shows_both_versions_and_asks(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    page.keyboard.press("9")
    arrives(site, article, lambda rows: len(rows) == 1)
    says(page, "Saved")
    for answer, note, kept in (("2", "first", "event"), ("1", "second", "accusation")):
        changed_elsewhere(site, article, note)
        page.keyboard.press("2")
        page.get_by_role("button", name="1 conflict").click()
        dialog = page.get_by_role("dialog")
        expect(dialog).to_contain_text(note)
        expect(dialog).to_contain_text("accusation")
        page.keyboard.press(answer)
        expect(dialog).to_be_hidden()
        says(page, "Saved")
        rows = arrives(site, article, typed(kept))
        expect(page.locator(".list li").first).to_contain_text(kept)
        assert rows[0]["note"] == (note if answer == "2" else "first")


def test_an_expired_session_asks_over_the_kept_page_and_goes_on(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    # Of what the page asks for, the edit alone is to find the session gone: a dialog before the key would take it.
    page.context.set_offline(True)
    page.keyboard.press("9")
    says(page, "1 waiting, offline")
    page.context.clear_cookies(name="sessionid")
    page.context.set_offline(False)
    dialog = page.get_by_role("dialog", name="You are signed out")
    expect(dialog).to_be_visible()
    says(page, "Signed out, 1 kept")
    assert layer(site, article) == []
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    expect(dialog).to_be_hidden()
    arrives(site, article, lambda rows: types(rows) == ["event"])
    says(page, "Saved")


def test_another_person_neither_sees_nor_sends_what_waits(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0, overlap=2)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    page.context.set_offline(True)
    page.keyboard.press("9")
    says(page, "1 waiting, offline")
    page.goto("about:blank")
    page.context.set_offline(False)
    page.context.clear_cookies()
    sign_in("ben")
    assert open_article(page, site, slug) == article
    says(page, "Saved")
    expect(page.locator(".list li")).to_have_count(0)
    page.keyboard.press("2")
    mine = f"articles/{article}/annotations/?annotator=ben"
    assert eventually(lambda: types(site.call("ben", "GET", mine)) == ["accusation"])
    assert layer(site, article) == []
    page.context.clear_cookies()
    sign_in("ada")
    page.goto(f"/projects/{slug}/label/{article}")
    arrives(site, article, lambda rows: types(rows) == ["event"])


def test_a_layer_that_was_handed_in_elsewhere_says_that_it_refuses(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    page.keyboard.press("9")
    arrives(site, article, lambda rows: len(rows) == 1)
    (assignment,) = site.call("ada", "GET", f"assignments/?project={slug}")["results"]
    site.call("ada", "POST", f"assignments/{assignment['id']}/submit/", {})
    page.keyboard.press("2")
    page.get_by_role("button", name="1 refused").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("kept on this device")
    dialog.get_by_role("button", name="Give it up").click()
    says(page, "Saved")
    assert types(layer(site, article)) == ["event"]


def test_an_article_is_handed_in_after_its_edits_once_the_network_is_back(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    page.context.set_offline(True)
    page.keyboard.press("9")
    page.keyboard.press("Enter")
    says(page, "Submit and 1 edit waiting, offline")
    page.context.set_offline(False)

    def state() -> str:
        (assignment,) = site.call("ada", "GET", f"assignments/?project={slug}")["results"]
        return str(assignment["state"])

    assert eventually(lambda: state() == "submitted"), state()
    assert types(layer(site, article)) == ["event"]


def test_a_browser_that_keeps_nothing_says_so_and_sends_at_once(site: Site, sign_in: SignIn, page: Page) -> None:
    page.add_init_script("Object.defineProperty(window, 'indexedDB', { value: undefined })")
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    sign_in("ada")
    article = open_article(page, site, slug)
    page.keyboard.press("9")
    arrives(site, article, lambda rows: types(rows) == ["event"])
    says(page, "Saved")
    page.context.set_offline(True)
    page.keyboard.press("2")
    says(page, "1 in this tab only")
    page.context.set_offline(False)
    arrives(site, article, lambda rows: types(rows) == ["accusation"])
