"""A workbench started as people start it, on a data folder and a port of its own."""

import contextlib
import os
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import psycopg
from psycopg.sql import SQL, Identifier

from workbench.embedded import addresses

ROOT = Path(__file__).resolve().parents[2]
SERVERS = ("DATABASE_URL", "MIGRATION_DATABASE_URL", "REDIS_URL", "WORKBENCH_SECRET_KEY")
PATIENCE_S = 60


class Tree:
    """What `manage.py up` makes of `data`; `servers` are addresses that it shall use instead of its own services."""

    def __init__(self, data: Path, *, servers: dict[str, str] | None = None) -> None:
        self.data, self.port = data, free_port()
        kept = {name: value for name, value in os.environ.items() if name not in (*SERVERS, "WORKBENCH_TESTING")}
        self.env = {**kept, **(servers or {}), "WORKBENCH_DATA": str(data), "WORKBENCH_PORT": str(self.port)}
        self.process: subprocess.Popen[str] | None = None

    def manage(self, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, ROOT / "manage.py", *arguments],
            env={**self.env, **env},
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )

    def start(self) -> str:
        """Start the tree and return the line that it prints when it is ready."""
        self.process = subprocess.Popen(
            [sys.executable, ROOT / "manage.py", "up", "--no-demo"],
            env=self.env,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert self.process.stdout
        return self.process.stdout.readline()

    def last_words(self, first: str) -> str:
        """Return all that a launcher said that did not get ready, after its `first` line."""
        assert self.process
        return first + self.process.communicate(timeout=PATIENCE_S)[0]

    def stop(self, how: signal.Signals) -> int:
        """Signal the launcher and return its exit status once every process of the tree has ended."""
        with watching(descendants(self.launcher)) as all_ended:
            status = self.end_launcher(how)
            assert all_ended(), "processes outlived the launcher"
        return status

    def end_launcher(self, how: signal.Signals) -> int:
        """Signal the launcher and return its exit status as soon as it has ended."""
        assert self.process
        assert self.process.stdout
        self.process.send_signal(how)
        self.process.stdout.close()
        return self.process.wait(PATIENCE_S)

    def get(self, path: str) -> int:
        """Return the status of a page; a web process that is just starting is waited for."""
        with urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=PATIENCE_S) as answer:
            return int(answer.status)

    @property
    def launcher(self) -> int:
        assert self.process
        return self.process.pid

    def is_ready(self) -> bool:
        try:
            return self.get("/readyz") == 200
        except HTTPError:
            return False

    @contextlib.contextmanager
    def nothing_stored_in(self, table: str) -> Iterator[None]:
        """Have whoever wants to write to `table` wait for the end of the block; it can be read meanwhile."""
        known = addresses(self.data)
        assert known
        with psycopg.connect(known.migration_database_url) as holder:
            holder.execute(SQL("LOCK TABLE {} IN SHARE ROW EXCLUSIVE MODE").format(Identifier(table)))
            yield

    def pids_of(self, words: str) -> set[int]:
        """Return the processes of the tree whose command lines hold `words`."""
        return {pid for pid in descendants(self.launcher) if words in command_line(pid)}


@contextlib.contextmanager
def running(tree: Tree) -> Iterator[Tree]:
    """Start `tree`, and interrupt it at the end, which must end every process of it."""
    said = tree.start()
    assert said.startswith(f"Ready at http://127.0.0.1:{tree.port}/"), tree.last_words(said)
    try:
        yield tree
    finally:
        if tree.process and tree.process.poll() is None:
            assert tree.stop(signal.SIGINT) == 0


def eventually(happens: Callable[[], object]) -> bool:
    """Answer whether something that other processes do happens in time."""
    deadline, nothing = time.monotonic() + PATIENCE_S, threading.Event()
    while not happens():
        if time.monotonic() > deadline:
            return False
        nothing.wait(0.05)
    return True


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def descendants(parent: int) -> list[int]:
    children = [
        int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit() and _parent_of(entry) == parent
    ]
    return children + [pid for child in children for pid in descendants(child)]


def _parent_of(entry: Path) -> int:
    try:
        return int((entry / "stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0


def command_line(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return ""


def kill(pids: Iterable[int]) -> None:
    """End processes as a power cut would. Some end with another of them, before their turn comes."""
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


@contextlib.contextmanager
def watching(pids: Iterable[int]) -> Iterator[Callable[[], bool]]:
    """Yield a function that tells whether all of `pids` end in time. A handle never means a later process."""
    handles = []
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            handles.append(os.pidfd_open(pid))
    try:
        yield lambda: all(select.select([handle], [], [], PATIENCE_S)[0] for handle in handles)
    finally:
        for handle in handles:
            os.close(handle)
