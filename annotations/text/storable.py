"""Decoded JSON that a database can keep and give back."""

from typing import Any

DEEPEST = 50


def nul_at(value: Any, path: str = "") -> str | None:
    """Return the path of the first string that holds a NUL character, which PostgreSQL cannot store."""
    if isinstance(value, str):
        return path or "body" if "\x00" in value else None
    if isinstance(value, dict):
        pairs = [(key, f"{path}.{key}" if path else str(key), item) for key, item in value.items()]
        return next((found for key, name, item in pairs if (found := nul_at(key, name) or nul_at(item, name))), None)
    if isinstance(value, list):
        return next(
            (found for i, item in enumerate(value) if (found := nul_at(item, f"{path}.{i}" if path else str(i)))), None
        )
    return None


def too_deep(value: Any) -> bool:
    """Say whether lists and objects nest deeper than `DEEPEST`: more can be read, but not written out again."""
    level = [value]
    for _ in range(DEEPEST):
        level = [
            child
            for item in level
            if isinstance(item, dict | list)
            for child in (item.values() if isinstance(item, dict) else item)
        ]
        if not level:
            return False
    return any(isinstance(item, dict | list) for item in level)
