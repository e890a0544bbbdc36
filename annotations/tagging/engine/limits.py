"""How much one rule may do to one article."""

# A rule that matches more often than this is about letters, not about language.
_LEAST = 1000
_CHARACTERS_PER_MATCH = 20
# All rules together: what comes after them takes time for every match as well.
_RULES = 10


class Limit:
    """Counts the matches of each rule in one article; `truncated_by` is the first rule that had too many, or empty.

    A rule may match once for every 20 characters of the text, and at least 1,000 times; all rules together ten times as
    often. What a rule would match beyond that is left out, as if the text had ended there for this rule.
    """

    def __init__(self, length: int) -> None:
        self.truncated_by = ""
        self._most = max(_LEAST, length // _CHARACTERS_PER_MATCH)
        self._left = self._most * _RULES
        self._counts: dict[str, int] = {}

    def left(self, rule: str) -> int:
        """Return how many more matches the rule may have."""
        return min(self._most - self._counts.get(rule, 0), self._left)

    def count(self, rule: str, number: int, *, more: bool) -> None:
        """Count matches of a rule; `more` says that there would have been some beyond what was left to it."""
        self._counts[rule] = self._counts.get(rule, 0) + number
        self._left -= number
        if more and not self.truncated_by:
            self.truncated_by = rule if self._counts[rule] >= self._most else max(self._counts, key=self._order)

    def _order(self, rule: str) -> tuple[int, str]:
        return self._counts[rule], rule
