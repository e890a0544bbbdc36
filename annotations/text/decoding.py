"""From bytes to text that can be stored without changing it again."""

import codecs
import re


class UndecodableText(ValueError):
    """The bytes are not UTF-8, nor UTF-16 with a byte order mark; `position` counts bytes from 0."""

    def __init__(self, position: int) -> None:
        super().__init__(f"byte {position} is neither UTF-8 nor UTF-16 with a byte order mark")
        self.position = position


class UnstorableText(ValueError):
    """The text holds a character that no database text can hold; `offset` counts code points from 0."""

    def __init__(self, offset: int, reason: str) -> None:
        super().__init__(f"{reason} at character {offset}")
        self.offset = offset
        self.reason = reason


_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_UTF16_MARKS = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


def decode(raw: bytes) -> str:
    """Return the text of UTF-8 (with or without a byte order mark) or of UTF-16 with one; the mark is left out."""
    encoding, skip = "utf-8", 0
    if raw.startswith(codecs.BOM_UTF8):
        skip = len(codecs.BOM_UTF8)
    elif raw[:2] in _UTF16_MARKS:
        encoding, skip = _UTF16_MARKS[raw[:2]], 2
    try:
        return raw[skip:].decode(encoding)
    except UnicodeDecodeError as error:
        raise UndecodableText(error.start + skip) from error


def clean(text: str) -> str:
    """Return the text with CRLF and CR made LF; refuse NUL and lone surrogates, change nothing else."""
    bad = _UNSTORABLE.search(text)
    if bad:
        reason = "NUL" if bad[0] == "\x00" else "lone surrogate"
        raise UnstorableText(bad.start(), reason)
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
