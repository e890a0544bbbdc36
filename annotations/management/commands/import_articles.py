"""Import files of articles into a project. Repeating it adds nothing twice."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from annotations import tasks
from annotations.errors import BadInput
from annotations.exchange.files import import_file
from annotations.models import Project


class Command(BaseCommand):
    help = "Import .txt files (one article each) and .jsonl files (an article a line)."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--project", required=True, metavar="SLUG")
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE")

    def handle(self, *args: Any, project: str, files: list[Path], **options: Any) -> None:
        target = Project.objects.filter(slug=project).first()
        if target is None:
            known = ", ".join(Project.objects.order_by("slug").values_list("slug", flat=True)) or "none yet"
            raise CommandError(f"There is no project {project}. Projects: {known}.")
        created = duplicate = refused = 0
        for file in files:
            try:
                job = import_file(project=target, name=file.name, raw=file.read_bytes(), by=None, at=datetime.now(UTC))
            except OSError as error:
                refused += 1
                self.stderr.write(f"{file}: {error.strerror}")
                continue
            except BadInput as error:
                refused += 1
                self.stderr.write(" ".join(error.fields["file"]))
                continue
            for problem in job.errors:
                self.stderr.write(f"{file}: {problem['message']}")
            created, duplicate, refused = created + job.created, duplicate + job.duplicate, refused + job.refused
        if created:
            tasks.ring_for_articles(number=created)
        self.stdout.write(f"{created} imported, {duplicate} here already, {refused} refused.")
        if refused:
            raise CommandError("Some records were refused; the others are kept.", returncode=1)
