"""What one article looks like when it comes in, by API or in a JSONL file."""

import hashlib
from datetime import UTC, datetime
from typing import Annotated, Any

import msgspec

from annotations.errors import misfit
from annotations.models import TEXT_LIMIT
from annotations.text.decoding import UnstorableText, clean
from annotations.text.language import detect, tag_of
from annotations.text.storable import DEEPEST, nul_at, too_deep

Line = Annotated[str, msgspec.Meta(max_length=300)]


OTHERS = ("external_id", "source", "title", "author", "url", "language", "meta")  # all that is stored beside the text


class RecordRefused(ValueError):
    """A record cannot be an article. `fields` maps each wrong field to its messages."""

    def __init__(self, fields: dict[str, list[str]]) -> None:
        self.fields = fields
        super().__init__("; ".join(f"{name}: {' '.join(messages)}" for name, messages in fields.items()))


class ArticleRecord(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """One article as it is sent; `text` up to 2,000,000 code points. What is not named here is refused."""

    text: str
    source: Line
    title: Annotated[str, msgspec.Meta(max_length=1000)]
    external_id: Line | None = None
    author: Line = ""
    url: Annotated[str, msgspec.Meta(max_length=2000)] = ""
    published_at: str | None = None
    language: Annotated[str, msgspec.Meta(max_length=12)] | None = None
    meta: dict[str, Any] = {}


class StorableArticle(msgspec.Struct, kw_only=True, frozen=True):
    """An article that has passed every check of its own, with its hash; only the database can still say no."""

    external_id: str
    source: str
    title: str
    author: str
    url: str
    published_at: datetime | None
    language: str
    text: str
    text_sha256: str
    meta: dict[str, Any]


def moment(value: str | None) -> datetime | None:
    """Read an ISO 8601 date or time as a moment in UTC: a bare date is its first moment, no zone means UTC.

    Raises ValueError for what is neither.
    """
    if not value:
        return None
    found = datetime.fromisoformat(value)
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


def _unstorable(record: ArticleRecord) -> dict[str, list[str]]:
    """Return what no database could keep, or give back; empty where all of it can be stored."""
    try:
        clean(record.text)
    except UnstorableText as error:
        return {"text": [str(error)]}
    if too_deep(record.meta):
        return {"meta": [f"It nests lists and objects deeper than {DEEPEST} levels."]}
    path = nul_at({name: getattr(record, name) for name in OTHERS})
    return {path: ["It holds a NUL character."]} if path else {}


def read_record(value: Any, *, language: str) -> StorableArticle:
    """Check one decoded record; raises `RecordRefused` naming the fields.

    A record that names no language has the one that its text is in, as far as that can be told, else `language`.
    """
    try:
        record = msgspec.convert(value, ArticleRecord)
    except msgspec.ValidationError as error:
        raise RecordRefused(misfit(error, whole="record")) from error
    if wrong := _unstorable(record):
        raise RecordRefused(wrong)
    text = clean(record.text)
    published_at = None
    try:
        published_at = moment(record.published_at)
    except (ValueError, OverflowError):
        wrong["published_at"] = ["This is no ISO 8601 date or time, such as 2023-09-13 or 2023-09-13T14:50:00+07:00."]
    if not text.strip():
        wrong["text"] = ["The text is empty."]
    elif len(text) > TEXT_LIMIT:
        wrong["text"] = [f"The text has {len(text):,} characters; the limit is {TEXT_LIMIT:,}."]
    for name in ("title", "source"):
        if not getattr(record, name).strip():
            wrong[name] = [f"The {name} is empty."]
    if record.external_id is not None and not record.external_id.strip():
        wrong["external_id"] = ["The external id is empty; leave it out to have one made from the text."]
    if wrong:
        raise RecordRefused(wrong)
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return StorableArticle(
        external_id=record.external_id or f"sha256:{sha256}",
        source=record.source,
        title=record.title,
        author=record.author,
        url=record.url,
        published_at=published_at,
        language=tag_of(record.language or "") or detect(text) or language,
        text=text,
        text_sha256=sha256,
        meta=record.meta,
    )
