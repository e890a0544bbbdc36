"""Print what the rules find in plain texts. It needs no database and no services."""

import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import orjson
from django.core.management.base import BaseCommand, CommandError, CommandParser

from annotations.tagging.engine import Pack, PackInvalid
from annotations.tagging.records import BadRecord, found_in, tag_record
from annotations.tagging.versions import PACKS, built_in_name, built_in_pack
from annotations.text.decoding import UndecodableText, decode
from annotations.text.language import detect

Choice = Callable[[str, str], Pack]


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

    def _tag_lines(self, lines: Iterable[bytes], where: str, choose: Choice) -> int:
        """Print a line for each record as it comes in, and return how many could not be tagged."""
        failed = 0
        for number, line in enumerate(lines, start=1):
            raw = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
            if not raw.strip():
                continue
            try:
                found = tag_record(orjson.loads(raw), choose=choose)
            except orjson.JSONDecodeError as error:
                reason = f"this is no JSON, put one whole object on each line: {error}"
            except BadRecord as error:
                reason = str(error)
            else:
                self._print(orjson.dumps(found).decode())
                continue
            failed += 1
            self.stderr.write(f"{where}record {number}: {reason}.")
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
        found = found_in(text, choose("", text), published=None)
        if as_json:
            self._print(orjson.dumps({"key": name, **found}).decode())
        else:
            self._print("\n".join(_told(name, text, found)))
        return 0

    def _print(self, line: str) -> None:
        self.stdout.write(line)
        self.stdout.flush()


def _choice(name: str | None) -> Choice:
    """Return what picks the pack of a text: always the one that was asked for, or else that of its language."""
    if name is None:
        return _by_language
    try:
        if (PACKS / f"{name}.yaml").is_file():
            asked = built_in_pack(name)
        elif Path(name).is_file():
            asked = Pack.from_yaml(decode(Path(name).read_bytes()))
        else:
            known = ", ".join(sorted(file.stem for file in PACKS.glob("*.yaml")))
            raise CommandError(f"There is no pack {name}. Give the path of a YAML file or one of: {known}.")
    except (PackInvalid, UndecodableText) as error:
        faults = error.faults if isinstance(error, PackInvalid) else [error]
        raise CommandError("\n".join([f"The pack {name} cannot be used:", *map(str, faults)])) from error
    return lambda language, text: asked


def _by_language(language: str, text: str) -> Pack:
    """Return the built-in pack of a language, which is detected where none is given."""
    return built_in_pack(built_in_name(language.replace("_", "-") or detect(text)))


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
