"""Print what the rules find in plain texts. It needs no database and no services."""

import gc
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import orjson
from django.core.management.base import BaseCommand, CommandError, CommandParser

from annotations.tagging.engine import Pack, PackInvalid
from annotations.tagging.records import BadRecord, Readable, found_in, readable
from annotations.tagging.versions import PACKS, built_in_name, built_in_pack
from annotations.text.decoding import UndecodableText, decode
from annotations.text.language import detect, tag_of

Choice = Callable[[str, str], Pack]
# So many records are tagged at once, for that takes less time than one by one.
_RECORDS = 50
_BYTES = 1 << 18


class Command(BaseCommand):
    help = (
        "Print suggestions for text files; - reads JSON lines {key, text, language?, published_at?} from standard input"
        " and prints one line a record. Exit status 1 if something could not be read; the rest is printed."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", nargs="+", metavar="FILE", help="a text file, a .jsonl file, or - for JSON lines")
        parser.add_argument("--pack", metavar="NAME", help="a built-in pack or a YAML file; else told by the language")
        parser.add_argument("--json", action="store_true", help="print one JSON object a file")

    def handle(self, *args: Any, files: list[str], pack: str | None, json: bool, **options: Any) -> None:
        choose = _choice(pack)
        # Code and rules stay until the end: to look through them for garbage again and again is lost time.
        gc.collect()
        gc.freeze()
        failed = 0
        try:
            for name in files:
                if name == "-":
                    failed += self._tag_lines(sys.stdin.buffer, "", choose)
                elif name.endswith(".jsonl"):
                    failed += self._tag_lines_of(name, choose)
                else:
                    failed += self._tag_file(name, choose, as_json=json)
        except BrokenPipeError:
            # Whoever reads has seen enough, as `head` has; the interpreter would complain when it flushes at its end.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if failed:
            raise CommandError(f"{failed} could not be tagged; the others are printed.", returncode=1)

    def _tag_lines_of(self, name: str, choose: Choice) -> int:
        try:
            with Path(name).open("rb") as lines:
                return self._tag_lines(lines, f"{name}, ", choose)
        except OSError as error:
            self.stderr.write(f"{name}: {error.strerror}.")
            return 1

    def _tag_lines(self, stream: BinaryIO, where: str, choose: Choice) -> int:
        """Print a line for each record, those that have come in by now at once; return how many could not be tagged."""
        failed = before = 0
        for lines in _lines_at_once(stream):
            texts: dict[int, tuple[str | int, Readable]] = {}
            refused: dict[int, str] = {}
            for number, line in enumerate(lines, start=before + 1):
                raw = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
                try:
                    if raw.strip():
                        texts[number] = readable(orjson.loads(raw), choose=choose)
                except orjson.JSONDecodeError as error:
                    refused[number] = f"this is no JSON, put one whole object on each line: {error}"
                except BadRecord as error:
                    refused[number] = str(error)
            for (key, _), found in zip(texts.values(), found_in([text for _, text in texts.values()]), strict=True):
                self._print(orjson.dumps({"key": key, **found}).decode())
            for at, reason in refused.items():
                self.stderr.write(f"{where}record {at}: {reason}.")
            failed += len(refused)
            before += len(lines)
        return failed

    def _tag_file(self, name: str, choose: Choice, *, as_json: bool) -> int:
        try:
            text = decode(Path(name).read_bytes())
        except OSError as error:
            self.stderr.write(f"{name}: {error.strerror}.")
            return 1
        except UndecodableText as error:
            self.stderr.write(f"{name}: {error}; save it as UTF-8.")
            return 1
        (found,) = found_in([Readable(text, choose("", text))])
        if as_json:
            self._print(orjson.dumps({"key": name, **found}).decode())
        else:
            self._print("\n".join(_told(name, text, found)))
        return 0

    def _print(self, line: str) -> None:
        self.stdout.write(line)
        self.stdout.flush()


def _lines_at_once(stream: BinaryIO) -> Iterator[list[bytes]]:
    """Yield lines as they come in: as many as there are, but no more than are tagged at once."""
    rest = b""
    while True:
        read = stream.read1(_BYTES)  # type: ignore[attr-defined]
        *lines, rest = (rest + read).split(b"\n")
        for first in range(0, len(lines), _RECORDS):
            yield lines[first : first + _RECORDS]
        if not read:
            yield [rest]
            return


def _choice(name: str | None) -> Choice:
    """Return what picks the pack of a text: always the one that was asked for, or else that of its language."""
    if name is None:
        return _by_language
    try:
        if (PACKS / f"{name}.yaml").is_file():
            asked = built_in_pack(name)
        elif Path(name).is_file():
            asked = Pack.from_yaml(decode(Path(name).read_bytes()))
            asked.check_examples()
        else:
            known = ", ".join(sorted(file.stem for file in PACKS.glob("*.yaml")))
            raise CommandError(f"There is no pack {name}. Give the path of a YAML file or one of: {known}.")
    except (PackInvalid, UndecodableText) as error:
        faults = error.faults if isinstance(error, PackInvalid) else [error]
        raise CommandError("\n".join([f"The pack {name} cannot be used:", *map(str, faults)])) from error
    return lambda language, text: asked


def _by_language(language: str, text: str) -> Pack:
    """Return the built-in pack of a language, which is detected where none is given."""
    return built_in_pack(built_in_name(tag_of(language) or detect(text)))


def _told(name: str, text: str, found: dict[str, Any]) -> Iterable[str]:
    """Yield the lines that tell a reader what was found in a text."""
    yield f"{name}: {len(found['suggestions'])} suggestions"
    for s in found["suggestions"]:
        yield f"\n{s['start']}–{s['end']}  {' · '.join(s['labels'].values())}"
        yield f"  {_quote(text, s)}"
        yield f"  holder: {s['holder']}" + (f"; target: {s['target']}" if s["target"] else "")
        cues = ", ".join(f"“{_quote(text, cue)}” ({cue['rule']})" for cue in s["cues"])
        yield f"  rule: {s['rule']}" + (f"; by {cues}" if cues else "")
    for layer in ("entities", "dates", "quantities"):
        if found[layer]:
            yield f"\n{layer}"
            for item in found[layer]:
                rest = " ".join(str(value) for name, value in item.items() if name not in ("start", "end") and value)
                yield f"{item['start']}–{item['end']}  {_quote(text, item)}: {rest}"
    yield ""


def _quote(text: str, span: dict[str, Any]) -> str:
    return " ".join(text[span["start"] : span["end"]].split())
