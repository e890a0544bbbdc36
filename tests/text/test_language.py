"""Which language a text is in."""

import time

import pytest

from annotations.text.language import detect

INDONESIAN = (
    "Para nelayan di pesisir utara mengatakan bahwa hasil tangkapan mereka turun sejak tahun lalu. "
    "Menurut kepala dinas, hal itu terjadi karena suhu air laut yang lebih hangat."
)
ENGLISH = (
    "Fishermen on the north coast say that their catch has fallen since last year. "
    "According to the head of the office, this is because the water is warmer than it was."
)
FRENCH = (
    "Les pêcheurs de la côte nord disent que leurs prises ont baissé depuis l'année dernière. "
    "Selon le directeur, on ne sait pas encore pourquoi la mer est plus chaude dans la région."
)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (INDONESIAN, "id"),
        (ENGLISH, "en"),
        (FRENCH, ""),
        ("The mayor denied the report on Monday. Prices rose 12 percent in May.", "en"),
        ("Hujan turun di Kupang dan tidak akan reda sampai malam.", "id"),
        ("The rain in Kupang will not stop before night.", "en"),
        ("De vissers aan de noordkust zeggen dat hun vangst is gedaald sinds het water warmer was.", ""),
        ("Die Fischer an der Nordküste sagen, dass ihr Fang in diesem Jahr kleiner war als früher.", ""),
        ("I pescatori della costa nord dicono che la cattura di quest'anno è diminuita di molto in mare.", ""),
        ("Los pescadores de la costa norte dicen que sus capturas han bajado desde el año pasado.", ""),
        ("北部沿岸の漁師によると、漁獲量は昨年から減っている。", ""),
        ("", ""),
        ("   \n\t", ""),
        ("12/9/2023 — 45,5 %", ""),
        ("Kupang", ""),
        ("Rina Hadi, Omar Siregar, PT Laut Biru Tbk", ""),
    ],
)
def test_it_tells_indonesian_from_english_and_both_from_the_rest(text, language):
    assert detect(text) == language


def test_capitals_and_marks_make_no_difference():
    assert detect(INDONESIAN.upper()) == "id"
    assert detect("“The harbour is closed,” she said, “and they know it.”") == "en"


def test_a_menu_before_the_article_does_not_hide_its_language():
    assert detect("Home | News | Sport | Video | Login\n" * 30 + ENGLISH * 5) == "en"


def test_english_names_in_an_indonesian_article_do_not_matter():
    text = "Harian The Straits Times melaporkan bahwa PT Bank of the East akan menutup kantor di Medan dan di Riau."
    assert detect(text) == "id"


def test_half_and_half_is_left_open():
    assert detect(ENGLISH + " " + INDONESIAN + " " + INDONESIAN) in ("", "id")
    assert (
        detect("The harbour is closed and the boats are in. Pelabuhan itu tutup dan kapal sudah masuk di sana.") == ""
    )


def test_it_is_quick_and_reads_no_more_than_the_beginning():
    article = (INDONESIAN + "\n") * 20
    for text in (article[:3000], article * 1000):
        best = min(_seconds(text) for _ in range(20))
        assert best < 0.001


def _seconds(text):
    begun = time.perf_counter()
    detect(text)
    return time.perf_counter() - begun
