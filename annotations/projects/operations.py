"""Projects and their members: every change to either goes through here."""

from datetime import datetime
from typing import Any

from django.contrib.auth.models import User
from django.db import IntegrityError, transaction

from annotations.errors import BadInput, NotFound, RoleMissing, RuleBroken
from annotations.history.events import Change, record
from annotations.models import Membership, Project, Role


class SlugTaken(RuleBroken):
    code = "slug_taken"
    status = 409
    message = "A project with this slug exists already; choose another slug."


class AlreadyMember(RuleBroken):
    code = "already_member"
    status = 409
    message = "This person is a member already; change the role instead."


class LastManager(RuleBroken):
    code = "last_manager"
    status = 409
    message = "A project needs a manager: make somebody else one first."


class Archived(RuleBroken):
    code = "archived"
    message = (
        "This project is archived: nothing new goes in or is handed out. A manager can take it out of the archive."
    )


SETTINGS = ("name", "description", "language", "overlap", "blind", "suggestion_rate")


def require_project(*, user: User, slug: str) -> Project:
    """Return the project called `slug`, or refuse as if it did not exist where `user` is no member."""
    project = Project.objects.visible_to(user).filter(slug=slug).first()
    if project is None:
        raise NotFound("There is no such project, or you are not a member of it.")
    return project


def role_in(*, project_id: Any, user: User) -> str | None:
    """Return the role of `user` in the project, None for an outsider."""
    return Membership.objects.filter(project_id=project_id, user=user).values_list("role", flat=True).first()


def check_role(role: str, *, roles: tuple[str, ...]) -> None:
    """Refuse a member whose role is none of `roles`, naming those that would do."""
    if role not in roles:
        raise RoleMissing(f"This needs the role {' or '.join(roles)}; yours is {role}.")


def require_active(project: Project) -> None:
    """Refuse new work for an archived project; what was begun can be finished."""
    if project.archived_at is not None:
        raise Archived


def _describe(project: Project) -> dict[str, Any]:
    return {name: getattr(project, name) for name in ("slug", *SETTINGS)}


@transaction.atomic
def create_project(
    *,
    slug: str,
    name: str,
    by: User,
    at: datetime,
    description: str = "",
    language: str = "id",
    overlap: int = 2,
    blind: bool = True,
    suggestion_rate: float = 1.0,
) -> Project:
    """Make a project with `by` as its manager. Codebook and rule pack are published by the caller's next steps."""
    try:
        with transaction.atomic():
            project = Project.objects.create(
                slug=slug,
                name=name,
                description=description,
                language=language,
                overlap=overlap,
                blind=blind,
                suggestion_rate=suggestion_rate,
                created_by=by,
                created_at=at,
            )
    except IntegrityError as error:
        raise SlugTaken(fields={"slug": [SlugTaken.message]}) from error
    Membership.objects.create(project=project, user=by, role=Role.MANAGER, created_at=at)
    record(
        project=project,
        actor=by,
        at=at,
        changes=[
            Change("project.created", "project", slug, after=_describe(project)),
            Change("member.added", "member", by.username, after={"role": Role.MANAGER}),
        ],
    )
    return project


@transaction.atomic
def change_project(*, project: Project, values: dict[str, Any], by: User, at: datetime) -> Project:
    """Change settings named in `SETTINGS`, or `archived` (true or false)."""
    # Weaker than a deletion's lock: whoever holds an article can write its event meanwhile, so neither waits for ever.
    project = Project.objects.select_for_update(no_key=True).get(pk=project.pk)
    before = {**_describe(project), "archived": project.archived_at is not None}
    for name in SETTINGS:
        if name in values:
            setattr(project, name, values[name])
    if "archived" in values:
        project.archived_at = at if values["archived"] else None
    project.save(update_fields=[*SETTINGS, "archived_at"])
    after = {**_describe(project), "archived": project.archived_at is not None}
    if after != before:
        record(
            project=project,
            actor=by,
            at=at,
            changes=[Change("project.changed", "project", project.slug, before=before, after=after)],
        )
    return project


@transaction.atomic
def add_member(*, project: Project, username: str, role: str, by: User, at: datetime) -> Membership:
    """Give `username` a role in the project."""
    user = User.objects.filter(username=username, is_active=True).first()
    if user is None:
        raise BadInput(fields={"username": [f"There is no account called {username}; create_user makes one."]})
    membership, created = Membership.objects.get_or_create(
        project=project, user=user, defaults={"role": role, "created_at": at}
    )
    if not created:
        raise AlreadyMember(fields={"username": [AlreadyMember.message]})
    record(
        project=project,
        actor=by,
        at=at,
        changes=[Change("member.added", "member", username, after={"role": role})],
    )
    return membership


def _locked_member(*, project: Project, username: str) -> tuple[Membership, bool]:
    """Lock the project's members; return the named one and whether another manager is there."""
    rows = Membership.objects.select_for_update(of=("self",)).filter(project=project)
    members = list(rows.select_related("user").order_by("pk"))
    member = next((m for m in members if m.user.username == username), None)
    if member is None:
        raise NotFound(f"{username} is not a member of this project.")
    return member, any(m.role == Role.MANAGER and m.pk != member.pk for m in members)


@transaction.atomic
def change_role(*, project: Project, username: str, role: str, by: User, at: datetime) -> Membership:
    """Change a member's role; the last manager stays one."""
    member, others_manage = _locked_member(project=project, username=username)
    if role != Role.MANAGER and not others_manage:
        raise LastManager
    before, member.role = member.role, role
    member.save(update_fields=["role"])
    record(
        project=project,
        actor=by,
        at=at,
        changes=[Change("member.changed", "member", username, before={"role": before}, after={"role": role})],
    )
    return member


@transaction.atomic
def remove_member(*, project: Project, username: str, by: User, at: datetime) -> None:
    """End a membership. What the person labelled stays; the last manager cannot leave."""
    member, others_manage = _locked_member(project=project, username=username)
    if not others_manage and member.role == Role.MANAGER:
        raise LastManager
    before = member.role
    member.delete()
    record(
        project=project,
        actor=by,
        at=at,
        changes=[Change("member.removed", "member", username, before={"role": before})],
    )
