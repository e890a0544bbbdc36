"""Articles made up for measuring: sentences that look like news to a tagger, different in every article."""

import random
from typing import Any

OPENINGS = ["Bupati Rantau Hilir", "Dinas Perhubungan", "Warga Desa Lubuk", "Kepala bengkel kapal", "Serikat nelayan"]
ACTS = [
    "mengatakan dermaga baru akan dibuka pada bulan depan",
    "membantah kabar bahwa tarif penyeberangan naik dua kali lipat",
    "menuding kontraktor mengabaikan laporan kerusakan tiang",
    "berjanji memasang lampu jalan sebelum musim hujan",
    "mendesak pemerintah memeriksa semua kapal penumpang",
    "mencatat lebih dari 340 penumpang menunggu sejak pagi",
    "menyebut antrean itu mungkin berlangsung sampai petang",
    "menjelaskan bahwa gelombang tinggi menimbulkan keterlambatan",
]
PLACES = [
    "di Pelabuhan Tanjung Sari",
    "di kantor kecamatan",
    "pada Rabu (12/3/2025)",
    "kepada wartawan",
    "di pasar ikan",
]


def text(number: int, *, length: int) -> str:
    """Return an article's text of about `length` characters; the same number gives the same text."""
    draw = random.Random(number)
    parts = [f"KABAR PESISIR, TANJUNG SARI - Laporan nomor {number}.\n"]
    size = len(parts[0])
    while size < length:
        sentence = f"{draw.choice(OPENINGS)} {draw.choice(ACTS)} {draw.choice(PLACES)}, urutan {draw.randrange(10**6)}."
        if draw.random() < 0.15:
            sentence = f"“Kami tidak akan menunggu lagi,” kata {draw.choice(OPENINGS)} {draw.choice(PLACES)}."
        parts.append(sentence + ("\n" if draw.random() < 0.3 else " "))
        size += len(parts[-1])
    return "".join(parts)


def records(first: int, number: int, *, length: int) -> list[dict[str, Any]]:
    """Return `number` articles for the API, numbered from `first`."""
    return [
        {"external_id": f"b-{i}", "source": "Kabar Pesisir", "title": f"Laporan {i}", "text": text(i, length=length)}
        for i in range(first, first + number)
    ]
