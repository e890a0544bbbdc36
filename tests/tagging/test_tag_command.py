"""`manage.py tag` runs as a process of its own, without a database, as somebody would at a desk."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tagging.packs import DEFAULT, rule

ROOT = Path(__file__).parent.parent.parent
ARTICLE = """Nelayan Tunda Melaut

Penulis: Rina Hadi

Ombak setinggi tiga meter menerjang Teluk Selasih.
Nelayan mungkin melaut lagi pada pekan depan.

Baca juga: Harga Ikan Naik
"""


def run(*arguments, given=b"", folder):
    clean = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "HOME")}
    return subprocess.run(
        [sys.executable, ROOT / "manage.py", "tag", *arguments],
        input=given,
        capture_output=True,
        env={
            **clean,
            "WORKBENCH_DATA": str(folder / "nothing-here"),
            "DATABASE_URL": "postgres://nobody@localhost:1/x",
        },
        check=False,
    )


def lines(*records):
    return b"".join(json.dumps(record).encode() + b"\n" for record in records)


def test_one_line_comes_out_for_each_record_that_goes_in(tmp_path):
    done = run("-", given=lines({"key": "a", "text": ARTICLE}, {"key": 7, "text": "Pasar itu tutup"}), folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    first, second = map(json.loads, done.stdout.splitlines())
    assert list(first) == ["key", "segments", "suggestions", "entities", "dates", "quantities"]
    assert [(s["kind"], ARTICLE[s["start"] : s["end"]]) for s in first["segments"]] == [
        ("headline", "Nelayan Tunda Melaut"),
        ("boilerplate", "Penulis: Rina Hadi"),
        ("sentence", "Ombak setinggi tiga meter menerjang Teluk Selasih."),
        ("sentence", "Nelayan mungkin melaut lagi pada pekan depan."),
        ("boilerplate", "Baca juga: Harga Ikan Naik"),
    ]
    hedged = first["suggestions"][1]
    assert list(hedged) == ["start", "end", "labels", "holder", "target", "rule", "cues"]
    assert hedged["labels"]["confidence"] == "possible"
    assert second["key"] == 7
    assert [(s["kind"], s["start"], s["end"]) for s in second["segments"]] == [("sentence", 0, 15)]


def test_bad_records_are_named_and_the_good_ones_are_printed(tmp_path):
    given = b"".join(
        (
            lines({"key": "a", "text": "Harga beras sudah turun lagi."}),
            b"\n",
            b"{broken\n",
            b'{"key": "b", "text": "\\ud800"}\n',
            lines(
                ["a list"],
                {"text": "Tanpa kunci."},
                {"key": "c"},
                {"key": "d", "text": None},
                {"key": "e", "text": "Ada tanggal.", "published_at": "kemarin"},
                {"key": "f", "text": "Ada bahasa.", "language": 3},
                {"key": "g", "text": "a\x00b"},
                {"key": "z", "text": "Harga cabai sudah naik lagi."},
            ),
        )
    )
    done = run("-", given=given, folder=tmp_path)
    assert done.returncode == 1
    assert [json.loads(line)["key"] for line in done.stdout.splitlines()] == ["a", "z"]
    told = done.stderr.decode().splitlines()
    assert [line.split(":")[0] for line in told[:-1]] == [f"record {n}" for n in (3, 4, 5, 6, 7, 8, 9, 10, 11)]
    assert "give it a key" in told[3]
    assert "ISO 8601" in told[6]
    assert told[-1] == "CommandError: 9 could not be tagged; the others are printed."


def test_in_an_empty_text_nothing_is_found_and_nothing_is_wrong(tmp_path):
    texts = ["", "  ", "\n\n\t", "\u00a0", "…"]
    done = run("-", given=lines(*({"key": n, "text": text} for n, text in enumerate(texts))), folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    told = [json.loads(line) for line in done.stdout.splitlines()]
    nothing: dict[str, list[object]] = {
        "segments": [],
        "suggestions": [],
        "entities": [],
        "dates": [],
        "quantities": [],
    }
    assert told[:-1] == [{"key": number, **nothing} for number in range(len(texts) - 1)]
    assert told[-1]["suggestions"] == []


def test_a_record_is_answered_before_the_next_one_is_sent(tmp_path):
    command = [sys.executable, str(ROOT / "manage.py"), "tag", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for key in ("a", "b"):
            process.stdin.write(lines({"key": key, "text": "Warga desa menambal jalan itu."}))
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["key"] == key
        process.stdin.close()
        assert process.wait() == 0


def test_files_are_told_in_words_or_as_json(tmp_path):
    file = tmp_path / "ombak.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    told = run(str(file), folder=tmp_path).stdout.decode()
    assert f"{file}: 2 suggestions" in told
    assert "“mungkin” (hedge.possible)" in told
    found = json.loads(run(str(file), "--json", folder=tmp_path).stdout)
    assert found["key"] == str(file)
    assert [ARTICLE[s["start"] : s["end"]] for s in found["suggestions"]] == [
        "Ombak setinggi tiga meter menerjang Teluk Selasih",
        "Nelayan mungkin melaut lagi pada pekan depan",
    ]


def test_offsets_are_those_of_the_file_with_its_own_line_ends(tmp_path):
    file = tmp_path / "ombak.txt"
    file.write_bytes(ARTICLE.replace("\n", "\r\n").encode())
    found = json.loads(run(str(file), "--json", folder=tmp_path).stdout)
    text = file.read_bytes().decode()
    assert [text[s["start"] : s["end"]] for s in found["segments"]][1] == "Penulis: Rina Hadi"


@pytest.mark.parametrize(
    ("content", "told"), [(None, "No such file or directory."), (b"Harga \xff naik", "save it as UTF-8.")]
)
def test_a_file_that_cannot_be_read_does_not_stop_the_others(tmp_path, content, told):
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text(ARTICLE, encoding="utf-8")
    if content is not None:
        bad.write_bytes(content)
    done = run(str(bad), str(good), "--json", folder=tmp_path)
    assert done.returncode == 1
    assert told in done.stderr.decode()
    assert json.loads(done.stdout)["key"] == str(good)


def test_a_pack_of_ones_own_is_given_by_its_path(tmp_path):
    own = tmp_path / "own.yaml"
    own.write_text(f"name: own\nrules:{DEFAULT}{rule(id='hedge.mine')}", encoding="utf-8")
    given = lines({"key": "a", "text": "Warga mungkin pindah."})
    found = json.loads(run("-", "--pack", str(own), given=given, folder=tmp_path).stdout)
    assert [cue["rule"] for cue in found["suggestions"][0]["cues"]] == ["event.default", "hedge.mine"]


def test_a_pack_that_is_unknown_or_faulty_is_refused_with_what_to_do(tmp_path):
    unknown = run("-", "--pack", "nothing", folder=tmp_path)
    assert (unknown.returncode, unknown.stdout) == (1, b"")
    assert "id-news" in unknown.stderr.decode()
    own = tmp_path / "own.yaml"
    own.write_text(f"name: own\nrules:{rule(chr(39) + '(a' + chr(39), id='hedge.mine')}", encoding="utf-8")
    faulty = run("-", "--pack", str(own), folder=tmp_path)
    assert faulty.returncode == 1
    assert "rule hedge.mine, line 8" in faulty.stderr.decode()
    own.write_text("name: own\nrules:" + rule(id="hedge.mine", match="'Ia datang.'"), encoding="utf-8")
    failing = run("-", "--pack", str(own), folder=tmp_path)
    assert (failing.returncode, failing.stdout) == (1, b"")
    assert "rule hedge.mine" in failing.stderr.decode()


def test_the_pack_is_that_of_the_language_given_or_else_detected(tmp_path):
    english = "The governor said that the bridge would open in May, but residents were not told about it."
    given = lines(
        {"key": "detected", "text": english},
        {"key": "given", "text": english, "language": "id-ID"},
        {"key": "unknown", "text": "Warga menunggu jembatan itu dibuka pada bulan Mei.", "language": "fr"},
    )
    found = [json.loads(line) for line in run("-", given=given, folder=tmp_path).stdout.splitlines()]
    assert [record["suggestions"][0]["holder"] for record in found] == ["The governor", "outlet", "outlet"]


def test_relative_dates_count_from_the_day_of_the_article(tmp_path):
    text = "Panen gagal pekan lalu."
    given = lines(
        {"key": "told", "text": text, "published_at": "2025-02-12T20:00:00Z"},
        {"key": "in-text", "text": f"{text} Warga rugi, Kamis (13/2/2025)."},
        {"key": "unknown", "text": text},
    )
    found = [json.loads(line) for line in run("-", given=given, folder=tmp_path).stdout.splitlines()]
    assert [record["dates"][0]["value"] for record in found] == ["2025-W06", "2025-W06", None]
