"""Ada asks Rita about a passage; Rita hears of it, answers, and Ada closes the thread."""

from playwright.sync_api import expect

from tests.browser.conftest import SignIn, Site
from tests.browser.test_labelling import arrives, open_article
from tests.browser.test_safety import says
from tests.browser.texts import MARKET


def test_a_question_on_a_passage_reaches_who_is_mentioned(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    article = open_article(page, site, slug)
    page.keyboard.press("9")
    (row,) = arrives(site, article, lambda rows: len(rows) == 1)
    says(page, "Saved")
    page.keyboard.press("d")
    field = page.get_by_label("Comment on the selected passage")
    expect(field).to_be_focused()
    page.keyboard.type("Is this an event, @ri")
    page.get_by_role("button", name="@rita").click()
    field.focus()
    page.keyboard.press("Control+Enter")
    thread = page.get_by_role("region", name="Comments").get_by_role("listitem").first
    expect(thread).to_contain_text("Is this an event, @rita")
    (told,) = site.call("rita", "GET", f"articles/{article}/comments/")
    assert told["annotation"] == row["id"]
    assert told["mentions"] == ["rita"]
    answer = {"body": "It is, see the guideline.", "thread": told["id"]}
    site.call("rita", "POST", f"articles/{article}/comments/", answer)
    page.reload()
    expect(thread).to_contain_text("It is, see the guideline.")
    thread.get_by_role("button", name="Resolve").click()
    expect(thread.get_by_role("button", name="Open again")).to_be_visible()
    page.context.clear_cookies()
    sign_in("rita")
    inbox = page.get_by_role("region", name="Inbox").get_by_role("listitem").first
    expect(inbox).to_contain_text("ada mentioned you in")
    expect(inbox).to_contain_text("Is this an event")
    top = page.get_by_role("banner")
    unread = sum(row["unread"] for row in site.call("rita", "GET", "me/inbox/"))
    expect(top.get_by_role("link", name=f"{unread} unread")).to_be_visible()
    inbox.get_by_role("button", name="as read").click()
    expect(inbox.get_by_role("button", name="as read")).to_have_count(0)
    assert sum(row["unread"] for row in site.call("rita", "GET", "me/inbox/")) == unread - 1


def test_only_people_are_offered_whom_a_blind_project_lets_hear(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    open_article(page, site, slug)
    page.keyboard.press("d")
    page.keyboard.type("Look, @")
    form = page.locator(".comment-form")
    expect(form.get_by_role("button", name="@")).to_have_text(["@mia", "@rita"])


def test_a_review_has_the_comments_beside_it(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], overlap=2)
    article = site.label_all("ada", slug)
    site.label_all("ben", slug)
    rows = site.call("ada", "GET", f"articles/{article}/annotations/?annotator=ada")
    said = {"body": "Is the holder right?", "annotation": rows[-1]["id"]}
    site.call("ada", "POST", f"articles/{article}/comments/", said)
    page = sign_in("rita")
    page.goto(f"/projects/{slug}/review/{article}")
    thread = page.get_by_role("region", name="Comments").get_by_role("listitem").first
    expect(thread).to_contain_text("Is the holder right?")
    thread.get_by_role("button", name=rows[-1]["quote"][:30]).click()
    expect(page.locator(".case[aria-current=true]")).to_contain_text(rows[-1]["quote"][:30])
    thread.get_by_role("button", name="Reply").click()
    page.get_by_label("Reply").fill("It is.")
    page.keyboard.press("Control+Enter")
    expect(thread).to_contain_text("It is.")
    thread.get_by_role("button", name="Resolve").click()
    expect(thread.get_by_role("button", name="Open again")).to_be_visible()


def test_the_guideline_has_every_value_of_the_codebook(site: Site, sign_in: SignIn) -> None:
    slug = site.project(texts=[MARKET], suggestion_rate=0)
    page = sign_in("ada")
    open_article(page, site, slug)
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="The whole guideline").click()
    guideline = opened.value
    codebook = site.call("ada", "GET", f"projects/{slug}/codebook/")["content"]
    for dimension in codebook["dimensions"]:
        expect(guideline.get_by_role("heading", level=2, name=dimension["title"]["en"], exact=True)).to_be_visible()
        for value in dimension["values"]:
            expect(guideline.get_by_text(value["definition"]["en"]).first).to_be_attached()
