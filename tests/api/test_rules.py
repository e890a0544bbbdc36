"""Rule packs over the API: listed, read, compared, published, restored, exported."""

import pytest

from annotations.models import Event, RulePack
from annotations.tagging.versions import built_in_source
from tests import factories
from tests.api.rulepacks import ENGLISH, PACK, changed, line_of, publish, rules
from tests.contract import accepted, refused

TWEAKED = changed(("barangkali", "barangkali|kiranya"))


def test_a_project_is_founded_with_the_pack_of_its_language(project, ada):
    (row,) = accepted(ada.get(rules(project)))["results"]
    assert (row["version"], row["name"], row["language"], row["in_force"]) == (1, "id-news", "id", True)
    assert (row["published_by"], row["note"]) == ("mia", "")
    whole = accepted(ada.get(f"{rules(project)}versions/1/"))
    assert whole["pack"] == row
    assert whole["yaml"] == built_in_source("id-news")
    assert len(whole["rules"]) == row["rules"]


def test_mia_publishes_the_next_version_with_a_note(project, mia):
    row = publish(mia, project, note="Ragu-ragu saja")
    assert (row["version"], row["name"], row["title"], row["rules"]) == (2, "pesisir-news", "Kabar pesisir", 2)
    assert (row["note"], row["published_by"], row["in_force"]) == ("Ragu-ragu saja", "mia", True)
    newest, first = accepted(mia.get(rules(project)))["results"]
    assert (newest, first["in_force"]) == (row, False)
    event = Event.objects.get(kind="pack.published", object_id="2", before__version=1)
    assert event.actor == mia.user
    assert event.after == {
        "version": 2, "name": "pesisir-news", "language": "id", "sha256": row["sha256"], "note": "Ragu-ragu saja"
    }  # fmt: skip


def test_comments_of_a_pack_come_back_as_they_were_written(project, mia, vera):
    publish(mia, project)
    assert accepted(vera.get(f"{rules(project)}versions/2/"))["yaml"] == PACK
    file = vera.get(f"{rules(project)}versions/2/yaml/")
    assert (file.status_code, file.content.decode()) == (200, PACK)
    assert file.headers["Content-Type"] == "application/yaml; charset=utf-8"
    assert 'filename="pesisir-news-2.yaml"' in file.headers["Content-Disposition"]


def test_what_was_exported_can_be_published_again(project, mia):
    text = mia.get(f"{rules(project)}versions/1/yaml/").content.decode()
    publish(mia, project)
    row = publish(mia, project, yaml=text, base=2)
    assert row["sha256"] == RulePack.objects.get(project=project, version=1).sha256


def test_rules_are_listed_with_their_lines_and_what_they_are_about(project, mia):
    publish(mia, project)
    hedge, default = accepted(mia.get(f"{rules(project)}versions/2/"))["rules"]
    assert (hedge["id"], hedge["group"], hedge["kind"], hedge["suggests"]) == ("hedge.maybe", "confidence", "cue", True)
    assert hedge["line"] == line_of("- id: hedge.maybe")
    assert hedge["last_line"] == line_of("no_match: ['Kapal itu karam.'")
    assert hedge["examples"]["no_match"] == ["Kapal itu karam.", "Ia tidak mungkin pulang."]
    assert hedge["emit"] == {"confidence": "possible"}
    assert (default["group"], default["last_line"]) == ("claim_type", len(PACK.splitlines()))


def test_two_versions_are_compared_rule_by_rule(project, mia, ada):
    publish(mia, project)
    more = changed(
        ("barangkali", "barangkali|kiranya"),
        ("[ia, dia]", "[ia, beliau]"),
        ("title: Kabar pesisir", "title: Kabar laut"),
        ("  - id: event.default", "  - id: event.other"),
    )
    publish(mia, project, yaml=more, base=2)
    found = accepted(ada.get(f"{rules(project)}versions/2/diff/3/"))
    assert [row["rule"] for row in found["added"]] == ["event.other"]
    assert [row["rule"] for row in found["removed"]] == ["event.default"]
    (row,) = found["changed"]
    assert row["rule"] == "hedge.maybe"
    assert "kiranya" in row["after"]
    assert "kiranya" not in row["before"]
    assert found["words"] == [{"list": "pronouns", "added": ["beliau"], "removed": ["dia"]}]
    assert found["head"] == [{"key": "title", "before": "Kabar pesisir", "after": "Kabar laut"}]
    back = accepted(ada.get(f"{rules(project)}versions/3/diff/2/"))
    assert (back["added"], back["removed"]) == (
        [{**row, "before": None, "after": row["before"]} for row in found["removed"]],
        [{**row, "before": row["after"], "after": None} for row in found["added"]],
    )
    same = accepted(ada.get(f"{rules(project)}versions/2/diff/2/"))
    assert not any(same.values())


def test_an_earlier_version_is_restored_as_the_next_one(project, mia):
    publish(mia, project)
    publish(mia, project, yaml=TWEAKED, base=2)
    body = {"base_version": 3, "note": "Kembali"}
    row = accepted(mia.post(f"{rules(project)}versions/2/restore/", body), 201)
    old = accepted(mia.get(f"{rules(project)}versions/2/"))
    assert (row["version"], row["sha256"], row["note"]) == (4, old["pack"]["sha256"], "Kembali")
    assert accepted(mia.get(f"{rules(project)}versions/4/"))["yaml"] == PACK
    event = Event.objects.get(kind="pack.restored", before__version=3, after__restores=2)
    assert event.object_id == "4"


