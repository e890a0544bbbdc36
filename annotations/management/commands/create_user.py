"""Make an account. There is no sign-up: this and invitations are the only ways in."""

import getpass
import os
from typing import Any

from django.contrib.auth.models import User
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser


class Command(BaseCommand):
    help = "Make an account. The password comes from WORKBENCH_PASSWORD, else from a prompt."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("name")
        parser.add_argument("--superuser", action="store_true", help="May also look into the admin pages.")

    def handle(self, *args: Any, name: str, superuser: bool, **options: Any) -> None:
        user = User(username=name, is_staff=superuser, is_superuser=superuser)
        try:
            user.full_clean(exclude=["password"])
            password = os.environ.get("WORKBENCH_PASSWORD") or self._ask()
            validate_password(password, user)
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from error
        user.set_password(password)
        user.save(force_insert=True)
        self.stdout.write(f"{name} can sign in now.")

    def _ask(self) -> str:
        first, second = getpass.getpass("Password: "), getpass.getpass("Password again: ")
        if first != second:
            raise CommandError("The two passwords differ; nothing was made.")
        return first
