"""The one place that turns exceptions into answers, all in one shape: `{code, message, fields}`."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404
from rest_framework import exceptions
from rest_framework.response import Response

from annotations.api.faults import fault_shape
from annotations.codebook.schema import CodebookInvalid
from annotations.corpus.records import RecordRefused
from annotations.errors import RuleBroken
from annotations.tagging.engine import PackInvalid

CODES = {400: "bad_input", 401: "not_signed_in", 403: "forbidden", 404: "not_found", 405: "method_not_allowed",
         406: "not_acceptable", 413: "too_large", 415: "wrong_type", 429: "too_fast"}  # fmt: skip
WORDS = {
    401: "Sign in, or send a valid token.",
    404: "There is no such object, or it is not yours.",
}


def shape(*, code: str, message: str, fields: dict[str, list[str]] | None = None) -> dict[str, Any]:
    return {"code": code, "message": message, "fields": fields or {}}


def _flatten(detail: Any, path: str = "") -> dict[str, list[str]]:
    """Turn a serializer's nested errors into one level: `labels.stance` → messages."""
    if isinstance(detail, dict):
        flat: dict[str, list[str]] = {}
        for key, value in detail.items():
            name = path if key == "non_field_errors" else f"{path}.{key}".lstrip(".")
            for field, words in _flatten(value, name).items():
                flat.setdefault(field, []).extend(words)
        return flat
    if isinstance(detail, list) and any(isinstance(item, dict | list) for item in detail):
        return {k: v for i, item in enumerate(detail) for k, v in _flatten(item, f"{path}.{i}".lstrip(".")).items()}
    words = detail if isinstance(detail, list) else [detail]
    return {path or "body": [str(word) for word in words]}


def answer_exception(exception: Exception, context: Any) -> Response | None:
    """Answer what a client did wrong; anything else is raised on, and is a fault of ours."""
    if isinstance(exception, RuleBroken):
        body = shape(code=exception.code, message=exception.message, fields=exception.fields)
        if exception.current is not None:
            body["current"] = exception.current
        return Response(body, status=exception.status)
    if isinstance(exception, RecordRefused):
        body = shape(code="bad_input", message="The article cannot be used; see the fields.", fields=exception.fields)
        return Response(body, status=400)
    if isinstance(exception, CodebookInvalid):
        return Response(shape(code="bad_codebook", message=str(exception)), status=400)
    if isinstance(exception, PackInvalid):
        return Response(_faults(exception), status=400)
    if isinstance(exception, Http404):
        return Response(shape(code="not_found", message=WORDS[404]), status=404)
    if isinstance(exception, PermissionDenied):
        return Response(shape(code="forbidden", message=str(exception) or "This is not allowed."), status=403)
    return _framework(exception) if isinstance(exception, exceptions.APIException) else None


def _faults(exception: PackInvalid) -> dict[str, Any]:
    """Tell the faults of a rule pack twice: by line for whoever shows `fields`, and one by one."""
    fields: dict[str, list[str]] = {}
    for fault in exception.faults:
        name = f"line {fault.line}" if fault.line else fault.rule or "yaml"
        fields.setdefault(name, []).append(f"{fault.rule}: {fault.message}" if fault.rule else fault.message)
    words = "This rule pack has faults; see the fields. Nothing was published."
    return {
        **shape(code="pack_invalid", message=words, fields=fields),
        "faults": [fault_shape(fault) for fault in exception.faults],
    }


def _framework(exception: exceptions.APIException) -> Response:
    """Answer what the framework refused before a stage of ours saw it."""
    status = exception.status_code
    if isinstance(exception, exceptions.ValidationError):
        words = "Some of the input cannot be used; see the fields."
        return Response(shape(code="bad_input", message=words, fields=_flatten(exception.detail)), status=status)
    code = getattr(exception, "default_code", "") if status == 403 else ""
    body = shape(
        code={"permission_denied": "forbidden"}.get(code, code) or CODES.get(status, "refused"),
        message=WORDS.get(status, str(exception.detail)),
        fields=getattr(exception, "fields", None),
    )
    headers = {}
    if header := getattr(exception, "auth_header", None):
        headers["WWW-Authenticate"] = header
    if wait := getattr(exception, "wait", None):
        headers["Retry-After"] = str(int(wait))
    return Response(body, status=status, headers=headers)
