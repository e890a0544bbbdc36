"""Rules that no program may break, whatever it is: kept by triggers, since a CHECK sees one row of one table only."""

from django.db import migrations

REFUSE_CHANGE = """
CREATE FUNCTION annotations_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% rows never change: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE ON annotations_event
    FOR EACH ROW EXECUTE FUNCTION annotations_refuse_change();
CREATE TRIGGER codebook_immutable BEFORE UPDATE OR DELETE ON annotations_codebookversion
    FOR EACH ROW EXECUTE FUNCTION annotations_refuse_change();
CREATE TRIGGER pack_immutable BEFORE UPDATE OR DELETE ON annotations_rulepack
    FOR EACH ROW EXECUTE FUNCTION annotations_refuse_change();
CREATE TRIGGER submission_immutable BEFORE UPDATE OR DELETE ON annotations_submission
    FOR EACH ROW EXECUTE FUNCTION annotations_refuse_change();
CREATE TRIGGER release_file_immutable BEFORE UPDATE OR DELETE ON annotations_releasefile
    FOR EACH ROW EXECUTE FUNCTION annotations_refuse_change();
CREATE TRIGGER article_text_immutable
    BEFORE UPDATE OF text, text_sha256, length, external_id, project_id ON annotations_article
    FOR EACH ROW WHEN (
        (OLD.text, OLD.text_sha256, OLD.length, OLD.external_id, OLD.project_id)
        IS DISTINCT FROM (NEW.text, NEW.text_sha256, NEW.length, NEW.external_id, NEW.project_id)
    ) EXECUTE FUNCTION annotations_refuse_change();
"""

# Statement triggers over all new rows at once: a row trigger would halve the speed of an import.
OFFSETS = """
CREATE FUNCTION annotations_refuse_outside() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE outside record;
BEGIN
    EXECUTE format(
        'SELECT a.id, a.length FROM fresh JOIN annotations_article AS a ON a.id = fresh.article_id
         WHERE %s > a.length LIMIT 1', TG_ARGV[0]) INTO outside;
    IF outside.id IS NOT NULL THEN
        RAISE EXCEPTION '%: an offset lies outside the text of article %, which has % characters',
            TG_TABLE_NAME, outside.id, outside.length USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
"""

END = 'fresh."end"'
WITH_SPANS = 'GREATEST(fresh."end", fresh.holder_span[2], fresh.target_span[2], fresh.content_span[2])'
ENDS = {
    "segment": END,
    "boilerplate": END,
    "suggestion": 'GREATEST(fresh."end", fresh.content_span[2])',
    "annotation": WITH_SPANS,
    "goldannotation": WITH_SPANS,
}


def trigger(table: str, event: str) -> str:
    return f"""
CREATE TRIGGER {table}_inside_text_{event.lower()} AFTER {event} ON annotations_{table}
    REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT
    EXECUTE FUNCTION annotations_refuse_outside('{ENDS[table]}');
"""


TRIGGERS = [(table, event) for table in ENDS for event in ("INSERT", "UPDATE")]


class Migration(migrations.Migration):
    dependencies = [("annotations", "0001_the_pipeline")]

    operations = [
        migrations.RunSQL(
            REFUSE_CHANGE,
            """
            DROP TRIGGER article_text_immutable ON annotations_article;
            DROP TRIGGER release_file_immutable ON annotations_releasefile;
            DROP TRIGGER submission_immutable ON annotations_submission;
            DROP TRIGGER pack_immutable ON annotations_rulepack;
            DROP TRIGGER codebook_immutable ON annotations_codebookversion;
            DROP TRIGGER event_append_only ON annotations_event;
            DROP FUNCTION annotations_refuse_change();
            """,
        ),
        migrations.RunSQL(
            OFFSETS + "".join(trigger(table, event) for table, event in TRIGGERS),
            "".join(f"DROP TRIGGER {t}_inside_text_{e.lower()} ON annotations_{t};\n" for t, e in TRIGGERS)
            + "DROP FUNCTION annotations_refuse_outside();",
        ),
    ]
