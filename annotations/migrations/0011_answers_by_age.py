from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("annotations", "0010_truncated_runs_are_found"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="idempotencykey",
            index=models.Index(fields=["created_at"], name="idempotency_key_age"),
        ),
    ]
