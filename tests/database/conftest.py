import os
import subprocess
import sys
from collections.abc import Iterator
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest
from django.conf import settings

from workbench.embedded import addresses

ROLES_DATABASE = "workbench_roles"


def in_database(url: str, name: str) -> str:
    """Return an address with another database in it."""
    return urlunsplit(urlsplit(url)._replace(path=f"/{name}"))


@pytest.fixture(scope="module")
def as_application() -> Iterator[psycopg.Connection]:
    """A connection with the application's role to a database that was migrated as on servers: by its owner."""
    known = addresses(settings.DATA_DIR)
    assert known, "the application's role is that of the embedded database; unset DATABASE_URL"
    owner, application = os.environ["DATABASE_URL"], in_database(known.database_url, ROLES_DATABASE)
    with psycopg.connect(owner, autocommit=True) as server:
        server.execute(f"DROP DATABASE IF EXISTS {ROLES_DATABASE}")
        server.execute(f"CREATE DATABASE {ROLES_DATABASE}")
        subprocess.run(
            [sys.executable, "manage.py", "migrate", "--database", "owner", "--verbosity", "0"],
            env={
                **os.environ,
                "DATABASE_URL": application,
                "MIGRATION_DATABASE_URL": in_database(owner, ROLES_DATABASE),
                "WORKBENCH_TESTING": "",
            },
            cwd=settings.BASE_DIR,
            check=True,
        )
        with psycopg.connect(application, autocommit=True) as connection:
            yield connection
        server.execute(f"DROP DATABASE {ROLES_DATABASE}")
