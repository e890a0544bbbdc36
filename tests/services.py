"""A pytest plugin: one PostgreSQL and one Valkey for the whole run, in a folder of their own.

Where DATABASE_URL or REDIS_URL is set, the tests use that server instead.
"""

import contextlib
import importlib
import os
from collections.abc import Iterator

import pytest

from workbench.embedded.temporary import temporary_services


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> Iterator[None]:
    """Start the services before pytest-django reads the settings."""
    running = contextlib.ExitStack()
    early_config.add_cleanup(running.close)
    os.environ.update(running.enter_context(temporary_services(as_owner=True)), WORKBENCH_TESTING="1")
    # Tasks are sent with our application, as by `manage.py`.
    importlib.import_module("workbench.celery")
    return (yield)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run what needs a browser last: its driver leaves an event loop in this thread, where Django refuses to query."""
    items.sort(key=lambda item: item.path.parent.name == "browser")
