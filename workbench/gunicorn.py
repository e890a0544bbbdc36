"""gunicorn's configuration, for the embedded tree and for servers alike."""

import os
import signal
from typing import Any

from workbench.embedded.leash import die_with

bind = os.environ.get("WORKBENCH_BIND") or f"127.0.0.1:{os.environ.get('WORKBENCH_PORT') or 8000}"
workers = int(os.environ.get("WEB_CONCURRENCY") or 1)
worker_class = "gthread"
threads = int(os.environ.get("WORKBENCH_WEB_THREADS") or 8)
preload_app = workers > 1
keepalive = 20
timeout = 120
graceful_timeout = 10
# The heartbeat file must not wait for a disk.
worker_tmp_dir = "/dev/shm" if os.path.isdir("/dev/shm") else None  # noqa: S108, PTH112
control_socket_disable = True


def post_fork(server: Any, worker: Any) -> None:
    """Have the worker end with the master, even if that one is killed."""
    die_with(server.pid, signal.SIGKILL)
