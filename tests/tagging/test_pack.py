import json
import time

import pytest

from annotations.tagging.engine import Pack, PackInvalid
from tests.tagging.packs import DEFAULT, SHIPPED, id_news, only, pack, passages, rule


def refused(text):
    with pytest.raises(PackInvalid) as refusal:
        Pack.from_yaml(text).check_examples()
    return refusal.value


def test_the_shipped_pack_passes_its_own_examples():
    id_news().check_examples()
    assert len(id_news().rules) >= 45


def test_it_is_the_same_pack_after_storage():
    stored = Pack.from_canonical(id_news().canonical)
    assert stored.sha256 == id_news().sha256
    assert stored.canonical == id_news().canonical
    assert json.loads(stored.canonical)["name"] == stored.name == "id-news"


def test_the_hash_changes_with_a_rule_but_not_with_the_layout():
    text = f"name: small\nrules:{rule()}"
    assert Pack.from_yaml(text + "\n# a remark\n").sha256 == Pack.from_yaml(text).sha256
    assert pack(rule(priority=51)).sha256 != pack(rule()).sha256


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "line 1: This has no value; it must be keys with values."),
        ("a: [", "line 2: Something is missing here"),
        ("name: x\nname: y\nrules: []", "line 2: The key “name” is there already, on line 1. Keep one of them."),
        ("name: small\nrules: []", "line 2: “rules” is an empty list."),
        ("a: &a [1]\nb: *a", "Aliases (&a) are not used in packs"),
        ("b: *a", "Aliases (*a) are not used in packs"),
        ("? [a]\n: b", "A key must be a plain word."),
        ("a: !!python/name:os.system", "Tags such as"),
        ("[" * 5000, "Lists and keys nest too deeply here."),
        ("- " * 5000, "Lists and keys nest too deeply here."),
        ("name: small\n---\nname: small", "line 2: A second document begins here"),
        ("name: x\n\tlanguage: id", "line 2: A tab stands here; YAML wants spaces."),
        ("name: 'x", "line 1: The quote that begins here is never closed."),
        ("name: it's: here", "line 1: A colon makes a key here"),
        ('name: "\\d"', "Put patterns in single quotes."),
        ("name: @x", "Nothing may begin with @ in YAML"),
        ('name: "a\\0b"', "A NUL character cannot be stored."),
        ("name: a\x00b", "The character U+0000 cannot stand in YAML."),
        ("name: a\ud83eb", "half of one"),
        (f"name: Big Name\nrules:{rule()}", 'line 1: “name” is "Big Name": only lower-case letters'),
        (f"name: small\nsurprise: 1\nrules:{rule()}", "line 2: There is no key “surprise” here."),
        (f"name: small\ntitel: x\nrules:{rule()}", "line 2: There is no key “titel”; did you mean “title”?"),
        (f"name: small\nrules:{rule()}{rule()}", "rule hedge.one, line 12: This id is taken already, on line 3."),
        (
            f"name: small\nrules:{rule(kind='guess')}",
            "line 5: “kind” must be one of cue, pattern, gazetteer, boilerplate",
        ),
        (f"name: small\nrules:{rule(priority=101)}", "line 7: “priority” must be 100 at most."),
        (f"name: small\nrules:{rule(priority=5.5)}", 'line 7: “priority” must be a whole number, not "5.5".'),
        (f"name: small\nrules:{rule(priority='9' * 40)}", "line 7: “priority” must be a whole number"),
        (
            f"name: small\nrules:{rule(more='emit: {clause: sideways}')}",
            "line 9: “clause” must be one of new, end, trim",
        ),
        (f"name: small\nrules:{rule(more='note: no emit')}", "line 3: “emit” is missing."),
        (f"name: small\nrules:{rule(kind='gazetteer')}", "“words” or “names” is missing."),
        (f"name: small\nrules:{rule(more='not_after: [2023]')}", "must be text: write '2023' in quotes."),
        (f"name: small\nrules:{rule(more='not_after: [ya, ya]')}", "has a word twice"),
        (f"name: small\nlanguage: en\nrules:{rule()}", "line 5: This rule is for “id”, the pack for “en”"),
    ],
)
def test_what_is_no_pack_is_refused_with_a_reason(text, words):
    assert words in str(refused(text))


