from typing import Any

from django.db import migrations, models
from django.db.models import OuterRef, Subquery


def take_the_language_of_the_base(apps: Any, editor: Any) -> None:
    drafts, packs = apps.get_model("annotations", "RulePackDraft"), apps.get_model("annotations", "RulePack")
    of_base = packs.objects.filter(pk=OuterRef("base")).values("language")
    drafts.objects.using(editor.connection.alias).update(language=Subquery(of_base))


class Migration(migrations.Migration):
    """A person had one draft in a project; now it is one for each language, and those that are there are kept."""

    dependencies = [
        ("annotations", "0007_inbox_marks"),
    ]

    operations = [
        migrations.AddField(
            model_name="rulepackdraft",
            name="language",
            field=models.CharField(max_length=8, default=""),
            preserve_default=False,
        ),
        migrations.RunPython(take_the_language_of_the_base, migrations.RunPython.noop),
        migrations.RemoveConstraint(model_name="rulepackdraft", name="draft_once_per_author"),
        migrations.AddConstraint(
            model_name="rulepackdraft",
            constraint=models.UniqueConstraint(
                fields=("project", "author", "language"), name="draft_once_per_language"
            ),
        ),
    ]
