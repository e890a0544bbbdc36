"""The Celery application. Tasks bind to it by `from workbench.celery import app`."""

import gc
import os
import signal

from celery import Celery
from celery.signals import setup_logging, worker_process_init

from workbench.embedded.leash import die_with

# A batch of articles makes some ten thousand objects that end with it by themselves.
_GARBAGE = (50_000, 20, 20)

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "workbench.settings")

app = Celery("workbench")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
# Threads of the web process and management commands send with this application too.
app.set_default()


@worker_process_init.connect
def follow_the_worker(**_: object) -> None:
    """Have a pool process end with its worker, so that a killed worker leaves nothing running."""
    die_with(os.getppid(), signal.SIGKILL)


@worker_process_init.connect
def look_for_garbage_rarely(**_: object) -> None:
    """Spare a pool process to look through code and rules again and again, which stay as long as it does."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_GARBAGE)


@setup_logging.connect
def keep_our_logging(**_: object) -> None:
    """Leave logging to Django's settings; Celery would replace it."""
