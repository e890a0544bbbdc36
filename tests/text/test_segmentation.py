import random
import time

import pytest

from annotations.text.segmentation import segment
from tests.gold.sentences import f1


def sentences(text):
    return [text[s.start : s.end] for s in segment(text) if s.kind == "sentence"]


def headlines(text):
    return [text[s.start : s.end] for s in segment(text) if s.kind == "headline"]


@pytest.mark.parametrize(
    "parts",
    [
        ["Harga beras naik.", "Warga mengeluh."],
        ["Menurut Tn. Hasan, panen gagal.", "Ia rugi besar."],
        ["Prof. Dr. Ir. Sri Wulandari, M.Si., hadir di Jl. Melati No. 14 kemarin.", "Acara selesai pukul 10.30 WIB."],
        ["Rapat dipimpin A. R. Saleh dan J.K. Tambunan.", "Hasilnya belum diumumkan."],
        ["Kenaikan mencapai 3,75 persen atau Rp 1.250.000 per ton.", "Angka itu tertinggi."],
        ["Sidang digelar Selasa (14/3/2023).", "Hakim menunda putusan."],
        ["Laba naik pada kuartal I.", "Direksi puas."],
        ["Ia membeli beras, gula, dll. di pasar."],
        ["PT Maju Jaya Tbk. (MJYA) membagi dividen.", "Saham naik."],
        ["“Kami tidak setuju.", "Harga harus turun,” kata Rina."],
        ["“Apakah benar?”", "Ia diam saja."],
        ["“Jangan pergi!” teriak ibunya dari jendela."],
        ['"Kita mulai besok."', "Begitu katanya."],
        ['Ia menulis: "Datanglah segera."', '"Saya menunggu," lanjutnya.'],
        ["Ini belum selesai… dan tidak akan selesai.", "Sungguh…", "Begitulah."],
        ["1. Siapkan air hangat.", "Aduk sampai rata."],
        ["Tinggi 1.000 m. di atas laut dan dingin."],
        ["Semua hadir!!!", "Siapa sangka?!", "Kami tidak."],
        ["Nelayan kembali melaut", '"Ombak sudah reda," kata Sapto.', "Pasar ramai."],
        ['Rina mengatakan "ombak sudah reda di teluk," ujarnya.'],
        ["Panen naik 12 persen", "Di pasar, harga turun.", "Petani menunggu."],
        ["Ia memutar lagu Di Tepi Teluk semalaman."],
        ["The court will rule on Sept. 14 or Nov. 5 at 5 p.m. Monday.", "The talks ended at 5 p.m.", "All left."],
        ["Izin itu diatur Keputusan No. IV. C. 03.10 tentang kapal.", "Aturan itu berlaku."],
    ],
)
def test_it_splits_a_paragraph_where_a_reader_would(parts):
    assert sentences(" ".join(parts)) == parts


def test_lines_are_hard_boundaries():
    assert sentences("Tanpa titik\n\nBaris kedua. Baris ketiga\r\nempat\u2028lima") == [
        "Tanpa titik",
        "Baris kedua.",
        "Baris ketiga",
        "empat",
        "lima",
    ]


def test_a_quote_mark_after_a_space_closes_at_the_end_of_a_line():
    assert sentences('Ia menjawab: "Kami pulang. Sudah malam . "\nSelesai.') == [
        'Ia menjawab: "Kami pulang.',
        'Sudah malam . "',
        "Selesai.",
    ]


def test_two_sentences_may_lack_the_space_between_them():
    assert sentences("Warga pulang ke Kupang.Mereka lelah.") == ["Warga pulang ke Kupang.", "Mereka lelah."]
    assert sentences("Rapat Prof.Rina dimuat kabarkita.com kemarin.") == [
        "Rapat Prof.Rina dimuat kabarkita.com kemarin."
    ]


def test_no_break_spaces_separate_like_spaces():
    assert sentences("Harga\u00a0naik.\u00a0Warga mengeluh.\u00a0\n") == ["Harga\u00a0naik.", "Warga mengeluh."]


def test_offsets_count_code_points():
    text = "😀 Cafe\u0301 buka lagi. 👩‍👩‍👧 datang."
    assert [(s.start, s.end) for s in segment(text)] == [(0, 18), (19, len(text))]


