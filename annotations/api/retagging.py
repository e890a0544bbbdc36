"""Re-tagging jobs: how far they are, and holding them up."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.generics import GenericAPIView
from rest_framework.request import Request
from rest_framework.response import Response

from annotations import tasks
from annotations.api.base import MANAGERS, Strict, View
from annotations.api.pagination import KeysetPagination
from annotations.api.shapes import Shape
from annotations.errors import BadInput, NotFound
from annotations.models import Project, Retagging, RetaggingState, Role, RulePack, Scope
from annotations.tagging.retagging import pause, progress_of, resume, retag

# How many articles a project has is not for annotators to know.
READERS = (Role.MANAGER, Role.REVIEWER, Role.VIEWER)
PK = OpenApiParameter("id", type=UUID, location=OpenApiParameter.PATH)


class RetaggingShape(Shape):
    id = serializers.UUIDField()
    pack_version = serializers.IntegerField()
    name = serializers.CharField(help_text="The pack's name.")
    language = serializers.CharField()
    state = serializers.ChoiceField(choices=RetaggingState.choices)
    total = serializers.IntegerField(help_text="Articles that the pack reads, as many as there were at its start.")
    done = serializers.IntegerField()
    failed = serializers.IntegerField(help_text="Articles that were tried three times; POST the version to try again.")
    waiting = serializers.IntegerField(help_text="Articles not yet done or failed.")
    created_by = serializers.CharField()
    created_at = serializers.DateTimeField()
    finished_at = serializers.DateTimeField(allow_null=True)

    class Meta:
        ref_name = "Retagging"


class RetaggingOrder(Strict):
    version = serializers.IntegerField(min_value=1)


def retagging_shapes(jobs: Sequence[Retagging]) -> list[dict[str, Any]]:
    """Return jobs (with pack and creator loaded) in the API's shape, their progress in one query."""
    progress = progress_of(jobs)
    return [
        {
            "id": job.pk,
            "pack_version": job.pack.version,
            "name": job.pack.name,
            "language": job.pack.language,
            "state": job.state,
            **progress[job.pk],
            "created_by": job.created_by.username,
            "created_at": job.created_at,
            "finished_at": job.finished_at,
        }
        for job in jobs
    ]


def jobs_of(project: Project) -> Any:
    """Return the project's jobs with all that `retagging_shapes` needs."""
    return (
        Retagging.objects.filter(project=project)
        .select_related("pack", "created_by")
        .defer("pack__content", "pack__source")
    )


class Retaggings(View, GenericAPIView[Retagging]):
    ordering_fields = ("-created_at",)
    pagination_class = KeysetPagination
    write_scope = Scope.MANAGE

    @extend_schema(responses=RetaggingShape(many=True), operation_id="retaggings")
    def get(self, request: Request, slug: str) -> Response:
        """List re-tagging jobs, newest first."""
        page = self.paginate_queryset(jobs_of(self.project(slug, roles=READERS))) or []
        return self.get_paginated_response(retagging_shapes(list(page)))

    @extend_schema(request=RetaggingOrder, responses={201: RetaggingShape}, operation_id="retag")
    def post(self, request: Request, slug: str) -> Response:
        """Bring all articles of the language to a version in force: those without a run of it, and failed ones.

        Publishing a version does this by itself. A job that is under way is answered as it is.
        """
        project = self.project(slug, roles=MANAGERS)
        version = self.read(RetaggingOrder)["version"]
        pack = RulePack.objects.filter(project=project, version=version).select_related("project").first()
        if pack is None:
            raise BadInput(fields={"version": [f"This project has no rule pack {version}."]})
        job = retag(pack=pack, by=self.user, at=self.now)
        tasks.ring_after_commit(retagged=job.total)
        return Response(retagging_shapes([jobs_of(project).get(pk=job.pk)])[0], status=201)


class JobView(View):
    """A view of one job."""

    write_scope = Scope.MANAGE

    def job(self, slug: str, pk: UUID, *, roles: tuple[str, ...]) -> Retagging:
        """Return a job of a project of the asker's, or 404."""
        job: Retagging | None = jobs_of(self.project(slug, roles=roles)).filter(pk=pk).first()
        if job is None:
            raise NotFound
        return job

    def change(self, slug: str, pk: UUID, act: Callable[..., Retagging]) -> Response:
        """Carry out `act` upon the job and answer how it stands then."""
        job = act(job=self.job(slug, pk, roles=MANAGERS), by=self.user, at=self.now)
        tasks.ring_after_commit(retagged=job.total if job.state == RetaggingState.RUNNING else 0)
        return Response(retagging_shapes([jobs_of(job.project).get(pk=pk)])[0])


class OneRetagging(JobView):
    @extend_schema(responses=RetaggingShape, operation_id="retagging", parameters=[PK])
    def get(self, request: Request, slug: str, pk: UUID) -> Response:
        """How far a job is; cheap enough to ask every second."""
        return Response(retagging_shapes([self.job(slug, pk, roles=READERS)])[0])


class PauseRetagging(JobView):
    @extend_schema(request=None, responses={200: RetaggingShape}, operation_id="pause_retagging", parameters=[PK])
    def post(self, request: Request, slug: str, pk: UUID) -> Response:
        """Let workers finish what they hold and take no more of it."""
        return self.change(slug, pk, pause)


class ResumeRetagging(JobView):
    @extend_schema(request=None, responses={200: RetaggingShape}, operation_id="resume_retagging", parameters=[PK])
    def post(self, request: Request, slug: str, pk: UUID) -> Response:
        """Let workers go on."""
        return self.change(slug, pk, resume)
