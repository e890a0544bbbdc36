"""What is wrong with a rule pack."""

import time
from dataclasses import dataclass

from .wording import Told


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: the rule's id and the line of the YAML (from 1) where they are known."""

    message: Told
    rule: str | None = None
    line: int | None = None

    def __str__(self) -> str:
        where = [f"rule {self.rule}"] if self.rule else []
        where += [f"line {self.line}"] if self.line else []
        return f"{', '.join(where)}: {self.message}" if where else self.message


class PackInvalid(ValueError):
    """A rule pack cannot be read or published; `faults` says why, one entry for each thing to mend."""

    def __init__(self, *faults: Fault) -> None:
        self.faults = faults
        super().__init__("; ".join(map(str, faults)))


class Patience:
    """How long a pack may keep a processor busy while it is checked; other work on the machine does not count."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._began = time.thread_time()

    def is_over(self) -> bool:
        """Say whether the time is used up."""
        return time.thread_time() - self._began > self.seconds
