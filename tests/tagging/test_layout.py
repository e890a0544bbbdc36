"""Furniture by the place of a line on the page, with a small pack and articles that nobody else has written."""

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
    masking("b.picture", "^Foto$|KUPANG - Tag", marks="picture"),
    masking("b.scene", "^Warga|KUPANG - Tag", place="caption", marks="picture"),
    masking("b.below-picture", "^Keterangan:$|KUPANG - Tag", marks="caption"),
    masking("b.caption", "^[A-Z]", place="caption"),
    masking("b.copy", "^[A-Z“]", place="copy"),
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
    assert masked(FIRST, "Tag", SECOND, f"Rina Hadi mengaku {FIRST}") == ["Tag"]


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


TITLE = "Tanggul Jebol, Warga Tiga Desa Mengungsi"
SCENE = "Warga melihat air dari atap rumah."
LEAD = "Tanggul Kali Rengat jebol pada Senin malam sehingga warga tiga desa mengungsi."


def test_a_scene_above_the_lead_is_a_caption_without_a_dateline():
    assert masked(TITLE, "Sari Kamboja", SCENE, LEAD, SECOND) == ["Sari Kamboja", SCENE]


def test_a_lead_says_more_of_the_headline_than_what_follows():
    assert masked(TITLE, "Sari Kamboja", LEAD, SCENE, SECOND) == ["Sari Kamboja"]
    assert masked(TITLE, "Foto", LEAD, SCENE, SECOND) == ["Foto"]


def test_a_line_beside_a_picture_is_a_caption_where_the_lead_stands_below():
    line = "Perahu karet melintas di kampung yang tergenang."
    assert masked(TITLE, "Foto", line, LEAD, SECOND) == ["Foto", line]
    assert masked(TITLE, "Sari Kamboja", line, LEAD, SECOND) == ["Sari Kamboja"]


def test_a_caption_stands_under_its_heading_in_the_body_too():
    line = "Perahu karet melintas di kampung yang tergenang."
    assert masked(FIRST, "Keterangan:", line, SECOND) == ["Keterangan:", line]


def test_of_two_datelines_in_a_row_the_second_begins_the_body():
    assert masked(f"PUNGLI - {SCENE}", f"KUPANG - {LEAD}", SECOND, FIRST) == [f"PUNGLI - {SCENE}", "KUPANG -"]
    assert masked(f"KUPANG - {LEAD}", SECOND, FIRST) == ["KUPANG -"]


def test_a_first_word_in_capitals_begins_the_body():
    line = "Perahu karet melintas di kampung yang banjir."
    assert masked(line, "BANJIR di tiga desa itu surut pada Senin malam.", SECOND, FIRST) == [line]
    assert masked(line, "BPBD di tiga desa itu bekerja pada Senin malam.", SECOND, FIRST) == []


def test_paragraphs_that_come_again_at_the_end_are_copies():
    assert masked(FIRST, SECOND, LEAD, FIRST, SECOND) == [FIRST, SECOND]
    assert masked(FIRST, SECOND, FIRST, LEAD) == []


def test_teasers_below_much_furniture_are_no_body_however_many():
    page = [FIRST, SECOND, "Tag", "Tag", "Tag"]
    teasers = [line for n in range(5) for line in (f"Judul {n}", f"Warga desa nomor {n} menambal tanggul lagi.")]
    assert masked(*page, *teasers) == ["Tag"] * 3 + teasers


def test_items_that_a_paragraph_announces_and_short_sentences_below_them_are_body():
    assert masked(FIRST, "Berikut desa yang tergenang sampai Senin malam:", "- Rengat", "- Muara", "Air surut.") == []
    assert masked(FIRST, SECOND, "Baca:", "Banjir Surut", "Bantuan terhambat arus.") == ["Baca:", "Banjir Surut"]
