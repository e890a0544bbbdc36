"""A pytest plugin: one embedded PostgreSQL and Valkey for the whole run, in a folder of its own.

With DATABASE_URL set (and REDIS_URL with it) the tests use those servers instead.
"""

import logging
import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.embedded.folder import DataFolder
from workbench.embedded.services import Services
from workbench.embedded.supervisor import Supervisor


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> Iterator[None]:
    """Start the services before pytest-django reads the settings."""
    # Short, for the sake of socket paths.
    data = Path(tempfile.mkdtemp(prefix="workbench-tests-"))
    early_config.add_cleanup(lambda: shutil.rmtree(data, ignore_errors=True))
    os.environ["WORKBENCH_TESTING"] = "1"
    os.environ["WORKBENCH_DATA"] = str(data)
    os.environ.setdefault("WORKBENCH_SECRET_KEY", secrets.token_urlsafe(50))
    if not os.environ.get("DATABASE_URL"):
        _start(DataFolder(data), early_config)
    # Tasks are sent with our application, as by `manage.py`.
    from workbench import celery  # noqa: F401

    return (yield)


def _start(folder: DataFolder, config: pytest.Config) -> None:
    logging.getLogger("workbench.launcher").setLevel(logging.WARNING)
    folder.prepare()
    supervisor = Supervisor()
    config.add_cleanup(supervisor.stop)
    services = Services.of(folder, supervisor, durable=False)
    services.begin()
    services.finish()
    supervisor.release_signals()
    if services.postgres:
        # Test databases are made by their owner.
        os.environ["DATABASE_URL"] = os.environ["MIGRATION_DATABASE_URL"] = services.postgres.url(owner=True)
    if services.valkey:
        os.environ["REDIS_URL"] = services.valkey.url
