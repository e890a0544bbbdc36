"""The site's own application: it says at every start which settings are wrong."""

from django.apps import AppConfig
from django.core.checks import register

from workbench.checks import check_settings


class WorkbenchConfig(AppConfig):
    name = "workbench"

    def ready(self) -> None:
        register(check_settings)
