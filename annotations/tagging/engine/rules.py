"""One rule of a pack, compiled."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from .errors import Fault, PackInvalid
from .patterns import Pattern
from .wording import say

GROUPS = frozenset({"quote", "cue", "holder", "relay", "target", "content", "clause", "cut"})
# What `emit` may say besides the labels of a codebook's dimensions.
NOT_LABELS = frozenset({"holder", "target", "clause", "reach", "layer", "other", "own", "boilerplate"})
_LAST_WORD = re.compile(r"""(?:^|[^\w-])([^\W_]+(?:-[^\W_]+)*)[\s"“(]{0,3}$""")
_FIRST_WORD = re.compile(r"""[\s"”)]{0,3}([^\W_]+(?:-[^\W_]+)*)""")
_OPENING = ' \n\t"“('
_LOOK = 60
_serials = count()


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule ready to run; `labels` are the dimensions that it sets, in the order of their names.

    `words` are all that a gazetteer finds, `names` what each alias among them is the name of. `asks_neighbours`
    says whether a word beside a hit may refuse it, `about_main_clause` whether it counts in main clauses only. No two
    rules of a process have the same `serial`.
    """

    id: str
    kind: str
    scope: str
    priority: int
    pattern: Pattern | None
    words: tuple[str, ...]
    names: Mapping[str, str]
    not_after: frozenset[str]
    not_before: frozenset[str]
    outside: frozenset[str]
    suggests: bool
    repeated: bool
    place: str
    marks: str
    labels: Mapping[str, str]
    other: Mapping[str, str]
    own: Mapping[str, str]
    holder: str
    target: str
    clause: str
    reach: str
    layer: str
    content: Mapping[str, Any]
    asks_neighbours: bool
    about_main_clause: bool
    serial: int = field(default_factory=_serials.__next__)

    @property
    def on_paragraphs(self) -> bool:
        """Whether it is matched against whole lines: quotations and furniture go beyond a sentence."""
        return self.kind == "boilerplate" or self.scope in ("quote", "paragraph")

    @property
    def only_in_place(self) -> bool:
        """Whether it has a say in lines of one place only, and none in what that place is."""
        return bool(self.place) and not self.marks and not self.repeated

    @property
    def on_clauses(self) -> bool:
        """Whether it is matched against single clauses, so that ^ and $ are their ends."""
        return self.kind == "pattern" and self.scope == "clause"

    @property
    def only_tells(self) -> bool:
        """Whether it tells who speaks and nothing about what is claimed, as verbs of saying do."""
        return "claim_type" not in self.labels and "stance" not in self.labels and self.scope != "quote"

    def stands(self, text: str, start: int, end: int) -> bool:
        """Say whether neither the word before nor the word after the hit refuses it."""
        if self.not_after:
            # The word is looked for from its own beginning: a search through all that stands before it takes longer.
            near = text[max(0, start - _LOOK) : start]
            before = _LAST_WORD.search(near, max(0, near.rstrip(_OPENING).rfind(" ")))
            if before and before[1].lower() in self.not_after:
                return False
        if self.not_before:
            after = _FIRST_WORD.match(text[end : end + _LOOK])
            if after and after[1].lower() in self.not_before:
                return False
        return True


def compiled(content: Mapping[str, Any], line: int | None) -> Rule:
    """Return the rule; raise PackInvalid with its id and line where the pattern cannot be used."""
    emit = content.get("emit", {})
    pattern = None
    if "pattern" in content:
        try:
            pattern = Pattern(content["pattern"])
        except PackInvalid as error:
            raise PackInvalid(*(Fault(fault.message, content["id"], line) for fault in error.faults)) from error
        unknown = sorted(set(pattern.groups) - GROUPS)
        if unknown:
            words = say("group_useless", group=unknown[0], known=", ".join(sorted(GROUPS)))
            raise PackInvalid(Fault(words, content["id"], line))
    names = {alias: name for name, aliases in content.get("names", {}).items() for alias in (name, *aliases)}
    labels = {name: value for name, value in sorted(emit.items()) if name not in NOT_LABELS}
    return Rule(
        id=content["id"],
        kind=content["kind"],
        scope=content["scope"],
        priority=content["priority"],
        pattern=pattern,
        words=tuple(dict.fromkeys((*content.get("words", ()), *names))),
        names=names,
        not_after=frozenset(word.lower() for word in content.get("not_after", ())),
        not_before=frozenset(word.lower() for word in content.get("not_before", ())),
        outside=frozenset(content.get("outside", ())),
        suggests=content.get("suggests", True),
        repeated=content.get("repeated", False),
        place=content.get("place", ""),
        marks=content.get("marks", ""),
        labels=labels,
        other=dict(emit.get("other", {})),
        own=dict(emit.get("own", {})),
        holder=emit.get("holder", ""),
        target=emit.get("target", ""),
        clause=emit.get("clause", ""),
        reach=emit.get("reach", ""),
        layer=emit.get("layer", ""),
        content=content,
        asks_neighbours=bool(content.get("not_after") or content.get("not_before")),
        about_main_clause=bool(labels) and content["kind"] == "cue" and not content.get("embedded", False),
    )
