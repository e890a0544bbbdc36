"""Scorecards of rules: how often each fired, what analysts said to it, and what no rule found."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import orjson
from django.db.models import Count

from annotations.errors import NotFound
from annotations.models import Project, RulePack, RuleTally, RunState, TaggerRun
from annotations.quality.intervals import Share, share
from annotations.quality.judged import Judged, judged_work
from annotations.quality.kept import labels_of, said_of, was_kept
from annotations.tagging.languages import packs_in_force, primary

# Suggestions alike in rules, outcome and what was changed are counted in the database; which rule each number goes to
# is told here, and which labels each of them had decided in what was edited. Hidden ones were shown to nobody: of them
# it is asked whether an analyst marked that passage.
OUTCOMES = """
    WITH work AS MATERIALIZED ({work})
    SELECT s.rule, jsonb_path_query_array(s.cues, '$[*].rule')::text,
           CASE WHEN NOT s.hidden THEN {outcome}
                WHEN EXISTS (SELECT FROM (SELECT) AS one JOIN {passage} AND {covered}) THEN 'matched'
                ELSE 'unmatched' END,
           answer.changed::text, {renamed},
           CASE WHEN answer.answer = 'edited' THEN jsonb_path_query_array(s.cues, '$[*].sets')::text ELSE '[]' END,
           count(*)
    FROM work JOIN annotations_suggestion AS s ON s.run_id = work.run_id {answer}
    WHERE s.hidden OR work.suggestions_shown
    GROUP BY 1, 2, 3, 4, 5, 6
"""
UNCOVERED = """
    WITH work AS MATERIALIZED ({work})
    SELECT count(*), count(*) FILTER (
        WHERE NOT EXISTS (SELECT FROM annotations_suggestion AS s WHERE s.run_id = work.run_id AND {covered})
    )
    FROM work JOIN {passage}
"""
# What a restricted reader may know: how often rules fired in the texts that they may read.
FIRED = """
    WITH work AS MATERIALIZED ({work})
    SELECT s.rule, jsonb_path_query_array(s.cues, '$[*].rule')::text, count(*)
    FROM (SELECT DISTINCT run_id FROM work WHERE suggestions_shown) AS run
    JOIN annotations_suggestion AS s ON s.run_id = run.run_id AND NOT s.hidden
    GROUP BY 1, 2
"""
NONE_DECIDED = "Nobody has decided on a suggestion of this rule yet."
NEVER_FIRED = "The rule has not fired yet."
OFF = "The rule is switched off: nobody is shown its suggestions."
NO_SUGGESTIONS = "The rule makes no suggestions: it finds furniture or names, or cuts clauses."
NO_PASSAGES = "Nobody has handed in a passage under this version yet."


@dataclass(slots=True)
class RuleScore:
    """One rule of one version. It counts in every suggestion in which it decided a label.

    `sets` is what it may say of a passage: dimensions, and `holder`. `shown` suggestions were accepted, edited,
    rejected or ignored. `precision` is the share of decided ones in which what the rule said there was kept; None with
    a `reason`. `compared` and `matched` are for a rule that is switched off: on handed-in work, how many of its
    passages there were and how many an analyst marked too. `truncated` is in how many articles it had more matches than
    a rule may have; None where others' articles are not to be counted.
    """

    rule: str
    group: str
    kind: str
    suggests: bool
    sets: list[str]
    fired: int = 0
    shown: int = 0
    accepted: int = 0
    edited: int = 0
    rejected: int = 0
    ignored: int = 0
    kept: int = 0
    precision: Share | None = None
    reason: str = ""
    changed: Counter[str] = field(default_factory=Counter)
    compared: int = 0
    matched: int = 0
    truncated: int | None = None

    def add(self, *, outcome: str, changed: list[str], renamed: bool, said: set[str], number: int) -> None:
        """Count `number` suggestions with the same outcome, in which the rule decided the labels that it `said`."""
        if outcome in ("matched", "unmatched"):
            self.compared += number
            self.matched += number if outcome == "matched" else 0
            return
        self.shown += number
        setattr(self, outcome, getattr(self, outcome) + number)
        if outcome == "edited":
            self.changed.update(dict.fromkeys(changed, number))
        if outcome == "accepted" or (
            outcome == "edited" and was_kept(may_say=self.sets, said=said, changed=changed, renamed=renamed)
        ):
            self.kept += number

    def judge(self) -> None:
        """Work out the precision from what was counted."""
        decided = self.accepted + self.edited + self.rejected
        self.precision = share(hits=self.kept, n=decided)
        if self.precision is None:
            self.reason = self._why_none()

    def _why_none(self) -> str:
        if self.kind == "boilerplate" or not self.sets:
            return NO_SUGGESTIONS
        if not self.suggests:
            return OFF
        return NONE_DECIDED if self.fired else NEVER_FIRED


@dataclass(frozen=True, slots=True)
class Uncovered:
    """Passages that analysts handed in, and how many of them no rule proposed, shown or hidden (IoU ≥ ½)."""

    passages: int
    unproposed: int
    share: Share | None
    reason: str


@dataclass(frozen=True, slots=True)
class Scorecard:
    """The scores of all rules of one pack version, in the pack's order."""

    version: int
    name: str
    language: str
    versions: list[dict[str, Any]]
    rules: list[RuleScore]
    uncovered: Uncovered
    hidden_from_you: bool


