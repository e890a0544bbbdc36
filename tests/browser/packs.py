"""Rule packs for tests in the browser, and what the API tells of them and of the jobs that follow."""

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
