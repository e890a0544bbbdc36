"""From a text to a gold file: two analysts, a reviewer, a manager, and a worker that really runs."""

import hashlib
import json
import uuid

import pytest

from annotations.models import Article
from tests.contract import Person, accepted
from tests.factories import CLAIM, DOUBT, HOSTILE_TEXT, passage

pytestmark = pytest.mark.django_db(transaction=True)

FIRST = "Ribuan orang datang ke Tanjung\u00a0Biru untuk menonton 👩‍👧‍👦 layang-layang raksasa pada Sabtu sore"
SECOND = "Perancang Rene\u0301e asal Bandung menerbangkan layang-layang bertuliskan «سلام» di atas laut"
THIRD = "Panitia memperkirakan lebih dari 12\u00a0000 penonton mungkin hadir sampai malam\u00a0hari"
FOURTH = "Kami akan kembali tahun depan 🎉 dengan tim yang lebih besar"


def claim(who: Person, slug: str) -> tuple[str, str]:
    """Take the next article; return the paths of the article and of the assignment."""
    assignment = accepted(who.post(f"projects/{slug}/next/"))
    return f"articles/{assignment['article']}", f"assignments/{assignment['id']}"


def put(who: Person, article: str, quote: str, labels: dict[str, str], **more: str) -> str:
    """Label a passage; return the path of the annotation."""
    path = f"{article}/annotations/{uuid.uuid4()}/"
    text = accepted(who.get(f"{article}/workspace/"))["article"]["text"]
    assert accepted(who.put(path, passage(text, quote, labels, **more)), 201)["quote"] == quote
    return path


def label_as_ada(ada: Person, slug: str) -> None:
    """Answer a suggestion each way, label, correct, delete, submit."""
    article, assignment = claim(ada, slug)
    suggestions = accepted(ada.get(f"{article}/workspace/"))["suggestions"]
    answers = [{"op": "reject", "suggestion": s["id"]} for s in suggestions]
    accepted(ada.post(f"{article}/annotations/", {"operations": answers}))
    decided = accepted(ada.get(f"{article}/workspace/"))["suggestions"]
    assert {s["decision"] for s in decided} == {"rejected"}
    put(ada, article, FIRST, CLAIM)
    put(ada, article, SECOND, CLAIM)
    put(ada, article, THIRD, DOUBT)
    mistake = put(ada, article, "Panitia", {})
    accepted(ada.delete(mistake, match=1), 204)
    corrected = put(ada, article, FOURTH, CLAIM)
    text = accepted(ada.get(f"{article}/workspace/"))["article"]["text"]
    promise = {"claim_type": "commitment", "confidence": "certain", "stance": "support"}
    accepted(ada.put(corrected, passage(text, FOURTH, promise, holder="Rene\u0301e", target="kembali"), match=1))
    accepted(ada.post(f"{assignment}/submit/", {"seconds": 300}))


def label_as_ben(ben: Person, slug: str) -> None:
    """Accept a suggestion and take it back, label, submit with the revisions that are there."""
    article, assignment = claim(ben, slug)
    suggestion = accepted(ben.get(f"{article}/workspace/"))["suggestions"][0]["id"]
    for op in ("accept", "undecide"):
        accepted(ben.post(f"{article}/annotations/", {"operations": [{"op": op, "suggestion": suggestion}]}))
    put(ben, article, FIRST, CLAIM)
    put(ben, article, SECOND, DOUBT)
    put(ben, article, THIRD, CLAIM)
    revisions = {a["id"]: a["revision"] for a in accepted(ben.get(f"{article}/annotations/"))}
    accepted(ben.post(f"{assignment}/submit/", {"annotations": revisions}))


def review(rita: Person, slug: str) -> None:
    """Accept one case, fix one, reject one; the first settled itself."""
    row = accepted(rita.get(f"projects/{slug}/review/"))["results"][0]
    assert (row["cases"], row["open"]) == (4, 3)
    article = f"articles/{row['article']['id']}"
    found = accepted(rita.get(f"{article}/review/"))
    text = found["article"]["text"]
    cases = {case["annotations"][0]["quote"]: case for case in found["cases"]}
    taken = next(a["id"] for a in cases[SECOND]["annotations"] if a["annotator"] == "ben")
    accepted(rita.put(f"{article}/review/cases/{cases[SECOND]['id']}/", {"verdict": "accepted", "take": taken}))
    gold = {k: v for k, v in passage(text, THIRD, DOUBT, holder="Panitia").items() if k != "quote"}
    accepted(rita.put(f"{article}/review/cases/{cases[THIRD]['id']}/", {"verdict": "fixed", "gold": gold}))
    path = f"{article}/review/cases/{cases[FOURTH]['id']}/"
    accepted(rita.put(path, {"verdict": "rejected", "reason": "Ucapan, bukan pokok"}))
    assert accepted(rita.post(f"{article}/review/complete/"))["state"] == "gold"


def frozen(mia, slug, worker):
    """Order a release, wait for the worker to build it, and return its number and the bytes of its files."""
    number = accepted(mia.post(f"projects/{slug}/releases/", {}), 201)["number"]
    path = f"projects/{slug}/releases/{number}/"
    worker.eventually(lambda: accepted(mia.get(path))["status"] != "building")
    release = accepted(mia.get(path))
    assert (release["status"], release["error"]) == ("ready", "")
    files = {}
    for file in release["files"]:
        raw = b"".join(mia.get(f"{path}files/{file['name']}").streaming_content)
        assert hashlib.sha256(raw).hexdigest() == file["sha256"]
        files[file["name"]] = raw
    return release, files


def test_an_article_becomes_gold_and_the_file_says_what_was_settled(celery_worker, project, ada, ben, rita, mia):
    slug = project.slug
    body = {"external_id": "layang-1", "source": "Kabar Pesisir", "title": "Festival 🪁", "text": HOSTILE_TEXT}
    created = accepted(mia.post(f"projects/{slug}/articles/", [body]), 201)["created"]
    celery_worker.eventually(lambda: accepted(mia.get(f"articles/{created[0]}/workspace/"))["suggestions"])

    label_as_ada(ada, slug)
    label_as_ben(ben, slug)
    assert Article.objects.get().state == "review"
    review(rita, slug)

    release, files = frozen(mia, slug, celery_worker)
    manifest = json.loads(files["manifest.json"])
    assert manifest["files"]["gold.jsonl"]["sha256"] == release["content_hash"] == manifest["content_hash"]
    assert manifest["counts"] == {"articles": 1, "passages": 3, "withdrawn": 0}
    lines = files["gold.jsonl"].decode().splitlines()
    assert len(lines) == 1
    line = json.loads(lines[0])
    assert (line["external_id"], line["text"]) == ("layang-1", HOSTILE_TEXT)
    assert hashlib.sha256(line["text"].encode()).hexdigest() == line["text_sha256"]
    assert [p["quote"] for p in line["passages"]] == [FIRST, SECOND, THIRD]
    assert all(line["text"][p["start"] : p["end"]] == p["quote"] for p in line["passages"])
    assert [p["labels"] for p in line["passages"]] == [CLAIM, DOUBT, DOUBT]
    assert [p["decided_by"] == "agreement" for p in line["passages"]] == [True, False, False]
    for name in ("ada", "ben", "rita", "mia"):
        assert f'"{name}"' not in lines[0]

    again, files_again = frozen(mia, slug, celery_worker)
    assert again["number"] == 2
    assert files_again["gold.jsonl"] == files["gold.jsonl"]