def test_a_faulty_pattern_is_told_with_its_rule_and_line():
    text = f"name: small\nrules:{rule()}{rule('(', id='broken.one')}{rule('(?P<poem>x)', id='broken.two')}"
    faults = refused(text).faults
    assert [fault.rule for fault in faults] == ["broken.one", "broken.two"]
    assert [text.splitlines()[fault.line - 1].strip() for fault in faults] == ["pattern: (", "pattern: (?P<poem>x)"]
    assert "poem" in faults[1].message


def test_every_example_that_fails_is_told():
    faults = refused(f"name: small\nrules:{rule(match='Ia datang.', no_match='Ia mungkin datang.')}").faults
    assert len(faults) == 2
    assert all(fault.rule == "hedge.one" for fault in faults)


@pytest.mark.parametrize("raw", [b"", b"{}", b"[1]", b"\xff", b'{"name": "x", "rules": [{}]}'])
def test_stored_bytes_that_are_no_pack_are_refused(raw):
    with pytest.raises(PackInvalid):
        Pack.from_canonical(raw)


def test_a_pack_that_does_not_fit_its_memory_is_refused():
    with pytest.raises(PackInvalid, match="do not fit into 64 MB"):
        pack(*(rule(f"'\\p{{L}}{{{90 + n}}}'", id=f"big.r{n}") for n in range(400)))


def test_a_pattern_that_is_too_large_alone_is_refused():
    with pytest.raises(PackInvalid, match="does not compile"):
        pack(rule("'\\p{L}{1000}'"))


def test_a_pattern_made_to_hang_is_linear():
    slow = pack(DEFAULT, rule("'(?:a+)+b'", match="'aab'", no_match="'aa'"))
    began = time.process_time()
    passages("a" * 20000 + " selesai sudah", slow)
    assert time.process_time() - began < 5


def test_words_beside_a_hit_refuse_it():
    used = pack(DEFAULT, rule(more="not_after: [tidak]\n    not_before: [saja]\n    emit: {confidence: possible}"))
    assert only("Ia mungkin datang malam ini.", used).labels["confidence"] == "possible"
    assert only("Ia tidak mungkin datang malam ini.", used).labels["confidence"] == "certain"
    assert only("Ia Tidak  mungkin datang malam ini.", used).labels["confidence"] == "certain"
    assert only("Ia mungkin saja datang.", used).labels["confidence"] == "certain"


def test_longer_names_win_and_names_keep_numbers_apart():
    used = pack(
        DEFAULT,
        rule("words: [Jalan Dua, Dua]", id="name.a", kind="gazetteer", scope="sentence", more="emit: {layer: name}",
             match="'ke Jalan Dua'", no_match="'Duabelas'"),
        rule("'\\b(?:Dua|Tiga)\\b'", id="type.n", more="outside: [name]\n    emit: {claim_type: quantity}",
             match="'Tiga orang'", no_match="'ke Jalan Dua'"),
    )  # fmt: skip
    used.check_examples()
    assert only("Mereka pindah ke Jalan Dua kemarin.", used).labels["claim_type"] == "event"
    assert only("Tiga orang pindah kemarin.", used).labels["claim_type"] == "quantity"


def test_the_shipped_file_names_every_rule_once_and_in_order_of_its_parts():
    lines = SHIPPED.read_text(encoding="utf-8").splitlines()
    ids = [line.split("id: ")[1] for line in lines if line.startswith("  - id: ")]
    assert len(ids) == len(set(ids)) == len(id_news().rules)
