"""Starting PostgreSQL and Valkey under a supervisor and waiting until they answer."""

import logging
import os
import signal
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from workbench.embedded import postgres, valkey
from workbench.embedded.failure import LaunchFailed
from workbench.embedded.folder import DataFolder
from workbench.embedded.postgres import Postgres
from workbench.embedded.supervisor import Child, Stopped, Supervisor, program
from workbench.embedded.valkey import Valkey

log = logging.getLogger("workbench.launcher")

# After a kill the old server may still be closing its files.
PATIENCE = 10.0
SLOWEST_START = 60.0


@dataclass
class Services:
    """The services of a data folder that no address is set for. `begin` starts them, `finish` waits until they work."""

    folder: DataFolder
    supervisor: Supervisor
    postgres: Postgres | None
    valkey: Valkey | None
    _making: "subprocess.Popen[str] | None" = None
    _valkey_child: Child | None = None

    @classmethod
    def of(cls, folder: DataFolder, supervisor: Supervisor, *, durable: bool = True) -> "Services":
        """Answer the services of a prepared data folder; what is not `durable` is for tests."""
        return cls(
            folder,
            supervisor,
            postgres=None if os.environ.get("DATABASE_URL") else postgres.in_folder(folder, durable=durable),
            valkey=None if os.environ.get("REDIS_URL") else valkey.in_folder(folder),
        )

    def begin(self) -> None:
        """Write down where the services will listen, and start what takes long."""
        if not os.environ.get("WORKBENCH_SECRET_KEY"):
            self.folder.ensure_secret_key()
        self.folder.write_services(
            database_url=self.postgres.url() if self.postgres else "",
            migration_database_url=self.postgres.url(owner=True) if self.postgres else "",
            redis_url=self.valkey.url if self.valkey else "",
        )
        if self.postgres:
            self._making = self.postgres.begin_creation()

    def finish(self) -> None:
        """Answer when the services take work; the supervisor looks after them from then on."""
        if self.valkey:
            self._start_valkey(self.valkey)
        if self.postgres:
            self.postgres.finish_creation(self._making)
            self._start_postgres(self.postgres)
            self.postgres.bootstrap()

    def _start_valkey(self, server: Valkey) -> None:
        file = self.folder.logs / "valkey.log"
        # It writes each command before answering it, so even SIGKILL loses nothing.
        child = Child("Valkey", program(server.command()), file, is_service=True)
        if not self._comes_up(child, server.answers):
            raise LaunchFailed(f"Valkey does not start:\n{tail(file)}")
        self.supervisor.look_after(child)

    def _start_postgres(self, server: Postgres) -> None:
        log.info("PostgreSQL %s from the %s", server.programs.major, server.programs.provider)
        file = self.folder.logs / "postgresql.log"
        child = Child(
            "PostgreSQL",
            program(server.command()),
            file,
            is_service=True,
            stop_signal=signal.SIGINT,
            death_signal=signal.SIGINT,
            stop_within=30,
            identity=server.identity,
        )
        patience_ends, removed = time.monotonic() + PATIENCE, False
        while not self._comes_up(child, server.answers):
            if not _holds_lock(file):
                raise LaunchFailed(f"PostgreSQL does not start:\n{tail(file)}")
            if time.monotonic() > patience_ends:
                if removed or server.is_in_use():
                    raise LaunchFailed(f"Another PostgreSQL holds {server.folder.postgres}:\n{tail(file)}")
                server.remove_lock()
                removed = True
            if self.supervisor.asked_to_stop(within=0.2):
                raise Stopped
        self.supervisor.look_after(child)

    def _comes_up(self, child: Child, answers: Callable[[], bool]) -> bool:
        child.start()
        deadline = time.monotonic() + SLOWEST_START
        while not child.has_ended():
            if answers():
                return True
            if time.monotonic() > deadline:
                _abandon(child)
                raise LaunchFailed(f"{child.name} did not answer in {SLOWEST_START:.0f} s:\n{tail(child.log_file)}")
            if self.supervisor.asked_to_stop(within=0.03):
                _abandon(child)
                raise Stopped
        return False


def _abandon(child: Child) -> None:
    child.ask_to_stop()
    child.wait_until_stopped()


def _holds_lock(file: Path) -> bool:
    return any(word in tail(file) for word in ("postmaster.pid", "shared memory block"))


def tail(file: Path, *, lines: int = 8) -> str:
    """Answer the last lines of a log."""
    with file.open("rb") as log_file:
        log_file.seek(max(0, os.fstat(log_file.fileno()).st_size - 4096))
        return "\n".join(log_file.read().decode(errors="replace").splitlines()[-lines:])
