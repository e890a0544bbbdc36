"""Load the demo project once, and say how to sign in to it."""

from datetime import UTC, datetime
from typing import Any

from django.core.management.base import BaseCommand

from annotations.management.demo.loading import SLUG, load
from annotations.management.demo.people import LOGINS, names_taken, password
from annotations.models import Project


class Command(BaseCommand):
    help = "Load the demo project, unless it is here already, and print its logins in one line."

    def handle(self, *args: Any, **options: Any) -> None:
        if not Project.objects.filter(slug=SLUG).exists():
            if taken := names_taken():
                # Real people's accounts are not for showing around.
                self.stdout.write(f"The demo project is not loaded: {' and '.join(taken)} would be somebody else.")
                return
            load(at=datetime.now(UTC))
        word = password()
        if word is None:
            self.stdout.write("The project demo was not loaded from this data folder: sign in as you know.")
        else:
            self.stdout.write(f"Demo logins: {LOGINS}, password {word}")
