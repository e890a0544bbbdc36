"""From one article to the next, and out of the door."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import SignIn, Site
from tests.browser.test_labelling import arrives, layer, open_article, types
from tests.browser.test_safety import says, typed
from tests.browser.texts import FESTIVAL, MARKET
from tests.embedded.trees import eventually


def states(site: Site, slug: str) -> list[str]:
    rows = site.call("ada", "GET", f"assignments/?project={slug}")["results"]
    return sorted(row["state"] for row in rows)


def heading(page: Page) -> str:
    return page.get_by_role("heading", level=1).inner_text()


def fetched_ahead(page: Page) -> None:
    """Wait until the page has the article that comes next."""
    assert eventually(lambda: page.evaluate("performance.getEntriesByName('label:ahead').length"))


def test_the_next_article_is_there_without_asking_the_server(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET, FESTIVAL], suggestion_rate=0)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    fetched_ahead(page)
    first = heading(page)
    page.context.set_offline(True)
    page.keyboard.press("9")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).not_to_have_text(first)
    page.keyboard.press("2")
    says(page, "Submit and 2 edits waiting, offline")
    page.context.set_offline(False)
    says(page, "Saved")
    assert types(layer(site, article)) == ["event"]
    assert states(site, slug) == ["doing", "submitted"]


def leave(page: Page) -> None:
    page.get_by_role("button", name="Account").click()
    page.get_by_role("button", name="Sign out").click()


def test_signing_out_offers_to_send_what_waits(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    page.route("**/annotations/", lambda route: route.abort())
    page.keyboard.press("9")
    says(page, "1 waiting, offline")
    leave(page)
    page.unroute("**/annotations/")
    page.get_by_role("button", name="Send, then sign out").click()
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
    assert types(layer(site, article)) == ["event"]


def test_signing_out_without_a_server_says_so_and_works_once_it_is_back(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    # Whether it is back is not answered either: signing out would be tried again by itself.
    for path in ("**/auth/session", "**/readyz"):
        page.route(path, lambda route: route.abort())
    leave(page)
    dialog = page.get_by_role("dialog", name="Sign out")
    expect(dialog.get_by_text("The server does not answer")).to_be_visible()
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    page.unroute_all()
    page.keyboard.press("9")
    arrives(site, article, typed("event"))
    leave(page)
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()


def test_what_is_dropped_on_signing_out_never_arrives_and_what_is_kept_does(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    for choice, wanted in (("Drop and sign out", ()), ("Keep and sign out", ("event",))):
        page = sign_in("ada")
        article = open_article(page, site, slug)
        page.route("**/annotations/", lambda route: route.abort())
        page.keyboard.press("9")
        says(page, "1 waiting, offline")
        leave(page)
        page.get_by_role("button", name=choice).click()
        expect(page.get_by_role("button", name="Sign in")).to_be_visible()
        page.unroute("**/annotations/")
        sign_in("ada")
        page.goto(f"/projects/{slug}/label/{article}")
        says(page, "Saved")
        arrives(site, article, typed(*wanted))
        leave(page)
        expect(page.get_by_role("button", name="Sign in")).to_be_visible()


LAPSE = """
from datetime import timedelta
from django.utils import timezone
from annotations.labelling.claims import RESERVED_FOR, give_back_reservations
give_back_reservations(at=timezone.now() + RESERVED_FOR + timedelta(minutes=1))
"""


def test_an_article_whose_reservation_lapsed_says_so_and_keeps_the_edits(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET, FESTIVAL], suggestion_rate=0, overlap=1)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    fetched_ahead(page)
    first = heading(page)
    page.keyboard.press("9")
    arrives(site, article, typed("event"))
    page.context.set_offline(True)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).not_to_have_text(first)
    lapsed = site.tree.manage("shell", "-c", LAPSE)
    assert lapsed.returncode == 0, lapsed.stderr
    assert states(site, slug) == ["doing"]
    taken = site.call("ben", "POST", f"projects/{slug}/next/")["article"]
    assert page.url.endswith(taken)
    page.keyboard.press("2")
    page.context.set_offline(False)
    page.get_by_role("button", name="1 refused").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("kept on this device")
    expect(dialog).to_contain_text("assigned")
    dialog.get_by_role("button", name="Give it up").click()
    says(page, "Saved")
    assert eventually(lambda: states(site, slug) == ["submitted"]), states(site, slug)
    assert types(site.call("ben", "GET", f"articles/{taken}/annotations/?annotator=ben")) == []
