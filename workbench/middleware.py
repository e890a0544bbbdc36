"""What a client is told when a service behind the web process is away."""

import logging
from collections.abc import Callable

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, JsonResponse
from psycopg_pool import PoolTimeout
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import TimeoutError as RedisTimeoutError

logger = logging.getLogger(__name__)

AWAY = (OperationalError, InterfaceError, PoolTimeout, RedisConnectionError, RedisTimeoutError)


def service_away() -> JsonResponse:
    """Answer 503 in the API's one shape: nothing was changed, and the same request may be sent again."""
    answer = JsonResponse(
        {
            "code": "service_away",
            "message": "The database or the queue does not answer. Nothing was changed; try again in a few seconds.",
            "fields": {},
        },
        status=503,
    )
    answer["Retry-After"] = "3"
    return answer


class ServiceAwayMiddleware:
    """Turn a lost database or cache into a 503, wherever in the stack below it was noticed."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Answer for exceptions of the views; those of the middlewares are caught by `handler500`."""
        if not isinstance(exception, AWAY):
            return None
        logger.error("service away at %s: %s", request.path, exception)
        return service_away()
