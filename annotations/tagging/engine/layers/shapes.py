"""The words by which names are told from other capitalised words."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Shapes:
    """Words of one language, in lower case and without full stops.

    `titles` stand before persons; behind one that is also in `offices` a single word may be a place or a ministry.
    `fields` go on behind a title, as what a minister is minister of. `places_of` make a place of an organisation.
    `given` are given names. `heads` begin and `tails` end names; names with `joining_heads` may go on behind "and",
    for which the words are `joining`. Behind one of `firms`, which say what a firm does, stands its name. Behind
    `says_before` and before `says_after` stands who speaks. `plain` are capitalised words that begin no name.
    """

    titles: frozenset[str]
    fields: frozenset[str]
    places_of: frozenset[str]
    offices: frozenset[str]
    given: frozenset[str]
    organisation_heads: frozenset[str]
    joining_heads: frozenset[str]
    organisation_tails: frozenset[str]
    place_heads: frozenset[str]
    place_prepositions: frozenset[str]
    joining: frozenset[str]
    firms: frozenset[str]
    says_before: frozenset[str]
    says_after: frozenset[str]
    plain: frozenset[str]


def words(*lines: str) -> frozenset[str]:
    """Return the words of lines of text."""
    return frozenset(word for line in lines for word in line.split())
