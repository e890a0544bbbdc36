"""The Django side of the tree: loaded once by the launcher, and shared with the children forked from it."""

import gc
import logging
import os
import sys
import urllib.error
import urllib.request
from collections.abc import Callable
from io import StringIO

import django
import gunicorn.app.wsgiapp
import setproctitle
from django.conf import settings
from django.core.management import call_command

from workbench.celery import app as celery_app

log = logging.getLogger("workbench.launcher")


def load() -> None:
    """Load the whole application, then keep the garbage collector off it: touched pages are no longer shared."""
    django.setup()
    __import__(settings.ROOT_URLCONF)
    celery_app.loader.import_default_modules()
    gc.collect()
    gc.freeze()


def migrate() -> None:
    """Bring the database to this version. The checks say first what is wrong with the settings."""
    setproctitle.setproctitle("workbench: migrate")
    call_command("migrate", database="owner", interactive=False, verbosity=0, skip_checks=False)


def load_demo(told: int) -> None:
    """Load the demo project if it is missing; write what its loader says to the file descriptor `told`."""
    setproctitle.setproctitle("workbench: load_demo")
    said = StringIO()
    call_command("load_demo", stdout=said)
    os.write(told, said.getvalue().encode())


def web(listener: int) -> Callable[[], None]:
    """Answer the work of the web process, which serves an open socket."""

    def work() -> None:
        sys.argv = ["gunicorn", "-c", "python:workbench.gunicorn", "--bind", f"fd://{listener}", "workbench.wsgi"]
        gunicorn.app.wsgiapp.run()

    return work


def worker(concurrency: int) -> Callable[[], None]:
    """Answer the work of the Celery worker."""

    def work() -> None:
        arguments = [
            "worker",
            f"--concurrency={concurrency}",
            "--loglevel=INFO",
            "--without-gossip",
            "--without-mingle",
        ]
        sys.argv = ["celery", "-A", "workbench", *arguments]
        celery_app.start(argv=arguments)

    return work


def beat() -> None:
    """Ring for the sweeps."""
    arguments = ["beat", "--loglevel=INFO", "--pidfile="]
    sys.argv = ["celery", "-A", "workbench", *arguments]
    setproctitle.setproctitle(" ".join(sys.argv))
    celery_app.start(argv=arguments)


def is_ready(port: int) -> bool:
    """Answer whether the web process says that everything it needs is there."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=5) as answer:
            return bool(answer.status == 200)
    except (OSError, urllib.error.URLError):
        return False
