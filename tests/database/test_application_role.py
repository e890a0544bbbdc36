"""What the application may do with its tables. It works as a role of its own, which owns none of them."""

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege

ADD_EVENT = """
    INSERT INTO annotations_event (at, kind, object_type, object_id) VALUES (now(), 'test.done', 'test', '1')
    RETURNING id
"""


def test_it_appends_events_and_reads_them(as_application: psycopg.Connection):
    row = as_application.execute(ADD_EVENT).fetchone()
    assert row
    assert as_application.execute("SELECT kind FROM annotations_event WHERE id = %s", row).fetchone() == ("test.done",)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE annotations_event SET kind = 'x'",
        "DELETE FROM annotations_event",
        "TRUNCATE annotations_event",
        "DROP TABLE annotations_event",
        "ALTER TABLE annotations_event DISABLE TRIGGER ALL",
        "ALTER TABLE annotations_event ADD COLUMN x integer",
        "DROP TRIGGER event_append_only ON annotations_event",
        "CREATE OR REPLACE FUNCTION annotations_refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN END'",
        "SET session_replication_role = replica",
        "TRUNCATE annotations_article CASCADE",
        "ALTER TABLE annotations_codebookversion DISABLE TRIGGER ALL",
        "CREATE TABLE mine (x integer)",
        "INSERT INTO django_migrations (app, name, applied) VALUES ('annotations', '9999', now())",
        "DELETE FROM django_migrations",
        "CREATE ROLE another",
        "SET ROLE workbench_owner",
    ],
)
def test_it_may_not_change_history_or_the_rules(as_application: psycopg.Connection, sql: str):
    as_application.execute(ADD_EVENT)
    with pytest.raises(InsufficientPrivilege):
        as_application.execute(sql)


def test_it_reads_and_writes_everything_else(as_application: psycopg.Connection):
    tables = as_application.execute(
        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'"
    ).fetchall()
    assert len(tables) > 20
    for (table,) in tables:
        wanted = {"SELECT", "INSERT"} if table == "annotations_event" else {"SELECT", "INSERT", "UPDATE", "DELETE"}
        wanted = {"SELECT"} if table == "django_migrations" else wanted
        held = as_application.execute(
            "SELECT privilege_type FROM information_schema.role_table_grants "
            "WHERE table_name = %s AND grantee = current_user",
            [table],
        ).fetchall()
        assert {privilege for (privilege,) in held} == wanted, table
