"""The OpenAPI description: every operation documents the one error shape."""

from typing import Any, Literal

from drf_spectacular.extensions import OpenApiAuthenticationExtension
from drf_spectacular.openapi import AutoSchema
from rest_framework import serializers


class FaultShape(serializers.Serializer[Any]):
    """One thing to mend in a rule pack."""

    line = serializers.IntegerField(allow_null=True, help_text="In the YAML, from 1.")
    rule = serializers.CharField(allow_null=True)
    message = serializers.CharField(help_text="In English.")
    code = serializers.CharField(help_text="Stable, for programs and translations.")
    params = serializers.DictField(
        child=serializers.JSONField(),
        help_text="What was filled into the message: text, numbers, or again `{code, params}`.",
    )


class ErrorShape(serializers.Serializer[Any]):
    """What every refusal looks like."""

    code = serializers.CharField(help_text="Stable, for programs.")
    message = serializers.CharField(help_text="What happened and what to do.")
    fields = serializers.DictField(  # type: ignore[assignment]
        child=serializers.ListField(child=serializers.CharField()),
        help_text="A field, or the index of a record, to its messages.",
    )
    current = serializers.JSONField(required=False, help_text="The current state, with 409 and 412.")
    faults = FaultShape(many=True, required=False, help_text="With `pack_invalid`: one by one, up to 50.")


class Schema(AutoSchema):
    """Adds the error shape to each operation."""

    def _get_response_bodies(self, direction: Literal["request", "response"] = "response") -> Any:
        # Not get_response_serializers: views that name their answers by extend_schema replace that one.
        refusal = self._get_response_for_code(ErrorShape, "default", direction=direction)  # type: ignore[no-untyped-call]
        return {**super()._get_response_bodies(direction=direction), "default": {**refusal, "description": "Refused"}}


class TokenScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]
    target_class = "annotations.api.authentication.TokenAuthentication"
    name = "token"

    def get_security_definition(self, auto_schema: AutoSchema) -> dict[str, str]:
        return {"type": "http", "scheme": "bearer"}


class SessionScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]
    target_class = "annotations.api.authentication.SessionAuthentication"
    name = "session"

    def get_security_definition(self, auto_schema: AutoSchema) -> dict[str, str]:
        return {"type": "apiKey", "in": "cookie", "name": "sessionid"}
