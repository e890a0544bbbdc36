"""Cursor pages by key set: the hundredth page costs what the first does, and ties are broken by id."""

import base64
import binascii
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

import orjson
from django.core.exceptions import ValidationError as DjangoValidationError
from django.db.models import F, Field, IntegerField, Q, QuerySet
from rest_framework.exceptions import ValidationError
from rest_framework.pagination import BasePagination
from rest_framework.request import Request
from rest_framework.response import Response

PAGE_SIZE = 50
MOST = 500


class KeysetPagination(BasePagination):
    """`?page_size=` (up to 500), `?ordering=` from the view's `ordering_fields`, `?cursor=` as given in `next`."""

    def paginate_queryset(self, queryset: QuerySet[Any], request: Request, view: Any = None) -> list[Any]:
        self.request = request
        allowed: tuple[str, ...] = view.ordering_fields
        self.ordering = request.query_params.get("ordering") or allowed[0]
        if self.ordering.removeprefix("-") not in {name.removeprefix("-") for name in allowed}:
            names = ", ".join(sorted({name.removeprefix("-") for name in allowed}))
            raise ValidationError({"ordering": [f"Order by one of {names}, with - before it for descending."]})
        self.size = self._size()
        field, descending = self.ordering.removeprefix("-"), self.ordering.startswith("-")
        key, backward = self._cursor(queryset, field)
        downward = descending != backward
        if key is not None:
            queryset = queryset.filter(_beyond(queryset, field, key, downward=downward, backward=backward))
        # Nulls stand at the end of the list; where a column has none, saying so would only keep its index from use.
        nulls = ({"nulls_first": True} if backward else {"nulls_last": True}) if _nullable(queryset, field) else {}
        order = F(field).desc(**nulls) if downward else F(field).asc(**nulls)
        rows = list(queryset.order_by(order, "-pk" if downward else "pk")[: self.size + 1])
        more = len(rows) > self.size
        rows = rows[: self.size]
        if backward:
            rows.reverse()
        self.next = self._link(rows[-1], field, backward=False) if rows and (more or backward) else None
        started_inside = key is not None
        self.previous = (
            self._link(rows[0], field, backward=True) if rows and (more if backward else started_inside) else None
        )
        return rows

    def get_paginated_response(self, data: Any) -> Response:
        return Response({"next": self.next, "previous": self.previous, "results": data})

    def get_paginated_response_schema(self, schema: dict[str, Any]) -> dict[str, Any]:
        link = {"type": ["string", "null"], "format": "uri"}
        return {
            "type": "object",
            "required": ["next", "previous", "results"],
            "properties": {"next": link, "previous": link, "results": schema},
        }

    def get_schema_operation_parameters(self, view: Any) -> list[dict[str, Any]]:
        def parameter(name: str, kind: str, words: str) -> dict[str, Any]:
            return {"name": name, "required": False, "in": "query", "description": words, "schema": {"type": kind}}

        return [
            parameter("cursor", "string", "Where to go on; taken from `next` or `previous`."),
            parameter("page_size", "integer", f"Rows a page, {PAGE_SIZE} by default, {MOST} at most."),
            parameter("ordering", "string", f"One of {', '.join(view.ordering_fields)}; a leading - turns it round."),
        ]

    def _size(self) -> int:
        raw = self.request.query_params.get("page_size", str(PAGE_SIZE))
        if not raw.isdecimal() or not raw.isascii() or len(raw) > len(str(MOST)) or not 1 <= int(raw) <= MOST:
            raise ValidationError({"page_size": [f"Give a whole number from 1 to {MOST}."]})
        return int(raw)

    def _cursor(self, queryset: QuerySet[Any], field: str) -> tuple[tuple[Any, Any] | None, bool]:
        raw = self.request.query_params.get("cursor")
        if not raw:
            return None, False
        try:
            ordering, value, pk, backward = orjson.loads(base64.urlsafe_b64decode(raw.encode()))
            if ordering != self.ordering or not isinstance(pk, str) or not isinstance(backward, bool):
                raise _bad_cursor()
            key = _value_of(queryset, field, value), _value_of(queryset, "pk", pk)
        except (binascii.Error, ValueError, TypeError, OverflowError, DjangoValidationError) as error:
            raise _bad_cursor() from error
        return key, backward

    def _link(self, row: Any, field: str, *, backward: bool) -> str:
        value = getattr(row, field)
        if isinstance(value, datetime):
            value = value.isoformat()
        raw = orjson.dumps([self.ordering, value, str(row.pk), backward])
        parameters = self.request.query_params.dict() | {"cursor": base64.urlsafe_b64encode(raw).decode()}
        return f"{self.request.build_absolute_uri(self.request.path)}?{urlencode(parameters)}"


def _bad_cursor() -> ValidationError:
    return ValidationError({"cursor": ["This cursor does not fit this list; start again without it."]})


def _column(queryset: QuerySet[Any], field: str) -> "Field[Any, Any] | None":
    """Return the column that a list is ordered by, or what the view annotates in its place."""
    options = queryset.model._meta
    if field in queryset.query.annotations:
        annotated: Field[Any, Any] = queryset.query.annotations[field].output_field
        return annotated
    return options.pk if field == "pk" else {f.name: f for f in options.concrete_fields}.get(field)


def _nullable(queryset: QuerySet[Any], field: str) -> bool:
    column = _column(queryset, field)
    return column is not None and column.null


def _value_of(queryset: QuerySet[Any], field: str, value: Any) -> Any:
    """Return a cursor's value as the column holds it; raises ValueError and its like for what cannot stand there."""
    column = _column(queryset, field)
    if value is None and _nullable(queryset, field):
        return None
    if isinstance(value, str) and "\x00" not in value:
        return column.to_python(value) if column else value
    if isinstance(column, IntegerField) and isinstance(value, int) and not isinstance(value, bool):
        return value
    raise ValueError(value)


def _beyond(queryset: QuerySet[Any], field: str, key: tuple[Any, Any], *, downward: bool, backward: bool) -> Q:
    """Return the condition that a row stands beyond `key`; nulls stand at the end of the list."""
    value, pk = key
    later = "lt" if downward else "gt"
    if value is None:
        tie = Q(**{f"{field}__isnull": True, f"pk__{later}": pk})
        return tie | Q(**{f"{field}__isnull": False}) if backward else tie
    beyond = Q(**{f"{field}__{later}": value}) | Q(**{field: value, f"pk__{later}": pk})
    # The first condition follows from the second; it is there so that PostgreSQL starts reading the index in place.
    near = Q(**{f"{field}__{later}e": value})
    if backward or not _nullable(queryset, field):
        return near & beyond
    return (near & beyond) | Q(**{f"{field}__isnull": True})
