"""The paths of the API, version 1."""

from django.urls import path, re_path
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response

from annotations.api import (
    annotations,
    codebook,
    corpus,
    discussion,
    labelling,
    me,
    projects,
    quality,
    release,
    retagging,
    review,
    rules,
    rules_drafts,
)
from annotations.api.base import View
from annotations.errors import NotFound


class NoSuchPath(View):
    """Whatever is not below: answered in the one shape too."""

    schema = None

    def initial(self, request: Request, *args: object, **kwargs: object) -> None:
        super().initial(request, *args, **kwargs)
        raise NotFound("The API has no such path; see docs/.")

    def get(self, request: Request) -> Response:
        raise NotFound

    post = put = patch = delete = get


# No renderer choice by content: the schema is read by programs, the docs page by people.
schema_view = SpectacularAPIView.as_view(permission_classes=[AllowAny], authentication_classes=[])
docs_view = SpectacularSwaggerSplitView.as_view(
    url_name="schema", permission_classes=[AllowAny], authentication_classes=[]
)

ARTICLE = "articles/<uuid:pk>/"
PROJECT = "projects/<slug:slug>/"

urlpatterns = [
    path("schema/", schema_view, name="schema"),
    path("docs/", docs_view, name="docs"),
    path("rules/schema/", rules.PackSchema.as_view()),
    path("me/", me.Me.as_view()),
    path("me/preferences/", me.MyPreferences.as_view()),
    path("me/inbox/", discussion.Inbox.as_view()),
    path("me/tokens/", me.MyTokens.as_view()),
    path("me/tokens/<uuid:pk>/", me.MyToken.as_view()),
    path("projects/", projects.Projects.as_view()),
    path(PROJECT, projects.OneProject.as_view()),
    path(PROJECT + "members/", projects.Members.as_view()),
    path(PROJECT + "members/<str:username>/", projects.OneMember.as_view()),
    path(PROJECT + "codebook/", codebook.CurrentCodebook.as_view()),
    path(PROJECT + "codebook/versions/<int:version>/", codebook.OneCodebook.as_view()),
    path(PROJECT + "imports/", corpus.Imports.as_view()),
    path(PROJECT + "imports/<uuid:pk>/", corpus.OneImport.as_view()),
    path(PROJECT + "articles/", corpus.Articles.as_view()),
    path(PROJECT + "next/", labelling.Next.as_view()),
    path(PROJECT + "rules/", rules.Packs.as_view()),
    path(PROJECT + "rules/versions/<int:version>/", rules.OnePack.as_view()),
    path(PROJECT + "rules/versions/<int:version>/yaml/", rules.PackFile.as_view()),
    path(PROJECT + "rules/versions/<int:version>/diff/<int:other>/", rules.Diff.as_view()),
    path(PROJECT + "rules/versions/<int:version>/restore/", rules.Restore.as_view()),
    path(PROJECT + "rules/draft/", rules_drafts.MyDraft.as_view()),
    path(PROJECT + "rules/check/", rules_drafts.Check.as_view()),
    path(PROJECT + "rules/matches/", rules_drafts.MatchesOfRule.as_view()),
    path(PROJECT + "rules/preview/", rules_drafts.Preview.as_view()),
    path(PROJECT + "rules/runs/", retagging.Retaggings.as_view()),
    path(PROJECT + "rules/runs/<uuid:pk>/", retagging.OneRetagging.as_view()),
    path(PROJECT + "rules/runs/<uuid:pk>/pause/", retagging.PauseRetagging.as_view()),
    path(PROJECT + "rules/runs/<uuid:pk>/resume/", retagging.ResumeRetagging.as_view()),
    path(PROJECT + "quality/rules/", quality.RuleScores.as_view()),
    path(PROJECT + "quality/rules/texts/", quality.RuleTexts.as_view()),
    path(PROJECT + "review/", review.ReviewQueue.as_view()),
    path(PROJECT + "releases/", release.Releases.as_view()),
    path(PROJECT + "releases/<int:number>/", release.OneRelease.as_view()),
    path(PROJECT + "releases/<int:number>/files/<str:name>", release.Download.as_view()),
    path(ARTICLE, corpus.OneArticle.as_view()),
    path(ARTICLE + "withdraw/", corpus.Withdraw.as_view()),
    path(ARTICLE + "reopen/", corpus.Reopen.as_view()),
    path(ARTICLE + "workspace/", labelling.WorkspaceView.as_view()),
    path(ARTICLE + "comments/", discussion.Comments.as_view()),
    path(ARTICLE + "comments/people/", discussion.People.as_view()),
    path(ARTICLE + "comments/<uuid:comment>/", discussion.OneComment.as_view()),
    path(ARTICLE + "annotations/", annotations.ArticleAnnotations.as_view()),
    path(ARTICLE + "annotations/<uuid:annotation>/", annotations.OneAnnotation.as_view()),
    path(ARTICLE + "review/", review.ReviewView.as_view()),
    path(ARTICLE + "review/decisions/", review.Decisions.as_view()),
    path(ARTICLE + "review/cases/<slug:case>/", review.OneCase.as_view()),
    path(ARTICLE + "review/complete/", review.Complete.as_view()),
    path("assignments/", labelling.Assignments.as_view()),
    path("assignments/<uuid:pk>/submit/", labelling.Submit.as_view()),
    path("assignments/<uuid:pk>/skip/", labelling.Skip.as_view()),
    path("assignments/<uuid:pk>/return/", labelling.Return.as_view()),
    re_path(r"^.*$", NoSuchPath.as_view()),
]
