"""Checking a rule pack as one writes it, and everything that publishing refuses: by line, rule and reason."""

import time

import pytest

from annotations.models import Event, RulePack
from annotations.tagging.versions import built_in_source
from tests import factories
from tests.api.rulepacks import PACK, changed, line_of, publish, rules
from tests.contract import accepted, refused

PATTERN = r"'(?i)\b(?:mungkin|barangkali)\b'  # a hedge"


def check(who, project, yaml, **more):
    return accepted(who.post(f"{rules(project)}check/", {"yaml": yaml, **more}))


def test_a_sound_pack_is_valid_and_shows_what_its_examples_find(project, rita):
    found = check(rita, project, PACK, base_version=1)
    assert (found["valid"], found["faults"], found["language"]) == (True, [], "id")
    assert [rule["id"] for rule in found["rules"]] == ["hedge.maybe", "event.default"]
    example = found["examples"][0]
    assert (example["rule"], example["kind"], example["passes"]) == ("hedge.maybe", "match", True)
    ((start, end),) = example["hits"]
    assert example["sentence"][start:end] == "mungkin"
    assert example["line"] == line_of("match: ['Kapal itu mungkin karam.']")
    assert set(found["changed"]) == {"hedge.maybe", "event.default"}
    assert not RulePack.objects.filter(version=2).exists()


def test_only_rules_that_differ_from_the_base_are_changed(project, mia):
    row = publish(mia, project)
    assert check(mia, project, PACK, base_version=2)["changed"] == []
    assert check(mia, project, PACK, base_version=2)["sha256"] == row["sha256"]
    assert check(mia, project, PACK)["changed"] == []
    more = changed(("priority: 55", "priority: 56"))
    assert check(mia, project, more, base_version=2)["changed"] == ["hedge.maybe"]


CITIES = """      no_match: ['Kupang']
  - id: place.cities
    lang: id
    kind: gazetteer
    scope: sentence
    priority: 10
    names:
      Kota Satu: [KS]
      Kota Dua: [KD, KS]
    emit: {layer: place}
    examples: {match: ['Ia ke KS.'], no_match: ['Ia ke KSA.']}"""

