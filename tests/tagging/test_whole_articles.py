"""Whole scraped articles: what is left when the page is taken away, and who says it."""

import pytest

from tests.tagging.packs import passages, tagged

PORTAL = """kabarKita
Berita
Tanggul Kali Rengat Jebol, Dua Desa Terendam
Sari Kamboja - kabarKita
Selasa, 12 Mar 2024 16:20 WIB
Petugas memasang karung pasir di tanggul Kali Rengat. (Dok. Balai Sungai)
Rengat - Tanggul Kali Rengat jebol setelah hujan deras dua hari.
"Air naik sejak subuh. Warga langsung kami pindahkan," kata Kepala Balai Sungai Rina Hadi, Selasa (12/3/2024).
ADVERTISEMENT
SCROLL TO CONTINUE WITH CONTENT
Baca juga:
Jembatan Gantung Putus Diterjang Banjir
Benarkah Tanggul Itu Baru?
Rina mengatakan tidak ada korban.
Gelap gulita.
Simak Video 'Detik-detik Tanggul Jebol':
[Gambas:Video Kabar]
(sk/rh)
banjir
kali rengat
Berita Terkait
Pemerintah Janjikan Tanggul Baru
Lihat Selengkapnya"""

AGENCY = """Pemkot Muara siapkan dua belas sumur bor hadapi kemarau
Senin, 21 Agustus 2023 09:12 WIB
Warga mengantre air di Kampung Tepian, Muara, Minggu (20/8/2023). SIARAN FOTO/Dimas Arung
Muara (SIARAN) - Pemerintah Kota Muara menyiapkan dua belas sumur bor untuk kemarau.

"Sumur itu tersebar di enam kecamatan," kata Wali Kota Muara Sapto Hadi.

Baca juga: Kemarau di Muara lebih panjang

Menurut dia, sumur itu mampu melayani 80 keluarga. Hujan diperkirakan turun pada November.

Pewarta: Dimas Arung
Editor: Lestari Bun
COPYRIGHT © SIARAN 2023"""

# No dateline; the caption reads like a first paragraph, and the page loaded its end a second time.
SECOND_PAGE = """Maju Bersama Kabar Tepian
Nasional Ekonomi Olahraga Bisnis Opini Foto Video Wisata
Duh! Tanggul Kali Rengat Jebol, Dua Desa Terendam
4 Maret 2024
Sari Kamboja
Warga menonton air dari atap balai desa.
Perbesar
Tanggul Kali Rengat jebol pada Senin malam sehingga dua desa terendam.
“Air naik sejak subuh,” kata Kepala Balai Sungai Rina Hadi kepada warga.
Advertisement . Scroll to see content
Berikut desa yang terendam sampai Senin malam:
- Rengat
- Muara
Air surut perlahan.
“Air naik sejak subuh,” kata Kepala Balai Sungai Rina Hadi kepada warga.
Bagaimana pendapat Anda?
Login
Suka Memuat..."""

TRAPS = """Pasar Tepian Terbakar

Baca doa bersama digelar pedagang di halaman pasar itu.

Foto itu diambil warga tak lama setelah api padam.

Sumber kepolisian menyebut api berasal dari dapur.

Editor buku sejarah pasar itu mengatakan naskahnya ikut terbakar.

Komentar wali kota itu disampaikan lewat radio.

Follow up atas laporan itu dijanjikan rampung besok.

Selanjutnya pedagang pindah ke lapangan.

"Baca juga pengumuman kami di papan," kata Rina Hadi.

Cek kesehatan bagi pedagang bisa didaftarkan lewat aplikasi WhatsApp.

Isi surat itu bukan tanggung jawab wali kota.

Dilihat dari bukit, pasar itu rata dengan tanah.

Ilmuwan mengukur abu itu. Video rekamannya diputar di balai.

Halaman pasar itu kini kosong.

Air surut."""

VOICES = """Sapto Hadi mengatakan kapal itu sudah tua. Politisi Partai Perahu itu meminta dermaga ditutup.

"Jangan tunggu kapal karam," tegasnya.

Salah seorang nelayan, Nurhayati (45), mengaku tidak tahu apa-apa. Kata dia, dermaga itu baru saja dicat.

"Saya pasrah," tutur perempuan asal Muara itu.

Melansir Kabar Kita, Gubernur Tiur Manalu membantah kabar penutupan itu.

"Dermaga itu aman," demikian pernyataan resmi Dinas Pelabuhan, seperti dilansir Siaran."""


PORTAL_BODY = [
    "Tanggul Kali Rengat jebol setelah hujan deras dua hari",
    "Air naik sejak subuh",
    'Warga langsung kami pindahkan," kata Kepala Balai Sungai Rina Hadi, Selasa (12/3/2024)',
    "Rina mengatakan tidak ada korban",
]
AGENCY_BODY = [
    "Pemerintah Kota Muara menyiapkan dua belas sumur bor untuk kemarau",
    '"Sumur itu tersebar di enam kecamatan," kata Wali Kota Muara Sapto Hadi',
    "Menurut dia, sumur itu mampu melayani 80 keluarga",
    "Hujan diperkirakan turun pada November",
]


