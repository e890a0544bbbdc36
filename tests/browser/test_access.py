"""Every page and its main states hold against WCAG 2.2 AA, in light and dark, in English and Indonesian."""

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PASSWORD, SignIn, Site
from tests.browser.test_labelling import open_article
from tests.browser.texts import FESTIVAL, MARKET

AXE = Path(__file__).resolve().parents[2] / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
# Where axe cannot tell what lies behind a text, the colours of the text and of what it stands in are compared here.
RUN = """async () => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const paint = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const channels = (colour) => {
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = paint.getImageData(0, 0, 1, 1).data;
    return { rgb: [r, g, b], a: a / 255 };
  };
  const over = (top, below) => top.rgb.map((value, n) => value * top.a + below[n] * (1 - top.a));
  const behind = (element) => {
    if (!element) return [255, 255, 255];
    const own = channels(getComputedStyle(element).backgroundColor);
    return own.a === 1 ? own.rgb : over(own, behind(element.parentElement));
  };
  const light = (rgb) => rgb.map((value) => value / 255)
    .map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    .reduce((sum, value, n) => sum + value * [0.2126, 0.7152, 0.0722][n], 0);
  const ratio = (element) => {
    const ground = behind(element);
    const lights = [light(over(channels(getComputedStyle(element).color), ground)), light(ground)];
    return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
  };
  const found = await axe.run({ runOnly: tags });
  const unsure = found.incomplete.filter((rule) => rule.id === "color-contrast").flatMap((rule) => rule.nodes);
  // What has gone since axe looked is seen by nobody.
  const there = unsure.map((node) => [node.target.join(" "), document.querySelector(node.target[0])])
    .filter(([, element]) => element !== null);
  const faint = there.map(([target, element]) => [target, ratio(element)])
    .filter(([, measured]) => measured < 4.5).map(([target, measured]) => `contrast ${measured.toFixed(2)}: ${target}`);
  const violated = found.violations.flatMap((rule) => rule.nodes.map((node) =>
    `${rule.id}: ${node.target.join(" ")}: ${[...node.any, ...node.all, ...node.none][0]?.message}`));
  return [...violated, ...faint];
}"""
SCHEMES = ("light", "dark")


def faults(page: Page) -> list[str]:
    """Return what axe finds wrong, and each contrast that is too low where axe could not measure it."""
    # Evaluated, not added as a script: the content security policy stays as it is.
    page.evaluate(AXE.read_text())
    found: list[str] = page.evaluate(RUN)
    return found


class Look:
    """Collects what is wrong on the way through the pages, in one colour scheme."""

    def __init__(self, page: Page, scheme: Any) -> None:
        self.page, self.scheme = page, scheme
        self.wrong: list[str] = []
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")

    def at(self, name: str) -> None:
        self.wrong += [f"{name}, {self.scheme}: {fault}" for fault in faults(self.page)]


@pytest.fixture(scope="module")
def slug(site: Site) -> str:
    """A project in which an article waits for review and one is open."""
    slug = site.project(texts=[MARKET, FESTIVAL], overlap=2)
    site.indexed(slug, "pedagang")
    site.label_all("ada", slug)
    site.label_all("ben", slug)
    for who in ("ada", "ben"):
        site.call(who, "POST", f"projects/{slug}/next/")
    return slug


