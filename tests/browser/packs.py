"""Rule packs for tests in the browser, and what the API tells of them and of the jobs that follow."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Site
from tests.browser.texts import MARKET
from tests.embedded.trees import eventually

PACK = r"""# Rules for the market's news.
name: market-news
title: News from the market
language: id
rules:
  - id: type.accuses
    lang: id
    kind: cue
    scope: clause
    priority: 60
    pattern: '\bmenuding\b'
    emit: {claim_type: accusation, confidence: certain, stance: oppose, polarity: affirmed, attribution: indirect,
           holder: subject, target: object}
    examples:
      match: ['Warga menuding camat lalai.']
      no_match: ['Camat datang pagi ini.']

  - id: event.default
    lang: id
    kind: pattern
    scope: clause
    priority: 0
    pattern: '^\S+ \S+.*$'
    emit: {claim_type: event, confidence: certain, stance: neutral, polarity: affirmed, attribution: none}
    examples:
      match: ['Kapal itu berlabuh']
      no_match: ['Kupang']
"""


def project_of_two_rules(site: Site) -> str:
    """Make a project with one article and a pack of two rules, version 2; return its slug."""
    slug = site.project(texts=[MARKET])
    publish(site, slug, PACK, note="Only two rules")
    return slug


def publish(site: Site, slug: str, yaml: str, *, note: str = "", base: int = 1) -> None:
    """Have Mia publish a pack over the API, and wait until every article is tagged with it."""
    order = {"yaml": yaml, "base_version": base, "note": note}
    site.call("mia", "POST", f"projects/{slug}/rules/", order)
    assert eventually(lambda: jobs(site, slug)[0]["state"] == "done")


def jobs(site: Site, slug: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = site.call("mia", "GET", f"projects/{slug}/rules/runs/")["results"]
    return found


def versions(site: Site, slug: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = site.call("mia", "GET", f"projects/{slug}/rules/")["results"]
    return found


def open_rule(page: Page, slug: str, rule: str) -> Locator:
    """Go to a rule by search and keys, and return its source."""
    page.goto(f"/projects/{slug}/rules")
    expect(page.get_by_role("button", name=re.compile(rule))).to_be_visible()
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox", name="Find a rule, cue or text")).to_be_focused()
    page.keyboard.type(rule)
    expect(page.get_by_role("navigation", name="Rules").get_by_role("listitem")).to_have_count(1)
    expect(page.get_by_role("textbox", name=re.compile("^Source of"))).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1, name=rule)).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("e")
    source = page.get_by_role("textbox", name=f"Source of {rule}")
    expect(source).to_be_focused()
    return source
