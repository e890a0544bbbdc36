"""Names of persons, organisations and places, by the lists of a pack and by the shapes that names take."""

import pytest

from annotations.tagging.engine import Pack, mentions_of, tag
from annotations.text.segmentation import Segment, segment
from tests.gold.entities import joined, measure
from tests.tagging.packs import DEFAULT, id_news

ENGLISH = Pack.from_yaml(
    f"name: small\nlanguage: en\nrules:{DEFAULT.replace('lang: id', 'lang: en')}"
    """
  - id: name.places
    lang: en
    kind: gazetteer
    scope: sentence
    priority: 40
    names: {North Korea: [DPRK]}
    emit: {layer: place}
    examples: {match: [He left the DPRK.], no_match: [He left.]}
"""
)


def found(text, pack=None):
    entities = tag(text, segment(text), pack or id_news()).entities
    return [(text[e.start : e.end], e.type, e.name) for e in entities]


@pytest.mark.parametrize("alias", ["Korut", "Korea Utara", "DPRK", "North Korea"])
def test_aliases_have_one_name(alias):
    assert found(f"Rombongan {alias} tiba kemarin.") == [(alias, "place", "Korea Utara")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Warga menunggu, kata Tirtaningsih.", [("Tirtaningsih", "person")]),
        ("Kapolres AKBP Wulung Sarjita hadir.", [("Wulung Sarjita", "person")]),
        ("Menteri Kelautan dan Perikanan Wulung Sarjita hadir.", [("Wulung Sarjita", "person")]),
        ("Wulung Sarjita (54) hadir.", [("Wulung Sarjita", "person")]),
        ("Rina binti Wulung hadir.", [("Rina binti Wulung", "person")]),
        ("Saham PT Ombak Biru Tbk naik.", [("PT Ombak Biru Tbk", "organisation")]),
        ("Kader Partai Ombak Biru hadir.", [("Partai Ombak Biru", "organisation")]),
        ("Pejabat Dinas Pangan dan Pertanian hadir.", [("Dinas Pangan dan Pertanian", "organisation")]),
        ("Harga saham Ombak Biru Corp naik.", [("Ombak Biru Corp", "organisation")]),
        ("Warga Kabupaten Ombak Biru menunggu.", [("Kabupaten Ombak Biru", "place")]),
        ("Mereka pergi ke Wulungsari.", [("Wulungsari", "place")]),
        ("Bupati Demak Rina Hadi menunggu di kompleks DPR.",
         [("Demak", "place"), ("Rina Hadi", "person"), ("kompleks DPR", "place")]),
        ("Juru bicara kementerian luar negeri diam.", [("kementerian luar negeri", "organisation")]),
    ],
)  # fmt: skip
def test_names_are_told_by_titles_heads_tails_and_prepositions(text, expected):
    assert [(name, kind) for name, kind, _ in found(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Namun, harga beras belum turun.",
        "Komisi IV membahas anggaran.",
        "Antara pasar dan sekolah ada parit.",
        "Ia lulus SMA dan memakai BBM.",
    ],
)
def test_other_words_with_capitals_are_no_names(text):
    assert found(text) == []


def test_what_somebody_heads_and_what_a_sentence_ended_with_are_not_part_of_a_name():
    assert found("Ketua INM Budi Sarjita diam.") == [("Budi Sarjita", "person", "Budi Sarjita")]
    assert found("Warga keluar dari markas. PBB diam.")[0][:2] == ("PBB", "organisation")


def test_a_short_form_in_brackets_stands_for_the_long_one_from_then_on():
    text = "Ikatan Nelayan Muara (INM) menolak. Ketua INM diam."
    assert found(text) == [
        ("Ikatan Nelayan Muara (INM)", "organisation", "Ikatan Nelayan Muara"),
        ("INM", "organisation", "Ikatan Nelayan Muara"),
    ]


def test_a_part_of_a_name_stands_for_the_whole_name():
    text = "Kapal itu karam, kata Wulung Sarjita. Sarjita menunggu di dermaga."
    assert found(text) == [
        ("Wulung Sarjita", "person", "Wulung Sarjita"),
        ("Sarjita", "person", "Wulung Sarjita"),
    ]


def test_a_listed_short_name_is_whoever_is_named_so_in_full_in_the_text():
    text = "Juru bicara kementerian Kim Min-su membantah kabar itu. Menurut Kim, kapal itu kosong."
    assert ("Kim Min-su", "person", "Kim Min-su") in found(text)
    assert ("Kim", "person", "Kim Min-su") in found(text)
    assert ("Kim", "person", "Kim Jong Un") in found("Menurut Kim, kapal itu kosong.")
    both = "Kim Min-su membantah kabar itu. Kim Jong Un tidak hadir. Menurut Kim, kapal itu kosong."
    assert ("Kim", "person", "Kim Jong Un") in found(both)


