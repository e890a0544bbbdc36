"""Mia mends the project's rules in the browser, with the keyboard."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Route, expect

from tests.browser.conftest import SignIn, Site
from tests.browser.packs import PACK, jobs, open_rule, project_of_two_rules, versions
from tests.embedded.trees import eventually


@pytest.fixture
def slug(site: Site) -> str:
    return project_of_two_rules(site)


def test_a_rule_is_broken_mended_tried_out_and_published(site: Site, slug: str, sign_in: SignIn) -> None:
    page = sign_in("mia")
    source = open_rule(page, slug, "type.accuses")
    matched = page.locator(".matched")
    expect(matched.locator("mark.cue")).to_have_text(["menuding"])
    expect(source).not_to_contain_text("event.default")

    page.keyboard.press("Control+End")
    page.keyboard.press("Enter")
    page.keyboard.type("no_match: ['Camat pergi.']")
    expect(source).to_contain_text("Line 17: The key “no_match” is there already, on line 16.")
    publishing = page.get_by_role("button", name=re.compile("^Publish 3"))
    expect(publishing).to_have_text("Publish 31 error")
    expect(publishing).to_be_disabled()
    expect(page.get_by_text("1 error, on line 17")).to_be_visible()

    def undone() -> bool:
        page.keyboard.press("Control+z")
        return publishing.inner_text().endswith("no changes")

    # What was typed without a pause is one step; how many pauses there were is the machine's affair.
    assert eventually(undone)
    page.keyboard.press("Control+Home")
    for _ in range(5):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("End")
    page.keyboard.press("ArrowLeft")
    page.keyboard.type(r"|\bmembantah\b")
    expect(matched.locator("mark.cue")).to_have_text(["menuding", "membantah"])
    expect(page.get_by_text("Draft saved")).to_be_visible()
    expect(page.get_by_text("draft 3, 1 rule changed")).to_be_visible()
    expect(page.get_by_text("2 of 2 pass")).to_be_visible()
    expect(publishing).to_be_enabled()

    page.keyboard.press("Escape")
    page.keyboard.press("P")
    note = page.get_by_label("Note (optional)")
    expect(note).to_be_focused()
    page.keyboard.type("A denial accuses too")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_text("version 3 in force, 2 rules")).to_be_visible()
    newest = versions(site, slug)[0]
    assert (newest["version"], newest["note"], newest["published_by"]) == (3, "A denial accuses too", "mia")
    assert eventually(lambda: jobs(site, slug)[0]["state"] == "done")
    assert site.articles(slug)[0]["counts"]["suggestions"]

    page.keyboard.press("v")
    dialog = page.get_by_role("dialog", name="Versions")
    expect(dialog.get_by_text("A denial accuses too")).to_be_visible()
    dialog.get_by_role("button", name="Compare with 2").press("Enter")
    expect(dialog.get_by_role("deletion").filter(has_text="menuding")).to_be_visible()
    expect(dialog.get_by_role("insertion").filter(has_text="membantah")).to_be_visible()
    dialog.get_by_role("button", name="Roll back to 2…").press("Enter")
    expect(page.get_by_role("dialog", name="Roll back to version 2").get_by_role("textbox")).to_be_focused()
    page.keyboard.press("Control+Enter")
    expect(page.get_by_text("version 4 in force, 2 rules")).to_be_visible()
    packs = versions(site, slug)
    assert packs[0]["sha256"] == packs[2]["sha256"] != packs[1]["sha256"]


def test_a_draft_is_run_over_gold_and_over_chosen_articles(site: Site, slug: str, sign_in: SignIn) -> None:
    article = site.label_all("ada", slug)
    site.label_all("ben", slug)
    site.call("rita", "POST", f"articles/{article}/review/complete/")
    page = sign_in("mia")
    open_rule(page, slug, "type.accuses")
    page.keyboard.press("Escape")
    page.get_by_role("checkbox", name="Suggests").press("Space")
    expect(page.get_by_text("draft 3, 1 rule changed")).to_be_visible()
    page.keyboard.press("Control+Enter")
    table = page.get_by_role("table", name="Precision and recall, in force and draft")
    expect(table.get_by_role("row", name=re.compile("^claim_type"))).to_contain_text("−")
    expect(page.get_by_text("Against 1 gold article.")).to_be_visible()
    changes = page.locator(".chg li")
    changed = changes.filter(has_text="menuding")
    expect(changed).to_have_count(1)
    expect(changed.get_by_role("deletion").first).to_contain_text("accusation")
    expect(changed.get_by_role("insertion").first).to_contain_text("event")
    expect(changed).to_contain_text("gold: accusation, oppose, indirect")
    expect(changed.locator(".cue")).to_contain_text("menuding")
    page.get_by_role("heading", level=1).click()
    page.keyboard.press("n")
    expect(changes.get_by_role("link").first).to_be_focused()

    page.get_by_role("radio", name="Articles", exact=True).click()
    expect(page.get_by_text("No article is chosen yet.")).to_be_visible()
    page.get_by_role("button", name="Choose articles…").click()
    page.get_by_role("checkbox", name=re.compile("Pasar Tanjung Biru akan")).check()
    page.get_by_role("button", name="Take 1 article").click()
    page.keyboard.press("Control+Enter")
    expect(page.get_by_text("Scores are there for a run over gold.")).to_be_visible()
    expect(changed).to_have_count(1)


def test_a_faulty_draft_says_what_is_wrong_in_the_readers_language(site: Site, slug: str, sign_in: SignIn) -> None:
    twice = PACK.replace("priority: 60", "priority: 60\n    scope: clause")
    site.call("mia", "PUT", f"projects/{slug}/rules/draft/", {"base_version": 2, "yaml": twice})
    page = sign_in("mia")
    page.goto(f"/projects/{slug}/rules?rule=type.accuses")
    source = page.get_by_role("textbox", name="Source of type.accuses")
    expect(source).to_contain_text("Line 11: The key “scope” is there already, on line 9. Keep one of them.")
    expect(page.get_by_text("The rule could not be tried.")).to_be_visible()
    site.call("mia", "PATCH", "me/preferences/", {"language": "id"})
    try:
        page.reload()
        source = page.get_by_role("textbox", name="Sumber type.accuses")
        expect(source).to_contain_text("Baris 11: Kunci “scope” sudah ada di baris 9. Sisakan satu saja.")
    finally:
        site.call("mia", "PATCH", "me/preferences/", {"language": "en"})


def test_a_pack_is_exported_and_imported(site: Site, slug: str, sign_in: SignIn, tmp_path: Path) -> None:
    page = sign_in("mia")
    open_rule(page, slug, "type.accuses")
    page.get_by_role("button", name="Import and export YAML").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Export version 2").click()
    assert Path(download.value.path()).read_text() == PACK
    changed = tmp_path / "changed.yaml"
    changed.write_text(PACK.replace("id: event.default", "id: event.usual"))
    page.get_by_role("button", name="Import and export YAML").click()
    page.get_by_role("button", name="Import a file…").click()
    page.get_by_label("File").set_input_files(changed)
    page.get_by_role("button", name="Make it the draft").click()
    expect(page.get_by_role("navigation", name="Rules")).to_contain_text("event.usual")
    expect(page.get_by_role("button", name=re.compile("^Publish 3"))).to_be_enabled()
    page.keyboard.press("Control+z")
    expect(page.get_by_role("navigation", name="Rules")).to_contain_text("event.default")

    huge = tmp_path / "huge.yaml"
    huge.write_text(PACK + "# and so on\n" * 200_000)
    page.get_by_role("button", name="Import and export YAML").click()
    page.get_by_role("button", name="Import a file…").click()
    page.get_by_label("File").set_input_files(huge)
    expect(page.get_by_text("A pack has at most 2,000,000 characters")).to_be_visible()
    expect(page.get_by_role("button", name="Make it the draft")).to_be_disabled()


def test_a_pack_for_another_language_becomes_its_first_and_never_replaces_one(
    site: Site, slug: str, sign_in: SignIn, tmp_path: Path
) -> None:
    page = sign_in("mia")
    open_rule(page, slug, "type.accuses")
    english = tmp_path / "english.yaml"
    english.write_text(PACK.replace("language: id", "language: en").replace("lang: id", "lang: en"))

    def bring(file: Path) -> None:
        page.get_by_role("button", name="Import and export YAML").click()
        page.get_by_role("button", name="Import a file…").click()
        page.get_by_label("File").set_input_files(file)
        page.get_by_role("button", name="Make it the draft").click()

    bring(english)
    expect(page.get_by_text("Published, it is the first one for that language")).to_be_visible()
    page.get_by_role("button", name=re.compile("^Publish 3")).click()
    expect(page.get_by_role("dialog", name="Publish the first pack for “en”")).to_be_visible()
    page.keyboard.press("Control+Enter")
    pack = page.get_by_role("combobox", name="Rule pack")
    expect(pack).to_have_value("en")
    expect(page.get_by_text("version 3 in force, 2 rules")).to_be_visible()
    assert [(p["language"], p["in_force"]) for p in versions(site, slug)[:2]] == [("en", True), ("id", True)]

    pack.select_option("id")
    expect(page.get_by_text("version 2 in force, 2 rules")).to_be_visible()
    bring(english)
    expect(page.get_by_text("For that language market-news 3 is in force")).to_be_visible()
    expect(page.get_by_role("button", name=re.compile("^Publish 4"))).to_have_text("Publish 4for another language")


def test_rules_are_added_copied_and_taken_out(site: Site, slug: str, sign_in: SignIn) -> None:
    page = sign_in("mia")
    open_rule(page, slug, "type.accuses")
    menu = page.get_by_role("button", name="New, duplicate or delete a rule")
    menu.click()
    page.get_by_role("button", name="New rule").click()
    expect(page.get_by_role("heading", level=1, name="new.rule")).to_be_visible()
    expect(page.get_by_text("2 of 2 pass")).to_be_visible()
    menu.click()
    page.get_by_role("button", name="Duplicate", exact=True).click()
    expect(page.get_by_role("heading", level=1, name="new.rule-2")).to_be_visible()
    menu.click()
    page.get_by_role("button", name="Delete", exact=True).click()
    expect(page.get_by_role("button", name=re.compile("new.rule-2"))).to_have_count(0)
    page.keyboard.press("w")
    expect(page.get_by_role("heading", level=1, name="Whole file")).to_be_visible()
    expect(page.get_by_role("textbox", name="Source of the whole pack")).to_contain_text("name: market-news")
    page.keyboard.press("w")
    expect(page.get_by_role("heading", level=1, name="event.default")).to_be_visible()


def test_the_list_of_rules_is_one_stop_for_tab_and_arrows_go_through_it(site: Site, slug: str, sign_in: SignIn) -> None:
    page = sign_in("mia")
    page.goto(f"/projects/{slug}/rules?rule=type.accuses")
    expect(page.get_by_role("textbox", name="Source of type.accuses")).to_be_visible()
    page.get_by_role("searchbox", name="Find a rule, cue or text").focus()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name=re.compile("^type.accuses"))).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1, name="event.default")).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.get_by_role("region", name="Editor")).to_be_focused()


def test_what_is_done_while_the_editor_still_loads_is_in_it(site: Site, slug: str, sign_in: SignIn) -> None:
    page = sign_in("mia")
    held: list[Route] = []
    page.route(re.compile("createPackEditor"), lambda route: held.append(route))
    page.goto(f"/projects/{slug}/rules")
    page.get_by_role("button", name=re.compile("^type.accuses")).click()
    expect(page.get_by_role("heading", level=1, name="type.accuses")).to_be_visible()
    page.get_by_role("button", name=re.compile("^event.default")).click()
    page.get_by_role("checkbox", name="Suggests").click()
    expect(page.get_by_text("draft 3, 1 rule changed")).to_be_visible()
    for route in held:
        route.continue_()
    expect(page.get_by_role("textbox", name="Source of event.default")).to_contain_text("suggests: false")
    assert held


def test_what_the_draft_no_longer_matches_is_dotted(site: Site, slug: str, sign_in: SignIn) -> None:
    page = sign_in("mia")
    open_rule(page, slug, "type.accuses")
    page.keyboard.press("Control+Home")
    for _ in range(5):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("End")
    page.keyboard.press("ArrowLeft")
    page.keyboard.type("x")
    expect(page.locator(".matched .miss")).to_contain_text("menuding")
    expect(page.get_by_text("Dotted: matched by version 2, no longer by this draft.")).to_be_visible()
    page.keyboard.press("Escape")
    page.get_by_role("combobox", name="Text to match").select_option("A text of my own")
    page.get_by_role("textbox", name="Paste or write a text").fill("Mereka menudingx. Kita menuding 🪁.")
    expect(page.locator(".matched .miss")).to_contain_text("menuding")
