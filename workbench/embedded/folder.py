"""The data folder: who holds it, where its services listen, and its secrets."""

import fcntl
import hashlib
import json
import os
import secrets
import shutil
import stat
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

from workbench.embedded.failure import LaunchFailed

# The kernel allows 107 bytes for a socket's path; the longest name in the runtime folder takes 19.
LONGEST_RUNTIME_PATH = 88


@dataclass(frozen=True)
class Addresses:
    """Where the embedded services listen; a service that runs elsewhere has an empty address."""

    database_url: str
    migration_database_url: str
    redis_url: str
    secret_key: str


def addresses(data: Path) -> Addresses | None:
    """Answer what the launcher of `data` wrote, or None where none has ever run."""
    folder = DataFolder(data)
    try:
        urls = json.loads(folder.services.read_text(encoding="utf-8"))
        secret = folder.secret_key.read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        return None
    return Addresses(**urls, secret_key=secret)


@dataclass(frozen=True)
class Passwords:
    """The passwords of the three database roles."""

    superuser: str
    owner: str
    app: str


@dataclass(frozen=True)
class DataFolder:
    """Paths in a data folder, and the files that the launcher keeps there."""

    path: Path

    @property
    def services(self) -> Path:
        return self.path / "services.json"

    @property
    def secret_key(self) -> Path:
        return self.path / "secret_key"

    @property
    def postgres(self) -> Path:
        return self.path / "postgres"

    @property
    def valkey(self) -> Path:
        return self.path / "valkey"

    @property
    def logs(self) -> Path:
        return self.path / "logs"

    def prepare(self) -> None:
        """Make the folder private and complete."""
        try:
            for folder in (self.path, self.logs, self.valkey):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise LaunchFailed(f"The data folder {self.path} cannot be made: {error.strerror}.") from error

    def lock(self) -> IO[str]:
        """Hold the folder until the answered file is closed; refuse where another launcher holds it."""
        file = (self.path / "lock").open("a+", encoding="utf-8")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.seek(0)
            holder = file.read().strip()
            file.close()
            raise LaunchFailed(
                f"Another workbench (process {holder}) already runs on {self.path}. Stop it, or choose another --data."
            ) from None
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        return file

    @property
    def _runtime_elsewhere(self) -> Path | None:
        """Answer where the sockets go if the folder's own path is too long for them."""
        if _fits_sockets(self.path / "run"):
            return None
        name = f"workbench-{os.getuid()}-{hashlib.sha256(os.fsencode(self.path)).hexdigest()[:12]}"
        parents = [os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir(), tempfile.gettempdir()]
        folder = next((path for parent in parents if _fits_sockets(path := Path(parent, name))), None)
        if folder is None:
            raise LaunchFailed(f"{parents[-1]} is too long a path for sockets. Set XDG_RUNTIME_DIR to a short folder.")
        return folder

    def runtime(self) -> Path:
        """Make a private folder for sockets."""
        folder = self._runtime_elsewhere or self.path / "run"
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid not in (os.getuid(), self.path.stat().st_uid):
            raise LaunchFailed(f"{folder} belongs to somebody else. Set XDG_RUNTIME_DIR to a short private folder.")
        folder.chmod(0o700)
        return folder

    def clear_runtime(self) -> None:
        """Leave nothing behind outside this folder."""
        if self._runtime_elsewhere:
            shutil.rmtree(self._runtime_elsewhere, ignore_errors=True)

    def ensure_secret_key(self) -> None:
        """Make the signing key of this folder once."""
        if not self.secret_key.exists():
            write_private(self.secret_key, secrets.token_urlsafe(50))

    def ensure_passwords(self) -> Passwords:
        """Answer the database passwords of this folder, made once."""
        file = self.path / "passwords.json"
        if not file.exists():
            made = Passwords(*(secrets.token_urlsafe(24) for _ in range(3)))
            write_private(file, json.dumps(asdict(made)))
        return Passwords(**json.loads(file.read_text(encoding="utf-8")))

    def write_services(self, *, database_url: str, migration_database_url: str, redis_url: str) -> None:
        """Tell other commands where the services listen."""
        urls = {
            "database_url": database_url,
            "migration_database_url": migration_database_url,
            "redis_url": redis_url,
        }
        write_private(self.services, json.dumps(urls, indent=1))


def _fits_sockets(folder: Path) -> bool:
    return len(os.fsencode(folder)) <= LONGEST_RUNTIME_PATH


def write_private(path: Path, text: str) -> None:
    """Replace `path` by `text` in one step, readable by its owner alone."""
    new = path.with_name(f"{path.name}.new")
    new.unlink(missing_ok=True)
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
    new.replace(path)
