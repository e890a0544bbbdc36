"""What is wrong with a pack, all of it at once: nobody likes to mend faults one by one."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from . import reading
from .compiling import Compiled, compiled_rule
from .errors import Fault, Patience
from .lines import Lines
from .pattern_sets import BUDGET
from .wording import say

MOST_FAULTS = 50  # beyond these nobody reads on
# A thousand rules of the usual size take five seconds.
_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Examined:
    """The rules of a pack that can run, each with its number in the file, and the faults of all others."""

    rules: list[tuple[int, Compiled]]
    faults: list[Fault]


def examined(content: Any, lines: Lines) -> Examined:
    """Compile the rules of a pack and collect its faults, the first 50, each with its line where there are lines."""
    faults = [Fault(words, line=lines.of(*path) or 1) for path, words in reading.head_faults(content)]
    if not isinstance(content, dict) or not isinstance(content.get("rules"), list):
        return Examined([], faults)
    found: list[tuple[int, Compiled]] = []
    memory, patience = 0, Patience(_SECONDS)
    for number, rule in enumerate(content["rules"]):
        made = compiled_rule(rule)
        faults.extend(
            Fault(words, _name(rule, number), lines.of("rules", number, *path)) for path, words in made.faults
        )
        memory += made.memory
        if memory > BUDGET:
            faults.append(_too_large(found, lines))
            break
        if made.rule is not None:
            found.append((number, made))
        if patience.is_over():
            faults.append(Fault(say("rules_too_slow", seconds=round(patience.seconds)), line=lines.of("rules")))
        if len(faults) >= MOST_FAULTS or patience.is_over():
            break
    faults.extend(_inconsistencies(content, lines))
    faults.extend(_conflicts(found, lines))
    return Examined(found, faults[:MOST_FAULTS])


def _name(rule: Any, number: int) -> str:
    name = rule.get("id") if isinstance(rule, dict) else None
    return name if isinstance(name, str) else f"number {number + 1}"


def _too_large(found: list[tuple[int, Compiled]], lines: Lines) -> Fault:
    largest = sorted(found, key=lambda pair: -pair[1].memory)[:3]
    names = ", ".join(f"{made.rule.id} ({made.memory >> 10:,} KB)" for _, made in largest if made.rule is not None)
    return Fault(say("rules_too_large_most", megabytes=BUDGET >> 20, largest=names), line=lines.of("rules"))


def _inconsistencies(content: dict[str, Any], lines: Lines) -> Iterator[Fault]:
    """Yield what a JSON Schema cannot tell: ids given twice, and rules in another language than the pack's."""
    first: dict[str, int] = {}
    listed = [(n, rule) for n, rule in enumerate(content["rules"]) if isinstance(rule, dict)]
    language = content.get("language") or next((rule.get("lang") for _, rule in listed), None)
    for number, rule in listed:
        name = rule.get("id")
        if not isinstance(name, str):
            continue
        if name in first:
            earlier = lines.of("rules", first[name], "id")
            words = say("id_taken_on", first=earlier) if earlier else say("id_taken")
            yield Fault(words, name, lines.of("rules", number, "id"))
        first.setdefault(name, number)
        if isinstance(rule.get("lang"), str) and rule["lang"] != language:
            words = say("other_language", language=rule["lang"], packs=str(language))
            yield Fault(words, name, lines.of("rules", number, "lang"))


def _conflicts(found: list[tuple[int, Compiled]], lines: Lines) -> Iterator[Fault]:
    """Yield the aliases that stand for two names of one layer, so that nobody could tell which is meant."""
    taken: dict[tuple[str, str], str] = {}
    for number, made in found:
        if made.rule is None:
            continue
        for name, aliases in made.rule.content.get("names", {}).items():
            for place, alias in enumerate((name, *aliases), start=-1):
                earlier = taken.setdefault((made.rule.layer, alias), name)
                if earlier != name:
                    path = ("rules", number, "names", name) + ((place,) if place >= 0 else ())
                    yield Fault(say("alias_of_two", alias=alias, name=earlier), made.rule.id, lines.of(*path))