def open_claimed(page: Page, site: Site, slug: str, who: str) -> None:
    """Go to the article that somebody has begun or claimed."""
    rows = site.call(who, "GET", f"assignments/?project={slug}")["results"]
    (article,) = {row["article"] for row in rows if row["state"] in ("todo", "doing")}
    page.goto(f"/projects/{slug}/label/{article}")
    expect(page.get_by_role("heading", level=1)).to_be_visible()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_pages_of_those_who_label(site: Site, slug: str, sign_in: SignIn, page: Page, scheme: str) -> None:
    look = Look(page, scheme)
    page.goto("/signin")
    expect(page.get_by_label("Name", exact=True)).to_be_focused()
    look.at("sign-in")
    page.get_by_label("Name", exact=True).fill("nobody")
    page.get_by_label("Password", exact=True).fill("wrong words")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert").first).to_be_visible()
    look.at("sign-in refused")
    sign_in("ada")
    expect(page.get_by_role("link", name="Pasar Tanjung Biru").first).to_be_visible()
    look.at("projects")
    page.goto(f"/projects/{slug}")
    expect(page.get_by_role("table").first).to_be_visible()
    look.at("queue")
    page.get_by_role("searchbox").first.fill("pedagang")
    expect(page.locator(".hits mark").first).to_be_visible()
    look.at("queue, words found")
    page.goto(f"/projects/{slug}/guideline")
    expect(page.get_by_role("heading", level=2).first).to_be_visible()
    look.at("guideline")
    page.goto("/account")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    look.at("account")
    open_claimed(page, site, slug, "ada")
    look.at("label")
    page.keyboard.press("9")
    expect(page.get_by_role("radiogroup").first).to_be_visible()
    look.at("label, a passage selected")
    page.locator(".it.sel").get_by_role("button", name="Edges").click()
    look.at("label, edges of a passage")
    page.get_by_role("button", name="More", exact=True).click()
    look.at("label, more commands")
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    look.at("label, a suggestion selected")
    page.keyboard.press("Shift+X")
    expect(page.get_by_label("Why it is rejected")).to_be_focused()
    look.at("label, a reason to reject")
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    look.at("help sheet")
    page.keyboard.press("Escape")
    page.keyboard.press("Control+k")
    expect(page.get_by_role("dialog")).to_be_visible()
    look.at("palette")
    page.keyboard.press("Escape")
    page.context.set_offline(True)
    page.keyboard.press("c")
    expect(page.get_by_role("status").filter(has_text="waiting")).to_be_visible()
    look.at("label, offline")
    page.context.set_offline(False)
    expect(page.get_by_role("status").filter(has_text="Saved")).to_be_visible()
    page.goto("/nowhere")
    expect(page.get_by_role("alert")).to_be_visible()
    look.at("an address that leads nowhere")
    assert not look.wrong, "\n".join(look.wrong)


def look_at_rules(look: Look, slug: str) -> None:
    """Go through the states of the rules page, and leave no draft behind."""
    page = look.page
    page.goto(f"/projects/{slug}/rules?rule=hedge.possible")
    expect(page.locator(".matched, .rule-part p").first).to_be_visible()
    source = page.get_by_role("textbox", name="Source of hedge.possible")
    expect(source).to_be_visible()
    look.at("rules")
    page.keyboard.press("e")
    expect(source).to_be_focused()
    page.keyboard.press("Control+End")
    page.keyboard.type("]")
    expect(page.get_by_text("1 error, on line")).to_be_visible()
    look.at("rules, an error")
    page.keyboard.press("Control+z")
    page.get_by_role("checkbox", name="Suggests").click()
    expect(page.get_by_role("button", name="Publish 2")).to_be_enabled()
    page.get_by_role("radio", name="Articles", exact=True).click()
    page.get_by_role("button", name="Choose articles…").click()
    page.get_by_role("checkbox", name=re.compile("Pasar Tanjung Biru akan")).check()
    look.at("rules, choosing articles")
    page.get_by_role("button", name="Take 1 article").click()
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("heading", name="What changes")).to_be_visible()
    look.at("rules, after a run")
    page.get_by_role("button", name="Compare with 1").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    look.at("rules, compared")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Versions").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    look.at("rules, versions")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Publish 2").click()
    expect(page.get_by_label("Note (optional)")).to_be_focused()
    look.at("rules, publishing")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Import and export YAML").click()
    page.get_by_role("button", name="Discard the draft…").click()
    page.get_by_role("button", name="Discard it").click()
    expect(page.get_by_role("button", name="Publish 2 no changes")).to_be_visible()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_pages_of_those_who_review_and_manage(site: Site, slug: str, sign_in: SignIn, page: Page, scheme: str) -> None:
    look = Look(page, scheme)
    sign_in("mia")
    page.goto(f"/projects/{slug}")
    expect(page.get_by_role("table").first).to_be_visible()
    look.at("queue of a manager")
    page.goto(f"/projects/{slug}/review")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    look.at("review queue")
    (waiting,) = site.call("rita", "GET", f"projects/{slug}/review/")["results"]
    page.goto(f"/projects/{slug}/review/{waiting['article']['id']}")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    look.at("review")
    page.goto(f"/projects/{slug}/releases")
    expect(page.get_by_role("heading", name="Freeze release 1")).to_be_visible()
    look.at("releases")
    page.goto(f"/projects/{slug}/quality")
    expect(page.get_by_role("table")).to_be_visible()
    look.at("quality")
    page.goto(f"/projects/{slug}/quality/texts?answer=accepted")
    expect(page.get_by_role("main").get_by_role("listitem").first).to_be_visible()
    look.at("texts behind a number")
    look_at_rules(look, slug)
    assert not look.wrong, "\n".join(look.wrong)


