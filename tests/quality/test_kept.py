"""Precision: which rules an analyst's edit speaks against."""

import pytest

from annotations.quality.kept import labels_of
from annotations.tagging.engine import Pack
from annotations.tagging.retagging import retag
from annotations.tagging.versions import publish_pack
from tests import factories
from tests.contract import accepted
from tests.quality.conftest import rule

DENIES = "claim_type: denial, confidence: certain, attribution: indirect, holder: subject"
PACK = f"""
name: sangkal
language: id
rules:
{rule("type.denies", "menyangkal", DENIES)}
{rule("hedge.maybe", "barangkali", "confidence: possible, stance: neutral")}
{rule("attr.says", "mengatakan", "attribution: indirect, holder: subject")}
"""
TEXT = "Desa tenang\n\nKepala Desa Sulastri mengatakan warga barangkali menyangkal kabar itu pada Senin pagi.\n"
LABELS = {"claim_type": "denial", "confidence": "possible", "stance": "neutral", "attribution": "indirect"}


@pytest.mark.parametrize(
    ("edit", "against"),
    [
        ({"labels": LABELS | {"claim_type": "event"}}, {"type.denies"}),
        ({"labels": LABELS | {"confidence": "certain"}}, {"hedge.maybe"}),
        ({"labels": LABELS | {"stance": "oppose"}, "target": "kabar itu"}, {"hedge.maybe"}),
        ({"holder": "Warga"}, {"attr.says"}),
        ({"holder": ""}, {"attr.says"}),
        ({"holder": "Sulastri"}, set()),
        ({"holder": "Kantor Kabar ← Kepala Desa Muara Angin, Sulastri"}, set()),
        ({"target": "kabar itu"}, set()),
    ],
)
def test_an_edit_speaks_against_the_rules_behind_what_was_changed(new_project, mia, ada, edit, against):
    """The verb of saying has named the holder here and the hedge the confidence: the verb of denying set neither."""
    project = new_project(slug="sangkal")
    row = publish_pack(project=project, pack=Pack.from_yaml(PACK), by=mia.user, at=factories.AT)
    retag(pack=row, by=mia.user, at=factories.AT)
    article = factories.article(project=project, text=TEXT)
    factories.tag_all()
    assignment = factories.given(article=article, to=ada.user)
    [proposed] = accepted(ada.get(f"articles/{article.pk}/workspace/"))["suggestions"]
    assert (proposed["holder"], proposed["labels"]) == ("Kepala Desa Sulastri", LABELS)
    operation = {"op": "edit", "suggestion": proposed["id"], **edit}
    accepted(ada.post(f"articles/{article.pk}/annotations/", {"operations": [operation]}))
    accepted(ada.post(f"assignments/{assignment.pk}/submit/"))
    rules = accepted(mia.get(f"projects/{project.slug}/quality/rules/"))["rules"]
    assert [score["edited"] for score in rules] == [1, 1, 1]
    assert {score["rule"] for score in rules if not score["kept"]} == against


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ({"emit": {"claim_type": "denial", "target": "object", "own": {"claim_type": "commitment"}}}, ["claim_type"]),
        ({"emit": {"attribution": "direct"}, "pattern": "kata (?P<holder>.+)"}, ["attribution", "holder"]),
        ({"emit": {"clause": "new"}}, []),
    ],
)
def test_what_a_rule_may_say(content, says):
    assert labels_of(content) == says
