"""Loading the demo project: its people do what people do, through the operations that everybody uses."""

import uuid
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.contrib.auth.models import User
from django.db import transaction

from annotations.corpus.records import read_record
from annotations.corpus.search import fill_index
from annotations.discussion.comments import add_comment
from annotations.labelling.assignments import assign, lock_article, send_back
from annotations.labelling.batch import Operation, write_layer
from annotations.labelling.submission import submit
from annotations.labelling.workspace import open_workspace
from annotations.management.demo import content
from annotations.management.demo.people import PEOPLE, create_people
from annotations.models import Article, Project, Role, RunState, TaggerRun
from annotations.projects.operations import add_member
from annotations.release.freeze import build_release, order_release
from annotations.review.cases import cases_of
from annotations.review.decisions import Judgement, decide
from annotations.review.gold import complete
from annotations.tagging.founding import found_project
from annotations.tagging.intake import take_in
from annotations.tagging.operations import claim_runs
from annotations.tagging.working import work_on
from annotations.text.offsets import iou

SLUG = "demo"
TOOK_DAYS = 4
BETWEEN_ARTICLES = 11 * 60  # minutes
SECONDS_A_PASSAGE = 38
SAME_SPAN = 0.8  # intersection over union from which a suggestion is about the analyst's passage


@dataclass
class Demo:
    """The demo while it is made: a clock that every act moves on, and the annotations by analyst and quote."""

    now: datetime
    people: dict[str, User]
    project: Project
    made: dict[tuple[str, str | None], UUID] = field(default_factory=dict)

    def tick(self, *, minutes: int = 3) -> datetime:
        self.now += timedelta(minutes=minutes)
        return self.now


def load(*, at: datetime) -> Project:
    """Make the demo project with work that seems to have begun four days before `at`; all of it or nothing."""
    with transaction.atomic():
        demo = _found(at - timedelta(days=TOOK_DAYS))
        _import(demo)
        for labelled in content.labelled():
            demo.tick(minutes=BETWEEN_ARTICLES)
            article = Article.objects.get(project=demo.project, external_id=labelled.article)
            _label(demo, article, labelled)
            _review(demo, article, labelled)
            _discuss(demo, article, labelled.comments)
        notes = "First freeze: one article, to try the files with."
        release = order_release(project=demo.project, notes=notes, by=demo.people["mia"], at=demo.tick())
    # A release reads one snapshot, so it is built in a transaction of its own. If this is cut short, the sweep does it.
    build_release(release_id=release.pk, at=demo.tick(minutes=1))
    return demo.project


def _found(at: datetime) -> Demo:
    people = create_people()
    project = found_project(
        by=people["mia"],
        at=at,
        slug=SLUG,
        name="Tanjung Selasih bridge",
        description="Ten articles about a bridge that was closed overnight. Event, people and outlets are invented.",
        overlap=len(content.ANALYSTS),
    )
    for username, (_, _, role) in PEOPLE.items():
        if role != Role.MANAGER:
            add_member(project=project, username=username, role=role, by=people["mia"], at=at)
    return Demo(now=at, people=people, project=project)


def _import(demo: Demo) -> None:
    for record in content.articles():
        article = read_record(record, language=demo.project.language)
        take_in(project=demo.project, articles=[article], by=demo.people["mia"], at=demo.tick(minutes=1))
    while TaggerRun.objects.filter(article__project=demo.project, state=RunState.QUEUED).exists():
        work_on(runs=claim_runs(limit=20, at=demo.tick(minutes=1)), at=demo.now)
    while fill_index():
        pass


def _label(demo: Demo, article: Article, labelled: content.Labelled) -> None:
    """Have each analyst label the article, and submit it where they came so far."""
    for analyst in content.ANALYSTS:
        work = labelled.ada if analyst == "ada" else labelled.ben
        if work is None:
            continue
        person = demo.people[analyst]
        with transaction.atomic():
            assignment = assign(article=lock_article(article.pk), annotator=person, by=person, at=demo.tick())
        written = _write(demo, article, labelled.passages, person)
        if work.ends == "doing":
            continue
        seconds = SECONDS_A_PASSAGE * written
        submit(assignment=assignment, by=person, at=demo.tick(minutes=20), seconds=seconds)
        if work.ends == "returned":
            send_back(assignment=assignment, by=demo.people["rita"], at=demo.tick(), reason=work.reason)


def _write(demo: Demo, article: Article, passages: list[content.DemoPassage], person: User) -> int:
    """Write an analyst's layer, from suggestions where one is about the same passage; return how many passages."""
    pending = open_workspace(article=article, user=person, at=demo.tick()).suggestions
    operations: list[Operation] = []
    reached = 0
    for passage in passages:
        answer = passage.answer_of(person.username)
        if answer is None:
            continue
        fields = content.passage_fields(answer, text=article.text)
        pk = demo.made[person.username, passage.quote] = uuid.uuid4()
        reached = max(reached, fields["end"])
        near = _nearest(fields, pending)
        if near is None:
            operations.append(Operation(op="put", id=pk, passage=fields))
        else:
            pending.remove(near)
            operations.append(Operation(op="accept", id=pk, suggestion=near["id"], passage=fields))
    # Whoever works through a text answers every suggestion on the way.
    passed = [suggestion for suggestion in pending if suggestion["end"] <= reached]
    operations += [Operation(op="reject", suggestion=suggestion["id"]) for suggestion in passed]
    write_layer(article=article, annotator=person, operations=operations, at=demo.tick(minutes=10))
    return len(operations) - len(passed)


def _nearest(fields: dict[str, Any], suggestions: list[dict[str, Any]]) -> dict[str, Any] | None:
    span = (fields["start"], fields["end"])
    near = [(iou(span, (s["start"], s["end"])), -n) for n, s in enumerate(suggestions)]
    overlap, number = max(near, default=(0.0, 0))
    return suggestions[-number] if overlap >= SAME_SPAN else None


def _review(demo: Demo, article: Article, labelled: content.Labelled) -> None:
    """Have the reviewer decide the cases that the data file has a ruling for, and complete a gold article."""
    rita, case_of = demo.people["rita"], {}
    for case in cases_of(article=article):
        case_of.update({annotation.pk: case for annotation in case.annotations})
    judgements = []
    for passage in labelled.passages:
        if passage.rita is None:
            continue
        ruling = passage.rita
        taken = demo.made[ruling.take or passage.only or content.ANALYSTS[0], passage.quote]
        judgement = Judgement(case=case_of[taken].id, verdict="rejected", reason=ruling.reason)
        if ruling.take is not None:
            judgement.verdict, judgement.take = "accepted", taken
        elif ruling.fix is not None:
            judgement.verdict = "fixed"
            fixed = content.passage_fields(passage.amended(ruling.fix), text=article.text)
            judgement.gold = {name: value for name, value in fixed.items() if name not in ("note", "flagged")}
        judgements.append(judgement)
    if judgements:
        decide(article=article, judgements=judgements, reviewer=rita, at=demo.tick(minutes=15))
    if labelled.gold:
        complete(article=article, reviewer=rita, at=demo.tick())


def _discuss(demo: Demo, article: Article, remarks: list[content.Remark], *, thread: UUID | None = None) -> None:
    """Have people say something about the article, and others reply."""
    for remark in remarks:
        author = demo.people[remark.by]
        said = add_comment(
            article=article,
            author=author,
            role=PEOPLE[remark.by][2],
            pk=uuid.uuid4(),
            body=remark.says,
            thread=thread,
            at=demo.tick(minutes=5),
        )
        _discuss(demo, article, remark.replies, thread=said.pk)