SECOND_PAGE_BODY = [
    "Tanggul Kali Rengat jebol pada Senin malam sehingga dua desa terendam",
    "“Air naik sejak subuh,” kata Kepala Balai Sungai Rina Hadi kepada warga",
    "Berikut desa yang terendam sampai Senin malam",
    "Air surut perlahan",
]


@pytest.mark.parametrize(
    ("text", "expected"), [(PORTAL, PORTAL_BODY), (AGENCY, AGENCY_BODY), (SECOND_PAGE, SECOND_PAGE_BODY)]
)
def test_only_the_body_of_a_page_carries_suggestions(text, expected):
    assert [quote for quote, _, _ in passages(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (PORTAL, ["Tanggul Kali Rengat Jebol, Dua Desa Terendam", "Gelap gulita."]),
        (AGENCY, ["Pemkot Muara siapkan dua belas sumur bor hadapi kemarau"]),
        (SECOND_PAGE, ["Duh! Tanggul Kali Rengat Jebol, Dua Desa Terendam", ":", "- Rengat", "- Muara"]),
    ],
)
def test_whatever_of_a_page_is_neither_headline_nor_body_is_masked(text, expected):
    found = tagged(text)
    left = [*text]
    for part in [*found.boilerplate, *found.suggestions]:
        left[part.start : part.end] = " " * (part.end - part.start)
    lines = [line.strip(' ."') for line in "".join(left).split("\n")]
    assert [line for line in lines if line] == [line.strip(".") for line in expected]


def test_paragraphs_that_begin_like_furniture_are_body():
    assert tagged(TRAPS).boilerplate == []


def test_a_speaker_is_known_again_by_trade_age_and_pronoun():
    assert [holder for _, _, holder in passages(VOICES)] == [
        "Sapto Hadi",
        "Sapto Hadi",
        "Sapto Hadi",
        "Salah seorang nelayan, Nurhayati",
        "Salah seorang nelayan, Nurhayati",
        "Salah seorang nelayan, Nurhayati",
        "Kabar Kita ← Gubernur Tiur Manalu",
        "Dinas Pelabuhan",
    ]


def test_a_speakers_name_ends_with_the_sentence_of_the_verb():
    text = '"Dermaga itu aman," kata Rina. Sapto menolak usul itu. "Kami pulang," ujarnya. Dia tersenyum kepada warga.'
    assert [holder for _, _, holder in passages(text)] == ["Rina", "Sapto", "Sapto", "outlet"]


def test_a_related_title_amid_a_paragraph_is_masked_and_what_follows_it_is_not():
    text = "Air surut kemarin. Baca juga: Jembatan di Muara Putus Diterjang Banjir Warga menambal tanggul itu sendiri."
    (mask,) = tagged(text).boilerplate
    assert text[mask.start : mask.end] == "Baca juga: Jembatan di Muara Putus Diterjang Banjir"
    assert passages(text)[-1][0] == "Warga menambal tanggul itu sendiri"


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Menurut peneliti dari Balai Sungai, Rina Hadi, tanggul itu sudah tua.", "peneliti, Rina Hadi"),
        ('"Air sudah surut," kata pedagang di Muara, Sapto Hadi, kepada wartawan.', "pedagang, Sapto Hadi"),
        ("Seiring dengan perbaikan tanggul itu, Rina mengatakan sekolah dibuka lagi.", "Rina"),
        ("Radio Siaran mengutip juru bicara Rina Hadi yang mengatakan bahwa tanggul itu tua.",
         "Radio Siaran ← juru bicara Rina Hadi"),
        ("Tinggi air tercatat dua meter menurut situs Balai Sungai.", "situs Balai Sungai"),
        ("Karena tanggul itu jebol, maka Rina meminta warga bersabar.", "Rina"),
    ],
)  # fmt: skip
def test_a_speakers_name_may_stand_behind_a_place_or_a_phrase(text, holder):
    assert tagged(text).suggestions[-1].holder == holder


def test_pihaknya_means_who_spoke_before():
    text = "Rina mengatakan tanggul itu tua. Pihaknya meminta warga bersabar."
    assert [holder for _, _, holder in passages(text)] == ["Rina", "Rina"]


def test_the_first_word_of_a_quotation_is_nobody_unless_the_article_has_it_as_a_name():
    text = "“Kantor itu menegaskan janjinya,” kata Rina Hadi.\n\n“Sapto menegaskan janjinya,” ujar Rina."
    assert [holder for _, _, holder in passages(text)] == ["Rina Hadi", "Rina"]
    assert passages(f"Warga dan Sapto pulang.\n\n{text}")[-1][2] == "Rina ← Sapto"
