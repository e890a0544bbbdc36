"""Rules that hold against any program, whatever it sends: raw SQL here, as the owner of the tables."""

import uuid
from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.utils import timezone

from annotations.models import Release, ReleaseFile, RunState, TaggerRun
from tests import factories
from tests.factories import CLAIM, FIRST


@pytest.fixture
def article(project, ada, ben, rita):
    """A gold article with a finished run, annotations, submissions, a decision and a release file."""
    layers = {ada.user: [(FIRST, CLAIM)], ben.user: [(FIRST, factories.DOUBT)]}
    text = factories.TEXT + "\nBaca juga: Nelayan Muara Angin menunggu solar\n"
    made = factories.gold(project=project, layers=layers, reviewer=rita.user, text=text)
    factories.tag_all()
    release = Release.objects.create(project=project, number=1, created_by=rita.user)
    ReleaseFile.objects.create(release=release, name="gold.jsonl", path="x", bytes=1, sha256="0" * 64)
    return made


def execute(sql: str, *values: Any) -> int:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql, values)
        return int(cursor.rowcount)


SPANNED = ["segment", "boilerplate", "suggestion", "annotation", "goldannotation"]


def test_no_span_leaves_the_text(article):
    for table in SPANNED:
        column = f'UPDATE annotations_{table} SET "end" = %s WHERE article_id = %s'
        assert execute(column, article.length, article.pk) >= 1
        with pytest.raises(IntegrityError, match="outside the text"):
            execute(column, article.length + 1, article.pk)


def test_no_span_is_empty_or_reversed(article):
    for table in SPANNED:
        for end in ("start", "start - 1", "0"):
            with pytest.raises(IntegrityError, match="not_empty"):
                execute(f'UPDATE annotations_{table} SET "end" = {end} WHERE start > 0')


@pytest.mark.parametrize("value", ["{5,5}", "{9,3}", "{1}", "{1,2,3}", "{0,100000}", "{}"])
def test_no_other_span_is_wrong_either(article, value):
    for table in ("annotation", "goldannotation"):
        for span in ("holder_span", "target_span", "content_span"):
            with pytest.raises(DatabaseError):
                execute(f"UPDATE annotations_{table} SET {span} = %s", value)


def test_an_inserted_passage_lies_in_its_text_too(article, ada):
    with pytest.raises(IntegrityError, match="outside the text"):
        execute(
            'INSERT INTO annotations_suggestion (id, run_id, article_id, start, "end", labels, holder, target, rule,'
            " cues, text_sha256) SELECT gen_random_uuid(), id, article_id, 0, %s, '{}', '', '', 'x', '[]', ''"
            " FROM annotations_taggerrun LIMIT 1",
            article.length + 1,
        )


def test_an_article_has_one_run_of_a_pack(article):
    run = article.runs.get()
    with pytest.raises(IntegrityError, match="run_once_per_article_and_pack"):
        execute(
            "INSERT INTO annotations_taggerrun (id, article_id, pack_id, state, attempts, error, found, created_at) "
            "VALUES (%s, %s, %s, 'queued', 0, '', 0, now())",
            *(uuid.uuid4(), article.pk, run.pack_id),
        )


def test_an_external_id_stands_once_in_a_project(article, project):
    with pytest.raises(IntegrityError, match="article_external_id_once"):
        execute(
            "INSERT INTO annotations_article (id, project_id, external_id, source, title, author, url, language, text,"
            " text_sha256, length, state, meta, created_at) SELECT gen_random_uuid(), project_id, external_id, source,"
            " title, author, url, language, text, text_sha256, length, state, meta, created_at FROM annotations_article"
        )


def test_what_identifies_an_article_never_changes(article):
    for change in ("text = text || '.'", "text_sha256 = repeat('0', 64)", "length = length + 1", "external_id = 'x'"):
        with pytest.raises(IntegrityError, match="never change"):
            execute(f"UPDATE annotations_article SET {change}")
    assert execute("UPDATE annotations_article SET title = 'Judul baru'") == 1


def test_what_is_written_for_good_never_changes(article):
    for table in ("event", "codebookversion", "rulepack", "submission", "releasefile"):
        for sql in ("UPDATE annotations_{} SET id = id", "DELETE FROM annotations_{}"):
            with pytest.raises(IntegrityError, match="never change"):
                execute(sql.format(table))


def test_only_known_states_are_stored(article):
    for table, column, value in (
        ("article", "state", "lost"),
        ("assignment", "state", "lost"),
        ("taggerrun", "state", "lost"),
        ("release", "status", "lost"),
        ("decision", "verdict", "maybe"),
        ("membership", "role", "boss"),
        ("project", "overlap", 0),
        ("project", "overlap", 21),
        ("project", "suggestion_rate", 1.5),
        ("article", "length", 0),
        ("segment", "kind", "poem"),
        ("release", "status", "ready"),
    ):
        with pytest.raises(DatabaseError):
            execute(f"UPDATE annotations_{table} SET {column} = %s", value)


def test_an_analyst_has_one_assignment_of_an_article(article, ada):
    with pytest.raises(IntegrityError, match="assignment_once_per_analyst"):
        execute("UPDATE annotations_assignment SET annotator_id = %s", ada.user.pk)


def test_a_case_has_one_living_decision(article):
    copy = (
        'INSERT INTO annotations_decision (id, article_id, "case", annotations, verdict, gold, reason, reviewer_id, at,'
        ' undone_at) SELECT gen_random_uuid(), article_id, "case", annotations, verdict, gold, reason, reviewer_id,'
        " at, {} FROM annotations_decision LIMIT 1"
    )
    with pytest.raises(IntegrityError, match="decision_once_per_case"):
        execute(copy.format("NULL"))
    assert execute(copy.format("now()")) == 1


def test_a_rejected_case_has_no_gold_and_every_other_has(article):
    with pytest.raises(IntegrityError, match="decision_gold_unless_rejected"):
        execute("UPDATE annotations_decision SET verdict = 'rejected'")
    with pytest.raises(IntegrityError, match="decision_gold_unless_rejected"):
        execute("UPDATE annotations_decision SET gold = NULL")


def test_work_that_people_made_holds_its_article(article):
    for table in ("annotation", "assignment", "decision", "goldannotation"):
        assert execute(f"SELECT 1 FROM annotations_{table}") >= 1
    execute("SET CONSTRAINTS ALL IMMEDIATE")
    with pytest.raises(IntegrityError):
        execute("DELETE FROM annotations_article")


def test_a_run_is_done_only_with_its_time(article):
    TaggerRun.objects.update(state=RunState.QUEUED, finished_at=None)
    with pytest.raises(IntegrityError, match="run_done_has_finished"):
        execute("UPDATE annotations_taggerrun SET state = 'done'")
    assert execute("UPDATE annotations_taggerrun SET state = 'done', finished_at = %s", timezone.now()) == 1
