from datetime import UTC, datetime, timedelta, timezone

import pytest

from annotations.text.dates import find_dates
from annotations.text.readers import describe
from annotations.text.segmentation import segment


def zone(hours):
    return timezone(timedelta(hours=hours))


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("Senin 5 Jun 2023 08:15 WIB", datetime(2023, 6, 5, 8, 15, tzinfo=zone(7))),
        ("Jumat, 12 Mei 2023 |17:02 WITA", datetime(2023, 5, 12, 17, 2, tzinfo=zone(8))),
        ("Selasa (3/10/2023)", datetime(2023, 10, 3, tzinfo=UTC)),
        ("Ahad (1/1/2023) malam", datetime(2023, 1, 1, tzinfo=UTC)),
        ("pada 17 Agustus 1945, pukul 10.00 WIT", datetime(1945, 8, 17, 10, 0, tzinfo=zone(9))),
        ("2 Okt. 2022", datetime(2022, 10, 2, tzinfo=UTC)),
        ("2023-09-13T14:50", datetime(2023, 9, 13, 14, 50, tzinfo=zone(7))),
        ("30/2/2023", None),
        ("nomor 12/3/2023/7", None),
        ("5 Jun", None),
        ("tahun 2023", None),
    ],
)
def test_it_reads_indonesian_dates(text, at):
    assert next((found.at for found in find_dates(text)), None) == at


def test_a_date_is_found_where_it_stands():
    text = "😀 Rapat Senin (5/6/2023) pagi."
    (found,) = find_dates(text)
    assert text[slice(*found.span)] == "5/6/2023"
    assert not found.has_time


BODY = "Warga memperbaiki jembatan yang rusak akibat banjir pekan lalu. Pekerjaan selesai dalam tiga hari."
FOOTER = "\nFollow WhatsApp Channel Kabarkita untuk berita terbaru"


@pytest.mark.parametrize(
    ("text", "title", "source", "at"),
    [
        (
            f"Senin 5 Jun 2023 08:15 WIB\n\nWarga Perbaiki Jembatan\n\nKABARKITA.CO.ID, BANDUNG – {BODY}",
            "Warga Perbaiki Jembatan",
            "kabarkita.co.id",
            datetime(2023, 6, 5, 8, 15, tzinfo=zone(7)),
        ),
        (
            f"Iklan\nWarga Perbaiki Jembatan\nRina, Jurnalis-Senin, 5 Jun 2023 |09:00 WIB\nMEDAN - {BODY}{FOOTER}",
            "Warga Perbaiki Jembatan",
            "Kabarkita",
            datetime(2023, 6, 5, 9, 0, tzinfo=zone(7)),
        ),
        (
            f"Warga Perbaiki <i>Jembatan</i>\nJakarta (SIARAN) - {BODY} Demikian laporan Selasa (6/6/2023).",
            "Warga Perbaiki Jembatan",
            "SIARAN",
            datetime(2023, 6, 6, tzinfo=UTC),
        ),
        (BODY, "Warga memperbaiki jembatan yang rusak akibat banjir pekan lalu.", "", None),
        ("Advertisement\nIklan", "", "", None),
        ("", "", "", None),
    ],
)
def test_a_scraped_article_describes_itself(text, title, source, at):
    assert describe(text) == (title, source, at)
    assert describe(text, segment(text)) == describe(text)


def test_a_long_first_line_is_cut_at_a_word():
    title = describe("Kata " * 100).title
    assert len(title) <= 200
    assert title.endswith("Kata…")
