"""Keys that programs carry: made, found, ended."""

import hashlib
import secrets
from datetime import datetime, timedelta

from django.contrib.auth.models import User

from annotations.models import ApiToken, Project, Scope

PREFIX = "wb_"


def digest(token: str) -> str:
    """Return what is stored of a token: its SHA-256. Tokens hold 256 random bits, so no slow hash is needed."""
    return hashlib.sha256(token.encode()).hexdigest()


def create_token(
    *,
    user: User,
    name: str,
    at: datetime,
    days: int = 90,
    scope: str = Scope.MANAGE,
    project: Project | None = None,
) -> tuple[ApiToken, str]:
    """Make a key for `user` and return its row and the token, which cannot be read again."""
    token = PREFIX + secrets.token_urlsafe(32)
    row = ApiToken.objects.create(
        user=user,
        name=name,
        digest=digest(token),
        scope=scope,
        project=project,
        created_at=at,
        expires_at=at + timedelta(days=days),
    )
    return row, token


def find_token(*, token: str, at: datetime) -> ApiToken | None:
    """Return the living key that `token` belongs to; None where there is none, it expired or the person left."""
    return (
        ApiToken.objects.select_related("user")
        .filter(digest=digest(token), expires_at__gt=at, user__is_active=True)
        .first()
    )
