"""A workbench started for measuring, and a client to talk to it. Nothing here is asserted: figures are printed."""

import contextlib
import http.client
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Tree:
    """The running process tree: where it listens, its data folder, and seconds from its start to ready."""

    port: int
    data: Path
    process: subprocess.Popen[bytes]
    ready: float
    tokens: dict[str, str] = field(default_factory=dict)
    password: str = field(default_factory=lambda: secrets.token_urlsafe(12))

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "WORKBENCH_DATA": str(self.data), "WORKBENCH_PASSWORD": self.password}

    def manage(self, *arguments: str) -> str:
        """Run a management command against the tree and return what it printed."""
        done = subprocess.run(
            [sys.executable, "manage.py", *arguments],
            cwd=ROOT, env=self.environment, check=True, capture_output=True, text=True,
        )  # fmt: skip
        return done.stdout.strip()

    def person(self, name: str) -> "Client":
        """Make an account with a token, and return a client that speaks for it."""
        self.manage("create_user", name)
        return Client(self.port, self.manage("create_token", name))

    def pss_mb(self) -> float:
        """Return the proportional memory of the launcher and everything below it, in MB."""
        total = 0
        for pid in self._pids():
            with contextlib.suppress(OSError):
                lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
                total += next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
        return total / 1024

    def processor_seconds(self) -> float:
        """Return the processor time that the launcher and everything below it have used."""
        ticks = 0
        for pid in self._pids():
            with contextlib.suppress(OSError):
                fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
                ticks += sum(map(int, fields[11:15]))  # its own and that of children that ended, user and system
        return ticks / os.sysconf("SC_CLK_TCK")

    def _pids(self) -> list[int]:
        children: dict[int, list[int]] = {}
        for stat in Path("/proc").glob("[0-9]*/stat"):
            with contextlib.suppress(OSError):
                fields = stat.read_text().rsplit(")", 1)[1].split()
                children.setdefault(int(fields[1]), []).append(int(stat.parent.name))
        found = [self.process.pid]
        for pid in found:
            found += children.get(pid, [])
        return found


@dataclass
class Client:
    """One person's kept-alive connection."""

    port: int
    token: str

    def __post_init__(self) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)

    def call(self, method: str, path: str, body: Any = None) -> Any:
        """Send a request to the API and return the decoded answer; raises for a refusal."""
        data = None if body is None else orjson.dumps(body)
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
        self.connection.request(method, f"/api/v1/{path}", data, headers)
        answer = self.connection.getresponse()
        content = answer.read()
        if answer.status >= 300:
            raise RuntimeError(f"{method} {path}: {answer.status} {content[:300]!r}")
        return orjson.loads(content) if content else None


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def running(data: Path, *, workers: int = 1) -> Iterator[Tree]:
    """Start a tree without the demo project over `data`, with so many workers, and stop it again."""
    port = free_port()
    started = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "manage.py", "up", "--no-demo", "--data", str(data), "--port", str(port),
         "--workers", str(workers)],
        cwd=ROOT, stdout=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    try:
        while True:
            if process.poll() is not None:
                raise RuntimeError(f"the tree ended with {process.returncode}; see {data}/logs")
            with contextlib.suppress(OSError):
                if urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=2).status == 200:
                    break
            time.sleep(0.02)
        urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=10).read()
        yield Tree(port, data, process, time.perf_counter() - started)
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(60)
