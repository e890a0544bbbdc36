"""What Mia sees when she starts the workbench, starts it twice, kills it and starts it again."""

import json
import os
import signal
import socket
import stat
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from tests.embedded.trees import Tree, command_line, descendants, eventually, kill, running, watching


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tree]:
    with running(Tree(tmp_path_factory.mktemp("up") / "data")) as tree:
        yield tree


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_it_is_ready_when_it_says_so(tree):
    assert tree.get("/readyz") == 200


def test_secrets_and_sockets_are_private(tree):
    assert mode(tree.data) == 0o700
    assert mode(tree.data / "postgres") == 0o700
    for name in ("secret_key", "services.json", "passwords.json"):
        assert mode(tree.data / name) == 0o600, name
    sockets = [Path(folder) / name for folder, _, names in os.walk(tree.data / "run") for name in names]
    assert sockets, "no sockets in the runtime folder"
    assert mode(tree.data / "run") == 0o700
    assert [path.name for path in sockets if path.is_socket() and mode(path) != 0o700] == []


def test_other_commands_find_the_running_database(tree):
    done = tree.manage("create_user", "ada", WORKBENCH_PASSWORD="correct horse battery 9!")
    assert done.returncode == 0, done.stderr
    assert tree.manage("create_token", "ada").stdout.strip()


def test_a_second_launcher_says_so_and_leaves_the_first_alone(tree):
    second = tree.manage("up", "--port", str(Tree(tree.data).port))
    assert second.returncode == 1
    assert f"Another workbench (process {tree.launcher}) already runs on {tree.data}" in second.stderr
    assert tree.get("/readyz") == 200


def test_a_taken_port_is_named(tree, tmp_path):
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        port = holder.getsockname()[1]
        done = tree.manage("up", "--data", str(tmp_path / "other"), "--port", str(port))
    assert done.returncode == 1
    assert f"Port {port} cannot be used" in done.stderr


def test_health_is_told_to_whoever_asks(tree):
    """A probe calls by address, without our host names and without TLS."""
    probe = Request(f"http://127.0.0.1:{tree.port}/readyz", headers={"Host": "10.0.0.7:8000"})
    with urlopen(probe) as answer:
        assert json.load(answer) == {"status": "ready", "missing": []}


def test_a_queue_that_hangs_is_named_and_the_process_still_lives(tree):
    (valkey,) = tree.pids_of("valkey-server")
    os.kill(valkey, signal.SIGSTOP)
    try:
        with pytest.raises(HTTPError) as refusal:
            tree.get("/readyz")
        assert refusal.value.code == 503
        assert json.load(refusal.value)["missing"] == ["broker"]
        assert tree.get("/healthz") == 200
    finally:
        os.kill(valkey, signal.SIGCONT)
    assert eventually(tree.is_ready)


@pytest.mark.parametrize("words", ["gunicorn: master", "celery beat", "valkey-server", "bin/postgres"])
def test_a_process_that_dies_is_started_again(tree, words):
    victims = tree.pids_of(words)
    with watching(victims) as all_ended:
        kill(victims)
        assert all_ended()
    assert eventually(lambda: tree.pids_of(words) - victims), f"{words} did not come back"
    assert eventually(tree.is_ready)


def test_a_killed_launcher_leaves_nothing_and_loses_nothing(tmp_path):
    with running(Tree(tmp_path / "data")) as tree:
        assert tree.manage("create_user", "ben", WORKBENCH_PASSWORD="correct horse battery 9!").returncode == 0
        with watching(descendants(tree.launcher)) as all_ended:
            assert tree.end_launcher(signal.SIGKILL) == -signal.SIGKILL
            # At once: what is still dying must not be in the way of the next start.
            with running(tree):
                assert all_ended(), "processes outlived the launcher"
                assert tree.manage("create_token", "ben").returncode == 0


def test_with_addresses_set_it_starts_no_service(tmp_path):
    servers = {name: os.environ[name] for name in ("DATABASE_URL", "MIGRATION_DATABASE_URL", "REDIS_URL")}
    with running(Tree(tmp_path / "data", servers=servers)) as tree:
        started = " ".join(command_line(pid) for pid in descendants(tree.launcher))
        assert "gunicorn" in started
        assert "postgres" not in started
        assert "valkey" not in started
        assert not (tree.data / "postgres").exists()


def test_a_long_folder_name_gets_its_sockets_elsewhere_while_it_runs(tmp_path, monkeypatch):
    with TemporaryDirectory() as elsewhere:
        monkeypatch.setenv("XDG_RUNTIME_DIR", elsewhere)
        with running(Tree(tmp_path / ("long" * 20) / "data")) as tree:
            assert tree.get("/readyz") == 200
            assert not (tree.data / "run").exists()
            (private,) = Path(elsewhere).iterdir()
            assert mode(private) == 0o700
        assert list(Path(elsewhere).iterdir()) == []