def test_in_a_headline_only_listed_names_are_found():
    text = "Rina Hadi Bertemu Jokowi Di Pasar Lama"
    (name,) = tag(text, [Segment(0, len(text), "headline")], id_news()).entities
    assert (text[name.start : name.end], name.name) == ("Jokowi", "Joko Widodo")


def test_furniture_names_nobody():
    text = "Penulis: Rina Hadi\nKapal itu karam di Kupang pada malam hari.\nBaca juga: Jokowi ke Demak"
    assert [name for name, _, _ in found(text)] == ["Kupang"]


def test_furniture_explains_no_short_name():
    text = "Warga menunggu Joko Sarjita.\nBaca juga: Joko Sarjita Berakhir Tragis\nMenurut Sarjita, kapal itu kosong."
    assert {name for words, _, name in found(text) if "Sarjita" in words} == {"Joko Sarjita"}
    text = "Warga pulang pada malam hari.\nBaca juga: Budi Sarjita Berakhir Tragis\nMenurut Sarjita, kapal itu kosong."
    assert [name for words, _, name in found(text)] == ["Sarjita"]


def test_offsets_are_code_points():
    text = "😀 Rombongan\u00a0Korea\u00a0Utara menuju\u00a0Kyiv."
    assert [(name, canonical) for name, _, canonical in found(text)] == [
        ("Korea\u00a0Utara", "Korea Utara"),
        ("Kyiv", "Kyiv"),
    ]


def test_english_names_are_told_too():
    text = "Foreign Minister Ada Okafor said the Ministry of Finance would wait. Okafor left the DPRK on Monday."
    assert found(text, ENGLISH) == [
        ("Ada Okafor", "person", "Ada Okafor"),
        ("Ministry of Finance", "organisation", "Ministry of Finance"),
        ("Okafor", "person", "Ada Okafor"),
        ("DPRK", "place", "North Korea"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rents rose in May, the Labor Department said.", ["Labor Department"]),
        ("The Russian Defence Ministry said its forces had moved.", ["Defence Ministry"]),
        ("The Department of Justice sued the firm.", ["Department of Justice"]),
        ("Two men called at the Federal Bureau of Investigation.", ["Federal Bureau of Investigation"]),
        ("The Office for National Statistics counts cats.", ["Office for National Statistics"]),
        ("The Centers for Disease Control and Prevention warned.", ["Centers for Disease Control and Prevention"]),
        ("A room at the University of Oxford burned.", ["University of Oxford"]),
        ("Shares of Harrow Bank fell.", ["Harrow Bank"]),
        ("The Court of Appeal met Deutsche Bank.", ["Court of Appeal", "Deutsche Bank"]),
        ("The National Hurricane Center said that a storm had formed.", ["National Hurricane Center"]),
        ("Carmaker Velo cut 40 jobs, and Velo said it was sorry.", ["Velo", "Velo"]),
        ("The state oil company Bintang Raya said the pumps were shut.", ["Bintang Raya"]),
        ("Prices rose, Arvo Steel said.", ["Arvo Steel"]),
    ],
)
def test_the_noun_of_a_body_stands_anywhere_in_its_name(text, expected):
    assert found(text, ENGLISH) == [(name, "organisation", name) for name in expected]


@pytest.mark.parametrize(
    "text",
    [
        "On Monday the Commission said it would wait.",
        "Crowds gathered outside Parliament.",
        "Analysts at Harrow Lane said prices would fall.",
    ],
)
def test_bodies_are_no_persons_or_places(text):
    assert found(text, ENGLISH) == []


def test_what_is_stored_is_plain():
    found_in = tag("Pada 3 Mei 2025 Jokowi membeli 5 kg beras.", segment("x"), id_news())
    assert mentions_of(found_in) == {
        "entities": [{"start": 16, "end": 22, "type": "person", "name": "Joko Widodo"}],
        "dates": [{"start": 5, "end": 15, "value": "2025-05-03"}],
        "quantities": [{"start": 31, "end": 35, "value": 5.0, "unit": "kg", "bound": None, "high": None}],
    }


def test_the_measure_counts_spans_and_types(tmp_path):
    file = tmp_path / "train.txt"
    file.write_text(
        "Korut NNP B-LOC\ndan CC O\n(Jokowi) NNP B-PER\ntiba VB O\n\nKPK NNP O\ndiam VB O\n", encoding="utf-8"
    )
    scores = measure(file, id_news())
    assert scores["place"][:2] == scores["person"][:2] == (1.0, 1.0)
    assert (scores["organisation"].found, scores["organisation"].expected) == (1, 0)
    text, names = joined([("Kantor", "B-ORG"), ("Pos", "I-ORG"), (",", "O"), ("kata", "O")])
    assert (text, [(n.start, n.end) for n in names]) == ("Kantor Pos, kata", [(0, 10)])
