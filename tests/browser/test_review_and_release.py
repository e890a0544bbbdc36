"""Rita settles an article and Mia freezes it, both with the keyboard alone."""

import hashlib
import json
import re
from pathlib import Path

from playwright.sync_api import expect

from tests.browser.conftest import SignIn, Site
from tests.browser.texts import MARKET
from tests.embedded.trees import eventually

DOUBT = {"claim_type": "quantity", "confidence": "certain", "stance": "neutral"}


def reviewed(site: Site, article: str) -> list[str | None]:
    """Return the verdict on each case of an article, in text order."""
    cases = site.call("rita", "GET", f"articles/{article}/review/")["cases"]
    return [case["decision"] and case["decision"]["verdict"] for case in cases]


def test_cases_are_taken_rejected_and_undone_and_the_article_completed(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET])
    article = site.label_all("ada", slug)
    assert site.label_all("ben", slug, labels=DOUBT) == article
    number = len(reviewed(site, article))
    page = sign_in("rita")
    page.goto(f"/projects/{slug}/review")
    page.get_by_role("link", name=MARKET.split("\n")[0]).first.wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(rf"/review/{article}$"))
    expect(page.get_by_role("button", name="None is right", exact=True)).to_be_visible()

    open_cases = [
        i for i, case in enumerate(site.call("rita", "GET", f"articles/{article}/review/")["cases"]) if not case["gold"]
    ]
    assert len(open_cases) > 2
    page.keyboard.press("x")  # asks for the reason
    expect(page.get_by_role("textbox", name="Reason")).to_be_focused()
    page.keyboard.type("Bukan klaim")
    page.keyboard.press("Enter")
    assert eventually(lambda: reviewed(site, article).count("rejected") == 1)
    page.keyboard.press("z")
    assert eventually(lambda: set(reviewed(site, article)) == {None})

    def taken(number: int) -> bool:
        return eventually(lambda: reviewed(site, article).count("accepted") == number)

    for done in range(1, len(open_cases) + 1):
        page.keyboard.press("2")
        assert taken(done), reviewed(site, article)
    assert len(reviewed(site, article)) == number
    expect(page.get_by_role("button", name="Complete", exact=True)).to_be_enabled()
    page.keyboard.press("Shift+Enter")
    assert eventually(lambda: site.articles(slug)[0]["state"] == "gold")


def test_gold_is_frozen_and_downloaded_and_its_hash_is_the_manifests(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET])
    article = site.label_all("ada", slug)
    site.label_all("ben", slug)
    site.call("rita", "POST", f"articles/{article}/review/complete/")
    page = sign_in("mia")
    page.goto(f"/projects/{slug}/releases")
    notes = page.get_by_label("Notes (optional)")
    notes.focus()
    page.keyboard.type("Rilis pertama")
    page.keyboard.press("Control+Enter")
    gold = page.get_by_role("link", name="gold.jsonl")
    expect(gold).to_be_visible()

    files = {}
    for name in ("gold.jsonl", "manifest.json"):
        link = page.get_by_role("link", name=name)
        link.focus()
        with page.expect_download() as download:
            page.keyboard.press("Enter")
        files[name] = Path(download.value.path()).read_bytes()
    manifest = json.loads(files["manifest.json"])
    assert hashlib.sha256(files["gold.jsonl"]).hexdigest() == manifest["files"]["gold.jsonl"]["sha256"]
    (line,) = files["gold.jsonl"].splitlines()
    told = json.loads(line)
    assert told["passages"]
    assert all(told["text"][p["start"] : p["end"]] == p["quote"] for p in told["passages"])
    expect(page.get_by_text("Rilis pertama").first).to_be_visible()


def test_review_says_so_where_nothing_waits(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET])
    page = sign_in("rita")
    page.goto(f"/projects/{slug}/review")
    expect(page.get_by_text("Nothing waits for review")).to_be_visible()


def test_annotators_are_not_shown_the_review(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET])
    page = sign_in("ada")
    page.goto(f"/projects/{slug}/review")
    expect(page.get_by_text("Your role does not allow this")).to_be_visible()
