from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.processes import OwnValkey, Process, running, worker


@pytest.fixture
def celery_worker(transactional_db, tmp_path: Path) -> Iterator[Process]:
    """A worker on the test database and the broker of the test run."""
    with running(worker(tmp_path)) as process:
        yield process


@pytest.fixture
def own_valkey(tmp_path_factory) -> Iterator[OwnValkey]:
    """A broker of one's own, not started yet."""
    server = OwnValkey(tmp_path_factory.mktemp("v"))
    yield server
    server.stop()
