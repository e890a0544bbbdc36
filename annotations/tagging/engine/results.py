"""What a tagger run finds in one article. All offsets are half-open code points into the stored text."""

from dataclasses import dataclass, field
from typing import Any, NamedTuple


@dataclass(frozen=True, slots=True)
class Boilerplate:
    """A stretch of page furniture, and the rule that found it."""

    start: int
    end: int
    rule: str


@dataclass(slots=True)
class Cue:
    """Words that a rule went by, and the labels that it set by them."""

    start: int
    end: int
    rule: str
    sets: dict[str, str]


@dataclass(slots=True)
class Proposal:
    """A passage that the rules propose. `rule` decided its claim type; `content_span` is the claim alone, or None.

    A `hidden` one owes something to a rule that no longer suggests: it is counted, never shown.
    """

    start: int
    end: int
    labels: dict[str, str]
    holder: str
    target: str
    content_span: tuple[int, int] | None
    rule: str
    cues: list[Cue]
    hidden: bool = False


class Entity(NamedTuple):
    """A name: `type` is `person`, `organisation` or `place`, `name` the canonical name, the same for all aliases."""

    start: int
    end: int
    type: str
    name: str


class Date(NamedTuple):
    """A date or time in the text; `value` is ISO 8601, as exact as the text is: `2023`, `2023-09`, `2023-09-13`,
    `2023-09-13T19:00`, `2023-W37`, or `2023-09-13/2023-09-15` for a range.

    It is empty where the text gives too little and the article's own date is not known.
    """

    start: int
    end: int
    value: str


class Quantity(NamedTuple):
    """A number with what it counts or measures; `bound` is `min`, `max`, `about` or empty where it is told exactly.

    Units are told one way: `%`, `km`, `IDR`, `IDR/kg`, or the noun that is counted. `high` is the upper end of a range.
    """

    start: int
    end: int
    value: float
    unit: str
    bound: str = ""
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Tagged:
    """Boilerplate, suggestions and the layer of names, dates and quantities of one article, each in text order.

    `truncated_by` is the first rule that had more matches than one may have, or empty.
    """

    boilerplate: list[Boilerplate] = field(default_factory=list)
    suggestions: list[Proposal] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)
    dates: list[Date] = field(default_factory=list)
    quantities: list[Quantity] = field(default_factory=list)
    truncated_by: str = ""


def mentions_of(tagged: Tagged) -> dict[str, list[dict[str, Any]]]:
    """Return entities, dates and quantities as they are stored and printed: lists of plain dictionaries.

    What a text leaves open is None, such as the value of “tomorrow” where the article's day is not known.
    """
    return {
        "entities": [{"start": e.start, "end": e.end, "type": e.type, "name": e.name} for e in tagged.entities],
        "dates": [{"start": d.start, "end": d.end, "value": d.value or None} for d in tagged.dates],
        "quantities": [
            {"start": q.start, "end": q.end, "value": q.value, "unit": q.unit, "bound": q.bound or None, "high": q.high}
            for q in tagged.quantities
        ],
    }
