"""What answers about rule packs look like, for the schema and the typed client."""

from rest_framework import serializers

from annotations.api.quality import Share
from annotations.api.schema import FaultShape
from annotations.api.shapes import Cue, LabelsField, Shape, SpanField
from annotations.tagging.engine.groups import GROUPS

KINDS = ["cue", "pattern", "gazetteer", "boilerplate"]
SCOPES = ["quote", "clause", "sentence", "paragraph"]


class Pack(Shape):
    version = serializers.IntegerField()
    name = serializers.CharField()
    title = serializers.CharField(allow_blank=True)
    language = serializers.CharField()
    sha256 = serializers.CharField(help_text="Of the canonical JSON.")
    note = serializers.CharField(allow_blank=True)
    rules = serializers.IntegerField(help_text="How many rules it has.")
    published_at = serializers.DateTimeField()
    published_by = serializers.CharField()
    in_force = serializers.BooleanField(help_text="Whether it is the newest in its language.")


class Examples(Shape):
    match = serializers.ListField(child=serializers.CharField())
    no_match = serializers.ListField(child=serializers.CharField())


class Rule(Shape):
    id = serializers.CharField()
    lang = serializers.CharField()
    kind = serializers.ChoiceField(choices=KINDS)
    scope = serializers.ChoiceField(choices=SCOPES)
    priority = serializers.IntegerField()
    group = serializers.ChoiceField(choices=GROUPS)
    line = serializers.IntegerField(help_text="Where it begins in the YAML, from 1.")
    last_line = serializers.IntegerField()
    pattern = serializers.CharField(allow_blank=True)
    words = serializers.ListField(child=serializers.CharField(), help_text="Of a gazetteer: its names.")
    emit = serializers.DictField(help_text="What a hit says: labels and more.")
    suggests = serializers.BooleanField(help_text="Whether analysts are shown what it proposes.")
    note = serializers.CharField(allow_blank=True)
    examples = Examples()


class PackWhole(Shape):
    pack = Pack()
    yaml = serializers.CharField()
    rules = Rule(many=True)


class Words(Shape):
    list = serializers.CharField()
    added = serializers.ListField(child=serializers.CharField())
    removed = serializers.ListField(child=serializers.CharField())


class HeadChange(Shape):
    key = serializers.CharField()
    before = serializers.CharField(allow_null=True)
    after = serializers.CharField(allow_null=True)


class RuleChange(Shape):
    rule = serializers.CharField()
    before = serializers.CharField(allow_null=True, help_text="The rule as YAML; null where it is new.")
    after = serializers.CharField(allow_null=True, help_text="The rule as YAML; null where it is gone.")


class PackDiff(Shape):
    head = HeadChange(many=True, help_text="Name, title and language.")
    words = Words(many=True)
    added = RuleChange(many=True)
    removed = RuleChange(many=True)
    changed = RuleChange(many=True)


class Draft(Shape):
    language = serializers.CharField(help_text="That of the version it began with; each has a draft of its own.")
    base_version = serializers.IntegerField()
    yaml = serializers.CharField(allow_blank=True)
    revision = serializers.IntegerField()
    updated_at = serializers.DateTimeField()


class Example(Shape):
    rule = serializers.CharField()
    kind = serializers.ChoiceField(choices=["match", "no_match"])
    sentence = serializers.CharField()
    line = serializers.IntegerField(allow_null=True)
    passes = serializers.BooleanField()
    hits = serializers.ListField(child=SpanField(), help_text="Of the sentence, in code points.")
    reason = serializers.CharField(allow_blank=True, help_text="Why it does not pass, in English.")
    code = serializers.CharField(allow_blank=True, help_text="Of the reason, stable.")
    params = serializers.DictField(child=serializers.JSONField(), help_text="What was filled into the reason.")


class CheckedPack(Shape):
    valid = serializers.BooleanField(help_text="Whether it could be published.")
    language = serializers.CharField(allow_null=True)
    sha256 = serializers.CharField(allow_null=True, help_text="Null where it cannot be read as a pack.")
    faults = FaultShape(many=True)
    rules = Rule(many=True, help_text="Those that can be read.")
    examples = Example(many=True)
    changed = serializers.ListField(child=serializers.CharField(), help_text="Rules that are not as in the base.")


class Match(Shape):
    start = serializers.IntegerField(help_text="Where the cue begins.")
    end = serializers.IntegerField()
    first = serializers.IntegerField(help_text="Where all that the pattern took begins.")
    last = serializers.IntegerField()


class Matches(Shape):
    text = serializers.CharField()
    sentences = serializers.ListField(child=SpanField())
    hits = Match(many=True)
    lost = Match(many=True, help_text="What the base version of the rule matched and this one does not.")
    truncated = serializers.BooleanField(help_text="Whether there are more hits than are told.")


class Measured(Shape):
    precision = Share(allow_null=True, help_text="Null where nothing was proposed.")
    recall = Share(allow_null=True, help_text="Null where gold has nothing.")


class Score(Shape):
    before = Measured()
    after = Measured()


class Proposed(Shape):
    start = serializers.IntegerField()
    end = serializers.IntegerField()
    labels = LabelsField()
    holder = serializers.CharField(allow_blank=True)
    target = serializers.CharField(allow_blank=True)
    rule = serializers.CharField()
    cues = Cue(many=True)


class Settled(Shape):
    start = serializers.IntegerField()
    end = serializers.IntegerField()
    labels = LabelsField()
    holder = serializers.CharField(allow_blank=True)
    target = serializers.CharField(allow_blank=True)


class PreviewChange(Shape):
    article = serializers.UUIDField()
    title = serializers.CharField()
    start = serializers.IntegerField()
    end = serializers.IntegerField()
    quote = serializers.CharField()
    kind = serializers.ChoiceField(choices=["gained", "lost", "changed"])
    before = Proposed(allow_null=True)
    after = Proposed(allow_null=True)
    gold = Settled(allow_null=True)


class PreviewCounts(Shape):
    gained = serializers.IntegerField()
    lost = serializers.IntegerField()
    changed = serializers.IntegerField()
    same = serializers.IntegerField()


class Preview(Shape):
    against = serializers.IntegerField(allow_null=True, help_text="The version that it is compared with.")
    articles = serializers.IntegerField(help_text="How many were run over.")
    gold = serializers.IntegerField(help_text="How many of them are gold.")
    seconds = serializers.FloatField()
    scores = serializers.DictField(
        child=Score(),
        allow_null=True,
        help_text="By dimension, `passage` for the passages themselves, `holder` and `target`.",
    )
    reason = serializers.CharField(allow_blank=True, help_text="Why there are no scores.")
    changes = PreviewChange(many=True)
    counts = PreviewCounts()
    truncated = serializers.BooleanField(help_text="Whether time or space ended before the articles did.")
