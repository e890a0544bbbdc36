"""Files from the command line."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from annotations.models import Article, ArticleImport, Segment, TaggerRun
from tests import factories


def run(project: str, *files: Path) -> tuple[str, str, int]:
    """Run the command; return what it said, what it complained of, and its exit status."""
    out, complaints = StringIO(), StringIO()
    try:
        call_command("import_articles", *map(str, files), project=project, stdout=out, stderr=complaints)
    except CommandError as error:
        return out.getvalue(), complaints.getvalue(), error.returncode
    return out.getvalue(), complaints.getvalue(), 0


@pytest.fixture
def file(tmp_path: Path):
    """Write a file into a folder of the test's own."""

    def write(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write


def record(number: int, **fields: object) -> str:
    values = {"external_id": f"kp-{number}", "source": "Kabar", "title": "Satu", "text": f"Isi berita nomor {number}."}
    return json.dumps({**values, **fields})


def test_text_files_become_articles_with_sentences_and_a_waiting_run(project, file):
    said, complaints, status = run("pesisir", file("a.txt", factories.TEXT), file("b.txt", factories.HOSTILE_TEXT))
    assert (said, complaints, status) == ("2 imported, 0 here already, 0 refused.\n", "", 0)
    article = Article.objects.get(external_id="a.txt")
    assert (article.title, article.text) == (factories.TEXT.splitlines()[0], factories.TEXT)
    assert Segment.objects.filter(article=article).count() == 5
    assert TaggerRun.objects.filter(state="queued").count() == 2


def test_a_second_import_adds_nothing(project, file):
    path = file("a.txt", factories.TEXT)
    run("pesisir", path)
    assert run("pesisir", path)[0] == "0 imported, 1 here already, 0 refused.\n"
    assert Article.objects.count() == 1


def test_good_records_stay_and_the_others_are_named(project, file):
    lines = [record(1), "{broken", record(2), record(3, text=""), record(1, text="Lain."), "", record(4)]
    said, complaints, status = run("pesisir", file("kabar.jsonl", "\n".join(lines)))
    assert (said, status) == ("3 imported, 0 here already, 3 refused.\n", 1)
    assert [line.split(": ")[1][:6] for line in complaints.splitlines()] == ["Line 2", "Line 4", "kp-1"]
    job = ArticleImport.objects.get()
    assert (job.read, job.created, job.refused, job.status) == (6, 3, 3, "done")


def test_more_lines_than_a_batch_are_all_kept(project, file):
    lines = [record(number) for number in range(1203)]
    lines[700] = record(5, text="Teks lain untuk nomor lima.")
    said, complaints, _ = run("pesisir", file("kabar.jsonl", "\n".join(lines)))
    assert said == "1202 imported, 0 here already, 1 refused.\n"
    assert "kp-5" in complaints


def test_one_file_that_cannot_be_read_keeps_no_other_back(project, file, tmp_path):
    files = [
        tmp_path / "tidak-ada.txt",
        file("a.docx", "x"),
        file("rusak.txt", b"\xff\xfa"),
        file("b.txt", "Isi berita."),
    ]
    said, complaints, status = run("pesisir", *files)
    assert (said, status) == ("1 imported, 0 here already, 3 refused.\n", 1)
    assert "No such file" in complaints
    assert "only .txt and .jsonl" in complaints
    assert "byte 0" in complaints


def test_utf_16_with_its_mark_is_read(project, file):
    run("pesisir", file("a.txt", factories.HOSTILE_TEXT.encode("utf-16")))
    assert Article.objects.get().text == factories.HOSTILE_TEXT


def test_an_unknown_project_names_those_there_are(project, file):
    with pytest.raises(CommandError, match="pesisir"):
        call_command("import_articles", str(file("a.txt", "Isi.")), project="tidak-ada")
