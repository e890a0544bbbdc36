"""Drafts of rule packs: kept for their author alone, faulty or not."""

from datetime import timedelta

import pytest

from annotations.models import Event, RulePackDraft
from tests.api.rulepacks import ENGLISH, PACK, changed, publish, rules
from tests.contract import accepted, refused


@pytest.fixture
def path(project):
    return f"{rules(project)}draft/"


def test_mia_has_no_draft_until_she_writes_one(path, mia):
    accepted(mia.get(path), 204)
    kept = accepted(mia.put(path, {"yaml": PACK, "base_version": 1}))
    assert (kept["yaml"], kept["base_version"], kept["revision"]) == (PACK, 1, 1)
    assert accepted(mia.get(path)) == kept
    assert Event.objects.filter(kind="draft.begun", after__revision=1, actor=mia.user).count() == 1


def test_faulty_words_are_kept_too(path, mia):
    for yaml in ("", "rules: [", "\tx", "a: &a [*a]"):
        revision = RulePackDraft.objects.values_list("revision", flat=True).first()
        kept = accepted(mia.put(path, {"yaml": yaml, "base_version": 1, "revision": revision}))
        assert kept["yaml"] == yaml
    assert Event.objects.filter(kind="draft.saved").count() == 3
    # The history tells that there was a change, and not every word of it.
    assert "rules" not in str(list(Event.objects.filter(object_type="draft").values_list("after", flat=True)))


def test_the_same_words_again_change_nothing(path, mia):
    first = accepted(mia.put(path, {"yaml": PACK, "base_version": 1}))
    for revision in (None, 1, 7):
        assert accepted(mia.put(path, {"yaml": PACK, "base_version": 1, "revision": revision})) == first
    assert Event.objects.filter(object_type="draft").count() == 1


def test_a_window_that_was_left_open_overwrites_nothing(path, mia):
    accepted(mia.put(path, {"yaml": "a: 1", "base_version": 1}))
    accepted(mia.put(path, {"yaml": "a: 2", "base_version": 1, "revision": 1}))
    for revision in (1, None, 3):
        body = {"yaml": "a: 3", "base_version": 1, "revision": revision}
        told = refused(mia.put(path, body), 412, "stale")
        assert (told["current"]["yaml"], told["current"]["revision"]) == ("a: 2", 2)
    assert accepted(mia.get(path))["yaml"] == "a: 2"


def test_a_draft_that_was_discarded_elsewhere_is_told_so(path, mia):
    accepted(mia.put(path, {"yaml": "a: 1", "base_version": 1}))
    accepted(mia.delete(f"{path}?language=id"), 204)
    told = refused(mia.put(path, {"yaml": "a: 2", "base_version": 1, "revision": 1}), 412, "stale")
    assert told["current"] == {"revision": None}
    accepted(mia.delete(f"{path}?language=id"), 204)
    assert Event.objects.filter(kind="draft.discarded").count() == 1


def test_nobody_sees_another_managers_draft(path, project, mia, rita):
    accepted(mia.patch(f"projects/{project.slug}/members/rita/", {"role": "manager"}))
    accepted(mia.put(path, {"yaml": "a: punya mia", "base_version": 1}))
    accepted(rita.get(path), 204)
    accepted(rita.put(path, {"yaml": "a: punya rita", "base_version": 1}))
    accepted(rita.delete(f"{path}?language=id"), 204)
    assert accepted(mia.get(path))["yaml"] == "a: punya mia"


def test_each_language_has_a_draft_of_its_own(path, project, mia):
    accepted(mia.post(rules(project), {"yaml": ENGLISH, "base_version": None}), 201)
    accepted(mia.put(path, {"yaml": "a: satu", "base_version": 1}))
    english = accepted(mia.put(path, {"yaml": "a: one", "base_version": 2}))
    assert (english["language"], english["revision"]) == ("en", 1)
    assert accepted(mia.get(f"{path}?language=id"))["yaml"] == "a: satu"
    assert accepted(mia.get(f"{path}?language=en")) == english
    accepted(mia.get(f"{path}?language=jv"), 204)
    # Whoever names no language goes on where they wrote last.
    assert accepted(mia.get(path)) == english
    accepted(mia.put(path, {"yaml": "a: dua", "base_version": 1, "revision": 1}))
    assert accepted(mia.get(path))["yaml"] == "a: dua"
    refused(mia.delete(path), 400, "bad_input", "language")
    accepted(mia.delete(f"{path}?language=id"), 204)
    assert accepted(mia.get(path)) == english


def test_publishing_one_language_leaves_the_draft_of_another(path, project, mia):
    accepted(mia.post(rules(project), {"yaml": ENGLISH, "base_version": None}), 201)
    accepted(mia.put(path, {"yaml": PACK, "base_version": 1}))
    accepted(mia.put(path, {"yaml": ENGLISH + "# not done", "base_version": 2}))
    publish(mia, project)
    accepted(mia.get(f"{path}?language=id"), 204)
    assert accepted(mia.get(f"{path}?language=en"))["base_version"] == 2


def test_publishing_a_draft_ends_it_and_leaves_one_that_went_on(path, project, mia):
    accepted(mia.put(path, {"yaml": PACK, "base_version": 1}))
    publish(mia, project)
    accepted(mia.get(path), 204)
    later = changed(("barangkali", "kiranya"))
    accepted(mia.put(path, {"yaml": later + "# belum selesai", "base_version": 2}))
    publish(mia, project, yaml=later, base=2)
    assert accepted(mia.get(path))["base_version"] == 2


def test_a_draft_knows_the_version_that_it_began_with(path, project, mia):
    refused(mia.put(path, {"yaml": "a: 1", "base_version": 5}), 400, "bad_input", "base_version")
    accepted(mia.put(path, {"yaml": "a: 1", "base_version": 1}))
    publish(mia, project)
    moved = accepted(mia.put(path, {"yaml": "a: 1", "base_version": 2, "revision": 1}))
    assert (moved["base_version"], moved["revision"]) == (2, 2)


def test_a_draft_of_two_million_characters_is_too_long(path, mia):
    refused(mia.put(path, {"yaml": "x" * 2_000_001, "base_version": 1}), 400, "bad_input", "yaml")
    accepted(mia.get(path), 204)


def test_the_time_of_the_last_change_is_told(path, mia):
    first = accepted(mia.put(path, {"yaml": "a: 1", "base_version": 1}))
    draft = RulePackDraft.objects.get()
    RulePackDraft.objects.update(updated_at=draft.updated_at - timedelta(hours=1))
    second = accepted(mia.put(path, {"yaml": "a: 2", "base_version": 1, "revision": 1}))
    assert second["updated_at"] >= first["updated_at"]
