"""Articles come in, are listed, corrected and withdrawn; their text never changes."""

import hashlib
from typing import Any

import pytest

from annotations.models import Article, Event, TaggerRun
from tests import factories
from tests.contract import accepted, refused

BODY = {"source": "Kabar Pesisir", "title": "Bakau", "text": factories.TEXT}


def path(project):
    return f"projects/{project.slug}/articles/"


def test_one_article_is_stored_with_its_hash_sentences_and_a_waiting_run(project, mia):
    added = accepted(mia.post(path(project), BODY), 201)
    assert (len(added["created"]), added["duplicate"]) == (1, [])
    got = accepted(mia.get(f"articles/{added['created'][0]}/"))
    sha256 = hashlib.sha256(factories.TEXT.encode()).hexdigest()
    assert (got["text"], got["text_sha256"], got["external_id"]) == (factories.TEXT, sha256, f"sha256:{sha256}")
    assert (got["state"], got["story"], got["language"], got["length"]) == ("open", None, "id", len(factories.TEXT))
    kinds = [segment["kind"] for segment in got["segments"]]
    assert kinds == ["headline", "sentence", "sentence", "sentence", "sentence"]
    assert [factories.TEXT[s["start"] : s["end"]] for s in got["segments"]][3] == factories.SECOND + "."
    assert TaggerRun.objects.get(article=got["id"]).state == "queued"


def test_text_is_kept_as_it_is_but_for_carriage_returns(project, mia):
    text = " \u202aDua\u00a0kata\u0301 🪁\r\nbaris kedua\rbaris ketiga\t \n\n"
    created = accepted(mia.post(path(project), {**BODY, "text": text}), 201)["created"]
    got = accepted(mia.get(f"articles/{created[0]}/"))
    assert got["text"] == text.replace("\r\n", "\n").replace("\r", "\n")
    assert got["length"] == len(got["text"])


WRONG_ARTICLES: list[tuple[dict[str, Any], str]] = [
    ({"text": ""}, "text"),
    ({"text": " \n\u00a0 "}, "text"),
    ({"text": "a" * 5_000_000}, "text"),
    ({"text": "Isi\u0000nya"}, "text"),
    ({"text": 5}, "text"),
    ({"text": None}, "text"),
    ({"title": ""}, "title"),
    ({"title": "a" * 1001}, "title"),
    ({"source": " "}, "source"),
    ({"author": "a\u0000"}, "author"),
    ({"external_id": ""}, "external_id"),
    ({"external_id": "x" * 301}, "external_id"),
    ({"published_at": "kemarin"}, "published_at"),
    ({"published_at": "2026-02-30"}, "published_at"),
    ({"published_at": "0001-01-01T00:00:00+14:00"}, "published_at"),
    ({"published_at": 20260105}, "published_at"),
    ({"url": "h" * 2001}, "url"),
    ({"language": "bahasa indonesia"}, "language"),
    ({"meta": []}, "meta"),
    ({"surprise": 1}, "surprise"),
]


def test_a_wrong_article_is_refused_by_its_field(project, mia, subtests):
    for change, field in WRONG_ARTICLES:
        with subtests.test(change=str(change)[:60]):
            refused(mia.post(path(project), {**BODY, **change}), 400, "bad_input", field)
            assert not Article.objects.exists()


@pytest.mark.parametrize("missing", ["text", "title", "source"])
def test_a_field_that_is_missing_is_named(project, mia, missing):
    refused(mia.post(path(project), {k: v for k, v in BODY.items() if k != missing}), 400, "bad_input", missing)


def test_the_same_id_with_the_same_text_is_a_duplicate(project, mia):
    first = accepted(mia.post(path(project), {**BODY, "external_id": "kp-1"}), 201)
    events = Event.objects.count()
    again = accepted(mia.post(path(project), {**BODY, "external_id": "kp-1", "title": "Judul lain"}), 201)
    assert (again["created"], again["duplicate"]) == ([], first["created"])
    assert Article.objects.get().title == "Bakau"
    assert Event.objects.count() == events


def test_the_same_id_with_another_text_is_refused(project, mia):
    accepted(mia.post(path(project), {**BODY, "external_id": "kp-1"}), 201)
    body = {**BODY, "external_id": "kp-1", "text": "Isi lain sama sekali."}
    refused(mia.post(path(project), body), 409, "text_differs", "external_id")
    refused(mia.post(path(project), [BODY, body]), 409, "text_differs", "1")
    assert Article.objects.get().text == factories.TEXT


