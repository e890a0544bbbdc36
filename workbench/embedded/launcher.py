"""`manage.py up`: everything in one process tree, stopped together."""

import argparse
import functools
import importlib
import logging
import os
import socket
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from workbench.embedded.failure import LaunchFailed
from workbench.embedded.folder import DataFolder
from workbench.embedded.services import SLOWEST_START, Services, tail
from workbench.embedded.supervisor import Child, Stopped, Supervisor

log = logging.getLogger("workbench.launcher")

HOST = "127.0.0.1"
DEFAULT_DATA = Path(__file__).resolve().parents[2] / "data"


def main(arguments: list[str]) -> int:
    """Run until asked to stop; answer the exit status."""
    options = _parse(arguments)
    folder = DataFolder(options.data.expanduser().resolve())
    supervisor = Supervisor()
    try:
        folder.prepare()
        with folder.lock() as lock, _listen(options.port) as listener:
            # A child that is still dying after a kill must not keep the next launcher out.
            os.register_at_fork(after_in_child=lock.close)
            _log_to(folder)
            os.environ["WORKBENCH_DATA"], os.environ["WORKBENCH_PORT"] = str(folder.path), str(options.port)
            try:
                _run(options, folder, supervisor, listener)
            finally:
                supervisor.stop()
                folder.clear_runtime()
    except Stopped:
        return 0
    except LaunchFailed as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


def _parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="manage.py up", description="Start database, queue, web, worker and beat.")
    parser.add_argument(
        "--data", type=Path, default=Path(os.environ.get("WORKBENCH_DATA") or DEFAULT_DATA), help="the data folder"
    )
    parser.add_argument("--port", type=int, default=int(os.environ.get("WORKBENCH_PORT") or 8000))
    parser.add_argument("--no-demo", dest="demo", action="store_false", help="load no demo project")
    parser.add_argument("--workers", type=int, default=1, metavar="N", help="tasks that run at the same time")
    return parser.parse_args(arguments)


def _listen(port: int) -> socket.socket:
    # Held by the launcher and handed to the web process: no second program can take the port while that one restarts.
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
    except OSError as error:
        listener.close()
        raise LaunchFailed(f"Port {port} cannot be used: {error.strerror}. Choose another with --port.") from error
    listener.listen(128)
    return listener


def _log_to(folder: DataFolder) -> None:
    handler = logging.FileHandler(folder.logs / "launcher.log", encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.propagate = False


def _run(options: argparse.Namespace, folder: DataFolder, supervisor: Supervisor, listener: socket.socket) -> None:
    services = Services.of(folder, supervisor)
    services.begin()
    # Only now do the settings find the addresses. Loading takes a second, which initdb needs as well.
    application = importlib.import_module("workbench.embedded.application")
    application.load()
    services.finish()
    logs = folder.logs
    _finish(_begin("migrate", application.migrate, logs), supervisor)
    for child in (
        Child("worker", application.worker(options.workers), logs / "worker.log"),
        Child("beat", application.beat, logs / "beat.log"),
        Child("web", application.web(listener.fileno()), logs / "web.log"),
    ):
        child.start()
        supervisor.look_after(child)
    # The pages are there before the demo is: it takes the other processor meanwhile.
    said = _load_demo(application, supervisor, logs) if options.demo else ""
    deadline = time.monotonic() + SLOWEST_START
    while not application.is_ready(options.port):
        supervisor.wait(within=0.05)
        if time.monotonic() > deadline:
            raise LaunchFailed(f"The web process is not ready after {SLOWEST_START:.0f} s:\n{tail(logs / 'web.log')}")
    print(f"Ready at http://{HOST}:{options.port}/ {said}".strip(), flush=True)
    while True:
        supervisor.wait(within=1.0)


def _load_demo(application: ModuleType, supervisor: Supervisor, logs: Path) -> str:
    """Load the demo project, and answer what its loader says."""
    ours, theirs = os.pipe()
    child = _begin("demo", functools.partial(application.load_demo, theirs), logs)
    os.close(theirs)
    _finish(child, supervisor)
    with os.fdopen(ours, encoding="utf-8") as pipe:
        return pipe.read().strip()


def _begin(name: str, work: Callable[[], None], logs: Path) -> Child:
    child = Child(name, work, logs / f"{name}.log")
    child.start()
    return child


def _finish(child: Child, supervisor: Supervisor) -> None:
    """Wait for a child that does one thing and ends; refuse to go on without it."""
    try:
        while not child.has_ended():
            supervisor.wait(within=0.5)
    except Stopped:
        child.ask_to_stop()
        child.wait_until_stopped()
        raise
    if child.exit_code:
        raise LaunchFailed(f"{child.name} failed:\n{tail(child.log_file)}")
