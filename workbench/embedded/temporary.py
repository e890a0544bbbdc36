"""Services for one purpose, in a folder that goes with them: tests and checks.

`python -m workbench.embedded.temporary COMMAND ...` runs a command with their addresses in its environment.
"""

import contextlib
import logging
import os
import secrets
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from workbench.embedded.failure import LaunchFailed
from workbench.embedded.folder import DataFolder
from workbench.embedded.services import Services
from workbench.embedded.supervisor import Supervisor


@contextlib.contextmanager
def temporary_services(*, as_owner: bool) -> Iterator[dict[str, str]]:
    """Start the services that no address is set for; yield the environment that leads to them.

    `as_owner` makes the application work as the database's owner: tests make databases of their own.
    """
    logging.getLogger("workbench.launcher").setLevel(logging.WARNING)
    # Short, for the sake of socket paths.
    with tempfile.TemporaryDirectory(prefix="workbench-") as data:
        folder, supervisor = DataFolder(Path(data)), Supervisor()
        folder.prepare()
        services = Services.of(folder, supervisor, durable=False)
        try:
            services.begin()
            services.finish()
            supervisor.release_signals()
            yield _environment(services, data, as_owner=as_owner)
        finally:
            supervisor.stop()


def _environment(services: Services, data: str, *, as_owner: bool) -> dict[str, str]:
    env = {
        "WORKBENCH_DATA": data,
        "WORKBENCH_SECRET_KEY": os.environ.get("WORKBENCH_SECRET_KEY") or secrets.token_urlsafe(50),
    }
    if services.postgres:
        env["DATABASE_URL"] = services.postgres.url(owner=as_owner)
        env["MIGRATION_DATABASE_URL"] = services.postgres.url(owner=True)
    if services.valkey:
        env["REDIS_URL"] = services.valkey.url
    return env


def main() -> int:
    """Run the command that the arguments give; answer its exit status."""
    try:
        with temporary_services(as_owner=False) as env:
            return subprocess.run(sys.argv[1:], env={**os.environ, **env}, check=False).returncode
    except LaunchFailed as failure:
        print(failure, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