# Each fault: what is written in place of what, the words of its line, its rule, and words of the reason.
FAULTS = {
    "a back-reference": ((PATTERN, r"'(\w)\1'"), r"pattern: '(\w)\1'", "hedge.maybe", "RE2 cannot do"),
    "looking around": ((PATTERN, "'a(?=b)'"), "pattern: 'a(?=b)'", "hedge.maybe", "`not_after` and `not_before`"),
    "a pattern that is not closed": ((PATTERN, "'(a'"), "pattern: '(a'", "hedge.maybe", "A ( is not closed."),
    "a pattern that matches everything": ((PATTERN, "'.'"), "pattern: '.'", "hedge.maybe", "matches everything"),
    "a pattern that matches nothing": ((PATTERN, r"'[^\s\S]'"), "pattern: '[^", "hedge.maybe", "no text that"),
    "a pattern that never matches": ((PATTERN, "'x^y'"), "pattern: 'x^y'", "hedge.maybe", "finds nothing in any"),
    "a pattern of too much memory": ((PATTERN, r"'\p{L}{900}'"), "{900}", "hedge.maybe", "too much memory"),
    "an unknown group": ((PATTERN, "'(?P<poem>a)'"), "pattern: '(?P<poem>", "hedge.maybe", "no use for the group poem"),
    "an unknown label": (
        ("{confidence: possible}", "{confidence: perhaps}"), "{confidence: perhaps}", "hedge.maybe",
        "“confidence” has no value “perhaps” in the codebook",
    ),
    "an unknown dimension": (
        ("{confidence: possible}", "{certainty: possible}"), "{certainty: possible}", "hedge.maybe",
        "The codebook has no dimension “certainty”",
    ),
    "an unknown label for others": (
        ("{confidence: possible}", "{confidence: possible, other: {mood: sad}}"), "mood: sad", "hedge.maybe",
        "The codebook has no dimension “mood”",
    ),
    "an id given twice": (
        ("id: event.default", "id: hedge.maybe"), "- id: hedge.maybe", "hedge.maybe", "This id is taken already",
    ),
    "an alias of two names": (
        ("      no_match: ['Kupang']", CITIES), "[KD, KS]", "place.cities", "“KS” stands for “Kota Satu” already.",
    ),
    "a key given twice": (
        ("    not_after: [tidak]", "    priority: 50"), "priority: 50", None,
        "The key “priority” is there already, on line 12. Keep one of them.",
    ),
    "examples in two lists": (
        ("      no_match: ['Kupang']", "      no_match: ['Kupang']\n      no_match: ['Demak']"), "['Demak']", None,
        "The key “no_match” is there already, on line 29. Put both sentences in one list.",
    ),
    "an example that is not found": (
        ("['Kapal itu mungkin karam.']", "['Ia pulang.']"), "['Ia pulang.']", "hedge.maybe",
        "The example “Ia pulang.” of `match` fails: the pattern does not match it.",
    ),
    "an example that is found": (
        ("['Kupang']", "['Kupang tidur']"), "['Kupang tidur']", "event.default",
        "The example “Kupang tidur” of `no_match` fails: the rule finds “Kupang tidur” in it.",
    ),
    "an example beside a word that refuses": (
        ("['Kapal itu mungkin karam.']", "['Ia tidak mungkin karam.']"), "match: ['Ia tidak", "hedge.maybe",
        "a word beside what it finds refuses it",
    ),
    "an example that is a number": (("['Kupang']", "[2023]"), "[2023]", "event.default", "write '2023' in quotes"),
    "an alias": (("[tidak]", "&a [tidak]"), "&a [tidak]", None, "Aliases (&a) are not used in packs"),
    "a tag": (("[tidak]", "!!set {tidak}"), "!!set", None, "Tags such as"),
    "a tab": (("    scope: clause", "\tscope: clause"), "\tscope", None, "A tab stands here"),
    "a NUL": (("title: Kabar pesisir", 'title: "a\\0b"'), "title:", None, "A NUL character"),
    "a quote that is not closed": (("['Kupang']", "['Kupang]"), "['Kupang]", None, "never closed"),
    "an unknown key": (("scope: clause", "skope: clause"), "skope", "hedge.maybe", "did you mean “scope”?"),
    "a huge number": (("priority: 55", "priority: " + "9" * 5000), "priority: 999", "hedge.maybe", "a whole number"),
    "another language": (("lang: id", "lang: en"), "lang: en", "hedge.maybe", "a pack has one language"),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_told_with_line_rule_and_reason_and_nothing_is_published(project, mia, name):
    pair, words, rule, reason = FAULTS[name]
    text = changed(pair)
    lines = [number for number, line in enumerate(text.splitlines(), start=1) if words in line]
    found = check(mia, project, text)
    assert not found["valid"]
    (fault,) = [f for f in found["faults"] if reason in f["message"]] or pytest.fail(str(found["faults"]))
    assert (fault["line"], fault["rule"]) == (lines[-1], rule)
    told = refused(mia.post(rules(project), {"yaml": text, "base_version": 1}), 400, "pack_invalid")
    assert told["faults"] == found["faults"]
    assert any(reason in message for message in told["fields"][f"line {lines[-1]}"])
    assert accepted(mia.get(f"{rules(project)}versions/1/"))["pack"]["in_force"]
    assert not Event.objects.filter(object_type="pack").exclude(object_id="1").exists()


def test_all_faults_are_told_at_once_in_the_order_of_their_lines(project, mia):
    text = changed((PATTERN, "'('"), ("possible", "perhaps"), ("['Kupang']", "['Kupang tidur']"))
    found = check(mia, project, text)
    assert [fault["rule"] for fault in found["faults"]] == ["hedge.maybe", "hedge.maybe", "event.default"]
    lines = [fault["line"] for fault in found["faults"]]
    assert lines == sorted(lines)
    assert (found["sha256"], [rule["id"] for rule in found["rules"]]) == (None, ["event.default"])


def test_a_pack_with_fifty_faults_tells_no_more(project, mia):
    rule = PACK.partition("rules:\n")[2].partition("\n\n")[0]
    many = PACK + "".join("\n" + rule.replace("hedge.maybe", f"hedge.n{n}").replace("(?:", "(?=") for n in range(200))
    assert len(check(mia, project, many)["faults"]) == 50


@pytest.mark.parametrize("yaml", ["", "# nothing", "42", "[]", "rules: 5", "rules: [1, [], {}]", "rules: {a: 1}", "~"])
def test_what_is_no_pack_at_all_is_told_so(project, mia, yaml):
    found = check(mia, project, yaml)
    assert (found["valid"], found["rules"], found["examples"], found["language"]) == (False, [], [], None)
    assert found["faults"]
    refused(mia.post(rules(project), {"yaml": yaml, "base_version": 1}), 400, "pack_invalid")


def test_a_yaml_bomb_is_refused_before_it_goes_off(project, mia):
    bomb = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 30))
    began = time.process_time()
    (fault,) = check(mia, project, bomb)["faults"]
    assert time.process_time() - began < 1
    assert fault["line"] == 1


