"""Who is asking: programs by token, browsers by session."""

from datetime import UTC, datetime
from typing import Any

from rest_framework import authentication, exceptions
from rest_framework.request import Request

from annotations.models import ApiToken
from annotations.projects.tokens import find_token


class TokenAuthentication(authentication.BaseAuthentication):
    """`Authorization: Bearer <token>`. Tried first, so that the unknown get 401 and not 403."""

    def authenticate(self, request: Request) -> tuple[Any, ApiToken] | None:
        kind, _, token = request.headers.get("Authorization", "").partition(" ")
        if kind.lower() != "bearer":
            return None
        found = find_token(token=token.strip(), at=datetime.now(UTC))
        if found is None:
            raise exceptions.AuthenticationFailed("This token is unknown or has expired.")
        return found.user, found

    def authenticate_header(self, request: Request) -> str:
        return "Bearer"


class SessionAuthentication(authentication.SessionAuthentication):
    """The browser's session, with CSRF checked on every write."""
