"""Rules, compiled once: whoever edits one rule of a pack waits for that one only."""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

from . import reading, rules
from .errors import PackInvalid
from .finder import Finder
from .lines import Path
from .rules import Rule
from .wording import Told

# Published packs keep their own rules; this is what people who edit have at hand, in each process.
_MOST_RULES = 3000
_MOST_MEMORY = 64 << 20


@dataclass(frozen=True, slots=True)
class Compiled:
    """One rule of a pack, ready to run, or what is wrong with it as (path inside the rule, words)."""

    rule: Rule | None
    faults: tuple[tuple[Path, Told], ...] = ()
    finder: list[Finder] = field(default_factory=list)

    @property
    def memory(self) -> int:
        """How many bytes the compiled pattern takes."""
        return self.rule.pattern.memory if self.rule is not None and self.rule.pattern is not None else 0

    def alone(self) -> Finder:
        """Return a finder of this rule and no other."""
        if not self.finder and self.rule is not None:
            self.finder.append(Finder([self.rule]))
        return self.finder[0]


class _Kept:
    """The rules that were used last, by their content, up to a number and an amount of memory."""

    def __init__(self) -> None:
        self._rules: OrderedDict[bytes, Compiled] = OrderedDict()
        self._memory = 0
        self._lock = Lock()

    def get(self, key: bytes) -> Compiled | None:
        with self._lock:
            found = self._rules.get(key)
            if found is not None:
                self._rules.move_to_end(key)
            return found

    def put(self, key: bytes, made: Compiled) -> Compiled:
        with self._lock:
            if key in self._rules:
                return self._rules[key]
            self._rules[key] = made
            self._memory += made.memory
            while len(self._rules) > _MOST_RULES or (self._memory > _MOST_MEMORY and len(self._rules) > 1):
                self._memory -= self._rules.popitem(last=False)[1].memory
            return made


_kept = _Kept()


def compiled_rule(content: Any) -> Compiled:
    """Return one rule as it stands in a pack, compiled; what was compiled before is not compiled again."""
    key = reading.canonical(content)
    return _kept.get(key) or _kept.put(key, _made(content))


def _made(content: Mapping[str, Any]) -> Compiled:
    faults = tuple(reading.rule_faults(content))
    if faults:
        return Compiled(None, faults)
    try:
        return Compiled(rules.compiled(content, None))
    except PackInvalid as error:
        return Compiled(None, tuple((("pattern",), fault.message) for fault in error.faults))
