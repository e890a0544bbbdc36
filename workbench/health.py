"""Two questions of an orchestrator: does the process live, and can it do its work?"""

from collections.abc import Callable
from functools import lru_cache

from django.db import DatabaseError, connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from psycopg_pool import PoolTimeout

from workbench.celery import app

BROKER_TIMEOUT_S = 1


class HealthMiddleware:
    """Answer both questions before anything else: who asks them knows neither our host names nor TLS."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path == "/healthz":
            return healthz(request)
        if request.path == "/readyz":
            return readyz(request)
        return self.get_response(request)


@never_cache
def healthz(request: HttpRequest) -> JsonResponse:
    """Answer 200 as long as the process answers at all."""
    return JsonResponse({"status": "ok"})


@never_cache
def readyz(request: HttpRequest) -> JsonResponse:
    """Answer 200 when database, migrations and broker are there, else 503 and what is missing."""
    missing = [problem for problem in (_database_problem(), _broker_problem()) if problem]
    if missing:
        return JsonResponse({"status": "not ready", "missing": missing}, status=503)
    return JsonResponse({"status": "ready", "missing": []})


def _database_problem() -> str | None:
    try:
        applied = MigrationRecorder(connection).applied_migrations()
    except (DatabaseError, PoolTimeout):
        return "database"
    return None if _newest_migrations() <= applied.keys() else "migrations"


@lru_cache(maxsize=1)
def _newest_migrations() -> frozenset[tuple[str, str]]:
    # The files do not change while the process lives.
    return frozenset(MigrationLoader(None).graph.leaf_nodes())


def _broker_problem() -> str | None:
    patience = {"socket_connect_timeout": BROKER_TIMEOUT_S, "socket_timeout": BROKER_TIMEOUT_S}
    with app.connection_for_write(connect_timeout=BROKER_TIMEOUT_S, transport_options=patience) as broker:
        try:
            broker.connect()
        except (*broker.connection_errors, OSError):
            return "broker"
    return None
