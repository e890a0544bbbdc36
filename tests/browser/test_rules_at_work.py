"""What everybody sees of rules at work: how each of them does, and how articles come to a new version."""

import re

import pytest
from playwright.sync_api import APIResponse, Route, expect

from tests.browser.conftest import SignIn, Site
from tests.browser.packs import PACK, jobs, project_of_two_rules, publish
from tests.browser.texts import MARKET


@pytest.fixture
def slug(site: Site) -> str:
    return project_of_two_rules(site)


def test_re_tagging_is_paused_and_resumed(site: Site, slug: str, sign_in: SignIn) -> None:
    page = sign_in("mia")
    bar = page.get_by_role("region", name="Re-tagging")
    paused = bar.get_by_text("Tagging with version 3 is paused")
    running = bar.get_by_text("Tagging articles with version 3: 0 of 1")
    with site.tree.nothing_stored_in("annotations_suggestion"):
        site.call("mia", "POST", f"projects/{slug}/rules/versions/1/restore/", {"base_version": 2})
        page.goto(f"/projects/{slug}/rules")
        expect(running).to_be_visible()
        # Only the job that runs is asked about; the list stays as it is.
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url) if "/rules/runs/" in request.url else None)
        for _ in range(2):
            page.wait_for_event("request", lambda request: "/rules/runs/" in request.url)
        assert {url.rsplit("/", 2)[1] for url in asked} == {jobs(site, slug)[0]["id"]}
        bar.get_by_role("button", name="Pause").press("Enter")
        expect(paused).to_be_visible()
        bar.get_by_role("button", name="Resume").press("Enter")
        expect(running).to_be_visible()
    expect(bar).to_have_count(0)
    assert (jobs(site, slug)[0]["state"], jobs(site, slug)[0]["done"]) == ("done", 1)


def test_an_answer_that_comes_late_does_not_hide_a_pause(site: Site, slug: str, sign_in: SignIn) -> None:
    page = sign_in("mia")
    bar = page.get_by_role("region", name="Re-tagging")
    held: list[tuple[Route, APIResponse]] = []
    with site.tree.nothing_stored_in("annotations_suggestion"):
        site.call("mia", "POST", f"projects/{slug}/rules/versions/1/restore/", {"base_version": 2})
        one = re.compile(f"/rules/runs/{jobs(site, slug)[0]['id']}/$")
        page.route(one, lambda route: held.append((route, route.fetch())))
        page.goto(f"/projects/{slug}/rules")
        with page.expect_request(one):
            expect(bar.get_by_text("Tagging articles with version 3")).to_be_visible()
        bar.get_by_role("button", name="Pause").press("Enter")
        expect(bar.get_by_text("Tagging with version 3 is paused")).to_be_visible()
        with page.expect_response(one):
            for route, told in held:
                route.fulfill(response=told)
        page.unroute_all()
        bar.get_by_role("button", name="Resume").press("Enter")
    expect(bar).to_have_count(0)


# What moves by itself counts; the sum is how much of the window did, times how far.
MOVED = """window.moved = 0;
new PerformanceObserver((list) => {
  for (const shift of list.getEntries()) if (!shift.hadRecentInput) window.moved += shift.value;
}).observe({ type: "layout-shift", buffered: true });"""


def test_nothing_moves_while_the_page_fills_on_a_phone(site: Site, slug: str, sign_in: SignIn) -> None:
    page = sign_in("mia")
    page.set_viewport_size({"width": 390, "height": 844})
    page.add_init_script(MOVED)
    page.goto(f"/projects/{slug}/rules?rule=type.accuses")
    expect(page.get_by_role("textbox", name="Source of type.accuses")).to_be_visible()
    expect(page.get_by_role("link", name="Scorecards of all rules and versions")).to_be_attached()
    assert page.evaluate("window.moved") < 0.01
    page.get_by_role("button", name="Import and export YAML").click()
    expect(page.get_by_role("button", name="Import a file…")).to_be_in_viewport(ratio=1)


def test_a_scorecards_numbers_lead_to_their_texts(site: Site, slug: str, sign_in: SignIn) -> None:
    site.label_all("ada", slug)
    page = sign_in("mia")
    page.goto(f"/projects/{slug}/rules?rule=type.accuses")
    page.get_by_role("link", name="1 accepted").press("Enter")
    expect(page.get_by_role("heading", level=1, name="Accepted suggestions")).to_be_visible()
    row = page.get_by_role("main").get_by_role("listitem")
    expect(row).to_have_count(1)
    expect(row.locator(".cue")).to_contain_text("menuding")
    page.get_by_role("link", name="Quality", exact=True).last.click()
    table = page.get_by_role("region", name="Scorecards of the rules")
    rule = table.get_by_role("row", name=re.compile("^type.accuses"))
    expect(rule).to_contain_text("1.0")
    expect(rule.get_by_role("img", name=re.compile("1.0, interval .21 to 1.0"))).to_be_visible()
    table.get_by_role("button", name="Fired").press("Enter")
    expect(table.get_by_role("rowheader").first).to_have_text("event.default")
    expect(page.get_by_text("Passages that no rule proposed")).to_be_visible()


def test_a_rule_that_matches_nothing_here_leads_to_a_text_where_it_fired(site: Site, sign_in: SignIn) -> None:
    newer = "Pasar pagi ramai\n\nPedagang ikan datang sebelum matahari terbit.\n"
    slug = site.project(texts=[MARKET, newer])
    publish(site, slug, PACK)
    page = sign_in("mia")
    page.goto(f"/projects/{slug}/rules?rule=type.accuses")
    text = page.get_by_role("combobox", name="Text to match")
    text.select_option("Pasar pagi ramai")
    expect(page.locator(".matched")).to_contain_text("Pedagang ikan")
    page.get_by_role("button", name="Show a text where it fired").press("Enter")
    expect(page.locator(".matched mark.cue")).to_have_text(["menuding"])
    expect(text.locator("option:checked")).to_contain_text("Pasar Tanjung Biru")


def test_a_rule_that_is_switched_off_is_counted_all_the_same(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET])
    publish(site, slug, PACK.replace("priority: 60", "priority: 60\n    suggests: false"))
    site.label_all("ada", slug)
    page = sign_in("mia")
    page.goto(f"/projects/{slug}/quality")
    rule = page.get_by_role("row", name=re.compile("^type.accuses"))
    expect(rule).to_contain_text("Switched off: nobody is shown its suggestions.")
    rule.get_by_role("link", name="1 of 1 hidden passages was marked by an analyst too").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Hidden passages that an analyst marked too")
    expect(page.get_by_role("main").get_by_role("listitem")).to_have_count(1)


@pytest.mark.parametrize("who", ["ada", "rita"])
def test_those_who_do_not_manage_read_the_rules(site: Site, slug: str, sign_in: SignIn, who: str) -> None:
    page = sign_in(who)
    page.goto(f"/projects/{slug}/rules?rule=type.accuses")
    source = page.get_by_role("textbox", name="Source of type.accuses")
    expect(source).to_contain_text("menuding")
    expect(page.get_by_text("Managers of the project edit and publish them.")).to_be_visible()
    expect(page.get_by_role("button", name=re.compile("^Publish"))).to_have_count(0)
    expect(page.get_by_role("checkbox", name="Suggests")).to_be_disabled()
    source.click()
    page.keyboard.type("zzz")
    expect(source).not_to_contain_text("zzz")
