"""Parts of the launcher that need no running tree."""

import json
import os
import tempfile
from pathlib import Path

import pytest

from workbench.embedded import addresses
from workbench.embedded.failure import LaunchFailed
from workbench.embedded.folder import DataFolder, write_private
from workbench.embedded.leash import unprivileged
from workbench.embedded.supervisor import LONGEST_BACK_OFF, Child


@pytest.fixture
def folder(tmp_path):
    folder = DataFolder(tmp_path / "data")
    folder.prepare()
    return folder


def test_a_folder_where_nothing_ever_ran_has_no_addresses(folder):
    assert addresses(folder.path) is None


def test_addresses_are_read_as_they_were_written(folder):
    folder.ensure_secret_key()
    folder.write_services(database_url="postgres://a", migration_database_url="postgres://o", redis_url="")
    found = addresses(folder.path)
    assert found is not None
    assert (found.database_url, found.migration_database_url, found.redis_url) == ("postgres://a", "postgres://o", "")
    assert len(found.secret_key) >= 50


def test_secrets_are_made_once(folder):
    first = folder.ensure_passwords()
    assert folder.ensure_passwords() == first
    assert len({first.superuser, first.owner, first.app}) == 3


def test_a_private_file_stays_private_when_it_is_replaced(tmp_path):
    file = tmp_path / "services.json"
    file.write_text("{}")
    file.chmod(0o644)
    write_private(file, json.dumps({"new": True}))
    assert file.stat().st_mode & 0o777 == 0o600
    assert json.loads(file.read_text()) == {"new": True}


def test_sockets_go_to_the_first_place_short_enough_for_them(tmp_path, monkeypatch):
    long = tmp_path / ("long" * 25)
    long.mkdir()
    folder = DataFolder(long / "data")
    folder.prepare()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(long))
    runtime = folder.runtime()
    assert runtime.parent == Path(tempfile.gettempdir())
    folder.clear_runtime()
    assert not runtime.exists()


def test_a_folder_is_held_by_one_at_a_time(folder):
    with folder.lock(), pytest.raises(LaunchFailed, match=f"process {os.getpid()}"):
        folder.lock()
    with folder.lock():
        pass


def test_a_child_that_keeps_dying_is_started_less_and_less_often(tmp_path):
    child = Child("web", work=lambda: None, log_file=tmp_path / "web.log", started=float("inf"))
    delays = [child.plan_restart() for _ in range(8)]
    assert delays[:4] == [1, 2, 4, 8]
    assert delays[-1] == LONGEST_BACK_OFF


def test_a_child_that_lived_long_is_started_again_at_once(tmp_path):
    child = Child("web", work=lambda: None, log_file=tmp_path / "web.log", started=float("-inf"), failures=6)
    assert child.plan_restart() < 1


def test_the_database_never_runs_as_root(folder):
    identity = unprivileged(folder.path)
    assert os.geteuid() != 0 or identity.namespace or identity.uid not in (None, 0)