def test_a_version_without_kept_yaml_is_written_anew(project, mia):
    # Packs that were published as JSON have no source.
    row = RulePack.objects.get(project=project, version=1)
    bare = RulePack.objects.create(
        project=project, version=2, name=row.name, language="id", content=row.content, sha256=row.sha256,
        published_at=factories.AT, published_by=mia.user,
    )  # fmt: skip
    whole = accepted(mia.get(f"{rules(project)}versions/2/"))
    assert (whole["pack"]["rules"], whole["pack"]["title"]) == (row.rule_count, row.title)
    again = publish(mia, project, yaml=whole["yaml"] + "# sama saja\n", base=2)
    assert again["sha256"] == bare.sha256


def test_somebody_who_was_slower_is_told_what_is_in_force(project, mia):
    publish(mia, project)
    body = {"yaml": TWEAKED, "base_version": 1, "note": ""}
    told = refused(mia.post(rules(project), body), 409, "stale_version")
    assert (told["current"]["version"], told["current"]["language"]) == (2, "id")
    refused(mia.post(f"{rules(project)}versions/1/restore/", {"base_version": 1}), 409, "stale_version")
    assert RulePack.objects.filter(project=project).count() == 2


def test_each_language_has_a_pack_of_its_own_in_force(project, mia):
    refused(mia.post(rules(project), {"yaml": ENGLISH, "base_version": 1}), 409, "stale_version")
    publish(mia, project, yaml=ENGLISH, base=None)
    publish(mia, project, base=1)
    rows = accepted(mia.get(rules(project)))["results"]
    assert [(row["version"], row["language"], row["in_force"]) for row in rows] == [
        (3, "id", True), (2, "en", True), (1, "id", False)
    ]  # fmt: skip


def test_the_same_words_again_are_no_new_version(project, mia):
    publish(mia, project)
    refused(mia.post(rules(project), {"yaml": PACK, "base_version": 2}), 409, "nothing_changed")
    refused(mia.post(f"{rules(project)}versions/2/restore/", {"base_version": 2}), 409, "nothing_changed")
    assert publish(mia, project, yaml=PACK + "# sebuah catatan\n", base=2)["version"] == 3


def test_a_lost_answer_can_be_asked_for_again(project, mia):
    body = {"yaml": PACK, "base_version": 1, "note": "Sekali"}
    answers = [mia.post(rules(project), body, headers={"Idempotency-Key": "k-1"}) for _ in range(2)]
    assert accepted(answers[0], 201) == accepted(answers[1], 201)
    assert RulePack.objects.filter(project=project).count() == 2
    other = {**body, "note": "Lain"}
    refused(mia.post(rules(project), other, headers={"Idempotency-Key": "k-1"}), 409, "idempotency_key_reused")


def test_an_archived_project_gets_no_new_rules(project, mia):
    accepted(mia.patch(f"projects/{project.slug}/", {"archived": True}))
    refused(mia.post(rules(project), {"yaml": PACK, "base_version": 1}), 409, "archived")
    refused(mia.put(f"{rules(project)}draft/", {"yaml": PACK, "base_version": 1}), 409, "archived")
    assert accepted(mia.get(f"{rules(project)}versions/1/"))["pack"]["in_force"]


def test_everybody_in_the_project_reads_rules_and_only_managers_publish(project, mia, rita, ada, vera, omar):
    publish(mia, project)
    paths = ("", "versions/1/", "versions/1/yaml/", "versions/1/diff/2/")
    for path in paths:
        for who in (mia, rita, ada, vera):
            assert who.get(rules(project) + path).status_code == 200, path
        refused(omar.get(rules(project) + path), 404, "not_found")
    for who in (rita, ada, vera):
        refused(who.post(rules(project), {"yaml": TWEAKED, "base_version": 2}), 403, "role_missing")
        refused(who.post(f"{rules(project)}versions/1/restore/", {"base_version": 2}), 403, "role_missing")
        refused(who.get(f"{rules(project)}draft/"), 403, "role_missing")
    for who in (ada, vera):
        for path in ("check/", "matches/", "preview/"):
            refused(who.post(rules(project) + path, {"yaml": PACK}), 403, "role_missing")
    refused(omar.post(f"{rules(project)}check/", {"yaml": PACK}), 404, "not_found")


@pytest.mark.parametrize("path", ["versions/9/", "versions/9/yaml/", "versions/1/diff/9/", "versions/9/diff/1/"])
def test_a_version_that_is_not_there_is_not_found(project, mia, path):
    refused(mia.get(rules(project) + path), 404, "not_found")
    refused(mia.post(f"{rules(project)}versions/9/restore/", {"base_version": 1}), 404, "not_found")


def test_versions_beyond_the_databases_reach_are_not_found(project, mia):
    for number in (2**31, 2**63, 2**64):
        refused(mia.get(f"{rules(project)}versions/{number}/"), 404, "not_found")
        body = {"yaml": PACK, "base_version": number}
        assert mia.post(rules(project), body).status_code in (400, 409)
        assert mia.put(f"{rules(project)}draft/", body).status_code == 400
        assert mia.post(f"{rules(project)}check/", body).status_code in (400, 404)


def test_the_schema_of_packs_can_be_read_by_any_program(nobody):
    answer = nobody.client.get("/api/v1/rules/schema/")
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "application/schema+json"
    assert answer.json()["title"] == "Rule pack"