BODY = "Warga desa memperbaiki jembatan yang rusak akibat banjir pekan lalu. Pekerjaan selesai dalam tiga hari."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Warga Desa Perbaiki Jembatan\n\n{BODY}", ["Warga Desa Perbaiki Jembatan"]),
        (f"Advertisement\nRegional\n\nWarga Desa Perbaiki Jembatan\n{BODY}", ["Warga Desa Perbaiki Jembatan"]),
        (f"Senin 5 Jun 2023 08:15 WIB\n\nWarga Perbaiki Jembatan Rusak\n{BODY}", ["Warga Perbaiki Jembatan Rusak"]),
        (
            f"Warga Perbaiki Jembatan Rusak\n\nJembatan itu putus diterjang air.\n\nPenulis: Rina\n{BODY}",
            ["Warga Perbaiki Jembatan Rusak", "Jembatan itu putus diterjang air."],
        ),
        (
            f"Warga Perbaiki Jembatan Rusak\nRina, Jurnalis\n<b>Warga</b> perbaiki jembatan rusak\n{BODY}",
            ["Warga Perbaiki Jembatan Rusak", "<b>Warga</b> perbaiki jembatan rusak"],
        ),
        (f"Benarkah Jembatan Itu Rusak?\n{BODY}", ["Benarkah Jembatan Itu Rusak?"]),
        (BODY, []),
        ("Warga memperbaiki jembatan tanpa bantuan", []),
        (f"BANDUNG - Warga memperbaiki jembatan\n{BODY}", []),
        (f"{BODY}\n\nSementara itu hujan masih turun di hulu sungai\n\n{BODY}", []),
        (f"{BODY}\n\n2. Hujan Turun di Hulu Sungai\n\n{BODY}", ["2. Hujan Turun di Hulu Sungai"]),
        (f"{BODY}\nBaca juga: Air Surut\n3. Hujan turun di hulu sungai\n{BODY}", ["3. Hujan turun di hulu sungai"]),
        (f"{BODY}\n\nBaca juga: Hujan Turun di Hulu\n\n{BODY}", []),
        (
            "Menu\nSemua Kanal\n" * 20 + f"Warga Desa Perbaiki Jembatan\nRina Hadi\n{BODY}",
            ["Warga Desa Perbaiki Jembatan"],
        ),
        (f"Kabar Kita\nWarga Desa Perbaiki Jembatan\nRina Hadi - kabarKita\n{BODY}", ["Warga Desa Perbaiki Jembatan"]),
        (f"Kabarkita.com - Berita\nWarga Desa Perbaiki Jembatan\n{BODY}", ["Warga Desa Perbaiki Jembatan"]),
        (f"Duh! Jembatan Desa Putus, Warga Marah\n{BODY}", ["Duh! Jembatan Desa Putus, Warga Marah"]),
        (
            f"Maju Terus Bersama Kabar Nusantara\nWarga Desa Perbaiki Jembatan Rusak\n{BODY}",
            ["Warga Desa Perbaiki Jembatan Rusak"],
        ),
        (
            f"Nasional Ekonomi Olahraga Bisnis Opini Foto Video Wisata\nWarga Perbaiki Jembatan\n{BODY}",
            ["Warga Perbaiki Jembatan"],
        ),
        (f"• EMAS 1.607.000   1.000   0,06%\nWarga Perbaiki Jembatan\n{BODY}", ["Warga Perbaiki Jembatan"]),
        (
            f"Warga Perbaiki Jembatan\nRabu, 5 Juni 2023\nTiga hari mereka bekerja siang malam.\nOleh Rina\n{BODY}",
            ["Warga Perbaiki Jembatan", "Tiga hari mereka bekerja siang malam."],
        ),
        (
            f"Warga Desa Perbaiki Jembatan Rusak\nRabu, 5 Juni 2023\nWarga di tepi sungai itu\nFoto: Antara\n{BODY}",
            ["Warga Desa Perbaiki Jembatan Rusak"],
        ),
        (f"Warga Perbaiki Jembatan\nRina Hadi\nDaftar Isi\n{BODY}", ["Warga Perbaiki Jembatan"]),
    ],
)
def test_it_tells_a_headline_from_furniture_and_body(text, expected):
    assert headlines(text) == expected


def test_every_visible_character_is_in_one_segment_and_none_is_trimmed_wrongly():
    draw = random.Random(7)
    pieces = [
        "Kata",
        "kata",
        ". ",
        ".",
        "? ",
        "”",
        "“",
        '"',
        " ",
        "\n",
        "\u00a0",
        "Tn. ",
        "A.",
        "😀",
        "3",
        "…",
        ")",
        ",",
    ]
    for _ in range(300):
        text = "".join(draw.choice(pieces) for _ in range(draw.randint(0, 60)))
        covered = [0] * len(text)
        for part in segment(text):
            assert part.start < part.end
            assert text[part.start : part.end].strip() == text[part.start : part.end]
            for at in range(part.start, part.end):
                covered[at] += 1
        assert all(n == 1 or (n == 0 and c.isspace()) for n, c in zip(covered, text, strict=True)), text


def test_a_single_line_without_a_full_stop_is_a_sentence():
    assert sentences("Warga desa memperbaiki jembatan") == ["Warga desa memperbaiki jembatan"]
    assert sentences("Warga Perbaiki Jembatan\n") == ["Warga Perbaiki Jembatan"]


@pytest.mark.parametrize(
    "piece", ['"', 'a "B ', 'a "Bahkan begitu lama c ', ". ", "Pada ", "a.", "No. XI. B. ", '," kata ']
)
def test_a_hostile_line_takes_time_in_proportion_to_its_length(piece):
    def seconds(text):
        runs = []
        for _ in range(3):
            started = time.process_time()
            segment(text)
            runs.append(time.process_time() - started)
        return min(runs)

    assert seconds(piece * (200_000 // len(piece))) < 8 * seconds(piece * (50_000 // len(piece))) + 0.05


@pytest.mark.parametrize("text", ["", " \n\u00a0\n", "\n"])
def test_nothing_has_no_segments(text):
    assert segment(text) == []


def test_the_measure_counts_the_ends_between_joined_texts():
    assert f1(["Satu kapal tiba.", "Dua kapal karam."], together=2) == (1.0, 1.0, 1.0)
    assert f1(["Satu kapal tiba", "Dua kapal karam."], together=2) == (0.0, 0.0, 0.0)
    assert f1(["Satu kapal tiba.", "Dua kapal karam."], together=1) == (0.0, 0.0, 0.0)
