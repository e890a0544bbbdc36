from itertools import pairwise

import pytest

from annotations.tagging.engine import Pack, Tagged, tag
from annotations.text.segmentation import Segment, segment
from tests.tagging.packs import DEFAULT, id_news, only, pack, passages, rule, tagged

ARTICLE = """Advertisement
Luar Negeri

Warga Tiga Desa Perbaiki Jembatan Gantung

Penulis: Rina Hadi | Editor: Sapto
RINA HADI / ANTARA
Warga tiga desa memperbaiki jembatan gantung yang putus pekan lalu.
Warga Tiga Desa Perbaiki\u00a0Jembatan Gantung
A
A
A

KABARKITA.CO.ID, BANDUNG – Warga tiga desa memperbaiki jembatan gantung yang putus pekan lalu.

“Kami mulai bekerja sejak subuh,” kata Sapto Hadi.AdvertisementPekerjaan itu diperkirakan selesai besok.

Baca juga: Banjir Surut di Dua Kecamatan

Sekolah mungkin dibuka lagi pekan depan
[iklan_4]
Halaman
123
Rekomendasi untuk Anda
Berita Terkini
Komentar (0)
Sumber
© 2024 Kabar Kita. All Right Reserved"""


def test_furniture_is_boilerplate_and_carries_no_suggestion():
    found = tagged(ARTICLE)
    furniture = [ARTICLE[b.start : b.end].strip() for b in found.boilerplate]
    for part in (
        "Luar Negeri",
        "Penulis: Rina Hadi | Editor: Sapto",
        "RINA HADI / ANTARA",
        "Warga tiga desa memperbaiki jembatan gantung yang putus pekan lalu.",
        "Warga Tiga Desa Perbaiki\u00a0Jembatan Gantung",
        "A",
        "KABARKITA.CO.ID, BANDUNG –",
        "Baca juga: Banjir Surut di Dua Kecamatan",
        "[iklan_4]",
        "Halaman",
        "123",
        "Rekomendasi untuk Anda",
        "Berita Terkini",
        "Komentar (0)",
        "Sumber",
        "© 2024 Kabar Kita. All Right Reserved",
    ):
        assert part in furniture
    assert furniture.count("Advertisement") == 2
    for s in found.suggestions:
        assert all(s.end <= b.start or b.end <= s.start for b in found.boilerplate)


def test_the_body_has_a_passage_for_every_claim_and_the_headline_none():
    assert [quote for quote, _, _ in passages(ARTICLE)] == [
        "Warga tiga desa memperbaiki jembatan gantung yang putus pekan lalu",
        "“Kami mulai bekerja sejak subuh,” kata Sapto Hadi",
        "Pekerjaan itu diperkirakan selesai besok",
        "Sekolah mungkin dibuka lagi pekan depan",
    ]


def test_a_body_line_without_a_full_stop_is_no_headline():
    assert passages(ARTICLE)[-1][1]["confidence"] == "possible"


def test_boilerplate_is_in_text_order_and_does_not_overlap():
    found = tagged(ARTICLE).boilerplate
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(b.start < b.end for b in found)


def test_the_same_article_gives_the_same_result_and_from_storage_too():
    again = Pack.from_canonical(id_news().canonical)
    assert tagged(ARTICLE) == tagged(ARTICLE) == tagged(ARTICLE, again)


def test_every_cue_lies_in_the_text_and_names_its_rule():
    ids = {r.id for r in id_news().rules}
    for s in tagged(ARTICLE).suggestions:
        assert s.rule in ids
        assert any(cue.rule == s.rule for cue in s.cues)
        for cue in s.cues:
            assert cue.rule in ids
            assert 0 <= cue.start < cue.end <= len(ARTICLE)
    (sure,) = [s for s in tagged(ARTICLE).suggestions if s.labels["confidence"] == "possible"]
    (hedge,) = [cue for cue in sure.cues if cue.rule == "hedge.possible"]
    assert ARTICLE[hedge.start : hedge.end] == "mungkin"
    assert hedge.sets == {"confidence": "possible"}


