"""Steps of the set-up that are skipped when nothing they depend on has changed."""

import hashlib
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


class SetupFailed(Exception):
    """A step of the set-up did not work; the message says what to do."""


def say(line: str) -> None:
    """Tell the person what is going on, on standard error."""
    print(line, file=sys.stderr, flush=True)


def run(command: Sequence[str | Path], *, advice: str, cwd: Path = ROOT, env: Mapping[str, str] | None = None) -> None:
    """Run `command` quietly; when it fails, show what it printed and `advice`."""
    done = subprocess.run(
        command, cwd=cwd, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if done.returncode:
        raise SetupFailed(f"{done.stdout.strip()}\n\n{advice}")


def digest(paths: Iterable[Path], *, extra: str = "") -> str:
    """Answer a hash of the names and contents of `paths`, and of `extra`."""
    total = hashlib.sha256(extra.encode())
    for path in sorted(paths):
        total.update(f"\0{path.relative_to(ROOT)}\0".encode())
        total.update(path.read_bytes())
    return total.hexdigest()


def is_current(stamp: Path, mark: str) -> bool:
    """Answer whether the step that writes `stamp` has already run for `mark`."""
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == mark


def write_stamp(stamp: Path, mark: str) -> None:
    """Remember that the step behind `stamp` has run for `mark`."""
    stamp.write_text(mark, encoding="utf-8")
