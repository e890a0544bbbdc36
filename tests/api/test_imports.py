"""Files of articles: the good records stay, the others are counted and named."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from annotations.models import Article
from tests.contract import accepted, refused

GOOD = {"external_id": "kp-1", "source": "Kabar Pesisir", "title": "Bakau", "text": "Warga menanam bakau."}


def upload(who, project, name, raw, **fields):
    file = SimpleUploadedFile(name, raw)
    return who.post(f"projects/{project.slug}/imports/", {"file": file, **fields}, format="multipart")


def lines(*records):
    return b"\n".join(r if isinstance(r, bytes) else json.dumps(r).encode() for r in records)


def test_good_lines_stay_and_broken_ones_are_named(project, mia):
    raw = lines(GOOD, b"{broken", b"", {**GOOD, "external_id": "kp-2", "text": ""}, {**GOOD, "external_id": "kp-3"})
    job = accepted(upload(mia, project, "kabar.jsonl", raw), 202)
    assert (job["status"], job["read"], job["created"], job["duplicate"], job["refused"]) == ("done", 4, 2, 0, 2)
    assert [(e["record"], e["code"]) for e in job["errors"]] == [(2, "not_json"), (4, "bad_record")]
    assert "text" in job["errors"][1]["message"]
    assert accepted(mia.get(f"projects/{project.slug}/imports/{job['id']}/")) == job
    assert set(Article.objects.values_list("external_id", flat=True)) == {"kp-1", "kp-3"}


@pytest.mark.parametrize(
    "broken",
    [
        b"\xff\xfe",
        b'{"text": "\xff"}',
        b"[]",
        b"5",
        {**GOOD, "text": "a\u0000b"},
        {**GOOD, "title": "a\u0000b"},
        {**GOOD, "meta": {"a\u0000b": 1}},
        {**GOOD, "surprise": 1},
        {**GOOD, "text": "a" * 2_000_001},
        b'{"text": "\\ud83e", "source": "a", "title": "b"}',
        lines({**GOOD, "meta": {}}).replace(b"{}", b'{"a":' * 200 + b"1" + b"}" * 200),
    ],
)
def test_no_broken_line_takes_the_others_with_it(project, mia, broken):
    job = accepted(upload(mia, project, "kabar.jsonl", lines(broken, GOOD)), 202)
    assert (job["created"], job["refused"], [e["record"] for e in job["errors"]]) == (1, 1, [1])


def test_a_known_id_with_another_text_is_refused_alone(project, mia):
    accepted(upload(mia, project, "kabar.jsonl", lines(GOOD)), 202)
    raw = lines(GOOD, {**GOOD, "text": "Lain."}, {**GOOD, "external_id": "kp-2"}, {**GOOD, "external_id": "kp-2"})
    job = accepted(upload(mia, project, "kabar.jsonl", raw), 202)
    assert (job["created"], job["duplicate"], job["refused"]) == (1, 2, 1)
    assert [(e["record"], e["code"]) for e in job["errors"]] == [(2, "text_differs")]


def test_a_file_imported_again_adds_nothing(project, mia):
    for counts in ((1, 0), (0, 1)):
        job = accepted(upload(mia, project, "kabar.jsonl", lines(GOOD)), 202)
        assert (job["created"], job["duplicate"]) == counts
    assert Article.objects.count() == 1


def test_a_text_file_is_one_article_with_its_title_from_the_first_line(project, mia):
    raw = "\ufeffWarga menanam bakau\r\n\r\nSebanyak dua ratus warga datang pagi itu 🌱.\r\n".encode()
    job = accepted(upload(mia, project, "bakau.txt", raw), 202)
    assert (job["created"], job["refused"]) == (1, 0)
    article = Article.objects.get()
    assert (article.external_id, article.title) == ("bakau.txt", "Warga menanam bakau")
    assert article.text.startswith("Warga")
    assert "\r" not in article.text


@pytest.mark.parametrize(
    ("raw", "code"),
    [(b"\xff\xfa\x00", "not_utf8"), (b"", "bad_record"), (b" \n", "bad_record"), (b"a\x00b", "bad_record")],
)
def test_a_text_file_that_cannot_be_stored_is_named(project, mia, raw, code):
    job = accepted(upload(mia, project, "rusak.txt", raw), 202)
    assert (job["created"], job["refused"], job["errors"][0]["code"]) == (0, 1, code)
    assert "rusak.txt" in job["errors"][0]["message"]


def test_an_empty_list_of_lines_is_an_import_of_nothing(project, mia):
    assert accepted(upload(mia, project, "kosong.jsonl", b""), 202)["read"] == 0


@pytest.mark.parametrize("name", ["kabar.docx", "kabar", "kabar.txt.exe"])
def test_other_files_are_refused(project, mia, name):
    refused(upload(mia, project, name, b"x"), 400, "bad_input", "file")


def test_a_file_must_be_there_and_its_format_known(project, mia):
    refused(mia.post(f"projects/{project.slug}/imports/", {}, format="multipart"), 400, "bad_input", "file")
    refused(upload(mia, project, "a.txt", b"x", format="xml"), 400, "bad_input", "format")
    refused(upload(mia, project, "a.txt", b"x", surprise="1"), 400, "bad_input", "surprise")


def test_names_of_files_lead_nowhere(project, mia):
    job = accepted(upload(mia, project, "../../etc/passwd.txt", b"Kabar\n\nIsi."), 202)
    assert job["created"] == 1
    assert Article.objects.get().external_id == "passwd.txt"


def test_a_very_long_name_is_no_fault(project, mia):
    assert upload(mia, project, "a" * 400 + ".txt", b"Kabar\n\nIsi.").status_code in (202, 400)


def test_an_import_of_another_project_is_not_found(project, new_project, mia):
    job = accepted(upload(mia, project, "kabar.jsonl", lines(GOOD)), 202)
    refused(mia.get(f"projects/{new_project().slug}/imports/{job['id']}/"), 404, "not_found")


def test_a_file_that_is_too_large_is_refused_whole(project, mia, settings):
    raw = lines(GOOD)
    settings.IMPORT_LIMIT = len(raw) - 1
    refused(upload(mia, project, "kabar.jsonl", raw), 413, "too_large")
    assert not Article.objects.exists()
    settings.IMPORT_LIMIT = len(raw)
    assert accepted(upload(mia, project, "kabar.jsonl", raw), 202)["created"] == 1


def test_of_very_many_broken_lines_all_are_counted_and_a_thousand_named(project, mia):
    job = accepted(upload(mia, project, "kabar.jsonl", lines(*[b"?"] * 1_100, GOOD)), 202)
    assert (job["created"], job["refused"], len(job["errors"])) == (1, 1_100, 1_000)
