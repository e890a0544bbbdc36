"""Wrong settings are named before anything starts, with what to do about each."""

from typing import Any

from django.conf import settings
from django.core import checks

NOTHING_RUNS = (
    "Start the workbench with make run (WORKBENCH_DATA names its data folder if that is not data/), or set {name}."
)


def check_settings(app_configs: Any, **_: Any) -> list[checks.CheckMessage]:
    """Return an error for each setting without which nothing works, a warning for each that weakens production."""
    found: list[checks.CheckMessage] = []
    if not settings.DATABASES["default"].get("NAME"):
        found.append(
            checks.Error("There is no database.", hint=NOTHING_RUNS.format(name="DATABASE_URL"), id="workbench.E001")
        )
    elif "postgresql" not in str(settings.DATABASES["default"]["ENGINE"]):
        found.append(
            checks.Error("DATABASE_URL is no PostgreSQL address.", hint="Use postgres://…", id="workbench.E002")
        )
    if not settings.REDIS_URL:
        hint = NOTHING_RUNS.format(name="REDIS_URL")
        found.append(checks.Error("There is no Redis or Valkey.", hint=hint, id="workbench.E003"))
    if not settings.SECRET_KEY_GIVEN:
        hint = NOTHING_RUNS.format(name="WORKBENCH_SECRET_KEY or WORKBENCH_SECRET_KEY_FILE")
        found.append(checks.Error("There is no secret key.", hint=hint, id="workbench.E004"))
    if "*" in settings.ALLOWED_HOSTS:
        hint = "List the names that the site is reached by."
        found.append(checks.Error("WORKBENCH_HOSTS allows every host.", hint=hint, id="workbench.E005"))
    if settings.PRODUCTION and settings.OWNER_IS_APPLICATION:
        found.append(
            checks.Warning(
                "The application works as the owner of its tables.",
                hint="Set MIGRATION_DATABASE_URL to the owner's role and DATABASE_URL to another.",
                id="workbench.W001",
            )
        )
    return found
