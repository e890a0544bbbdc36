"""Whose judged work somebody may see numbers of: what was handed in, and for annotators only what is open to them."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from django.db import connection

from annotations.models import HANDED_IN, Project, Role
from annotations.quality.kept import RENAMED

# Handed-in assignments that pinned a run of the pack; each question below joins what it needs to them.
WORK = """
    SELECT w.id, w.article_id, w.annotator_id, w.run_id, w.suggestions_shown, w.submitted_at
    FROM annotations_assignment AS w
    JOIN annotations_taggerrun AS run ON run.id = w.run_id AND run.pack_id = %(pack)s
    JOIN annotations_article AS a ON a.id = w.article_id
    WHERE w.state = ANY(%(handed_in)s) AND a.state <> 'withdrawn' AND {seen}
"""
EVERYTHING = "TRUE"
GOLD = "a.state = 'gold'"
# What `visible_layers` opens to annotators: their own layers, gold, and without the blind rule what they have finished.
OWN = """
    (w.annotator_id = %(user)s OR a.state = 'gold' OR (NOT %(blind)s AND EXISTS (
        SELECT FROM annotations_assignment AS own
        WHERE own.article_id = w.article_id AND own.annotator_id = %(user)s AND own.state = ANY(%(handed_in)s)
    )))
"""
# Layers are frozen while they are handed in, so equal work has equal numbers.
STATE = "SELECT count(*), bit_xor(hashtextextended(work.id::text || work.submitted_at, 0)) FROM ({work}) AS work"
# What questions are put together from, for `work` joined with a suggestion `s` or an annotation `n`.
PARTS = {
    "answer": """
        LEFT JOIN annotations_suggestionanswer AS answer
            ON answer.suggestion_id = s.id AND answer.annotator_id = work.annotator_id
        LEFT JOIN annotations_annotation AS made ON made.id = answer.annotation_id
    """,
    # An accepted passage that was deleted since counts as rejected.
    "outcome": "CASE WHEN made.deleted_at IS NOT NULL THEN 'rejected' ELSE coalesce(answer.answer, 'ignored') END",
    "renamed": RENAMED,
    "passage": """
        annotations_annotation AS n
            ON n.article_id = work.article_id AND n.annotator_id = work.annotator_id AND n.deleted_at IS NULL
    """,
    # Two spans cover each other where they share at least half of both together: from I ÷ (A + B − I) ≥ ½ follows
    # 3·I ≥ A + B.
    "covered": """
        3 * (LEAST(n."end", s."end") - GREATEST(n.start, s.start)) >= n."end" - n.start + s."end" - s.start
    """,
}


@dataclass(frozen=True, slots=True)
class Judged:
    """The work over one pack version that one person may see, as SQL with parameters.

    `restricted` says that others' work is left out, `state` tells one state of the work from others.
    """

    work: str
    pack: int
    user: int
    blind: bool
    restricted: bool
    state: tuple[int, int | None] = (0, None)

    def as_it_stands(self) -> "Judged":
        """Return the same work with its present `state`, as `ask_once` needs it."""
        return replace(self, state=self.ask(STATE)[0])

    def ask_once(self, question: str) -> tuple[tuple[Any, ...], ...]:
        """Return what `ask` returns; in the same state of the work without asking again."""
        return _remembered(self, question)

    def ask(self, question: str, *, parts: dict[str, str] | None = None, **values: Any) -> list[tuple[Any, ...]]:
        """Return the rows that answer `question`: SQL in which `{work}` and the names of `PARTS` stand for theirs."""
        with connection.cursor() as cursor:
            own: dict[str, Any] = {
                "pack": self.pack,
                "user": self.user,
                "blind": self.blind,
                "handed_in": list(HANDED_IN),
            }
            cursor.execute(question.format(work=self.work, **PARTS, **(parts or {})), {**own, **values})
            return list(cursor.fetchall())


@lru_cache(maxsize=8)
def _remembered(judged: Judged, question: str) -> tuple[tuple[Any, ...], ...]:
    return tuple(judged.ask(question))


def judged_work(*, project: Project, role: str, user_id: int, pack: int, texts: bool) -> Judged:
    """Return the handed-in work that `user_id` may see; with `texts` what they may read, else what they may count.

    Managers and reviewers see all of it. Viewers count all of it and read what is gold. Annotators count and read
    their own work and what is gold, in projects that are not blind also what they have handed in themselves.
    """
    seen = {Role.ANNOTATOR: OWN, Role.VIEWER: GOLD if texts else EVERYTHING}.get(Role(role), EVERYTHING)
    restricted = role == Role.ANNOTATOR
    return Judged(
        work=WORK.format(seen=seen),
        pack=pack,
        # Whom nothing is kept from, all ask the same.
        user=user_id if restricted else 0,
        blind=project.blind,
        restricted=restricted,
    )
