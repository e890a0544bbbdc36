"""Lists come in pages that can be walked both ways, without a row lost or seen twice."""

import base64
import json
from itertools import chain

import pytest

from annotations.models import Article
from tests import factories
from tests.contract import accepted, refused


def walk(who, path, *, way="next"):
    """Return the pages from `path` on, following the links one way, and the last page's other link."""
    pages = []
    while path:
        page = accepted(who.get(path))
        pages.append([row["title"] for row in page["results"]])
        path, back = page[way], page["previous" if way == "next" else "next"]
    return pages, back


@pytest.mark.parametrize("ordering", ["created_at", "-created_at", "title", "-title", "source", "-published_at"])
def test_a_list_is_walked_to_its_end_and_back(project, texts, mia, ordering):
    titles = [article.title for article in texts(7)]
    path = f"projects/{project.slug}/articles/?page_size=3&ordering={ordering}"
    there, back = walk(mia, path)
    assert [len(page) for page in there] == [3, 3, 1]
    assert sorted([*chain(*there)]) == titles
    again, forth = walk(mia, back, way="previous")
    assert again[::-1] == there[:-1]
    assert walk(mia, forth)[0] == there[1:]


def test_ties_and_empty_dates_keep_a_fixed_order(project, article, mia):
    dates = ["2026-01-02", None, "2026-01-01", None, "2026-01-02", None, "2026-01-01"]
    for number, date in enumerate(dates):
        article(title=str(number), published_at=date)
    for ordering, dated in (("published_at", [{"2", "6"}, {"0", "4"}]), ("-published_at", [{"0", "4"}, {"2", "6"}])):
        path = f"projects/{project.slug}/articles/?page_size=2&ordering={ordering}"
        there, back = walk(mia, path)
        rows = [*chain(*there)]
        assert [set(rows[0:2]), set(rows[2:4]), set(rows[4:])] == [*dated, {"1", "3", "5"}]
        assert walk(mia, back, way="previous")[0][::-1] == there[:-1]


def test_rows_that_come_and_go_meanwhile_move_nothing(project, texts, article, mia):
    texts(4)
    first = accepted(mia.get(f"projects/{project.slug}/articles/?page_size=2&ordering=title"))
    Article.objects.filter(title="Kabar 001").update(state="withdrawn")
    article(title="Kabar 000 a")
    article(title="Kabar 001 a")
    second = accepted(mia.get(first["next"]))
    assert [row["title"] for row in second["results"]] == ["Kabar 001 a", "Kabar 002"]


def test_links_keep_the_filters(project, texts, article, mia):
    texts(3)
    article(title="Lain", source="Kabar Gunung")
    page = accepted(mia.get(f"projects/{project.slug}/articles/?page_size=2&source=Kabar%20Pesisir"))
    assert [row["title"] for row in accepted(mia.get(page["next"]))["results"]] == ["Kabar 002"]


def test_a_list_that_fits_has_no_links(project, texts, mia):
    texts(2)
    for size in (2, 3, 500):
        page = accepted(mia.get(f"projects/{project.slug}/articles/?page_size={size}"))
        assert (page["next"], page["previous"], len(page["results"])) == (None, None, 2)


def cursor(*content):
    return base64.urlsafe_b64encode(json.dumps(content).encode()).decode()


FORGED_CURSORS = [
    "nonsense",
    "%F0%9F%AA%81",
    cursor(),
    cursor("title", "a", "b"),
    cursor("title", "a", 5, False),
    cursor("title", "a", "not-a-uuid", False),
    cursor("title", ["a"], "00000000-0000-0000-0000-000000000000", False),
    cursor("created_at", "2026-01-01", "00000000-0000-0000-0000-000000000000", False),
    cursor("title", "a\u0000", "00000000-0000-0000-0000-000000000000", False),
    cursor("title", "a", "00000000-0000-0000-0000-000000000000\u0000", False),
    base64.urlsafe_b64encode(b"[" * 2000).decode(),
    base64.urlsafe_b64encode(b"5").decode(),
]


def test_a_cursor_that_was_not_given_out_is_refused(project, texts, mia, subtests):
    texts(2)
    for bad in FORGED_CURSORS:
        with subtests.test(bad=str(bad)[:60]):
            refused(
                mia.get(f"projects/{project.slug}/articles/?ordering=title&cursor={bad}"), 400, "bad_input", "cursor"
            )


@pytest.mark.parametrize("value", [5, True, 1e308, "kemarin", "99999-01-01", ""])
def test_a_cursor_whose_value_is_of_another_kind_is_refused(project, texts, mia, value):
    texts(2)
    bad = cursor("created_at", value, "00000000-0000-0000-0000-000000000000", False)
    refused(mia.get(f"projects/{project.slug}/articles/?cursor={bad}"), 400, "bad_input", "cursor")


@pytest.mark.parametrize("value", ["x", 2**63, 1.5, None, True])
def test_a_cursor_of_releases_holds_a_number(objects, mia, value):
    bad = cursor("-number", value, "00000000-0000-0000-0000-000000000000", False)
    answer = mia.get(f"projects/{objects['slug']}/releases/?cursor={bad}")
    assert answer.status_code in (200, 400)


@pytest.mark.parametrize("value", ["x", "2026-01-01", 2**63, -1, 1.5, None, True, [1]])
def test_a_cursor_of_the_review_queue_holds_a_number(project, in_review, rita, value):
    in_review()
    bad = cursor("-disagreement", value, "00000000-0000-0000-0000-000000000000", False)
    answer = rita.get(f"projects/{project.slug}/review/?cursor={bad}")
    assert answer.status_code in (200, 400)


@pytest.mark.parametrize("pk", ["x", 2**63, 2**31, -1, "5; drop table", True])
def test_a_cursor_of_members_holds_an_id(project, mia, pk):
    bad = cursor("username", "ada", pk, False)
    answer = mia.get(f"projects/{project.slug}/members/?cursor={bad}")
    assert answer.status_code in (200, 400)


@pytest.mark.parametrize("ordering", ["text", "id", "project__slug", "--title", "title,source", "-", "%3F"])
def test_only_named_fields_order_a_list(project, mia, ordering):
    refused(mia.get(f"projects/{project.slug}/articles/?ordering={ordering}"), 400, "bad_input", "ordering")


def test_every_list_orders_by_each_field_that_it_names(objects, mia):
    orderings = {
        "projects/": ["name", "created_at", "slug"],
        f"projects/{objects['slug']}/members/": ["username", "role", "created_at"],
        f"projects/{objects['slug']}/releases/": ["number", "created_at"],
        f"projects/{objects['slug']}/review/": ["created_at", "published_at", "title"],
        f"projects/{objects['slug']}/articles/": ["created_at", "published_at", "title", "source", "external_id"],
    }
    for path, fields in orderings.items():
        for field in fields:
            for sign in ("", "-"):
                page = accepted(mia.get(f"{path}?ordering={sign}{field}&page_size=1"))
                if page["next"]:
                    accepted(mia.get(page["next"]))


def test_an_analysts_own_list_is_walked_too(project, article, ada):
    for number in range(5):
        factories.given(article=article(title=f"Kabar {number}"), to=ada.user)
    for ordering in ("created_at", "-title", "state", "submitted_at", "-submitted_at"):
        there, back = walk(ada, f"assignments/?page_size=2&ordering={ordering}")
        assert sorted([*chain(*there)]) == [f"Kabar {number}" for number in range(5)]
        assert walk(ada, back, way="previous")[0][::-1] == there[:-1]
