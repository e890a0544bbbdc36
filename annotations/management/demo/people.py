"""The demo's accounts. All have one password, made for this data folder and kept in it."""

import secrets
from pathlib import Path

from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import User

from annotations.models import Role
from workbench.embedded.folder import write_private

# username: first name, last name, role in the demo project; the manager founds it.
PEOPLE = {
    "ada": ("Ada", "Siregar", Role.ANNOTATOR),
    "ben": ("Ben", "Wattimena", Role.ANNOTATOR),
    "rita": ("Rita", "Kelana", Role.REVIEWER),
    "mia": ("Mia", "Pasaribu", Role.MANAGER),
}
LOGINS = "ada and ben (annotators), rita (reviewer), mia (manager)"
# Read aloud and typed by hand: no letters and digits that look alike.
ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"


def names_taken() -> list[str]:
    """Return which of the demo's usernames belong to somebody already."""
    return list(User.objects.filter(username__in=PEOPLE).order_by("username").values_list("username", flat=True))


def create_people() -> dict[str, User]:
    """Make the demo's accounts, none of which may exist; return them by username."""
    # Hashing is slow on purpose; one password needs it once.
    password = make_password(_ensure_password())
    return {
        username: User.objects.create(username=username, first_name=first, last_name=last, password=password)
        for username, (first, last, _) in PEOPLE.items()
    }


def password() -> str | None:
    """Return the demo's password, None where this data folder has none."""
    file = _file()
    return file.read_text(encoding="utf-8").strip() if file.is_file() else None


def _ensure_password() -> str:
    if (known := password()) is not None:
        return known
    made = "-".join("".join(secrets.choice(ALPHABET) for _ in range(4)) for _ in range(3))
    _file().parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_private(_file(), made + "\n")
    return made


def _file() -> Path:
    return Path(settings.DATA_DIR) / "demo_password"
