"""People, or one in several windows, who ask at the very same moment. Threads with connections of their own."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from django.db import connection

# Threads begin soon; a busy machine may take its time.
PATIENCE_S = 60


def at_once(*acts: Callable[[], Any]) -> list[Any]:
    """Carry out all acts at the same moment; return their answers."""
    start = threading.Barrier(len(acts))

    def act(one: Callable[[], Any]) -> Any:
        try:
            start.wait(timeout=PATIENCE_S)
            return one()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(act, acts))
