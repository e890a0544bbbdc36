"""The one page of the browser application, and the answer to faults of ours."""

import logging
import re
import sys
from functools import lru_cache
from pathlib import Path

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.http import require_safe

from workbench.middleware import AWAY, service_away

logger = logging.getLogger(__name__)

INDEX = Path(settings.BASE_DIR) / "frontend" / "dist" / "index.html"
LABELLING = re.compile(r"/projects/[^/]+/label/(?P<article>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/?")


@lru_cache(maxsize=1)
def index() -> bytes:
    """Return the built page; each process reads it once."""
    return INDEX.read_bytes()


def asked_first(path: str) -> list[str]:
    """Return the API's addresses that the page at `path` reads before it can draw anything."""
    labelling = LABELLING.fullmatch(path)
    return ["/api/v1/me/", f"/api/v1/articles/{labelling['article']}/workspace/"] if labelling else ["/api/v1/me/"]


@require_safe
@never_cache
@ensure_csrf_cookie
def application(request: HttpRequest) -> HttpResponse:
    """Answer every path of the browser application with its one page, which finds its own way from there."""
    if not INDEX.is_file():
        return HttpResponse(
            "The pages are not built yet. Run make setup, then start again.\n", status=503, content_type="text/plain"
        )
    answer = HttpResponse(index())
    if settings.SESSION_COOKIE_NAME in request.COOKIES:
        # The browser asks for them while it still loads the scripts that will.
        links = (f"<{path}>; rel=preload; as=fetch; crossorigin" for path in asked_first(request.path))
        answer["Link"] = ", ".join(links)
    return answer


def server_error(request: HttpRequest) -> HttpResponse:
    """Answer a fault of ours in the API's shape; a service that is away is told as such."""
    if isinstance(sys.exc_info()[1], AWAY):
        return service_away()
    body = {
        "code": "fault",
        "message": "The server failed at this. It was logged; nothing was half done. Try again, or tell your manager.",
        "fields": {},
    }
    return JsonResponse(body, status=500)
