"""Where the words of a search stand."""

import pytest

from annotations.corpus.snippets import MOST_SNIPPETS, found_in, pattern_of

TEXT = "Warga Muara Angin kembali menanam bakau.\nBakau menahan ombak, kata Rene\u0301e 🪁 kepada menutup-nutupi."


def hits(words, text=TEXT):
    pattern = pattern_of(words)
    if pattern is None:
        return []
    found = found_in(title="", text=text, pattern=pattern)
    assert all(text[s["start"] :].startswith(s["text"]) for s in found["snippets"])
    return [s["text"][start:end] for s in found["snippets"] for start, end in s["marks"]]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("bakau", ["bakau", "Bakau"]),
        ("BAKAU ombak", ["bakau", "Bakau", "ombak"]),
        ('"muara angin"', ["Muara Angin"]),
        ("“menahan ombak” -kata", ["menahan ombak"]),
        ("Ren\u00e9e", ["Rene\u0301e"]),
        ("menutup-nutupi", ["menutup-nutupi"]),
        ("baka", []),
        ("-bakau", []),
        ("&|!():*'\\ (", []),
        ("bakau or ombak", ["bakau", "Bakau", "ombak"]),
    ],
)
def test_words_are_found_whole_in_whatever_case(words, wanted):
    assert hits(words) == wanted


def test_a_long_text_shows_its_first_hits_between_words_and_counts_the_rest():
    text = " ".join(f"kalimat{n} tentang bakau di pantai yang panjang sekali" for n in range(3000))
    pattern = pattern_of("bakau")
    assert pattern
    found = found_in(title="Bakau di pantai", text=text, pattern=pattern)
    assert found["title"] == [[0, 5]]
    assert found["count"] == 999
    assert len(found["snippets"]) == MOST_SNIPPETS
    for snippet in found["snippets"]:
        start, end = snippet["start"], snippet["start"] + len(snippet["text"])
        assert start == 0 or text[start - 1] == " "
        assert text[end] == " "
