"""Quantities in the layer beside the claims: value, unit, and whether the number is a bound."""

import pytest

from annotations.tagging.engine.layers.quantities import ENGLISH, INDONESIAN
from annotations.tagging.engine.view import View


def found(text, *, by=INDONESIAN, taken=()):
    return [(text[q.start : q.end], q.value, q.unit, q.bound) for q in by.find(View(text), taken)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Panen mencapai 7,4 juta ton.", ("7,4 juta ton", 7.4e6, "ton", "")),
        ("Kerugian Rp 6 miliar.", ("Rp 6 miliar", 6e9, "IDR", "")),
        ("Harganya Rp14.500 per kilogram.", ("Rp14.500 per kilogram", 14500, "IDR/kg", "")),
        ("Hibah 2,5 juta dolar AS cair.", ("2,5 juta dolar AS", 2.5e6, "USD", "")),
        ("Hibah US$ 2,5 juta cair.", ("US$ 2,5 juta", 2.5e6, "USD", "")),
        ("Mereka menunggu lebih dari tujuh jam.", ("lebih dari tujuh jam", 7, "jam", "min")),
        ("Turun hampir 12 persen.", ("hampir 12 persen", 12, "%", "about")),
        ("Paling banyak 3% saja.", ("Paling banyak 3%", 3, "%", "max")),
        ("Sebanyak 318 rumah rusak.", ("318 rumah", 318, "rumah", "")),
        ("Ada dua puluh lima kapal di sana.", ("dua puluh lima kapal", 25, "kapal", "")),
        ("Ada seratus dua belas nelayan.", ("seratus dua belas nelayan", 112, "nelayan", "")),
        ("Puluhan ribu orang mengungsi.", ("Puluhan ribu orang", 10000, "orang", "min")),
        ("Sedikitnya 40 orang hilang.", ("Sedikitnya 40 orang", 40, "orang", "min")),
        ("Luasnya 2.750 hektare.", ("2.750 hektare", 2750, "ha", "")),
        ("Jaraknya 12 kilometer persegi.", ("12 kilometer persegi", 12, "km²", "")),
        ("Ada 200 lebih warga.", ("200 lebih warga", 200, "warga", "min")),
        ("Ia pergi selama sebulan penuh.", ("sebulan", 1, "bulan", "")),
        ("Setengah juta orang datang.", ("Setengah juta orang", 500000, "orang", "")),
        ("Penumpang bertambah menjadi 14.", ("14", 14, "", "")),
    ],
)
def test_a_quantity_has_a_value_and_a_unit(text, expected):
    assert found(text) == [expected]


def test_a_range_has_two_ends():
    (tons,) = INDONESIAN.find(View("Hasilnya 10 hingga 15 juta ton."), [])
    assert (tons.value, tons.high, tons.unit) == (10e6, 15e6, "ton")


@pytest.mark.parametrize(
    "text",
    [
        "Pasal 12 ayat 3 dicabut.",
        "Warga RT 04 RW 07 pindah.",
        "Skor 2-1 bertahan.",
        "Rina (42) hadir.",
        "Ulang tahun ke-75 itu ramai.",
        "Para pemimpin G20 bertemu.",
        "Salah satu warga pergi.",
        "Nomor 2023 pemerintah.",
        "Rekening 123456789012345678901234567890 dibekukan.",
    ],
)
def test_numbers_that_count_nothing_are_left_out(text):
    assert found(text) == []


def test_what_is_a_date_is_no_quantity():
    text = "Dua hari lalu, dua kapal karam."
    assert found(text, taken=[(0, 13)]) == [("dua kapal", 2, "kapal", "")]


def test_offsets_are_code_points():
    text = "😀 E\u0301lan membeli 3\u00a0kg beras."
    assert found(text) == [("3\u00a0kg", 3, "kg", "")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Crops reached 7.4 million tons.", ("7.4 million tons", 7.4e6, "tons", "")),
        ("It cost $6 billion.", ("$6 billion", 6e9, "USD", "")),
        ("They waited more than seven hours.", ("more than seven hours", 7, "hour", "min")),
        ("About 1,250 people fled.", ("About 1,250 people", 1250, "people", "about")),
        ("Hundreds of thousands of people fled.", ("Hundreds of thousands of people", 100000, "people", "min")),
        ("Oil rose to $71 a barrel.", ("$71 a barrel", 71, "USD/barrel", "")),
        ("Prices fell 0.4 percent.", ("0.4 percent", 0.4, "%", "")),
    ],
)
def test_english_quantities_are_read_too(text, expected):
    assert found(text, by=ENGLISH) == [expected]
