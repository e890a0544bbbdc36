"""An article of 100,000 characters with 2,000 passages, labelled by keyboard."""

import uuid

from playwright.sync_api import expect

from tests.browser.conftest import SignIn, Site
from tests.browser.test_labelling import arrives, layer, open_article
from tests.browser.test_safety import says, titled

SENTENCES = 2_000
LABELS = {"claim_type": "event", "confidence": "certain", "stance": "neutral"}


def long_text() -> str:
    """Return 2,000 sentences, ten a line, of 100,000 characters in all."""
    said = [f"Kios nomor {n:04} buka pada pagi hari di tepi pasar." for n in range(SENTENCES)]
    rows = [" ".join(said[at : at + 10]) for at in range(0, SENTENCES, 10)]
    return "Daftar kios di tepi pasar\n\n" + "\n".join(rows)


def test_two_thousand_passages_are_moved_through_changed_and_added(site: Site, sign_in: SignIn) -> None:
    text = long_text()
    assert len(text) >= 100_000
    slug = site.project(texts=[text], suggestion_rate=0)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    spans = [
        (s["start"], s["end"] - 1)
        for s in site.call("ada", "GET", f"articles/{article}/")["segments"]
        if s["kind"] == "sentence"
    ]
    assert len(spans) >= SENTENCES
    kept = spans[3:1_999]
    puts = [
        {"op": "put", "id": str(uuid.uuid4()), "start": s, "end": e, "quote": text[s:e], "labels": LABELS}
        for s, e in kept
    ]
    site.call("ada", "POST", f"articles/{article}/annotations/", {"operations": puts})
    page.reload()
    titled(page)
    expect(page.get_by_role("region", name="Passages").locator(".panehead .dim")).to_have_text(str(len(kept)))

    for number in range(3):
        if number:
            page.keyboard.press("j")
        page.keyboard.press("7")
    page.keyboard.press("j")
    page.keyboard.press("2")
    page.keyboard.press("Shift+C")
    page.keyboard.press("n")
    page.keyboard.press("]")
    page.keyboard.press("n")
    page.keyboard.press("x")
    page.keyboard.press("z")
    rows = arrives(
        site,
        article,
        lambda rows: (
            len(rows) == len(kept) + 3
            and rows[3]["labels"]["confidence"] == "probable"
            and rows[4]["quote"].startswith("nomor 0004")
        ),
    )
    assert len({row["id"] for row in rows}) == len(rows)
    assert [row["labels"]["claim_type"] for row in rows[:5]] == ["quantity"] * 3 + ["accusation", "event"]
    # The last passage: far down, painted and changed there.
    page.locator(".list").evaluate("list => list.scrollTo(0, list.scrollHeight)")
    page.locator(f".list li[aria-posinset='{len(rows)}'] .pick").click()
    page.keyboard.press("4")
    rows = arrives(site, article, lambda rows: rows[-1]["labels"]["claim_type"] == "directive")
    says(page, "Saved")
    assert layer(site, article) == rows
    assert [row["quote"] for row in rows[5:]] == [text[s:e] for s, e in kept[2:]]
