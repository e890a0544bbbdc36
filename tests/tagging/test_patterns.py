import pytest

from annotations.tagging.engine.errors import PackInvalid
from annotations.tagging.engine.pattern_sets import PatternSet
from annotations.tagging.engine.patterns import Pattern
from annotations.tagging.engine.view import View


def found(pattern, text):
    view = View(text)
    hits = Pattern(pattern).find(view.data, lambda byte: view.at_word_edge(view.char_at(byte)))
    return [view.text[view.char_at(hit[0]) : view.char_at(hit[1])] for hit in hits if hit]


@pytest.mark.parametrize(
    ("pattern", "text", "hits"),
    [
        (r"\bakan\b", "akan mengatakan éakan akané akan", ["akan", "akan"]),
        (r"\bakan\b", "akan akan,akan", ["akan", "akan", "akan"]),
        (r"\bakan\b", "akan\u0301 _akan akan9", []),
        (r"\b(?:akan|akankah)\b", "akankah ia", ["akankah"]),
        (r"\bélan\b|\bда\b", "un élan, да! нода", ["élan", "да"]),
        (r"(?i)\bbaca juga\b", "BACA JUGA: x", ["BACA JUGA"]),
        (r"siap \w+", "siap menjual, siap éclair", ["siap menjual", "siap éclair"]),
        (r"siap [\w-]+", "siap naik-turun", ["siap naik-turun"]),
        (r"\W+", "a, b", [", "]),
        (r"tolak.{0,20}\bsanksi\b", "tolak persanksian; tolak lagi sanksi", ["tolak lagi sanksi"]),
        (r"[“\"]\w+", "kata“Saya", ["“Saya"]),
        (r"\bdua [^,]{2,9}, ", "dua orang, dua, ", ["dua orang, "]),
    ],
)
def test_words_have_edges_in_every_script(pattern, text, hits):
    assert found(pattern, text) == hits


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("(", "A ( is not closed."),
        ("a)(b", "A ) closes nothing (character 2)."),
        ("[a", "A [ is not closed."),
        ("a(?=b)", "looks around with (?=, which RE2 cannot do; use `not_after` and `not_before` (character 2)"),
        ("(?<!a)b", "looks around with (?<!"),
        (r"(\w)\1", r"refers back to a group with \1, which RE2 cannot do; write the words out (character 5)"),
        ("(?P<cue>a)(?P=cue)", "refers back to a group with (?P=cue)"),
        ("a++", "repeats possessively"),
        ("a**", "Two signs of repetition"),
        ("*a", "Nothing that could be repeated"),
        (r"\Qa|b\E", r"quotes with \Q"),
        (r"\C", "a single byte"),
        (r"a\Z", r"uses \Z"),
        (r"\y", r"There is no \y"),
        ("a\\", "ends with a backslash"),
        ("(?P<hit0>a)", "such names are taken"),
        ("(?P<cue>a)|(?P<cue>b)", "The group “cue” stands twice"),
        (r"a\B", "cannot be used here"),
        (r"[\b]", "cannot be used here"),
        (r"\w*", "matches where nothing stands"),
        ("a|", "matches where nothing stands"),
        (r"[^\s\S]", "no text that the pattern"),
        (".", "matches everything"),
        (r"(?i)\w+", "matches everything"),
        ("[^,]+", "matches everything"),
        ("^.+$", "matches everything"),
        ("x{2000}", "repeats {2000} times"),
        (r"\p{L}{1000}", "too much memory"),
        ("a" * 5000, "longer than 4000"),
    ],
)
def test_what_cannot_be_used_is_refused_with_the_reason(pattern, words):
    with pytest.raises(PackInvalid) as refused:
        Pattern(pattern)
    assert words in str(refused.value)


@pytest.mark.parametrize("pattern", [r"\\1", "[(?=]x", r"[\]]x", r"\)", "^.{1,3}$", r"\d+", "a(?i)b", "[[:alpha:])]b"])
def test_what_only_looks_forbidden_is_a_pattern(pattern):
    Pattern(pattern)


def test_a_set_never_misses_what_its_patterns_find():
    sources = [
        r"\bakan\b",
        r"(?:\S+ ){2,5}kapal",
        r"^Menurut [^,]{2,40},",
        r"[^\w]\w{3}$",
        r"(?i)\bRUMAH\b",
        r"\p{Lu}\w+",
    ]
    patterns = [Pattern(source) for source in sources]
    together = PatternSet(patterns)
    for text in ("ia akan naik dua kapal", "Menurut Rina, é-abc", "di rumah 12x", "😀 Éa", "", "mengatakan"):
        view = View(text)
        alone = {number for number, source in enumerate(sources) if found(source, text)}
        assert alone <= set(together.occurring(view.data))


@pytest.mark.parametrize("text", ["abc", "a😀b", "é\u0301x—“y”", "日本語 akan", "\u00a0a\u202fb"])
def test_offsets_survive_the_way_to_bytes_and_back(text):
    view = View(text)
    assert len(view.text) == len(text)
    for at in range(len(text) + 1):
        assert view.char_at(view.byte_at(at)) == at
        assert view.byte_at(at) == len(view.text[:at].encode())


def test_no_break_spaces_are_spaces_one_for_one():
    assert View("a\u00a0b\u202fc\u2007d").text == "a b c d"
