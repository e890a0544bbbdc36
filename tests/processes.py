"""Real processes beside the tests: a Celery worker, a web server, a Valkey; and waiting for them without sleeping."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit, urlunsplit

from django.db import connection

from workbench.embedded import valkey
from workbench.embedded.folder import DataFolder
from workbench.embedded.leash import leashed

Found = TypeVar("Found")
# As long as a process may take on a busy machine.
PATIENCE_S = 60.0


class Process:
    """A program that works on the test database and ends with the test."""

    def __init__(self, *command: str | Path, log: Path, env: dict[str, str] | None = None) -> None:
        self.log = log
        with log.open("ab") as output:
            self.popen = subprocess.Popen(
                [*map(str, command)],
                env={**os.environ, **database_environment(), **(env or {})},
                stdout=output,
                stderr=output,
                preexec_fn=leashed(death_signal=signal.SIGKILL),
            )

    def kill(self) -> None:
        """End the process, and whatever it started, as a power cut would."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.popen.pid, signal.SIGKILL)
        self.popen.wait()

    def stop(self) -> None:
        """Ask the process to end, and wait for it."""
        self.popen.terminate()
        try:
            self.popen.wait(timeout=PATIENCE_S)
        finally:
            self.kill()

    def eventually(self, condition: Callable[[], Found], *, within: float = PATIENCE_S) -> Found:
        """Return what `condition` answers once that is true; fail when time is up, or when the process has ended.

        Between two looks it waits for the end of the process, which is the one thing that would make waiting vain.
        """
        deadline = time.monotonic() + within
        while not (found := condition()):
            assert time.monotonic() < deadline, f"not within {within} s:\n{self.tail()}"
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.popen.wait(timeout=0.05)
                raise AssertionError(f"the process ended with {self.popen.returncode}:\n{self.tail()}")
        return found

    def tail(self) -> str:
        """Return the end of what the process said."""
        return self.log.read_text(encoding="utf-8", errors="replace")[-3000:]


def database_environment() -> dict[str, str]:
    """Return the environment in which a program works on the database of the running test."""
    address = urlsplit(os.environ["DATABASE_URL"])
    name = "/" + str(connection.settings_dict["NAME"])
    return {"DATABASE_URL": urlunsplit(address._replace(path=name)), "MIGRATION_DATABASE_URL": ""}


@contextlib.contextmanager
def running(process: Process) -> Iterator[Process]:
    """Stop the process at the end of the block."""
    try:
        yield process
    finally:
        process.stop()


def worker(folder: Path, *, sweep: float = 1.0, **env: str) -> Process:
    """Start a Celery worker with one pool process, and beat in it, which sweeps every `sweep` seconds."""
    options = ("--concurrency=1", "--without-gossip", "--without-mingle", "--beat", f"--schedule={folder / 'schedule'}")
    return Process(
        *(sys.executable, "-m", "celery", "-A", "workbench", "worker", "--loglevel=INFO"),
        *options,
        log=folder / "worker.log",
        env={"WORKBENCH_SWEEP": str(sweep), **env},
    )


def web(folder: Path, **env: str) -> tuple[Process, str]:
    """Start a web server; return it with its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = (sys.executable, "-m", "gunicorn", "-c", "python:workbench.gunicorn", "workbench.wsgi")
    bind = ("--bind", f"127.0.0.1:{port}")
    return Process(*command, *bind, log=folder / "web.log", env=env), f"http://127.0.0.1:{port}"


class OwnValkey:
    """A Valkey that a test may stop and start again; what was in it is kept."""

    def __init__(self, folder: Path) -> None:
        data = DataFolder(folder)
        data.prepare()
        self.folder, self.server = folder, valkey.in_folder(data)
        self.process: Process | None = None

    @property
    def url(self) -> str:
        return self.server.url

    def start(self) -> None:
        """Start the server and wait until it answers."""
        self.process = Process(*self.server.command(), log=self.folder / "valkey.log")
        self.process.eventually(self.server.answers)

    def stop(self) -> None:
        """Stop the server."""
        if self.process:
            self.process.stop()
            self.process = None


def waits_for_a_lock(table: str) -> bool:
    """Say whether some session waits for a lock on `table`."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_locks WHERE relation = %s::regclass AND NOT granted LIMIT 1", [table])
        row: Any = cursor.fetchone()
    return row is not None