def test_another_project_has_its_own_ids(project, new_project, mia):
    other = new_project()
    accepted(mia.post(path(project), {**BODY, "external_id": "kp-1"}), 201)
    assert accepted(mia.post(path(other), {**BODY, "external_id": "kp-1", "text": "Lain."}), 201)["created"]


def test_a_list_is_added_in_order(project, mia):
    records = [{**BODY, "text": f"Kabar nomor {number}."} for number in range(1000)]
    created = accepted(mia.post(path(project), [*records[:999], records[0]]), 201)
    assert (len(created["created"]), len(created["duplicate"])) == (999, 1)
    assert created["duplicate"][0] == created["created"][0]
    assert accepted(mia.get(f"articles/{created['created'][7]}/"))["text"] == "Kabar nomor 7."
    assert Event.objects.filter(kind="articles.imported").count() == 1


def test_a_list_is_all_or_nothing_and_every_bad_record_is_named(project, mia):
    records = [BODY, {**BODY, "text": ""}, {**BODY, "text": "Dua."}, {**BODY, "surprise": 1}, "tiga"]
    body = refused(mia.post(path(project), records), 400, "bad_input", "1", "3", "4")
    assert set(body["fields"]) == {"1", "3", "4"}
    assert body["fields"]["1"] == ["text: The text is empty."]
    assert not Article.objects.exists()


def test_a_nul_in_a_list_names_its_record(project, mia):
    body = refused(mia.post(path(project), [BODY, {**BODY, "title": "a\u0000"}]), 400, "bad_input", "1")
    assert body["fields"]["1"][0].startswith("title")


def test_a_record_with_two_texts_under_one_id_is_refused(project, mia):
    records = [{**BODY, "external_id": "kp-1"}, {**BODY, "external_id": "kp-1", "text": "Lain."}]
    refused(mia.post(path(project), records), 409, "text_differs", "1")
    assert not Article.objects.exists()


@pytest.mark.parametrize("number", [0, 1001])
def test_a_list_holds_one_to_a_thousand_articles(project, mia, number):
    refused(mia.post(path(project), [BODY] * number), 400, "bad_input", "body")


@pytest.mark.parametrize("value", ["2026-01-05", "2026-01-05T00:00", "2026-01-05T07:00:00+07:00"])
def test_dates_are_moments_in_utc(project, mia, value):
    created = accepted(mia.post(path(project), {**BODY, "published_at": value}), 201)["created"]
    assert accepted(mia.get(f"articles/{created[0]}/"))["published_at"] == "2026-01-05T00:00:00Z"


def listed(who, project, query=""):
    return [row["title"] for row in accepted(who.get(f"{path(project)}?{query}"))["results"]]


def test_lists_are_filtered(project, article, mia):
    article(title="Satu", source="Kabar A", published_at="2026-01-01", language="id")
    article(title="Dua", source="Kabar B", published_at="2026-01-02", language="su")
    article(title="Tiga", source="Kabar B")
    assert listed(mia, project) == ["Satu", "Dua", "Tiga"]
    assert listed(mia, project, "source=Kabar B") == ["Dua", "Tiga"]
    assert listed(mia, project, "language=su") == ["Dua"]
    assert listed(mia, project, "story=x") == []
    assert listed(mia, project, "state=open") == ["Satu", "Dua", "Tiga"]
    assert listed(mia, project, "state=gold") == []
    assert listed(mia, project, "published_after=2026-01-02T00:00Z") == ["Dua"]
    assert listed(mia, project, "published_before=2026-01-02T00:00Z") == ["Satu"]


@pytest.mark.parametrize("query", ["state=lost", "published_after=kemarin", "published_before=99999-01-01"])
def test_filters_that_mean_nothing_are_refused(project, mia, query):
    refused(mia.get(f"{path(project)}?{query}"), 400, "bad_input", query.partition("=")[0])


def test_words_are_found_once_a_worker_has_indexed_them(project, article, mia):
    article(title="Layang-layang", text=factories.HOSTILE_TEXT)
    article(title="Bakau")
    assert listed(mia, project, "q=bakau") == []
    factories.tag_all()
    assert listed(mia, project, "q=bakau") == ["Bakau"]
    assert listed(mia, project, "q=%D8%B3%D9%84%D8%A7%D9%85") == ["Layang-layang"]
    assert listed(mia, project, "q=Ren\u00e9e") == ["Layang-layang"]
    assert listed(mia, project, "q=biru") == ["Layang-layang"]
    for quoted in ('"pantai ini"', "“pantai ini”"):
        assert listed(mia, project, f"q={quoted} -penonton") == ["Bakau"]
    assert listed(mia, project, "q=" + "%26%7C%21%28%29%3A%2A%27%5C") == []


