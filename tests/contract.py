"""The contract: every JSON answer that a test sees must be what the OpenAPI description says of its operation."""

import copy
import re
import threading
from functools import lru_cache, partialmethod
from typing import Any

from drf_spectacular.generators import SchemaGenerator
from jsonschema import Draft202012Validator
from rest_framework.test import APIClient

from annotations.models import ApiToken

ROOT = "/api/v1/"


describing = threading.Lock()


def description() -> dict[str, Any]:
    """Return the OpenAPI description, tightened: an object may hold nothing that it does not name."""
    # The generator is not made for several threads, and some tests ask in several at once.
    with describing:
        return _generated()


@lru_cache(maxsize=1)
def _generated() -> dict[str, Any]:
    found: dict[str, Any] = copy.deepcopy(SchemaGenerator().get_schema(request=None, public=True))
    for schema in found["components"]["schemas"].values():
        if "properties" in schema:
            schema.setdefault("additionalProperties", False)
    return found


@lru_cache(maxsize=1)
def operations() -> list[tuple[re.Pattern[str], str, str, dict[str, Any]]]:
    """Return (pattern of the path, path, method, operation) of everything that is described."""
    return [
        (re.compile(re.sub(r"\{\w+\}", "[^/]+", path) + r"\Z"), path, method, operation)
        for path, methods in description()["paths"].items()
        for method, operation in methods.items()
    ]


@lru_cache(maxsize=400)
def validator(operation_id: str, status: str) -> Draft202012Validator | None:
    """Return what checks an answer of an operation; None where it has no JSON body."""
    operation = next(o for _, _, _, o in operations() if o["operationId"] == operation_id)
    answer = operation["responses"].get(status) or operation["responses"]["default"]
    if "application/json" not in answer.get("content", {}):
        return None
    schema = answer["content"]["application/json"]["schema"]
    return Draft202012Validator({**schema, "components": description()["components"]})


def check_answer(*, method: str, path: str, answer: Any) -> None:
    """Fail where a JSON answer of the API is not what its operation promises."""
    found = next((o for pattern, _, m, o in operations() if m == method.lower() and pattern.match(path)), None)
    if answer.status_code < 400:
        assert found is not None, f"{method} {path} answered {answer.status_code}, but is not described"
        checker = validator(found["operationId"], str(answer.status_code))
    else:
        checker = validator("me", "default")
    if checker is None or not answer.headers.get("Content-Type", "").startswith("application/json"):
        return
    faults = [f"{'/'.join(map(str, e.absolute_path))}: {e.message[:300]}" for e in checker.iter_errors(answer.json())]
    assert not faults, f"{method} {path} → {answer.status_code} departs from the contract: {faults}"


class Person:
    """Somebody at their program: sends JSON with a real token, to paths below the API's root."""

    def __init__(self, user: Any = None, token: str = "", row: ApiToken | None = None) -> None:
        self.user = user
        self.token = row
        self.client = APIClient()
        if token:
            self.client.credentials(HTTP_AUTHORIZATION=f"Bearer {token}")

    def send(self, method: str, path: str, body: Any = None, **options: Any) -> Any:
        """Send a request and hold the answer against the contract. `match` is the revision for If-Match."""
        path = path.removeprefix("http://testserver")
        path = path if path.startswith("/") else ROOT + path
        headers = options.pop("headers", {})
        if "match" in options:
            headers["If-Match"] = f'"{options.pop("match")}"'
        if not isinstance(body, bytes) and method != "get":
            options.setdefault("format", "json")
        answer = getattr(self.client, method)(path, body, headers=headers, **options)
        if path.startswith(ROOT):
            check_answer(method=method, path=answer.wsgi_request.path, answer=answer)
        return answer

    get = partialmethod(send, "get")
    post = partialmethod(send, "post")
    put = partialmethod(send, "put")
    patch = partialmethod(send, "patch")
    delete = partialmethod(send, "delete")


def refused(answer: Any, status: int, code: str, *fields: str) -> dict[str, Any]:
    """Assert that an answer refuses with `status` and `code`, naming `fields`; return its body."""
    body: dict[str, Any] = answer.json()
    assert (answer.status_code, body["code"]) == (status, code), body
    assert set(body) <= {"code", "message", "fields", "current", "faults"}
    assert ("faults" in body) == (code == "pack_invalid")
    assert body["message"]
    assert "current" not in body or status in (409, 412, 428)
    for name in fields:
        assert name in body["fields"], body
    return body


def accepted(answer: Any, status: int = 200) -> Any:
    """Assert that an answer has `status`; return its body, None where it has none."""
    assert answer.status_code == status, answer.content[:2000]
    return answer.json() if answer.content else None
