"""Drafts of rules: kept, moved onto newer versions, written in two windows, and never left behind unasked."""

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import SignIn, Site
from tests.browser.packs import PACK, open_rule, project_of_two_rules, publish
from tests.browser.texts import MARKET
from tests.embedded.trees import eventually


@pytest.fixture
def slug(site: Site) -> str:
    return project_of_two_rules(site)


def test_a_draft_is_kept_over_a_reload_moved_onto_a_newer_version_and_discarded(
    site: Site, slug: str, sign_in: SignIn
) -> None:
    page = sign_in("mia")
    source = open_rule(page, slug, "type.accuses")
    page.keyboard.press("Control+End")
    page.keyboard.press("Enter")
    page.keyboard.type("# a remark of mine")
    expect(page.get_by_text("Draft saved")).to_be_visible()
    page.reload()
    expect(source).to_contain_text("# a remark of mine")
    expect(page.get_by_text("draft 3, 1 rule changed")).to_be_visible()

    publish(site, slug, PACK.replace("priority: 60", "priority: 61").replace("market's", "big market's"), base=2)
    page.reload()
    expect(page.get_by_text("mia has published version 3; your draft began on 2.")).to_be_visible()
    expect(page.get_by_role("button", name=re.compile("^Publish"))).to_have_text("Publish 4newer version in force")
    page.get_by_role("button", name="Put my changes onto 3").click()
    expect(page.get_by_role("button", name=re.compile("^Publish 4"))).to_be_enabled()

    def draft() -> dict[str, Any]:
        found: dict[str, Any] = site.call("mia", "GET", f"projects/{slug}/rules/draft/")
        return found

    assert eventually(lambda: draft()["base_version"] == 3)
    assert "big market's" in draft()["yaml"]
    assert "# a remark of mine" in draft()["yaml"]

    page.get_by_role("button", name="Import and export YAML").click()
    page.get_by_role("button", name="Discard the draft…").click()
    page.get_by_role("button", name="Discard it").click()
    expect(source).not_to_contain_text("# a remark of mine")
    expect(page.get_by_role("button", name=re.compile("^Publish 4"))).to_have_text("Publish 4no changes")


def test_a_draft_takes_word_lists_and_remarks_onto_a_newer_version(site: Site, slug: str, sign_in: SignIn) -> None:
    words = PACK.replace("language: id", "language: id\nwords:\n  pronouns: [ia]\n  relative: [yang]")
    publish(site, slug, words, base=2)
    mine = words.replace("pronouns: [ia]", "# mine\n  pronouns: [ia, dia]").replace("priority: 0", "priority: 1")
    site.call("mia", "PUT", f"projects/{slug}/rules/draft/", {"base_version": 3, "yaml": mine})
    theirs = words.replace("[yang]", "[yang, nan]").replace("priority: 0", "priority: 2")
    publish(site, slug, theirs, base=3)
    page = sign_in("mia")
    page.goto(f"/projects/{slug}/rules")
    expect(page.get_by_text("Yours: words.pronouns.")).to_be_visible()
    expect(page.get_by_text("Changed on both sides, yours stands: event.default.")).to_be_visible()
    page.get_by_role("button", name="Put my changes onto 4").press("Enter")
    expect(page.get_by_role("button", name=re.compile("^Publish 5"))).to_be_enabled()
    draft = site.call("mia", "GET", f"projects/{slug}/rules/draft/")
    assert (draft["base_version"], draft["yaml"]) == (4, mine.replace("[yang]", "[yang, nan]"))


def test_whoever_publishes_second_is_shown_what_is_in_force_by_now(site: Site, slug: str, sign_in: SignIn) -> None:
    page = sign_in("mia")
    open_rule(page, slug, "type.accuses")
    page.keyboard.press("Control+End")
    page.keyboard.type(" # mine")
    publishing = page.get_by_role("button", name=re.compile("^Publish 3"))
    expect(publishing).to_be_enabled()
    publish(site, slug, PACK.replace("priority: 60", "priority: 61"), base=2)
    publishing.click()
    page.keyboard.press("Control+Enter")
    dialog = page.get_by_role("dialog", name="Publish market-news 3")
    expect(dialog.get_by_text("Somebody published a newer version meanwhile. Your draft is kept.")).to_be_visible()
    dialog.get_by_role("button", name="Show the newer version").press("Enter")
    expect(page.get_by_text("mia has published version 3; your draft began on 2.")).to_be_visible()
    expect(page.get_by_role("textbox", name="Source of type.accuses")).to_contain_text("# mine")


def test_two_windows_write_the_same_draft(site: Site, slug: str, sign_in: SignIn) -> None:
    page = sign_in("mia")
    open_rule(page, slug, "type.accuses")
    site.call("mia", "PUT", f"projects/{slug}/rules/draft/", {"base_version": 2, "yaml": PACK + "# there\n"})
    # At once: the dialog would take what is typed after it opened.
    page.keyboard.insert_text("# here ")
    dialog = page.get_by_role("dialog", name="Your draft was changed in another window")
    expect(dialog).to_be_visible()
    dialog.get_by_role("button", name="Keep this").click()
    expect(page.get_by_text("Draft saved")).to_be_visible()
    assert "# here" in site.call("mia", "GET", f"projects/{slug}/rules/draft/")["yaml"]


