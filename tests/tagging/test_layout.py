"""Furniture by the place of a line on the page, with a pack of five rules and articles that nobody else has written."""

import pytest

from tests.tagging.packs import DEFAULT, pack, rule, tagged


def masking(id, pattern, **more):  # noqa: A002 -- the key's name
    keys = "\n    ".join(f"{key}: {value}" for key, value in more.items())
    scope = "clause" if id == "b.dateline" else "paragraph"
    return rule(f"'{pattern}'", id=id, kind="boilerplate", scope=scope, more=keys, match="'KUPANG - Baca: Tag'",
                no_match="'-'")  # fmt: skip


USED = pack(
    DEFAULT,
    masking("b.dateline", "^[A-Z]+ - ", marks="start"),
    masking("b.tags", "Tag$", marks="end"),
    masking("b.list", "^KUPANG - Baca:|^Baca:$", marks="list"),
    masking("b.above", "^[A-Z]", place="above"),
    masking("b.below", "^[A-Z]", place="below"),
    masking("b.listed", "^[A-Z]", place="listed"),
)
FIRST = "Warga tiga desa menambal tanggul yang jebol pada Senin malam."
SECOND = "“Air masih tinggi di kampung kami,” kata Rina Hadi."


def masked(*lines):
    text = "\n".join(lines)
    return [text[b.start : b.end].strip() for b in tagged(text, USED).boilerplate]


def test_what_stands_above_the_first_paragraph_is_furniture_but_for_the_headline():
    assert masked("Kabar Kita", "Warga Tiga Desa Menambal Tanggul Jebol", "Sari Kamboja", FIRST, SECOND) == [
        "Kabar Kita",
        "Sari Kamboja",
    ]


def test_a_caption_with_a_full_stop_stands_above_a_dateline():
    caption = "Perahu karet melintas di kampung yang tergenang."
    assert masked(caption, f"KUPANG - {FIRST}", SECOND) == [caption, "KUPANG -"]
    assert masked(caption, FIRST, SECOND) == []


def test_a_late_dateline_is_not_believed():
    assert masked(FIRST, SECOND, f"KUPANG - {FIRST}") == ["KUPANG -"]


def test_tags_and_titles_below_the_last_paragraph_are_furniture():
    assert masked(FIRST, SECOND, "Tanggul", "Banjir Surut di Dua Kecamatan") == [
        "Tanggul",
        "Banjir Surut di Dua Kecamatan",
    ]


def test_a_last_paragraph_without_its_full_stop_is_body():
    assert masked(FIRST, SECOND, "Sekolah di kampung itu masih libur sampai besok") == []


def test_notes_below_an_end_mark_are_furniture():
    note = "Semua isi halaman ini milik warga."
    assert masked(FIRST, SECOND, "Tag", note) == ["Tag", note]
    assert masked(FIRST, "Tag", SECOND, FIRST) == ["Tag"]


@pytest.mark.parametrize("following", [FIRST, SECOND])
def test_titles_below_the_heading_of_a_list_are_furniture_and_a_paragraph_ends_it(following):
    assert masked(FIRST, "Baca:", "Banjir Surut di Demak", "Benarkah Tanggul Itu Baru?", following, "Air surut.") == [
        "Baca:",
        "Banjir Surut di Demak",
        "Benarkah Tanggul Itu Baru?",
    ]


def test_short_paragraphs_inside_the_body_stay():
    assert masked(FIRST, "Air surut", "Gelap.", SECOND) == []


def test_a_line_that_the_body_says_twice_is_a_caption_only_beside_furniture():
    twice = pack(DEFAULT, masking("b.tags", "Tag$"), masking("b.repeated", "^[A-Z]", repeated="true"))

    def lines(*given):
        text = "\n".join(given)
        return [text[b.start : b.end] for b in tagged(text, twice).boilerplate]

    assert lines("Tag", FIRST, SECOND, FIRST) == ["Tag", FIRST]
    assert lines("Perahu karet itu milik desa.", FIRST, SECOND, FIRST) == []


def test_where_no_paragraph_can_be_told_nothing_is_above_or_below():
    assert masked("Harga Naik", "Stok Turun", "Warga Mengeluh") == []
