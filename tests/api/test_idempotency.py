"""`Idempotency-Key`: a request sent again is answered as it was, and acts once."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from annotations import tasks
from annotations.models import Article, ArticleImport, Assignment, IdempotencyKey, Release
from tests import factories
from tests.contract import accepted, refused
from tests.factories import CLAIM, FIRST

BODY = {"source": "Kabar Pesisir", "title": "Bakau", "text": factories.TEXT}


def keyed(key="satu"):
    return {"headers": {"Idempotency-Key": key}}


def test_an_import_sent_again_is_answered_as_before(project, mia):
    path = f"projects/{project.slug}/articles/"
    first = accepted(mia.post(path, BODY, **keyed()), 201)
    assert accepted(mia.post(path, BODY, **keyed()), 201) == first
    assert first["created"]
    assert Article.objects.count() == 1


def test_a_file_sent_again_is_one_import(project, mia):
    def send(raw: bytes, key: str = "satu"):
        body = {"file": SimpleUploadedFile("kabar.txt", raw)}
        return mia.post(f"projects/{project.slug}/imports/", body, format="multipart", **keyed(key))

    first = accepted(send(b"Kabar\n\nIsi."), 202)
    assert accepted(send(b"Kabar\n\nIsi."), 202) == first
    assert (first["created"], ArticleImport.objects.count()) == (1, 1)
    refused(send(b"Kabar\n\nIsi lain."), 409, "idempotency_key_reused")
    assert accepted(send(b"Kabar\n\nIsi.", "dua"), 202)["duplicate"] == 1


def test_a_key_is_of_one_address_with_its_query(project, article, ada):
    for _ in range(3):
        article()
    first = accepted(ada.post(f"projects/{project.slug}/next/", **keyed()))
    refused(ada.post(f"projects/{project.slug}/next/?after={first['id']}", **keyed()), 409, "idempotency_key_reused")


def test_a_release_ordered_again_is_the_same_release(project, ada, ben, rita, mia):
    layers = {who.user: [(FIRST, CLAIM)] for who in (ada, ben)}
    factories.gold(project=project, layers=layers, reviewer=rita.user)
    path = f"projects/{project.slug}/releases/"
    first = accepted(mia.post(path, {}, **keyed()), 201)
    assert accepted(mia.post(path, {}, **keyed()), 201) == first
    assert Release.objects.count() == 1
    assert accepted(mia.post(path, {}, **keyed("dua")), 201)["number"] == 2


def test_a_claim_sent_again_is_the_same_claim(project, article, ada):
    for _ in range(2):
        article()
    first = accepted(ada.post(f"projects/{project.slug}/next/", **keyed()))
    factories.label(article=Article.objects.get(pk=first["article"]), by=ada.user)
    assert accepted(ada.post(f"projects/{project.slug}/next/", **keyed())) == first
    assert Assignment.objects.count() == 1


def test_an_answer_without_a_body_is_repeated_too(project, article, ada):
    for _ in range(2):
        assert ada.post(f"projects/{project.slug}/next/", **keyed()).status_code == 204
        article()


def test_a_key_used_for_something_else_is_refused(project, mia):
    path = f"projects/{project.slug}/articles/"
    accepted(mia.post(path, BODY, **keyed()), 201)
    refused(mia.post(path, {**BODY, "text": "Lain."}, **keyed()), 409, "idempotency_key_reused")
    refused(mia.post(f"projects/{project.slug}/next/", **keyed()), 409, "idempotency_key_reused")


def test_everybody_has_their_own_keys(project, article, ada, ben):
    article()
    mine = accepted(ada.post(f"projects/{project.slug}/next/", **keyed()))
    theirs = accepted(ben.post(f"projects/{project.slug}/next/", **keyed()))
    assert mine["id"] != theirs["id"]


def test_a_refusal_is_not_kept(project, mia):
    path = f"projects/{project.slug}/articles/"
    refused(mia.post(path, {**BODY, "text": ""}, **keyed()), 400, "bad_input")
    accepted(mia.post(path, BODY, **keyed()), 201)


@pytest.mark.parametrize("key", ["k" * 201, "a\tb"])
def test_a_key_is_short_and_printable(project, mia, key):
    refused(mia.post(f"projects/{project.slug}/articles/", BODY, **keyed(key)), 400, "bad_input", "Idempotency-Key")


def test_a_repeated_answer_is_only_for_those_who_may_ask(project, article, ada, mia):
    article()
    accepted(ada.post(f"projects/{project.slug}/next/", **keyed()))
    accepted(mia.delete(f"projects/{project.slug}/members/ada/"), 204)
    refused(ada.post(f"projects/{project.slug}/next/", **keyed()), 404, "not_found")


def test_an_answer_is_kept_for_a_week(project, mia):
    path = f"projects/{project.slug}/articles/"
    first = accepted(mia.post(path, BODY, **keyed("lama")), 201)
    accepted(mia.post(path, BODY, **keyed("baru")), 201)
    week = timedelta(days=7)
    IdempotencyKey.objects.filter(key="lama").update(created_at=datetime.now(UTC) - week - timedelta(minutes=1))
    IdempotencyKey.objects.filter(key="baru").update(created_at=datetime.now(UTC) - week + timedelta(minutes=1))
    tasks.sweep()
    assert list(IdempotencyKey.objects.values_list("key", flat=True)) == ["baru"]
    again = accepted(mia.post(path, BODY, **keyed("lama")), 201)
    assert (again["created"], again["duplicate"]) == ([], first["created"])