def test_whoever_leaves_with_a_draft_that_is_not_kept_is_asked(site: Site, slug: str, sign_in: SignIn) -> None:
    page = sign_in("mia")
    open_rule(page, slug, "type.accuses")
    site.call("mia", "PUT", f"projects/{slug}/rules/draft/", {"base_version": 2, "yaml": PACK + "# there\n"})
    page.keyboard.press("Control+End")
    page.keyboard.type(" # here")
    choice = page.get_by_role("dialog", name="Your draft was changed in another window")
    expect(choice).to_be_visible()
    page.keyboard.press("Escape")
    expect(choice).to_have_count(0)
    page.get_by_role("textbox", name="Source of type.accuses").focus()
    page.keyboard.press("Control+End")
    page.keyboard.type(" and on")
    state = page.get_by_role("button", name="Draft not kept, changed elsewhere: choose…")
    state.press("Enter")
    expect(choice).to_contain_text("and on")
    page.keyboard.press("Escape")

    leaving = page.get_by_role("dialog", name="Your draft is not kept")
    page.get_by_role("button", name=re.compile("account$")).click()
    page.get_by_role("button", name="Sign out").click()
    expect(leaving).to_contain_text("It was changed in another window as well, and nobody has chosen yet.")
    page.keyboard.press("Escape")
    expect(leaving).to_have_count(0)
    page.get_by_role("link", name="Quality", exact=True).last.press("Enter")
    leaving.get_by_role("button", name="Choose…").press("Enter")
    choice.get_by_role("button", name="Keep this").press("Enter")
    expect(page.get_by_text("Draft saved")).to_be_visible()
    page.get_by_role("link", name="Quality", exact=True).last.press("Enter")
    expect(page.get_by_role("heading", level=1, name="Quality")).to_be_visible()
    assert "and on" in site.call("mia", "GET", f"projects/{slug}/rules/draft/")["yaml"]


def test_a_draft_that_waits_for_the_server_holds_whoever_leaves(site: Site, slug: str, sign_in: SignIn) -> None:
    page = sign_in("mia")
    page.goto(f"/projects/{slug}/quality")
    quality = page.get_by_role("heading", level=1, name="Quality")
    expect(quality).to_be_visible()
    page.get_by_role("link", name="Rules", exact=True).press("Enter")
    source = page.get_by_role("textbox", name=re.compile("^Source of"))
    expect(source).to_be_visible()
    page.context.set_offline(True)
    source.focus()
    page.keyboard.type("# offline ")
    page.get_by_role("link", name="Quality", exact=True).last.press("Enter")
    leaving = page.get_by_role("dialog", name="Your draft is not kept")
    expect(leaving).to_contain_text("The server does not answer.")
    leaving.get_by_role("button", name="Stay here").press("Enter")
    expect(source).to_contain_text("# offline")
    page.get_by_role("link", name="Quality", exact=True).last.press("Enter")
    expect(leaving).to_be_visible()
    page.context.set_offline(False)
    # Once the draft is kept, nothing holds her any more.
    expect(quality).to_be_visible()
    assert "# offline" in site.call("mia", "GET", f"projects/{slug}/rules/draft/")["yaml"]


def test_the_packs_of_both_languages_can_be_edited_in_turn(site: Site, sign_in: SignIn) -> None:
    english = (
        "The bridge may reopen\n\nThe governor said the bridge would reopen in May, and denied that it was late.\n"
    )
    slug = site.project(texts=[MARKET, english])
    page = sign_in("mia")
    open_rule(page, slug, "hedge.possibility")
    page.keyboard.press("End")
    page.keyboard.type(" # mine")
    expect(page.get_by_text("Draft saved")).to_be_visible()
    pack = page.get_by_role("combobox", name="Rule pack")
    pack.select_option("en-news")
    expect(page.get_by_text("version 2 in force")).to_be_visible()
    page.get_by_role("checkbox", name="Suggests").click()
    # Whoever goes on at once loses nothing either.
    pack.select_option("id-news")
    expect(page.get_by_text("draft 3, 1 rule changed")).to_be_visible()
    expect(page.get_by_text("version 1 in force")).to_be_visible()
    drafts = {
        language: site.call("mia", "GET", f"projects/{slug}/rules/draft/?language={language}")
        for language in ("id", "en")
    }
    assert "# mine" in drafts["id"]["yaml"]
    assert drafts["en"]["base_version"] == 2
    assert "suggests: false" in drafts["en"]["yaml"]
    # Without a choice the page opens where she wrote last.
    page.goto(f"/projects/{slug}/rules")
    expect(pack).to_have_value("en")
    expect(page.get_by_role("button", name=re.compile("^Publish 3"))).to_be_enabled()