def test_pages_with_nothing_on_them(site: Site, page: Page) -> None:
    made = site.tree.manage("create_user", "nia", WORKBENCH_PASSWORD=PASSWORD)
    assert made.returncode == 0, made.stderr
    look = Look(page, "light")
    page.goto("/signin")
    page.get_by_label("Name", exact=True).fill("nia")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Projects")).to_be_visible()
    look.at("projects, empty")
    page.goto("/projects/none/label")
    expect(page.get_by_role("alert")).to_be_visible()
    look.at("a project that is not there")
    assert not look.wrong, "\n".join(look.wrong)


def test_pages_in_indonesian(site: Site, slug: str, sign_in: SignIn) -> None:
    page = sign_in("ben")
    look = Look(page, "light")
    project = f"/projects/{slug}"
    site.call("ben", "PATCH", "me/preferences/", {"language": "id"})
    try:
        for address in ("/", "/account", *(project + page for page in ("", "/guideline", "/rules", "/quality"))):
            page.goto(address)
            expect(page.locator("html")).to_have_attribute("lang", "id")
            expect(page.get_by_role("heading").first).to_be_visible()
            look.at(address)
        open_claimed(page, site, slug, "ben")
        expect(page.get_by_role("heading", name="Petikan")).to_be_visible()
        expect(page.get_by_role("status").filter(has_text="Tersimpan")).to_be_visible()
        look.at("label")
    finally:
        site.call("ben", "PATCH", "me/preferences/", {"language": "en"})
    assert not look.wrong, "\n".join(look.wrong)


def test_the_cursor_and_labels_are_announced(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    open_article(page, site, slug)

    def said(words: str) -> None:
        expect(page.locator("[role=status].sr").filter(has_text=words)).to_have_count(1)

    page.keyboard.press("j")
    said("Sentence 2 of")
    page.keyboard.press("2")
    said("accusation: Pedagang menuding")
    page.keyboard.press("3")
    said("commitment: Pedagang menuding")
    page.keyboard.press("k")
    said("Sentence 1 of")


def test_the_focus_goes_from_the_bars_through_labels_text_and_passages(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    open_article(page, site, slug)
    page.keyboard.press("9")
    page.locator("a.skip").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()
    seen: list[str] = []
    for _ in range(60):
        page.keyboard.press("Tab")
        pane = page.evaluate("document.activeElement.closest('.palette, .paper, .list')?.classList[1] ?? ''")
        if pane and (not seen or seen[-1] != pane):
            seen.append(pane)
    assert seen[:3] == ["palette", "paper", "list"]
