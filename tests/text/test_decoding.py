import pytest

from annotations.text.decoding import UndecodableText, UnstorableText, clean, decode


@pytest.mark.parametrize(
    "raw",
    [
        "Café 😀".encode(),
        b"\xef\xbb\xbf" + "Café 😀".encode(),
        b"\xff\xfe" + "Café 😀".encode("utf-16-le"),
        b"\xfe\xff" + "Café 😀".encode("utf-16-be"),
    ],
)
def test_it_reads_utf8_and_utf16(raw):
    assert decode(raw) == "Café 😀"


@pytest.mark.parametrize(
    ("raw", "position"),
    [
        (b"abc\xff", 3),
        (b"\xef\xbb\xbfab\xc3", 5),
        ("Café".encode("latin-1"), 3),
        (b"\xff\xfea\x00\x00\xd8b\x00", 4),
        (b"\xed\xa0\x80", 0),
    ],
)
def test_it_names_the_byte_that_cannot_be_read(raw, position):
    with pytest.raises(UndecodableText) as refusal:
        decode(raw)
    assert refusal.value.position == position


def test_it_makes_one_kind_of_line_end_and_changes_nothing_else():
    assert clean("a\r\nb\rc\nd\u00a0 e\u0301\ufeff") == "a\nb\nc\nd\u00a0 e\u0301\ufeff"


@pytest.mark.parametrize(("text", "offset"), [("ab\x00c", 2), ("😀\ud800", 1), ("\udfff", 0)])
def test_it_refuses_what_cannot_be_stored(text, offset):
    with pytest.raises(UnstorableText) as refusal:
        clean(text)
    assert refusal.value.offset == offset
