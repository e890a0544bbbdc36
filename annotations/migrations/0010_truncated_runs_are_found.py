from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("annotations", "0009_tallies_counted_anew"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="taggerrun",
            index=models.Index(
                condition=models.Q(("truncated_by", ""), _negated=True),
                fields=["pack", "truncated_by"],
                name="run_truncated",
            ),
        ),
    ]
