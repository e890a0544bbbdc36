"""Files of articles: a `.txt` is one article, each line of a `.jsonl` is one. Good records stay, bad ones are named."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath

import orjson
from django.contrib.auth.models import User
from django.db import transaction

from annotations.corpus.operations import TextDiffers
from annotations.corpus.records import RecordRefused, StorableArticle, read_record
from annotations.errors import BadInput
from annotations.models import ArticleImport, ImportState, Project
from annotations.tagging.intake import take_in
from annotations.text.decoding import UndecodableText, decode
from annotations.text.readers import describe

BATCH = 500
MOST_ERRORS = 1_000
SUFFIXES = (".txt", ".jsonl")


@dataclass(frozen=True, slots=True)
class Refusal:
    """A record that cannot be an article: its number (line of a JSONL file, from 1), a code and what to do."""

    record: int
    code: str
    message: str


def _read_txt(*, name: str, raw: bytes, language: str) -> Iterator[tuple[int, StorableArticle | Refusal]]:
    try:
        text = decode(raw)
        found = describe(text)
        fallback = PurePath(name).stem
        yield (
            1,
            read_record(
                {
                    "external_id": name,
                    "source": (found.source or fallback)[:300],
                    "title": (found.title or fallback)[:1000],
                    "published_at": found.published_at.isoformat() if found.published_at else None,
                    "text": text,
                },
                language=language,
            ),
        )
    except UndecodableText as error:
        yield 1, Refusal(1, "not_utf8", f"{name}: {error}")
    except RecordRefused as error:
        yield 1, Refusal(1, "bad_record", f"{name}: {error}")


def _read_jsonl(*, raw: bytes, language: str) -> Iterator[tuple[int, StorableArticle | Refusal]]:
    for number, line in enumerate(raw.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            yield number, read_record(orjson.loads(line), language=language)
        except orjson.JSONDecodeError as error:
            yield number, Refusal(number, "not_json", f"Line {number} is no JSON: {error}")
        except RecordRefused as error:
            yield number, Refusal(number, "bad_record", f"Line {number}: {error}")


def import_file(*, project: Project, name: str, raw: bytes, by: User | None, at: datetime) -> ArticleImport:
    """Read the file called `name`; keep every good record and count the others, with a message for the first 1,000.

    Repeating an import adds nothing: known articles are counted as duplicates. Raises `BadInput` for a file that is
    neither `.txt` nor `.jsonl`.
    """
    suffix = PurePath(name).suffix.lower()
    if suffix not in SUFFIXES:
        raise BadInput(fields={"file": [f"{name}: only {' and '.join(SUFFIXES)} files can be imported."]})
    name = PurePath(name).name
    read = (
        _read_txt(name=name, raw=raw, language=project.language)
        if suffix == ".txt"
        else _read_jsonl(raw=raw, language=project.language)
    )
    job = ArticleImport.objects.create(project=project, name=name[:300], created_by=by, created_at=at)
    refusals: list[Refusal] = []
    batch: list[tuple[int, StorableArticle]] = []

    def flush() -> None:
        if batch:
            _keep(job=job, project=project, batch=batch, refusals=refusals, by=by, at=at)
            batch.clear()

    for number, outcome in read:
        job.read += 1
        if isinstance(outcome, Refusal):
            refusals.append(outcome)
        else:
            batch.append((number, outcome))
        if len(batch) >= BATCH:
            flush()
    flush()
    job.refused = len(refusals)
    # Messages quote what was sent, which may hold the very character that cannot be stored.
    job.errors = [
        {"record": r.record, "code": r.code, "message": r.message.replace("\x00", "\N{SYMBOL FOR NULL}")}
        for r in sorted(refusals, key=lambda r: r.record)[:MOST_ERRORS]
    ]
    job.status = ImportState.DONE
    job.save(update_fields=["status", "read", "created", "duplicate", "refused", "errors"])
    return job


def _keep(
    *,
    job: ArticleImport,
    project: Project,
    batch: list[tuple[int, StorableArticle]],
    refusals: list[Refusal],
    by: User | None,
    at: datetime,
) -> None:
    """Store a batch; records whose id is taken by another text are refused one by one, the others stay."""
    try:
        with transaction.atomic():
            added = take_in(project=project, articles=[a for _, a in batch], by=by, at=at)
    except TextDiffers as error:
        bad = {int(index) for index in error.fields}
        refusals.extend(Refusal(batch[i][0], error.code, " ".join(error.fields[str(i)])) for i in sorted(bad))
        with transaction.atomic():
            good = [a for i, (_, a) in enumerate(batch) if i not in bad]
            added = take_in(project=project, articles=good, by=by, at=at)
    job.created += len(added.created)
    job.duplicate += len(added.duplicate)
