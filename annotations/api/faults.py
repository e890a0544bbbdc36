"""Faults of a rule pack as answers tell them: in English, and by code for those who say it in another language."""

from typing import Any

from annotations.tagging.engine import Fault
from annotations.tagging.engine.wording import Told


def fault_shape(fault: Fault) -> dict[str, Any]:
    """Return a fault with its place, its English message, and the code and values that the message was made of."""
    return {"line": fault.line, "rule": fault.rule, "message": str(fault.message), **told_shape(fault.message)}


def told_shape(told: Told) -> dict[str, Any]:
    """Return the code of a sentence and its values; a value that is a sentence itself is told in the same way."""
    params = {name: told_shape(value) if isinstance(value, Told) else value for name, value in told.params.items()}
    return {"code": told.code, "params": params}
