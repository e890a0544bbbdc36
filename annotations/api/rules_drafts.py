"""Toward the next rule pack: drafts, checks as one writes, one rule on one text, and a preview over articles."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any
from uuid import UUID

from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from annotations.api.base import MANAGERS, REVIEWERS, Strict, View
from annotations.api.faults import fault_shape, told_shape
from annotations.api.rules import YamlField
from annotations.api.shapes import rules as shapes
from annotations.codebook.operations import current_codebook
from annotations.errors import BadInput, NotFound
from annotations.models import Article, Project, RulePack, Scope
from annotations.quality.preview import MOST_CHOSEN, preview
from annotations.tagging.checking import Checked, check_text
from annotations.tagging.diffs import changed_rules
from annotations.tagging.drafts import discard_draft, draft_of, draft_shape, save_draft
from annotations.tagging.trial import MOST_CHARACTERS, matches
from annotations.tagging.versions import compiled_pack, content_of, require_version


class DraftInput(Strict):
    base_version = serializers.IntegerField(min_value=1)
    yaml = YamlField()
    revision = serializers.IntegerField(min_value=1, allow_null=True, default=None)


LANGUAGE = OpenApiParameter("language", OpenApiTypes.STR, description="The language of the pack, such as `id`.")
DISCARDED = OpenApiParameter("language", OpenApiTypes.STR, required=True, description="The language of the draft.")


class MyDraft(View):
    write_scope = Scope.MANAGE

    @extend_schema(parameters=[LANGUAGE], responses={200: shapes.Draft, 204: None}, operation_id="rule_draft")
    def get(self, request: Request, slug: str) -> Response:
        """My draft for a language, the one last written where none is named; 204 where there is none."""
        project = self.project(slug, roles=MANAGERS)
        draft = draft_of(project=project, author=self.user, language=request.query_params.get("language"))
        return Response(status=204) if draft is None else Response(draft_shape(draft))

    @extend_schema(request=DraftInput, responses=shapes.Draft, operation_id="save_rule_draft")
    def put(self, request: Request, slug: str) -> Response:
        """Keep my draft for the language of `base_version`, faulty or not.

        `revision` is the one that you changed, null for a new draft.
        """
        project = self.project(slug, roles=MANAGERS)
        draft = save_draft(project=project, author=self.user, at=self.now, **self.read(DraftInput))
        return Response(draft_shape(draft))

    @extend_schema(parameters=[DISCARDED], responses={204: None}, operation_id="discard_rule_draft")
    def delete(self, request: Request, slug: str) -> Response:
        project = self.project(slug, roles=MANAGERS)
        language = request.query_params.get("language")
        if language is None:
            raise BadInput(fields={"language": ["Name the language of the draft that is to end."]})
        discard_draft(project=project, author=self.user, language=language, at=self.now)
        return Response(status=204)


def base_of(project: Project, version: int | None) -> RulePack | None:
    """Return a published version; None for no version, 404 for one that is not there."""
    return None if version is None else require_version(project=project, version=version)


def articles_of(view: View, project: Project, ids: Iterable[UUID]) -> list[Article]:
    """Return articles of the project that the asker may see, in the order asked for; 404 where one is not there."""
    wanted = list(dict.fromkeys(ids))
    found = Article.objects.listed_in(project, role=view.asker_role, user=view.user).in_bulk(wanted)
    if len(found) < len(wanted):
        raise NotFound("One of these articles is not there, or not yours.")
    return [found[pk] for pk in wanted]


class CheckInput(Strict):
    yaml = YamlField()
    base_version = serializers.IntegerField(min_value=1, allow_null=True, default=None)


def checked_shape(checked: Checked, *, base: RulePack | None) -> dict[str, Any]:
    before = {rule["id"]: rule for rule in content_of(base)["rules"]} if base else None
    return {
        "valid": checked.pack is not None,
        "language": checked.language,
        "sha256": checked.sha256,
        "faults": [fault_shape(fault) for fault in checked.faults],
        "rules": checked.rules,
        "examples": [
            {
                "rule": row.example.rule,
                "kind": row.example.kind,
                "sentence": row.example.sentence,
                "line": row.line,
                "passes": row.example.passes,
                "hits": row.example.hits,
                "reason": str(row.example.reason),
                **told_shape(row.example.reason),
            }
            for row in checked.examples
        ],
        "changed": changed_rules(before, checked.contents) if before is not None else [],
    }


class Check(View):
    @extend_schema(request=CheckInput, responses=shapes.CheckedPack, operation_id="check_rules")
    def post(self, request: Request, slug: str) -> Response:
        """Say everything that is wrong with a pack, and how its examples come out. Nothing is stored."""
        project = self.project(slug, roles=REVIEWERS)
        values = self.read(CheckInput)
        base = base_of(project, values["base_version"])
        checked = check_text(values["yaml"], codebook=current_codebook(project=project).content)
        return Response(checked_shape(checked, base=base))


class MatchesInput(Strict):
    yaml = YamlField()
    rule = serializers.CharField(max_length=200)
    text = serializers.CharField(required=False, allow_blank=True, trim_whitespace=False, max_length=MOST_CHARACTERS)
    article = serializers.UUIDField(required=False)
    base_version = serializers.IntegerField(min_value=1, allow_null=True, default=None)


class MatchesOfRule(View):
    @extend_schema(request=MatchesInput, responses=shapes.Matches, operation_id="rule_matches")
    def post(self, request: Request, slug: str) -> Response:
        """What one rule of a pack finds in a text or an article; the other rules may be faulty."""
        project = self.project(slug, roles=REVIEWERS)
        values = self.read(MatchesInput)
        if ("text" in values) == ("article" in values):
            raise BadInput(fields={"text": ["Send either a text or an article."]})
        text = values["text"] if "text" in values else articles_of(self, project, [values["article"]])[0].text
        base = base_of(project, values["base_version"])
        pack = compiled_pack(base.pk) if base else None
        found = matches(yaml=values["yaml"], rule=values["rule"], text=text, base=pack)
        return Response(asdict(found))


class PreviewInput(Strict):
    yaml = YamlField()
    against = serializers.IntegerField(min_value=1, allow_null=True, default=None)
    articles = serializers.ListField(child=serializers.UUIDField(), max_length=MOST_CHOSEN, default=list)
    gold = serializers.BooleanField(default=False)
    rule = serializers.CharField(max_length=200, allow_blank=True, default="")


class Preview(View):
    @extend_schema(request=PreviewInput, responses=shapes.Preview, operation_id="preview_rules")
    def post(self, request: Request, slug: str) -> Response:
        """Run a pack over articles beside the version in force (or `against`), without storing anything.

        Over gold, precision and recall are told before and after. `rule` leaves only the changes that it has a hand in.
        """
        project = self.project(slug, roles=REVIEWERS)
        values = self.read(PreviewInput)
        articles = articles_of(self, project, values["articles"])
        if not articles and not values["gold"]:
            raise BadInput(fields={"articles": ["Choose articles, or gold, to run the rules over."]})
        found = preview(
            project=project,
            yaml=values["yaml"],
            against=values["against"],
            articles=articles,
            gold=values["gold"],
            rule=values["rule"],
        )
        return Response(found)
