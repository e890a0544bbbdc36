from django.db import migrations

# What was tagged before tallies counted it, furniture above all, is still there to be counted.
RECOUNT = """
    INSERT INTO annotations_ruletally (pack_id, rule, fired)
    SELECT run.pack_id, found.rule, count(*)
    FROM (
        SELECT run_id, rule FROM annotations_boilerplate
        UNION ALL
        SELECT s.run_id, named.rule
        FROM annotations_suggestion AS s CROSS JOIN LATERAL (
            SELECT s.rule UNION SELECT cue ->> 'rule' FROM jsonb_array_elements(s.cues) AS cue
        ) AS named (rule)
    ) AS found JOIN annotations_taggerrun AS run ON run.id = found.run_id
    GROUP BY run.pack_id, found.rule
    ON CONFLICT (pack_id, rule) DO UPDATE SET fired = excluded.fired
"""


class Migration(migrations.Migration):
    """How often rules fired is counted once more from what was stored, so that no version shows 0 for lack of a tally."""

    dependencies = [
        ("annotations", "0008_drafts_by_language"),
    ]

    operations = [
        # A count over millions of rows takes longer than a request may.
        migrations.RunSQL(["SET LOCAL statement_timeout = 0", RECOUNT], reverse_sql=migrations.RunSQL.noop),
    ]
