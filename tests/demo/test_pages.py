"""Every page shows something at once, to each of the demo's people."""

import hashlib
from collections import Counter
from typing import Any

import pytest

from tests.demo.conftest import the_demos

pytestmark = pytest.mark.usefixtures("demo")


def rows(username: str, path: str) -> list[dict[str, Any]]:
    return list(the_demos(username).send("get", path).json()["results"])


def whole(answer) -> bytes:
    return b"".join(answer.streaming_content) if answer.streaming else answer.content


@pytest.mark.parametrize(
    ("username", "role"), [("ada", "annotator"), ("ben", "annotator"), ("rita", "reviewer"), ("mia", "manager")]
)
def test_everybody_has_a_role_in_one_blind_project(username, role):
    (project,) = rows(username, "projects/")
    assert (project["slug"], project["role"], project["overlap"], project["blind"]) == ("demo", role, 2, True)


def test_mia_sees_articles_in_every_state_of_the_way():
    states = Counter(row["state"] for row in rows("mia", "projects/demo/articles/"))
    assert states == {"open": 7, "review": 2, "gold": 1}


def test_ada_has_one_article_to_go_on_with():
    states = Counter(row["state"] for row in rows("ada", "assignments/"))
    assert states == {"accepted": 1, "submitted": 4, "doing": 1}


def test_ada_finds_passages_a_draft_and_suggestions_where_she_left_off():
    ada = the_demos("ada")
    (doing,) = [row for row in rows("ada", "assignments/") if row["state"] == "doing"]
    space = ada.send("get", f"articles/{doing['article']}/workspace/").json()
    assert any("stance" not in passage["labels"] for passage in space["annotations"])
    assert any("stance" in passage["labels"] for passage in space["annotations"])
    assert any(suggestion["decision"] is None for suggestion in space["suggestions"])
    assert any(suggestion["decision"] is not None for suggestion in space["suggestions"])


def test_ada_finds_what_rita_says_about_it_and_her_own_reply():
    ada = the_demos("ada")
    (doing,) = [row for row in rows("ada", "assignments/") if row["state"] == "doing"]
    comments = ada.send("get", f"articles/{doing['article']}/comments/").json()
    assert [comment["author"] for comment in comments] == ["rita", "ada"]


def test_ben_reads_why_an_article_came_back():
    (returned,) = [row for row in rows("ben", "assignments/") if row["state"] == "returned"]
    assert "notebook" in returned["reason"]


def test_ben_can_ask_for_another_article():
    ben = the_demos("ben")
    assert ben.send("post", "projects/demo/next/").status_code == 200


def test_rita_has_decided_some_cases_and_has_others_to_decide():
    rita = the_demos("rita")
    queue = rows("rita", "projects/demo/review/")
    assert len(queue) == 2
    differs, verdicts, lone, flagged = set(), set(), False, False
    for row in queue:
        review = rita.send("get", f"articles/{row['article']['id']}/review/").json()
        assert review["open"] > 2
        for case in review["cases"]:
            differs.update(case["differs"])
            lone |= case["proposed"] is None and case["decision"] is None
            flagged |= any(annotation["flagged"] for annotation in case["annotations"])
            verdicts.add(case["decision"] and case["decision"]["verdict"])
    assert differs >= {"span", "claim_type", "confidence", "stance"}
    assert verdicts == {None, "accepted", "fixed", "rejected"}
    assert lone
    assert flagged


def test_mia_can_download_the_frozen_release():
    mia = the_demos("mia")
    (release,) = rows("mia", "projects/demo/releases/")
    assert release["status"] == "ready"
    assert release["counts"]["articles"] == 1
    for file in release["files"]:
        raw = whole(mia.send("get", f"projects/demo/releases/{release['number']}/files/{file['name']}"))
        assert (len(raw), hashlib.sha256(raw).hexdigest()) == (file["bytes"], file["sha256"])
