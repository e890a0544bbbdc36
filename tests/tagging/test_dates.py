"""Dates in the layer beside the claims: where they stand and what they mean."""

from datetime import date

import pytest

from annotations.tagging.engine.layers.dates import ENGLISH, INDONESIAN
from annotations.tagging.engine.view import View

WEDNESDAY = date(2025, 2, 12)


def found(text, *, by=INDONESIAN, published=WEDNESDAY):
    return [(text[d.start : d.end], d.value) for d in by.find(View(text), published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kapal karam pada Senin (10/2/2025) malam di teluk.", [("Senin (10/2/2025) malam", "2025-02-10")]),
        ("Rapat digelar Kamis, 13 Februari 2025 pukul 09.30 WIB.",
         [("Kamis, 13 Februari 2025 pukul 09.30 WIB", "2025-02-13T09:30+07:00")]),
        ("Pameran buka 14-16 Maret 2025.", [("14-16 Maret 2025", "2025-03-14/2025-03-16")]),
        ("Cuti dari 28 Desember 2024 hingga 3 Januari 2025.",
         [("28 Desember 2024 hingga 3 Januari 2025", "2024-12-28/2025-01-03")]),
        ("Ia lahir 17-8-1945.", [("17-8-1945", "1945-08-17")]),
        ("Berkas bertanggal 2025-01-31.", [("2025-01-31", "2025-01-31")]),
        ("Panen Maret 2024 gagal.", [("Maret 2024", "2024-03")]),
        ("Sejak 1998 pabrik itu tutup.", [("1998", "1998")]),
        ("Anggaran tahun 2019-2024 habis.", [("tahun 2019-2024", "2019/2024")]),
        ("Lagu era 1990-an diputar lagi.", [("1990-an", "1990/1999")]),
        ("Laba kuartal III 2024 turun.", [("kuartal III 2024", "2024-07/2024-09")]),
        ("Gereja abad ke-17 itu dipugar.", [("abad ke-17", "1601/1700")]),
    ],
)  # fmt: skip
def test_a_full_date_means_the_same_whenever_the_article_came_out(text, expected):
    assert found(text) == expected
    assert found(text, published=None) == expected


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("hari ini", "2025-02-12"),
        ("kemarin", "2025-02-11"),
        ("kemarin lusa", "2025-02-10"),
        ("tadi malam", "2025-02-11"),
        ("besok pagi", "2025-02-13"),
        ("lusa", "2025-02-14"),
        ("pekan lalu", "2025-W06"),
        ("minggu depan", "2025-W08"),
        ("bulan depan", "2025-03"),
        ("bulan ini", "2025-02"),
        ("akhir tahun lalu", "2024"),
        ("akhir pekan ini", "2025-02-15/2025-02-16"),
        ("tiga hari lalu", "2025-02-09"),
        ("dua puluh tahun silam", "2005"),
        ("setahun yang lalu", "2024"),
        ("dua bulan lagi", "2025-04"),
        ("lima tahun ke depan", "2025-02-12/2030-02-12"),
        ("sepekan terakhir", "2025-02-05/2025-02-12"),
        ("Senin", "2025-02-10"),
        ("Rabu", "2025-02-12"),
        ("Jumat", "2025-02-07"),
        ("Jumat depan", "2025-02-14"),
        ("Jumat pekan depan", "2025-02-21"),
        ("10 Februari", "2025-02-10"),
        ("28 Desember", "2024-12-28"),
        ("Minggu (2/3)", "2025-03-02"),
        ("November lalu", "2024-11"),
        ("semester I tahun ini", "2025-01/2025-06"),
    ],
)
def test_a_relative_date_counts_from_the_day_of_the_article(words, value):
    text = f"Warga mulai bekerja {words}, kata Rina."
    assert found(text) == [(words, value)]
    assert found(text, published=None) == [(words, "")]


@pytest.mark.parametrize(
    "text",
    [
        "Tinggi gunung itu pada 2000 meter berkabut.",
        "Skor akhir 3-1.",
        "Nilainya 1/2 dari harga.",
        "Pada 31/2/2025 tidak ada apa-apa.",
        "Ia bekerja delapan jam selama dua hari.",
        "Mereka seharian memutar lagu di hari-hari biasa.",
        "Sebanyak 17 orang hadir.",
    ],
)
def test_other_numbers_and_words_are_no_dates(text):
    assert found(text) == []


def test_offsets_are_code_points():
    text = "😀 Re\u0301mi tiba\u00a0bulan\u00a0depan dan pulang 3\u00a0Maret\u00a02025."
    assert found(text) == [("bulan\u00a0depan", "2025-03"), ("3\u00a0Maret\u00a02025", "2025-03-03")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry sank on Monday.", [("Monday", "2025-02-10")]),
        ("The ferry sank last Wednesday.", [("last Wednesday", "2025-02-05")]),
        ("They meet next Friday.", [("next Friday", "2025-02-14")]),
        ("It opened on March 5, 2024, at 10:30 a.m.", [("March 5, 2024, at 10:30 a.m.", "2024-03-05T10:30")]),
        ("It opened on 5 March 2024.", [("5 March 2024", "2024-03-05")]),
        ("It runs March 5-7.", [("March 5-7", "2025-03-05/2025-03-07")]),
        ("She came two weeks ago.", [("two weeks ago", "2025-W05")]),
        ("He may march in May 2024.", [("May 2024", "2024-05")]),
        ("Prices rose last month and this year.", [("last month", "2025-01"), ("this year", "2025")]),
        ("In the past two weeks it rained.", [("past two weeks", "2025-01-29/2025-02-12")]),
        ("Songs of the 1990s.", [("1990s", "1990/1999")]),
        ("The first quarter of 2024 was slow.", [("first quarter of 2024", "2024-01/2024-03")]),
        ("In 2000 people fled.", []),
    ],
)
def test_english_dates_are_read_too(text, expected):
    assert found(text, by=ENGLISH) == expected
