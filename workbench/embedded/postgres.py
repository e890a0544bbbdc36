"""PostgreSQL in the data folder: one cluster, three roles, a socket and no network."""

import logging
import os
import shutil
import signal
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from workbench.embedded.failure import LaunchFailed
from workbench.embedded.folder import DataFolder, Passwords, write_private
from workbench.embedded.leash import Identity, leashed, unprivileged
from workbench.embedded.programs import PostgresPrograms, find_postgres

log = logging.getLogger("workbench.launcher")

SUPERUSER, OWNER, APP, DATABASE = "postgres", "workbench_owner", "workbench_app", "workbench"

ROLES = Path(__file__).with_name("roles.sql")

# Small, since the whole idle tree shall fit into 400 MB; one machine, a few dozen people.
SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "shared_buffers": "64MB",
    "max_connections": "60",
    "jit": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_wal_size": "512MB",
    "max_logical_replication_workers": "0",
    "autovacuum_max_workers": "2",
    "log_line_prefix": "%m %p %u ",
    "log_checkpoints": "off",
}
# For tests alone: a crash may lose everything.
FORGETFUL = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "autovacuum": "off"}


@dataclass(frozen=True)
class Postgres:
    """One cluster in a data folder and how to run it."""

    folder: DataFolder
    runtime: Path
    programs: PostgresPrograms
    identity: Identity
    passwords: Passwords
    settings: Mapping[str, str]

    def url(self, *, owner: bool = False) -> str:
        """Answer the address of the database for the application, or for its owner."""
        user, password = (OWNER, self.passwords.owner) if owner else (APP, self.passwords.app)
        return f"postgres://{user}:{password}@/{DATABASE}?host={quote(str(self.runtime), safe='')}"

    def begin_creation(self) -> subprocess.Popen[str] | None:
        """Start to make the cluster, or answer None where there is one."""
        if (self.folder.postgres / "PG_VERSION").exists():
            return None
        # Made beside and renamed, so that an interrupted start leaves no half cluster.
        shutil.rmtree(self._unfinished, ignore_errors=True)
        self._password_file.unlink(missing_ok=True)
        write_private(self._password_file, self.passwords.superuser)
        if self.identity.uid is not None:
            os.chown(self._password_file, self.identity.uid, -1)
        locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"] if self.programs.major >= 17 else []
        command = [str(self.programs.folder / "initdb"), "-D", str(self._unfinished), "-U", SUPERUSER, "-E", "UTF8"]
        return subprocess.Popen(
            [*command, "--locale=C", *locale, "-A", "scram-sha-256", f"--pwfile={self._password_file}"],
            preexec_fn=leashed(death_signal=signal.SIGKILL, identity=self.identity),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def finish_creation(self, making: subprocess.Popen[str] | None) -> None:
        """Wait for the cluster to be made, and refuse one of another major version."""
        if making:
            said, _ = making.communicate()
            self._password_file.unlink()
            if making.returncode:
                raise LaunchFailed(f"initdb failed in {self.folder.path}:\n{said.strip()}")
            self._unfinished.rename(self.folder.postgres)
        found = (self.folder.postgres / "PG_VERSION").read_text(encoding="ascii").strip()
        if found != str(self.programs.major):
            raise LaunchFailed(
                f"{self.folder.postgres} was made by PostgreSQL {found}, but {self.programs.folder} is version "
                f"{self.programs.major}. Move it with pg_upgrade, or choose another --data."
            )

    def command(self) -> list[str]:
        """Answer the command of the server process."""
        settings = {**self.settings, "unix_socket_directories": str(self.runtime)}
        if self.programs.major >= 18:
            # No reading-ahead processes of its own: they would cost memory and the data fits the cache.
            settings["io_method"] = "sync"
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        return [str(self.programs.folder / "postgres"), "-D", str(self.folder.postgres), *options]

    def answers(self) -> bool:
        """Answer whether the server takes queries."""
        return self._psql("--command", "SELECT 1").returncode == 0

    def is_in_use(self) -> bool:
        """Answer whether any process works inside the cluster; where that cannot be seen, assume so."""
        proc = Path("/proc")
        if not proc.is_dir():
            return True
        return any(_works_in(entry) == self.folder.postgres for entry in proc.iterdir() if entry.name.isdigit())

    def remove_lock(self) -> None:
        """Remove the lock of a server that is gone, whose process number went to a stranger (a restarted container)."""
        log.warning("removed the lock of a server that is gone")
        (self.folder.postgres / "postmaster.pid").unlink(missing_ok=True)

    def bootstrap(self) -> None:
        """Make roles, database and extensions where they are missing."""
        done = self._psql("--file", str(ROLES))
        if done.returncode:
            raise LaunchFailed(f"PostgreSQL could not be set up:\n{done.stderr.strip()}")

    @property
    def _unfinished(self) -> Path:
        return self.folder.path / "postgres.new"

    @property
    def _password_file(self) -> Path:
        return self.folder.path / "password"

    def _psql(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self.programs.folder / "psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", *arguments],
            env={
                **{name: value for name, value in os.environ.items() if not name.startswith("PG")},
                "PGHOST": str(self.runtime),
                "PGUSER": SUPERUSER,
                "PGDATABASE": "postgres",
                "PGPASSWORD": self.passwords.superuser,
                "PGCONNECT_TIMEOUT": "5",
                "OWNER_PASSWORD": self.passwords.owner,
                "APP_PASSWORD": self.passwords.app,
            },
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )


def _works_in(process: Path) -> Path | None:
    try:
        return (process / "cwd").readlink()
    except OSError:
        return None


def in_folder(folder: DataFolder, *, durable: bool = True) -> Postgres:
    """Answer the cluster of a prepared data folder; one that is not `durable` is for tests."""
    identity, runtime = unprivileged(folder.path), folder.runtime()
    if identity.uid is not None:
        os.chown(runtime, identity.uid, -1)
    return Postgres(
        folder=folder,
        runtime=runtime,
        programs=find_postgres(),
        identity=identity,
        passwords=folder.ensure_passwords(),
        settings=SETTINGS if durable else {**SETTINGS, **FORGETFUL},
    )
