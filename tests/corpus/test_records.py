"""One record, whatever somebody sends for it."""

from datetime import UTC, datetime

import pytest

from annotations.corpus.records import RecordRefused, moment, read_record

GOOD = {"source": "Kabar", "title": "Satu", "text": "Isi berita."}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        ("", None),
        ("2026-01-05", datetime(2026, 1, 5, tzinfo=UTC)),
        ("2026-01-05T09:30:00Z", datetime(2026, 1, 5, 9, 30, tzinfo=UTC)),
        ("2026-01-05T09:30:00+07:00", datetime(2026, 1, 5, 2, 30, tzinfo=UTC)),
        ("2026-01-05 09:30", datetime(2026, 1, 5, 9, 30, tzinfo=UTC)),
    ],
)
def test_a_date_is_a_moment_in_utc(value, expected):
    assert moment(value) == expected


def test_what_is_left_out_is_filled_in():
    article = read_record(GOOD, language="id")
    assert article.external_id == f"sha256:{article.text_sha256}"
    assert (article.language, article.author, article.meta, article.published_at) == ("id", "", {}, None)


def test_every_wrong_field_is_named_at_once():
    with pytest.raises(RecordRefused) as refusal:
        read_record({**GOOD, "title": " ", "source": "", "text": "\n", "published_at": "x"}, language="id")
    assert set(refusal.value.fields) == {"title", "source", "text", "published_at"}


@pytest.mark.parametrize("value", [None, 5, "x", [], [GOOD], {}, {"text": "x"}])
def test_what_is_no_record_is_refused(value):
    with pytest.raises(RecordRefused):
        read_record(value, language="id")
