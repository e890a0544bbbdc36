"""Refusals: what a rule of the workflow says to somebody who asked for what it does not allow."""

from typing import Any

import msgspec


class RuleBroken(Exception):
    """A request was understood and refused.

    `code` is stable and meant for programs, `status` is the HTTP status that the API answers with, the message says
    what happened and what to do. `fields` maps a field or a record number to its messages; `current` is the state
    that the caller did not know of (409 and 412).
    """

    code = "rule_broken"
    status = 409
    message = "That is not possible now."

    def __init__(
        self,
        message: str | None = None,
        *,
        fields: dict[str, list[str]] | None = None,
        current: Any = None,
    ) -> None:
        self.message = message or self.message
        self.fields = fields or {}
        self.current = current
        super().__init__(self.message)


def told_in_record(fields: dict[str, list[str]]) -> list[str]:
    """Return what is wrong with the fields of one record of a list, whose number the refusal goes by."""
    return [f"{name}: {' '.join(words)}" for name, words in fields.items()]


class BadInput(RuleBroken):
    """The input itself is wrong, whatever the state of things; `fields` says where."""

    code = "bad_input"
    status = 400
    message = "Some of the input cannot be used; see the fields."

    def in_record(self, number: int) -> "BadInput":
        """Return the same for a list of records: `fields` names the record, its messages the field."""
        return BadInput(fields={str(number): told_in_record(self.fields)})


class NotFound(RuleBroken):
    """The object is not there, or is not the asker's to see: nobody can tell which."""

    code = "not_found"
    status = 404
    message = "There is no such object, or it is not yours."


class RoleMissing(RuleBroken):
    """The asker knows the object but lacks the role for this act."""

    code = "role_missing"
    status = 403
    message = "Your role in this project does not allow this."


def misfit(error: msgspec.ValidationError, *, whole: str) -> dict[str, list[str]]:
    """Return the field that a decoded value does not fit in, with what is wrong; `whole` names the value itself."""
    words, _, path = str(error).partition(" - at `")
    if "unknown field" in words:
        return {words.split("`")[1]: ["There is no such field."]}
    if "missing required field" in words:
        return {words.split("`")[1]: ["This field is required."]}
    return {path.rstrip("`").removeprefix("$").lstrip(".") or whole: [f"{words}."]}
