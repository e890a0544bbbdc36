"""What is wrong with a rule pack."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: the rule's id and the line of the YAML (from 1) where they are known."""

    message: str
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
