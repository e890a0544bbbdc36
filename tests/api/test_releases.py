"""Releases: ordered, built, listed, downloaded. A release reads one snapshot, so these tests commit for real."""

import hashlib
import json
from datetime import datetime
from typing import Any

import pytest

from annotations import tasks
from annotations.models import Event, Release
from tests import factories
from tests.contract import accepted, refused
from tests.factories import CLAIM, FIRST, THIRD

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def gold(project, ada, ben, rita):
    """Settle an article."""
    layers = {who.user: [(FIRST, CLAIM), (THIRD, CLAIM)] for who in (ada, ben)}
    return lambda **fields: factories.gold(project=project, layers=layers, reviewer=rita.user, **fields)


@pytest.fixture
def release(project, gold, mia):
    """Freeze a release over HTTP, with the worker's part done in this process; return it as it is listed."""

    def make(**body):
        number = accepted(mia.post(f"projects/{project.slug}/releases/", body), 201)["number"]
        tasks.build(release_id=str(Release.objects.get(project=project, number=number).pk))
        return accepted(mia.get(f"projects/{project.slug}/releases/{number}/"))

    return make


def content(answer):
    return b"".join(answer.streaming_content) if answer.streaming else answer.content


def test_a_release_is_numbered_and_waits_for_a_worker(project, gold, mia):
    gold()
    made = accepted(mia.post(f"projects/{project.slug}/releases/", {"notes": "Pertama"}), 201)
    assert (made["number"], made["status"], made["notes"], made["files"]) == (1, "building", "Pertama", [])
    assert (made["created_by"], made["content_hash"], made["counts"]) == ("mia", "", {})
    assert accepted(mia.post(f"projects/{project.slug}/releases/", {}), 201)["number"] == 2
    refused(mia.get(f"projects/{project.slug}/releases/1/files/gold.jsonl"), 404, "not_found")


def test_without_gold_there_is_nothing_to_freeze(project, article, mia):
    article()
    refused(mia.post(f"projects/{project.slug}/releases/", {}), 409, "nothing_to_freeze")
    assert not Release.objects.exists()


def test_a_ready_release_has_its_files_with_their_hashes(project, gold, release, vera):
    article = gold()
    made = release()
    assert (made["status"], made["counts"]) == ("ready", {"articles": 1, "passages": 2, "withdrawn": 0})
    files = {file["name"]: file for file in made["files"]}
    assert set(files) == {"gold.jsonl", "manifest.json"}
    assert made["content_hash"] == files["gold.jsonl"]["sha256"]
    for name, file in files.items():
        answer = vera.get(f"projects/{project.slug}/releases/1/files/{name}")
        raw = content(answer)
        assert answer.headers["ETag"] == f'"{file["sha256"]}"'
        assert (hashlib.sha256(raw).hexdigest(), len(raw)) == (file["sha256"], file["bytes"])
        assert name in answer.headers["Content-Disposition"]
    line = json.loads(content(vera.get(f"projects/{project.slug}/releases/1/files/gold.jsonl")))
    assert line["external_id"] == article.external_id
    assert all(article.text[p["start"] : p["end"]] == p["quote"] for p in line["passages"])
    manifest = json.loads(content(vera.get(f"projects/{project.slug}/releases/1/files/manifest.json")))
    assert manifest["files"] == {"gold.jsonl": {k: files["gold.jsonl"][k] for k in ("bytes", "sha256")}}
    assert (manifest["release"], manifest["content_hash"]) == (1, made["content_hash"])
    assert manifest["codebook"][0]["version"] == manifest["pack"]["version"] == 1
    assert manifest["packs"] == [manifest["pack"]]
    assert manifest["agreement"]["value"] is None
    assert manifest["agreement"]["reason"]


def test_the_newest_release_comes_first(project, gold, release, mia):
    gold()
    for _ in range(3):
        release()
    rows = accepted(mia.get(f"projects/{project.slug}/releases/?page_size=2"))
    assert [row["number"] for row in rows["results"]] == [3, 2]
    assert [row["number"] for row in accepted(mia.get(rows["next"]))["results"]] == [1]


def test_later_work_changes_no_release(project, gold, release, rita, mia):
    article = gold()
    path = f"projects/{project.slug}/releases/1/files/gold.jsonl"
    release()
    before = content(mia.get(path))
    accepted(mia.patch(f"articles/{article.pk}/", {"title": "Judul baru"}))
    accepted(rita.post(f"articles/{article.pk}/reopen/"))
    gold()
    assert release()["number"] == 2
    assert content(mia.get(path)) == before
    assert content(mia.get(path.replace("/1/", "/2/"))) != before