def changed_names(changed: Iterable[str]) -> list[str]:
    """Return what an edit changed as scorecards name it: `boundaries`, `holder`, `target`, or a dimension."""
    names = {"start": "boundaries", "end": "boundaries"}
    return sorted({names.get(name, name.removeprefix("labels.")) for name in changed})


def require_version(*, project: Project, version: int | None) -> RulePack:
    """Return a pack version; without a number the one in force for the project's language, else the newest."""
    packs = RulePack.objects.filter(project=project)
    if version is not None:
        pack = packs.filter(version=version).first()
        if pack is None:
            raise NotFound(f"This project has no rule pack {version}.")
        return pack
    in_force = packs_in_force(project=project).pack_for(primary(project.language))
    if in_force is None:
        raise NotFound("This project has no rule pack.")
    return packs.get(pk=in_force)


def scorecard(*, project: Project, role: str, user_id: int, version: int | None = None) -> Scorecard:
    """Return the scorecard of a pack version, over the work that `user_id` may see numbers of."""
    pack = require_version(project=project, version=version)
    judged = judged_work(project=project, role=role, user_id=user_id, pack=pack.pk, texts=False).as_it_stands()
    scores = {content["id"]: _blank(content) for content in orjson.loads(pack.content)["rules"]}
    for rule, number in _fired(judged, pack=pack.pk).items():
        if rule in scores:
            scores[rule].fired = number
    if not judged.restricted:
        cut = _truncated(pack.pk)
        for score in scores.values():
            score.truncated = cut.get(score.rule, 0)
    for rule, cues, outcome, changed, renamed, sets, number in judged.ask_once(OUTCOMES):
        said = {rule: set[str](), **said_of(orjson.loads(cues), orjson.loads(sets))}
        names = changed_names(orjson.loads(changed or "[]"))
        for name in said.keys() & scores.keys():
            scores[name].add(outcome=outcome, changed=names, renamed=renamed, said=said[name], number=number)
    for score in scores.values():
        score.judge()
    return Scorecard(
        version=pack.version,
        name=pack.name,
        language=pack.language,
        versions=_versions(project),
        rules=list(scores.values()),
        uncovered=_uncovered(judged),
        hidden_from_you=judged.restricted,
    )


def _blank(content: dict[str, Any]) -> RuleScore:
    return RuleScore(
        rule=content["id"],
        group=content["id"].partition(".")[0],
        kind=content["kind"],
        suggests=content.get("suggests", True),
        sets=labels_of(content),
    )


def _fired(judged: Judged, *, pack: int) -> Counter[str]:
    if not judged.restricted:
        return Counter(dict(RuleTally.objects.filter(pack=pack).values_list("rule", "fired")))
    fired: Counter[str] = Counter()
    for rule, cues, number in judged.ask_once(FIRED):
        fired.update(dict.fromkeys({rule, *orjson.loads(cues)}, number))
    return fired


def _truncated(pack: int) -> dict[str, int]:
    """Return in how many articles each rule of a pack had too many matches, where it had."""
    runs = TaggerRun.objects.filter(pack=pack, state=RunState.DONE).exclude(truncated_by="")
    return dict(runs.order_by("truncated_by").values_list("truncated_by").annotate(Count("pk")))


def _uncovered(judged: Judged) -> Uncovered:
    passages, unproposed = judged.ask_once(UNCOVERED)[0]
    part = share(hits=unproposed, n=passages)
    return Uncovered(passages, unproposed, part, "" if part else NO_PASSAGES)


def _versions(project: Project) -> list[dict[str, Any]]:
    in_force = set(packs_in_force(project=project).packs.values())
    rows = (
        RulePack.objects.filter(project=project).order_by("-version").values_list("pk", "version", "name", "language")
    )
    return [
        {"version": version, "name": name, "language": language, "in_force": pk in in_force}
        for pk, version, name, language in rows
    ]