def test_labels_come_in_the_order_of_the_codebook():
    (found,) = tagged("Kapal itu mungkin berlabuh di Kupang.").suggestions
    assert list(found.labels) == ["claim_type", "confidence", "stance", "polarity", "attribution"]


@pytest.mark.parametrize(
    "text",
    [
        "👩‍👩‍👧 Keluarga itu\u00a0mungkin pindah ke Cafe\u0301 Ramai 😀 besok.",
        "“😀 Kami akan\u00a0datang,” kata Re\u0301mi E\u0301lan.",
        "日本 akan menang, kata Rina 😀 Hadi.",
    ],
)
def test_offsets_are_code_points_in_the_stored_text(text):
    found = only(text)
    assert text[found.start : found.end] == text.strip(" .")
    for cue in found.cues:
        assert text[cue.start : cue.end].replace("\u00a0", " ").strip()
    if "mungkin" in text:
        assert "mungkin" in [text[c.start : c.end] for c in found.cues]


@pytest.mark.parametrize(
    "text", ["", "\n\n", "…", "Demak", "😀", '"', "“", "”,” kata", "kata Rina", "?", "Menurut , ,"]
)
def test_odd_texts_do_no_harm(text):
    found = tagged(text)
    assert isinstance(found, Tagged)
    for s in found.suggestions:
        assert 0 <= s.start < s.end <= len(text)


def test_a_text_without_segments_has_no_suggestions():
    assert tag(ARTICLE, [], id_news()).suggestions == []


def test_a_headline_segment_carries_no_suggestion():
    text = "Warga akan pindah ke desa baru."
    assert tag(text, [Segment(0, len(text), "headline")], id_news()).suggestions == []


def test_priority_then_length_settles_who_says_a_label():
    used = pack(
        DEFAULT,
        rule("'\\bjelas\\b'", id="a.boost", more="emit: {confidence: certain}", match="'jelas'", no_match="'x'"),
        rule(
            "'\\bbelum jelas\\b'", id="b.open", more="emit: {confidence: uncommitted}", match="'belum jelas'",
            no_match="'jelas'",
        ),
        rule("'\\bjelas sekali\\b'", id="c.high", priority=60, more="emit: {confidence: possible}",
             match="'jelas sekali'", no_match="'jelas'"),
    )  # fmt: skip
    assert only("Hal itu sudah jelas.", used).labels["confidence"] == "certain"
    assert only("Hal itu belum jelas.", used).labels["confidence"] == "uncommitted"
    assert only("Hal itu belum jelas sekali.", used).labels["confidence"] == "possible"


def test_claim_types_follow_the_precedence_of_the_codebook_in_use():
    used = pack(
        DEFAULT,
        rule("'\\bakan\\b'", id="t.will", more="emit: {claim_type: prediction}", match="'akan'", no_match="'x'"),
        rule("'\\bharus\\b'", id="t.must", more="emit: {claim_type: directive}", match="'harus'", no_match="'x'"),
    )
    text = "Warga akan dan harus pindah."
    assert only(text, used).labels["claim_type"] == "directive"
    values = [{"value": v, "code": "Xx", "title": {"en": v}} for v in ("event", "prediction", "directive")]
    turned = {
        "name": "claim_type",
        "scale": "nominal",
        "values": values,
        "precedence": ["prediction", "directive", "event"],
    }
    other = {"dimensions": [turned]}
    (found,) = tag(text, segment(text), used, other).suggestions
    assert found.labels == {"claim_type": "prediction"}
    assert found.rule == "t.will"


def test_a_pack_without_a_default_leaves_out_what_no_rule_has_a_type_for():
    used = pack(
        rule("'\\bakan\\b'", id="t.will", more="emit: {claim_type: prediction}", match="'akan'", no_match="'x'")
    )
    assert [quote for quote, _, _ in passages("Warga akan pindah. Pasar sudah tutup.", used)] == ["Warga akan pindah"]