def test_a_withdrawn_article_is_left_out_and_named(project, gold, release, article, mia, vera):
    def manifest(number: int) -> Any:
        path = f"projects/{project.slug}/releases/{number}/files/manifest.json"
        return json.loads(content(vera.get(path)))

    first = gold(external_id="kp-2")
    gold()
    before = release()
    accepted(mia.post(f"articles/{first.pk}/withdraw/", {"reason": "Atas permintaan penerbit."}), 204)
    accepted(mia.post(f"articles/{article(external_id='KP-1').pk}/withdraw/", {}), 204)
    made = release()
    assert made["counts"] == {"articles": 1, "passages": 2, "withdrawn": 2}
    one, two = manifest(made["number"])["withdrawn"]
    assert (one["external_id"], one["reason"]) == ("KP-1", None)
    assert (two["external_id"], two["reason"]) == ("kp-2", "Atas permintaan penerbit.")
    assert two["text_sha256"] == first.text_sha256
    told = Event.objects.get(kind="article.withdrawn", object_id=str(first.pk)).at
    assert datetime.fromisoformat(two["withdrawn_at"]) == told
    assert manifest(before["number"])["withdrawn"] == []
    assert release()["content_hash"] == made["content_hash"] != before["content_hash"]


@pytest.mark.parametrize(
    ("header", "span"),
    [
        ("bytes=0-9", slice(0, 10)),
        ("bytes=5-", slice(5, None)),
        ("bytes=-7", slice(-7, None)),
        ("bytes=0-99999999", slice(0, None)),
        ("bytes=-99999999", slice(0, None)),
        ("bytes=3-3", slice(3, 4)),
    ],
)
def test_a_part_of_a_file_is_sent(project, gold, release, mia, header, span):
    gold()
    size = next(f["bytes"] for f in release()["files"] if f["name"] == "gold.jsonl")
    path = f"projects/{project.slug}/releases/1/files/gold.jsonl"
    whole, answer = content(mia.get(path)), mia.get(path, headers={"Range": header})
    part = content(answer)
    assert (answer.status_code, part) == (206, whole[span])
    start = whole.index(part)
    assert answer.headers["Content-Range"] == f"bytes {start}-{start + len(part) - 1}/{size}"
    assert answer.headers["Content-Length"] == str(len(part))


@pytest.mark.parametrize("header", ["bytes=99999999-", "bytes=-0", "bytes=99999999-99999999999"])
def test_a_part_outside_the_file_is_refused(project, gold, release, mia, header):
    gold()
    release()
    answer = mia.get(f"projects/{project.slug}/releases/1/files/gold.jsonl", headers={"Range": header})
    refused(answer, 416, "range_outside")
    assert answer.headers["Content-Range"].startswith("bytes */")


@pytest.mark.parametrize(
    "header", ["bytes=-", "bytes=9-2", "bytes=a-b", "lines=1-2", "bytes=0-1,4-5", "bytes=" + "9" * 40 + "-", ""]
)
def test_a_range_that_means_nothing_sends_the_whole(project, gold, release, mia, header):
    gold()
    release()
    path = f"projects/{project.slug}/releases/1/files/gold.jsonl"
    answer = mia.get(path, headers={"Range": header})
    assert (answer.status_code, content(answer)) == (200, content(mia.get(path)))


def test_a_known_file_is_not_sent_again(project, gold, release, mia):
    gold()
    release()
    path = f"projects/{project.slug}/releases/1/files/gold.jsonl"
    etag = mia.get(path).headers["ETag"]
    for known in (etag, f"W/{etag}", f'"x", {etag}'):
        assert (mia.get(path, headers={"If-None-Match": known}).status_code) == 304
    assert mia.get(path, headers={"If-None-Match": '"x"'}).status_code == 200


def test_a_changed_file_is_not_continued(project, gold, release, mia):
    gold()
    release()
    path = f"projects/{project.slug}/releases/1/files/gold.jsonl"
    etag = mia.get(path).headers["ETag"]
    assert mia.get(path, headers={"Range": "bytes=0-3", "If-Range": etag}).status_code == 206
    assert mia.get(path, headers={"Range": "bytes=0-3", "If-Range": '"x"'}).status_code == 200


@pytest.mark.parametrize("name", ["nothing.txt", "..", "../../settings.py", "%2e%2e%2fmanifest.json", "gold.jsonl%00"])
def test_other_files_are_not_found(project, gold, release, mia, name):
    gold()
    release()
    refused(mia.get(f"projects/{project.slug}/releases/1/files/{name}"), 404, "not_found")


def test_a_release_that_failed_says_why_and_keeps_its_number(project, gold, release, mia, monkeypatch, settings):
    gold()
    # A folder that cannot be made: what happens when the disk is not there.
    settings.STORAGES = {
        **settings.STORAGES,
        "default": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": "/dev/null/files"},
        },
    }
    with pytest.raises(OSError, match="null"):
        release()
    made = accepted(mia.get(f"projects/{project.slug}/releases/1/"))
    assert (made["status"], made["files"], made["content_hash"]) == ("failed", [], "")
    assert "NotADirectoryError" in made["error"]
    assert Event.objects.filter(kind="release.failed").count() == 1
    assert accepted(mia.post(f"projects/{project.slug}/releases/", {}), 201)["number"] == 2


@pytest.mark.parametrize("body", [{"notes": "n" * 20_001}, {"notes": 5, "x": 1}, {"surprise": 1}, [], "x"])
def test_a_wrong_order_is_refused(project, gold, mia, body):
    gold()
    refused(mia.post(f"projects/{project.slug}/releases/", body), 400, "bad_input")
    assert not Release.objects.exists()
