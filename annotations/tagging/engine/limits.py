"""How much one rule may do to one article."""

# A rule that matches more often than this is about letters, not about language.
_LEAST = 1000
_CHARACTERS_PER_MATCH = 20
# All rules together: what comes after them takes time for every match as well.
_RULES = 10


class Limit:
    """Counts the matches of each rule in one article; `truncated_by` is the first rule that had too many, or empty.

    A rule may match once for every 20 characters of the text, and at least 1,000 times (`most`); all rules together ten
    times as often. What a rule would match beyond that is left out, as if the text had ended there for this rule:
    `spent` are the rules that have no match left.
    """

    def __init__(self, length: int) -> None:
        self.truncated_by = ""
        self.most = max(_LEAST, length // _CHARACTERS_PER_MATCH)
        self.spent: set[str] = set()
        self._left = self.most * _RULES
        self._counts: dict[str, int] = {}

    def take(self, rule: str, number: int) -> int:
        """Return how many of so many further matches the rule may have."""
        before = self._counts.get(rule, 0)
        taken = min(number, self.most - before, self._left)
        self._counts[rule] = before + taken
        self._left -= taken
        if taken < number:
            self.spent.add(rule)
            if not self.truncated_by:
                self.truncated_by = rule if before + taken >= self.most else max(self._counts, key=self._order)
        return taken

    def _order(self, rule: str) -> tuple[int, str]:
        return self._counts[rule], rule