def test_a_fault_has_a_code_and_values_for_those_who_say_it_in_another_language(project, mia):
    text = changed(("(?i)", "(?i)("))
    (fault,) = check(mia, project, text)["faults"]
    assert fault["code"] == "does_not_compile"
    assert fault["params"] == {"why": {"code": "group_unclosed", "params": {}}}
    found = check(mia, project, changed(("Kapal itu mungkin karam", "Kapal itu karam")))
    (example,) = [row for row in found["examples"] if not row["passes"]]
    assert (example["code"], example["reason"]) == ("not_matched", "the pattern does not match it")
    (fault,) = [fault for fault in found["faults"] if fault["code"] == "example_fails"]
    assert fault["params"]["why"] == {"code": "not_matched", "params": {}}
    told = refused(mia.post(rules(project), {"yaml": text, "base_version": 1}), 400, "pack_invalid")
    assert told["faults"][0]["code"] == "does_not_compile"


@pytest.mark.parametrize("path", ["", "check/", "draft/"])
def test_ten_megabytes_are_refused_before_they_are_read(project, mia, path):
    body = {"yaml": "x: [" + "a, " * 3_500_000 + "]", "base_version": 1}
    began = time.process_time()
    send = mia.put if path == "draft/" else mia.post
    told = refused(send(rules(project) + path, body), 400, "bad_input", "yaml")
    assert told["fields"]["yaml"] == ["A pack has at most 2,000,000 characters; line 1 goes beyond them."]
    assert time.process_time() - began < 3


def test_two_million_characters_of_hostile_yaml_end_soon(project, mia):
    for text in (
        "[" * 1_900_000,
        "- " * 900_000,
        "[" + "1," * 900_000 + "]",
        "{" + "a: {" * 400_000,
        "a: b: " * 300_000,
    ):
        began = time.process_time()
        assert check(mia, project, text)["faults"]
        assert time.process_time() - began < 5


def test_words_that_yaml_takes_for_something_else_stay_words(project, mia):
    text = changed(("[tidak]", "[tidak, no, on, yes, off, 12:30, 1e5, 2023-09-13]"))
    assert check(mia, project, text)["faults"] == []
    publish(mia, project, yaml=text)
    content = RulePack.objects.get(project=project, version=2).content
    assert '["tidak","no","on","yes","off","12:30","1e5","2023-09-13"]' in content


def test_bytes_that_are_no_text_are_refused(project, mia):
    for body in (b'{"yaml": "\xff\xfe"}', b'{"yaml": "\\ud83e"}', b'{"yaml": "a\\u0000"}'):
        answer = mia.post(f"{rules(project)}check/", body, content_type="application/json")
        refused(answer, 400, "bad_input")


def test_labels_follow_the_codebook_of_the_project(project, mia):
    content = factories.renamed_codebook()
    content["dimensions"] = [
        {**d, "values": [v for v in d["values"] if v["value"] != "possible"]} if d["name"] == "confidence" else d
        for d in content["dimensions"]
    ]
    factories.publish(project=project, content=content, by=mia.user)
    (fault,) = check(mia, project, PACK)["faults"]
    assert "“confidence” has no value “possible”" in fault["message"]
    refused(mia.post(rules(project), {"yaml": PACK, "base_version": 1}), 400, "pack_invalid")


def test_an_earlier_version_that_fits_the_codebook_no_more_is_not_restored(project, mia):
    publish(mia, project)
    publish(mia, project, yaml=PACK + "# lagi\n", base=2)
    content = factories.renamed_codebook()
    content["dimensions"] = [d for d in content["dimensions"] if d["name"] != "confidence"]
    factories.publish(project=project, content=content, by=mia.user)
    told = refused(mia.post(f"{rules(project)}versions/2/restore/", {"base_version": 3}), 400, "pack_invalid")
    assert {fault["line"] for fault in told["faults"]} == {line_of("{confidence: possible}"), line_of("{claim_type:")}
    assert accepted(mia.get(f"{rules(project)}versions/3/"))["pack"]["in_force"]


def test_the_shipped_pack_is_checked_within_a_second_after_an_edit(project, mia):
    text = built_in_source("id-news")
    assert check(mia, project, text, base_version=1)["faults"] == []
    edited = text.replace("priority: 95", "priority: 94", 1)
    began = time.process_time()
    found = check(mia, project, edited, base_version=1)
    assert time.process_time() - began < 1
    assert (found["faults"], len(found["changed"])) == ([], 1)


def test_a_thousand_rules_that_fail_or_find_everything_are_checked_soon(project, mia):
    rule = PACK.partition("rules:\n")[2].partition("\n\n")[0]
    head = PACK.partition("rules:\n")[0] + "rules:\n"
    for pattern in (r"\p{L}{900}%d", r"(?:\p{L}{170})%d", "(?i)kapal|mungkin|%d"):
        many = "\n".join(
            rule.replace("hedge.maybe", f"hedge.n{n}").replace("(?i)\\b(?:mungkin|barangkali)\\b", pattern % n)
            for n in range(900)
        )
        began = time.process_time()
        assert check(mia, project, head + many)["faults"]
        assert time.process_time() - began < 25
