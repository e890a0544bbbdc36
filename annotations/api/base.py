"""What every view shares: who asks, which project or article, repeated requests, and ETags."""

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, ClassVar
from uuid import UUID

import orjson
from django.contrib.auth.models import User
from django.db import IntegrityError, transaction
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from annotations.errors import BadInput, NotFound, RoleMissing, RuleBroken
from annotations.labelling.assignments import require_assignment
from annotations.models import ApiToken, Article, Assignment, IdempotencyKey, Project, Role, Scope
from annotations.projects.operations import check_role, require_project

MANAGERS = (Role.MANAGER,)
REVIEWERS = (Role.MANAGER, Role.REVIEWER)
WORKERS = (Role.MANAGER, Role.REVIEWER, Role.ANNOTATOR)


class KeyReused(RuleBroken):
    code = "idempotency_key_reused"
    message = "This Idempotency-Key was used for another request; make a new key for each act."


class RevisionRefused(BadInput):
    message = "If-Match must hold the revision of the annotation, in quotes."


class Strict(serializers.Serializer[Any]):
    """A serializer that refuses fields it does not know, instead of dropping them."""

    def to_internal_value(self, data: Any) -> Any:
        if isinstance(data, dict) and (unknown := sorted(set(data) - set(self.fields))):
            raise serializers.ValidationError({str(name): ["There is no such field."] for name in unknown})
        return super().to_internal_value(data)


class View(APIView):
    """A view of the API. `write_scope` is what a token needs for anything but reading."""

    write_scope: ClassVar[str] = Scope.WRITE
    beyond_projects: ClassVar[bool] = False  # whether writing reaches further than one project

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        """Refuse a NUL in the query and a token that is too weak, before anything is looked up."""
        super().initial(request, *args, **kwargs)
        if any("\x00" in value for values in request.query_params.lists() for value in values[1]):
            raise BadInput(fields={"query": ["A parameter holds a NUL character."]})
        token = request.auth
        if not isinstance(token, ApiToken) or request.method in ("GET", "HEAD", "OPTIONS"):
            return
        strength = [Scope.READ, Scope.WRITE, Scope.MANAGE]
        if strength.index(Scope(token.scope)) < strength.index(Scope(self.write_scope)):
            raise RoleMissing(f"This token may only {token.scope}; this needs the scope {self.write_scope}.")
        if self.beyond_projects and token.project_id is not None:
            raise RoleMissing("This token is limited to one project; this needs one for all of them.")

    @property
    def user(self) -> User:
        return self.request.user  # type: ignore[return-value]

    @property
    def now(self) -> datetime:
        return datetime.now(UTC)

    def project(self, slug: str, *, roles: tuple[str, ...] | None = None) -> Project:
        """Return a project of the asker's, or 404; with `roles`, 403 where theirs is none of them.

        The asker's role is in `asker_role` afterwards.
        """
        project = require_project(user=self.user, slug=slug)
        self._within_token(project.pk)
        self.asker_role: str = project.asker_role  # type: ignore[attr-defined]
        if roles is not None:
            check_role(self.asker_role, roles=roles)
        return project

    def article(self, pk: UUID, *, roles: tuple[str, ...] | None = None, assigned: bool = True) -> Article:
        """Return an article that the asker may see, or 404; with `roles`, 403 where theirs is none of them.

        The asker's role is in `asker_role` afterwards.
        With `assigned` false, any article of the asker's projects: for acts that answer `not_assigned` by themselves.
        """
        visible = Article.objects.visible_to(self.user) if assigned else Article.objects.in_projects_of(self.user)
        article = visible.select_related("project").filter(pk=pk).first()
        if article is None:
            raise NotFound
        self._within_token(article.project_id)
        self.asker_role = article.asker_role  # type: ignore[attr-defined]
        if roles is not None:
            check_role(self.asker_role, roles=roles)
        return article

    def assignment(self, pk: UUID) -> Assignment:
        """Return an assignment of the asker's, or of a project that they review or manage; else 404."""
        assignment = require_assignment(assignment_id=pk, user=self.user)
        self._within_token(assignment.article.project_id)
        return assignment

    @property
    def token_project(self) -> UUID | None:
        """The one project that the asker's token is limited to; None where it is not, and for browsers."""
        return self.request.auth.project_id if isinstance(self.request.auth, ApiToken) else None

    @property
    def only_reads(self) -> bool:
        """Whether the asker carries a token that changes nothing."""
        return isinstance(self.request.auth, ApiToken) and self.request.auth.scope == Scope.READ

    def read(self, serializer: type[serializers.Serializer[Any]], *, partial: bool = False) -> dict[str, Any]:
        """Return the checked body; 400 with its fields where it does not fit `serializer`."""
        checked = serializer(data=self.request.data, partial=partial)
        checked.is_valid(raise_exception=True)
        return dict(checked.validated_data)

    def once(self, act: Callable[[], Response], *, content: bytes | None = None) -> Response:
        """Carry out `act`, or give the answer that the same `Idempotency-Key` was given before.

        `content` is what was sent, where that is no JSON.
        """
        key = self.request.headers.get("Idempotency-Key", "")
        if not key:
            return act()
        if len(key) > 200 or not key.isprintable():
            raise BadInput(fields={"Idempotency-Key": ["Give up to 200 printable characters."]})
        sent = orjson.dumps(self.request.data) if content is None else content
        digest = hashlib.sha256(f"{self.request.method} {self.request.get_full_path()} ".encode() + sent).hexdigest()
        try:
            with transaction.atomic():
                # The row is written first: a second request with the same key waits here for the first one's answer.
                row = IdempotencyKey.objects.create(
                    user=self.user, key=key, request_sha256=digest, status=0, created_at=self.now
                )
                answer = act()
                row.status = answer.status_code
                row.answer = orjson.loads(orjson.dumps(answer.data, default=str, option=orjson.OPT_UTC_Z))
                row.save(update_fields=["status", "answer"])
                return answer
        except IntegrityError:
            earlier = IdempotencyKey.objects.filter(user=self.user, key=key).first()
            if earlier is None:
                raise
            if earlier.request_sha256 != digest:
                raise KeyReused from None
            return Response(earlier.answer, status=earlier.status)

    def revision(self) -> int | None:
        """Return the revision that `If-Match` names, None without the header."""
        header = self.request.headers.get("If-Match")
        if header is None:
            return None
        value = header.removeprefix("W/").strip().strip('"')
        if not (value.isascii() and value.isdecimal() and len(value) < 10):
            raise RevisionRefused(fields={"If-Match": [RevisionRefused.message]})
        return int(value)

    def _within_token(self, project_id: UUID) -> None:
        if self.token_project not in (None, project_id):
            raise NotFound
