"""The append-only history: one row for each act, written in the act's own transaction."""

from django.conf import settings
from django.db import models


class Event(models.Model):
    """Who did what to which object, and how it looked before and after.

    The application's database role may insert and read these rows and nothing else; a trigger refuses updates and
    deletions to everybody.
    """

    id = models.BigAutoField(primary_key=True)
    project = models.ForeignKey("annotations.Project", on_delete=models.PROTECT, related_name="events", null=True)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="events", null=True, db_index=False
    )
    at = models.DateTimeField()
    kind = models.CharField(max_length=60)
    object_type = models.CharField(max_length=30)
    object_id = models.CharField(max_length=80)
    before = models.JSONField(null=True)
    after = models.JSONField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["project", "-at", "-id"], name="event_project_at"),
            models.Index(fields=["object_type", "object_id", "id"], name="event_object"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.object_type} {self.object_id}"
