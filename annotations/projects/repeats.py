"""Answers kept for requests that are sent again (`Idempotency-Key`)."""

from datetime import datetime, timedelta

from annotations.models import IdempotencyKey

KEPT_FOR = timedelta(days=7)


def forget_answers(*, at: datetime) -> int:
    """Delete answers older than `KEPT_FOR`, and return how many there were; their keys may be used anew."""
    deleted, _ = IdempotencyKey.objects.filter(created_at__lt=at - KEPT_FOR).delete()
    return deleted
