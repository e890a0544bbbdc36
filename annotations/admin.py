"""Django's admin, for looking only: every change goes through the operation that owns its rules."""

from django.contrib import admin
from django.db.models import Model
from django.http import HttpRequest

from annotations.models import (
    Article,
    ArticleImport,
    Assignment,
    CodebookVersion,
    Decision,
    Event,
    Membership,
    Project,
    Release,
    RulePack,
    TaggerRun,
)


class ReadOnly(admin.ModelAdmin):
    show_full_result_count = False
    list_per_page = 50

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False


COLUMNS: dict[type[Model], tuple[str, ...]] = {
    Project: ("slug", "name", "created_at"),
    Membership: ("project", "user", "role"),
    CodebookVersion: ("project", "version", "published_at"),
    RulePack: ("project", "name", "version", "published_at"),
    Article: ("external_id", "project", "source", "state", "created_at"),
    ArticleImport: ("name", "project", "status", "created", "refused", "created_at"),
    TaggerRun: ("article", "state", "attempts", "created_at"),
    Assignment: ("article", "annotator", "state", "submitted_at"),
    Decision: ("article", "verdict", "reviewer", "at"),
    Release: ("project", "number", "status", "created_at"),
    Event: ("at", "kind", "actor", "object_type", "object_id"),
}

for model, columns in COLUMNS.items():
    admin.site.register(model, type(f"{model.__name__}Admin", (ReadOnly,), {"list_display": columns}))
