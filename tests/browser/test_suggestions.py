"""Suggestions say why they are there, contradictions are marked, and rejecting may have a reason."""

import json
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import SignIn, Site
from tests.browser.test_labelling import arrives, layer, open_article
from tests.browser.test_safety import says
from tests.browser.test_surface import PLACE, mark, painted
from tests.browser.texts import MARKET
from tests.embedded.trees import eventually

HEDGED = """Panen udang diperkirakan pulih

Dinas perikanan memperkirakan panen udang mungkin pulih pada tahun depan.
Warga menanam bakau pada Senin pagi di Muara Angin bersama kepala desa.
"""


def with_hedge(page: Page, text: str) -> None:
    """Have every workspace come with one suggestion, made by two rules that read one word each."""
    at = text.index("mungkin")
    start, end = text.index("Dinas"), text.index(" pada tahun")
    forecast = text.index("memperkirakan")

    def answer(route: Route) -> None:
        response = route.fetch()
        body = response.json()
        one = {
            **body["suggestions"][0],
            "start": start,
            "end": end,
            "labels": {"claim_type": "prediction", "confidence": "possible", "stance": "neutral"},
            "rule": "type.forecast",
            "cues": [
                {
                    "start": forecast,
                    "end": forecast + 13,
                    "rule": "type.forecast",
                    "sets": {"claim_type": "prediction"},
                },
                {"start": at, "end": at + 7, "rule": "hedge.possible", "sets": {"confidence": "possible"}},
            ],
        }
        body["suggestions"] = [one]
        route.fulfill(response=response, body=json.dumps(body))

    page.route("**/workspace/", answer)


@pytest.fixture
def hedged(site: Site, sign_in: SignIn) -> tuple[Page, str]:
    slug = site.project(texts=[HEDGED])
    page = sign_in("ada")
    with_hedge(page, HEDGED)
    return page, open_article(page, site, slug)


def test_a_suggestion_says_in_one_sentence_why_it_is_there(hedged: tuple[Page, str]) -> None:
    page, _ = hedged
    why = "type.forecast read “memperkirakan” as prediction; hedge.possible read “mungkin” as possible."
    expect(page.locator(".it .why .cut")).to_have_attribute("title", why)
    page.keyboard.press("Tab")
    expect(page.locator(".it.sel")).to_contain_text(why)
    expect(page.locator("[role=status].sr").filter(has_text=why)).to_have_count(1)
    painted(page, "wb-cue", ["memperkirakan", "mungkin"])


def test_a_label_that_contradicts_a_word_is_marked_in_text_and_row(hedged: tuple[Page, str], site: Site) -> None:
    page, article = hedged
    mark(page, "panen udang mungkin pulih")
    page.keyboard.press("5")
    rows = arrives(site, article, lambda rows: len(rows) == 1)
    assert rows[0]["labels"]["confidence"] == "certain"
    painted(page, "wb-lint", ["mungkin"])
    row = page.locator(".it").filter(has=page.locator(".q", has_text="panen udang mungkin pulih")).last
    expect(row.locator(".flagged")).to_have_attribute("title", "“mungkin” reads as possible.")
    expect(page.locator("[role=status].sr").filter(has_text="“mungkin” reads as possible.")).to_have_count(1)
    page.get_by_role("button", name="Use possible").click()
    arrives(site, article, lambda rows: rows[0]["labels"]["confidence"] == "possible")
    painted(page, "wb-lint", [])
    expect(row.locator(".flagged")).to_have_count(0)


def answers(site: Site, article: str) -> list[tuple[str, str]]:
    events = site.call("ada", "GET", f"articles/{article}/workspace/")["suggestions"]
    return [(s["rule"], s["decision"]) for s in events if s["decision"]]


def test_rejecting_asks_for_nothing_and_takes_a_reason(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET])
    page = sign_in("ada")
    article = open_article(page, site, slug)
    sent: list[dict[str, Any]] = []
    page.on(
        "request",
        lambda request: (
            sent.extend(json.loads(request.post_data or "{}").get("operations", []))
            if request.method == "POST" and request.url.endswith("/annotations/")
            else None
        ),
    )

    def reasons() -> list[str | None]:
        says(page, "Saved")
        return [one.get("reason") for one in sent if one["op"] == "reject"]

    page.keyboard.press("Tab")
    page.keyboard.press("x")
    assert eventually(lambda: len(answers(site, article)) == 1)
    page.keyboard.press("Shift+X")
    field = page.get_by_label("Why it is rejected")
    expect(field).to_be_focused()
    page.keyboard.press("Escape")
    expect(field).to_be_hidden()
    page.keyboard.press("Shift+X")
    page.keyboard.type("the clause ends earlier")
    page.keyboard.press("Enter")
    assert eventually(lambda: len(answers(site, article)) == 2)
    assert reasons() == [None, "the clause ends earlier"]
    page.keyboard.press("z")
    assert eventually(lambda: len(answers(site, article)) == 1)
    page.keyboard.press("Shift+Z")
    assert eventually(lambda: reasons()[2:] == ["the clause ends earlier"])
    # A usual reason is kept by its name, so that everybody reads it in their own language.
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+X")
    page.get_by_role("button", name="wrong type", exact=True).click()
    assert eventually(lambda: reasons()[3:] == ["wrong_type"])
    page.keyboard.press("z")
    assert eventually(lambda: len(answers(site, article)) == 2)
    assert layer(site, article) == []


def test_the_passage_under_the_mouse_is_the_innermost_one(site: Site, sign_in: SignIn) -> None:
    page = sign_in("ada")
    article = open_article(page, site, site.project(texts=[MARKET], suggestion_rate=0))
    for words, key in (("pengelola menutup-nutupi laporan", "2"), ("menutup-nutupi", "9")):
        mark(page, words)
        page.keyboard.press(key)
    arrives(site, article, lambda rows: len(rows) == 2)
    page.keyboard.press("Escape")
    left, top, *_ = page.evaluate(PLACE, "menutup-nutupi")
    page.mouse.move(left + 8, top)
    painted(page, "wb-hover", ["menutup-nutupi"])
    expect(page.locator(".it.over")).to_contain_text("event")
    left, top, *_ = page.evaluate(PLACE, "laporan kebocoran")
    page.mouse.move(left + 8, top)
    painted(page, "wb-hover", ["pengelola menutup-nutupi laporan"])
