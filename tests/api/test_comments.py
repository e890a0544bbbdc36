"""Threads on articles and passages, who sees them, and the inbox."""

import uuid

import pytest

from annotations.models import Comment, Event
from tests import factories
from tests.contract import accepted, refused


@pytest.fixture
def shared(article, ada, ben):
    """Return the path of an article's comments and Ada's passage in it; both annotators have the article."""
    made = article()
    factories.given(article=made, to=ada.user)
    factories.given(article=made, to=ben.user)
    return f"articles/{made.pk}/comments/", factories.label(article=made, by=ada.user), made


def bodies(answer):
    return [comment["body"] for comment in accepted(answer)]


def test_ada_asks_about_her_passage_and_rita_answers(shared, ada, rita):
    path, passage, article = shared
    said = accepted(ada.post(path, {"body": "Pemegangnya siapa, @rita?", "annotation": str(passage.pk)}), 201)
    assert (said["author"], said["mentions"], said["annotation"]) == ("ada", ["rita"], str(passage.pk))
    accepted(rita.post(path, {"body": "Outlet.", "thread": said["id"]}), 201)
    assert bodies(ada.get(path)) == ["Pemegangnya siapa, @rita?", "Outlet."]
    assert [c["body"] for c in accepted(ada.get(f"articles/{article.pk}/workspace/"))["comments"]] == bodies(
        ada.get(path)
    )
    (row,) = accepted(rita.get("me/inbox/"))
    assert (row["kind"], row["who"], row["article"]) == ("mention", "ada", str(article.pk))
    assert Event.objects.filter(kind="comment.added").count() == 2


def test_saying_it_twice_says_it_once(shared, ada):
    path, _, _ = shared
    comment = {"id": str(uuid.uuid4()), "body": "Sudah saya cek."}
    accepted(ada.post(path, comment), 201)
    accepted(ada.post(path, comment), 201)
    refused(ada.post(path, {**comment, "body": "Belum."}), 409, "comment_differs")
    assert Comment.objects.count() == 1


def test_ben_hears_nothing_of_adas_threads_while_the_article_is_blind(shared, ada, ben, rita):
    path, passage, _ = shared
    thread = accepted(ada.post(path, {"body": "Ragu di sini.", "annotation": str(passage.pk)}), 201)["id"]
    accepted(rita.post(path, {"body": "Artikel ini sulit."}), 201)
    assert bodies(ben.get(path)) == ["Artikel ini sulit."]
    refused(ben.post(path, {"body": "Saya juga.", "thread": thread}), 404, "not_found")
    refused(ben.post(path, {"body": "Itu?", "annotation": str(passage.pk)}), 404, "not_found")
    refused(ben.patch(f"{path}{thread}/", {"resolved": True}), 404, "not_found")
    refused(ada.post(path, {"body": "Lihat ini, @ben"}), 400, "bad_input", "body")
    assert accepted(ben.get("me/inbox/")) == []


def test_all_threads_open_with_gold(project, ada, ben, rita):
    layers = {ada.user: [(factories.FIRST, factories.CLAIM)], ben.user: [(factories.FIRST, factories.DOUBT)]}
    article = factories.in_review(project=project, layers=layers)
    path = f"articles/{article.pk}/comments/"
    accepted(ada.post(path, {"body": "Saya ragu."}), 201)
    assert bodies(ben.get(path)) == []
    (case,) = accepted(rita.get(f"articles/{article.pk}/review/"))["cases"]
    decision = {"case": case["id"], "verdict": "rejected"}
    accepted(rita.post(f"articles/{article.pk}/review/decisions/", decision), 201)
    accepted(rita.post(f"articles/{article.pk}/review/complete/"))
    assert bodies(ben.get(path)) == ["Saya ragu."]


def test_a_thread_is_resolved_and_opened_again(shared, ada, ben, rita):
    path, _, _ = shared
    thread = accepted(ada.post(path, {"body": "Tanggalnya keliru."}), 201)["id"]
    reply = accepted(rita.post(path, {"body": "Betul.", "thread": thread}), 201)["id"]
    assert accepted(rita.patch(f"{path}{thread}/", {"resolved": True}))["resolved_at"]
    assert accepted(ada.patch(f"{path}{thread}/", {"resolved": False}))["resolved_at"] is None
    refused(rita.patch(f"{path}{reply}/", {"resolved": True}), 404, "not_found")


def test_annotators_do_not_resolve_what_a_reviewer_began(shared, ada, rita):
    path, _, _ = shared
    thread = accepted(rita.post(path, {"body": "Perhatikan kutipannya."}), 201)["id"]
    refused(ada.patch(f"{path}{thread}/", {"resolved": True}), 403, "role_missing")


@pytest.mark.parametrize("body", ["", "x" * 5001, None, 5])
def test_what_is_no_remark_is_refused(shared, ada, body):
    path, _, _ = shared
    if body == 5:
        body = {"text": "x"}
    refused(ada.post(path, {"body": body}), 400, "bad_input", "body")


def test_viewers_take_no_part(shared, vera):
    path, _, _ = shared
    refused(vera.post(path, {"body": "Halo"}), 403, "role_missing")


def test_rita_reads_her_inbox_row_by_row(shared, ada, rita):
    path, _, _ = shared
    for body in ("Satu, @rita", "Dua, @rita"):
        accepted(ada.post(path, {"body": body}), 201)
    newest, oldest = accepted(rita.get("me/inbox/"))
    assert (newest["unread"], oldest["unread"]) == (True, True)
    rows = accepted(rita.post("me/inbox/", {"rows": [newest["id"], "mention:nothing"]}))
    assert [row["unread"] for row in rows] == [False, True]
    accepted(rita.post("me/inbox/", {"rows": [newest["id"], oldest["id"]]}))
    assert not any(row["unread"] for row in accepted(rita.get("me/inbox/")))


def test_nobody_reads_for_another(shared, ada, rita, mia):
    path, _, _ = shared
    accepted(ada.post(path, {"body": "Lihat, @rita"}), 201)
    (row,) = accepted(rita.get("me/inbox/"))
    assert accepted(mia.post("me/inbox/", {"rows": [row["id"]]})) == []
    assert accepted(rita.get("me/inbox/"))[0]["unread"]


def test_work_that_is_sent_back_again_is_unread_again(article, ada, rita):
    made = article()
    assignment = factories.handed_in(article=made, by=ada.user)
    seen = []
    for reason in ("Lihat alinea dua.", "Masih keliru."):
        accepted(rita.post(f"assignments/{assignment.pk}/return/", {"reason": reason}))
        (row,) = accepted(ada.get("me/inbox/"))
        assert (row["kind"], row["text"], row["unread"]) == ("returned", reason, True)
        seen.append(row["id"])
        accepted(ada.post("me/inbox/", {"rows": [row["id"]]}))
        accepted(ada.post(f"assignments/{assignment.pk}/submit/", {}))
    assert len(set(seen)) == len(seen)


def test_only_those_are_offered_who_may_be_mentioned(shared, ada, rita):
    path, _, _ = shared
    offered = accepted(ada.get(f"{path}people/"))
    assert "rita" in offered
    assert not {"ada", "ben"} & set(offered)
    for name in offered:
        accepted(ada.post(path, {"body": f"Halo @{name}"}), 201)
    assert "ben" in accepted(rita.get(f"{path}people/"))