@pytest.mark.parametrize(
    "text",
    [
        "kata " * 400_000,
        " ".join(f"kata{number}" for number in range(150_000)),
        " ".join(chr(0x20000 + i) + chr(0x20000 + j) for i in range(300) for j in range(300)),
        "a" * 2_000_000,
    ],
    ids=["one word", "many words", "many four-byte words", "one long word"],
)
def test_the_search_index_takes_the_longest_texts(project, article, mia, text):
    article(title="Panjang", text=text)
    factories.tag_all()
    assert listed(mia, project, "q=panjang") == ["Panjang"]


def test_metadata_may_be_corrected_and_the_correction_is_an_event(article, mia):
    made = article()
    got = accepted(mia.patch(f"articles/{made.pk}/", {"author": "Sulastri", "published_at": "2026-01-05T00:00:00Z"}))
    assert (got["author"], got["published_at"], got["text"]) == ("Sulastri", "2026-01-05T00:00:00Z", made.text)
    event = Event.objects.get(kind="article.corrected")
    assert event.before
    assert event.after
    assert (event.before["author"], event.after["author"], event.actor) == ("", "Sulastri", mia.user)
    accepted(mia.patch(f"articles/{made.pk}/", {"author": "Sulastri"}))
    assert Event.objects.filter(kind="article.corrected").count() == 1


@pytest.mark.parametrize("field", ["text", "external_id", "text_sha256", "state", "story", "id"])
def test_what_identifies_an_article_is_never_corrected(article, mia, field):
    made = article()
    refused(mia.patch(f"articles/{made.pk}/", {field: "lain"}), 400, "bad_input", field)


@pytest.mark.parametrize("values", [{"title": ""}, {"source": " "}, {"published_at": "kemarin"}, {"meta": 5}])
def test_a_wrong_correction_is_refused(article, mia, values):
    made = article()
    refused(mia.patch(f"articles/{made.pk}/", values), 400, "bad_input", *values)


def test_a_withdrawn_article_is_hidden_from_everybody(objects, mia, ada, rita):
    article, slug = objects["articles/pk"], objects["slug"]
    assignment = objects["assignments/pk"]
    accepted(mia.post(f"articles/{article}/withdraw/", {"reason": "Permintaan narasumber"}), 204)
    for who in (mia, ada, rita):
        refused(who.get(f"articles/{article}/"), 404, "not_found")
        refused(who.get(f"articles/{article}/workspace/"), 404, "not_found")
        refused(who.get(f"articles/{article}/annotations/"), 404, "not_found")
    for who in (mia, ada):
        assert str(article) not in str(accepted(who.get(f"projects/{slug}/articles/")))
    assert str(article) not in str(accepted(ada.get("assignments/")))
    refused(ada.post(f"assignments/{assignment}/submit/", {}), 404, "not_found")
    refused(rita.post(f"articles/{article}/review/complete/"), 404, "not_found")
    refused(mia.post(f"articles/{article}/withdraw/", {}), 404, "not_found")
    assert accepted(mia.get(f"projects/{slug}/"))["counts"]["withdrawn"] == 1
    assert (Event.objects.get(kind="article.withdrawn").after or {})["reason"] == "Permintaan narasumber"
    assert Article.objects.get(pk=article).annotations.count() == 2


def test_a_gold_article_is_reopened_to_review(project, ada, ben, rita):
    layers = {who.user: [(factories.FIRST, factories.CLAIM)] for who in (ada, ben)}
    gold = factories.gold(project=project, layers=layers, reviewer=rita.user)
    assert accepted(rita.post(f"articles/{gold.pk}/reopen/"))["state"] == "review"
    assert not gold.gold.filter(retired_at=None).exists()
    assert accepted(rita.post(f"articles/{gold.pk}/reopen/"))["state"] == "review"
    assert accepted(rita.post(f"articles/{gold.pk}/review/complete/"))["state"] == "gold"


def test_an_open_article_cannot_be_reopened(article, rita):
    refused(rita.post(f"articles/{article().pk}/reopen/"), 409, "not_gold")
