"""Scorecards of rules, and the texts behind their numbers."""

import base64
import binascii
from datetime import datetime
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

import orjson
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from annotations.api.base import View
from annotations.api.shapes import Cue, LabelsField, Shape
from annotations.errors import BadInput
from annotations.quality.rules import scorecard
from annotations.quality.texts import QUESTIONS, Page, Place, texts_behind


class Share(Shape):
    value = serializers.FloatField(help_text="0 to 1.")
    low = serializers.FloatField(help_text="Lower end of Wilson's 95 % interval.")
    high = serializers.FloatField()
    n = serializers.IntegerField()


class RuleScore(Shape):
    rule = serializers.CharField()
    group = serializers.CharField(help_text="What stands before the first full stop of the id.")
    kind = serializers.CharField()
    suggests = serializers.BooleanField(help_text="False for a rule that is switched off.")
    sets = serializers.ListField(
        child=serializers.CharField(), help_text="What it says of a passage: dimensions, `holder`."
    )
    fired = serializers.IntegerField(help_text="Suggestions in which it decided a label, or stretches of furniture.")
    shown = serializers.IntegerField(help_text="Suggestions on handed-in work, once for each analyst.")
    accepted = serializers.IntegerField()
    edited = serializers.IntegerField()
    rejected = serializers.IntegerField()
    ignored = serializers.IntegerField()
    kept = serializers.IntegerField(help_text="Decided ones in which what the rule said was kept.")
    precision = Share(allow_null=True, help_text="Kept ÷ (accepted + edited + rejected).")
    reason = serializers.CharField(allow_blank=True, help_text="Why there is no precision.")
    changed = serializers.DictField(
        child=serializers.IntegerField(), help_text="Edits by what they changed: `boundaries`, a field, a dimension."
    )
    compared = serializers.IntegerField(help_text="Hidden suggestions on handed-in work.")
    matched = serializers.IntegerField(help_text="Those of them that an analyst marked too, unasked.")
    truncated = serializers.IntegerField(
        allow_null=True,
        help_text="Articles in which it had more matches than a rule may have; null where others' work is left out.",
    )


class Uncovered(Shape):
    passages = serializers.IntegerField(help_text="Passages that analysts handed in under this version.")
    unproposed = serializers.IntegerField(help_text="Those that no rule proposed, shown or hidden (IoU ≥ 0.5).")
    share = Share(allow_null=True)
    reason = serializers.CharField(allow_blank=True)


class PackVersion(Shape):
    version = serializers.IntegerField()
    name = serializers.CharField()
    language = serializers.CharField()
    in_force = serializers.BooleanField()


class Scorecard(Shape):
    version = serializers.IntegerField()
    name = serializers.CharField()
    language = serializers.CharField()
    versions = PackVersion(many=True)
    rules = RuleScore(many=True)
    uncovered = Uncovered()
    hidden_from_you = serializers.BooleanField(help_text="Others' work is left out of these numbers.")


class Given(Shape):
    start = serializers.IntegerField()
    end = serializers.IntegerField()
    quote = serializers.CharField()
    labels = LabelsField()
    holder = serializers.CharField(allow_blank=True)
    target = serializers.CharField(allow_blank=True)


class TextBehind(Shape):
    article = serializers.UUIDField()
    title = serializers.CharField()
    start = serializers.IntegerField()
    end = serializers.IntegerField()
    before = serializers.CharField(allow_blank=True, help_text="The text just before the quote.")
    quote = serializers.CharField()
    after = serializers.CharField(allow_blank=True, help_text="The text just after it.")
    rule = serializers.CharField(allow_blank=True, help_text="What decided the claim type; empty without a suggestion.")
    labels = LabelsField(allow_null=True, help_text="What was proposed; null without a suggestion.")
    holder = serializers.CharField(allow_blank=True)
    target = serializers.CharField(allow_blank=True)
    cues = Cue(many=True)
    answer = serializers.ChoiceField(choices=sorted(QUESTIONS))
    changed = serializers.ListField(child=serializers.CharField())
    reason = serializers.CharField(allow_blank=True, help_text="An analyst's, with a rejection.")
    annotator = serializers.CharField(allow_null=True)
    given = Given(allow_null=True, help_text="The passage that the analyst made.")


class TextsBehind(Shape):
    next = serializers.URLField(allow_null=True, help_text="A page may be short and yet not the last: follow this.")
    previous = serializers.URLField(allow_null=True, help_text="Always null.")
    results = TextBehind(many=True)


class ScorecardParameters(serializers.Serializer[Any]):
    version = serializers.IntegerField(required=False, min_value=1, help_text="A pack version; the one in force.")


class TextParameters(ScorecardParameters):
    answer = serializers.ChoiceField(choices=sorted(QUESTIONS))
    rule = serializers.CharField(required=False, max_length=100, help_text="All rules without it.")
    page_size = serializers.IntegerField(required=False, min_value=1, max_value=200, default=50)
    cursor = serializers.CharField(required=False)


class RuleScores(View):
    @extend_schema(parameters=[ScorecardParameters], responses=Scorecard, operation_id="rule_scores")
    def get(self, request: Request, slug: str) -> Response:
        """How the rules of a version do: over what is handed in, for annotators over their own and gold articles."""
        project = self.project(slug)
        checked = ScorecardParameters(data=request.query_params)
        checked.is_valid(raise_exception=True)
        version = checked.validated_data.get("version")
        return Response(scorecard(project=project, role=self.asker_role, user_id=self.user.pk, version=version))


class RuleTexts(View):
    @extend_schema(parameters=[TextParameters], responses=TextsBehind, operation_id="rule_texts")
    def get(self, request: Request, slug: str) -> Response:
        """The texts behind a number, newest article first."""
        project = self.project(slug)
        checked = TextParameters(data=request.query_params)
        checked.is_valid(raise_exception=True)
        asked = checked.validated_data
        page = texts_behind(
            project=project,
            role=self.asker_role,
            user_id=self.user.pk,
            answer=asked["answer"],
            rule=asked.get("rule"),
            version=asked.get("version"),
            place=read_cursor(asked["cursor"]) if asked.get("cursor") else Place(),
            size=asked["page_size"],
        )
        return Response({"next": self._next(page), "previous": None, "results": page.rows})

    def _next(self, page: Page) -> str | None:
        if page.end is None:
            return None
        parameters = self.request.query_params.dict() | {"cursor": write_cursor(page.end)}
        return f"{self.request.build_absolute_uri(self.request.path)}?{urlencode(parameters)}"


def write_cursor(place: Place) -> str:
    """Return a place as the text that `read_cursor` reads."""
    raw = orjson.dumps([place.created_at, str(place.article), place.start, place.id, place.analyst])
    return base64.urlsafe_b64encode(raw).decode()


def read_cursor(cursor: str) -> Place:
    """Return the place that a cursor names; raises `BadInput` for anything that this list did not give."""
    try:
        created_at, article, start, pk, analyst = orjson.loads(base64.urlsafe_b64decode(cursor.encode()))
        if not (type(start) is int and type(analyst) is int and isinstance(pk, str) and "\x00" not in pk):
            raise ValueError(cursor)
        if not (-1 <= start < 2**31 and 0 <= analyst < 2**31):
            raise ValueError(cursor)
        return Place(datetime.fromisoformat(created_at), UUID(article), start, pk, analyst)
    except (binascii.Error, ValueError, TypeError, AttributeError) as error:
        words = "This cursor does not fit this list; start again without it."
        raise BadInput(fields={"cursor": [words]}) from error
