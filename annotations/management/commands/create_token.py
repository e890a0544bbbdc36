"""Print a new API token, and nothing else, so that a script can read it."""

from datetime import UTC, datetime
from typing import Any

from django.contrib.auth.models import User
from django.core.management.base import BaseCommand, CommandError, CommandParser

from annotations.models import Scope
from annotations.projects.tokens import create_token


class Command(BaseCommand):
    help = "Print a new API token of an account. It cannot be shown again."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("username")
        parser.add_argument("--name", default="command line")
        parser.add_argument("--days", type=int, default=90)
        parser.add_argument("--scope", choices=Scope.values, default=Scope.MANAGE)

    def handle(self, *args: Any, username: str, name: str, days: int, scope: str, **options: Any) -> None:
        user = User.objects.filter(username=username, is_active=True).first()
        if user is None:
            raise CommandError(f"There is no account called {username}; create_user makes one.")
        if days < 1:
            raise CommandError("A token must live for at least a day.")
        _, token = create_token(user=user, name=name, at=datetime.now(UTC), days=days, scope=scope)
        self.stdout.write(token)
