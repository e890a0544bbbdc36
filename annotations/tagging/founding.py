"""Founding a project: nobody should have to publish a codebook and a rule pack before the first article."""

from datetime import datetime
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction

from annotations.codebook.operations import default_content, publish_codebook
from annotations.models import Project
from annotations.projects.operations import create_project
from annotations.tagging.versions import publish_built_in


@transaction.atomic
def found_project(*, by: User, at: datetime, **settings: Any) -> Project:
    """Make a project (see `create_project` for `settings`) with its first codebook and rule pack.

    The pack is the one that comes with the workbench for the project's language, the Indonesian one for languages that
    have none.
    """
    project = create_project(by=by, at=at, **settings)
    publish_codebook(project=project, content=default_content(), by=by, at=at)
    publish_built_in(project=project, language=project.language, by=by, at=at)
    return project
