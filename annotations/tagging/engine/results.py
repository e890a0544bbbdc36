"""What a tagger run finds in one article. All offsets are half-open code points into the stored text."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Boilerplate:
    """A stretch of page furniture, and the rule that found it."""

    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that a rule went by, and the labels that it set by them."""

    start: int
    end: int
    rule: str
    sets: dict[str, str]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A passage that the rules propose. `rule` decided its claim type; `content_span` is the claim alone, or None."""

    start: int
    end: int
    labels: dict[str, str]
    holder: str
    target: str
    content_span: tuple[int, int] | None
    rule: str
    cues: list[Cue]


@dataclass(frozen=True, slots=True)
class Tagged:
    """Boilerplate and suggestions of one article, each in text order."""

    boilerplate: list[Boilerplate] = field(default_factory=list)
    suggestions: list[Proposal] = field(default_factory=list)
