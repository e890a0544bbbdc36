"""A draft run over articles and gold beside the version in force, without storing anything."""

import pytest

from annotations.models import Event, Suggestion, TaggerRun
from annotations.quality import preview as quality
from tests import factories
from tests.api.rulepacks import ENGLISH, PACK, changed, publish, rules
from tests.contract import accepted, refused
from tests.factories import CLAIM, FIRST, THIRD

SURE = changed(("{confidence: possible}", "{confidence: probable}"))
BLIND = PACK.partition("  - id: event.default")[0]


@pytest.fixture
def gold(project, ada, ben, rita):
    """Settle an article; its layers may be given."""
    layer = [(FIRST, CLAIM), (THIRD, {**CLAIM, "confidence": "possible"})]
    layers = {who.user: layer for who in (ada, ben)}
    return lambda **fields: factories.gold(project=project, layers=layers, reviewer=rita.user, **fields)


def preview(who, project, yaml, **more):
    return accepted(who.post(f"{rules(project)}preview/", {"yaml": yaml, **more}))


def test_what_changes_in_an_article_is_told_side_by_side(project, mia, article):
    publish(mia, project)
    made = article()
    found = preview(mia, project, SURE, articles=[str(made.pk)])
    assert (found["against"], found["articles"], found["gold"], found["truncated"]) == (2, 1, 0, False)
    (change,) = found["changes"]
    assert (change["kind"], change["article"], change["title"]) == ("changed", str(made.pk), made.title)
    assert change["quote"] == made.text[change["start"] : change["end"]] == THIRD
    assert change["before"]["labels"]["confidence"] == "possible"
    assert change["after"]["labels"]["confidence"] == "probable"
    assert change["gold"] is None
    assert found["counts"]["changed"] == 1
    assert found["counts"]["same"] > 1
    assert (found["scores"], found["reason"]) == (None, "Gold was not asked for.")


def test_passages_are_gained_and_lost(project, mia, article):
    publish(mia, project)
    pk = str(article().pk)
    lost = preview(mia, project, BLIND, articles=[pk])
    assert lost["counts"]["lost"] == len(lost["changes"]) > 2
    assert all(change["after"] is None for change in lost["changes"])
    publish(mia, project, yaml=BLIND, base=2)
    gained = preview(mia, project, PACK, articles=[pk])
    assert {change["kind"] for change in gained["changes"]} == {"gained"}
    assert gained["counts"]["gained"] == lost["counts"]["lost"]
    assert preview(mia, project, PACK, articles=[pk], against=2)["changes"] == []


def test_a_rule_that_is_switched_off_loses_what_it_proposed(project, mia, article):
    publish(mia, project)
    off = changed(("    emit: {claim_type: event", "    suggests: false\n    emit: {claim_type: event"))
    assert preview(mia, project, off, articles=[str(article().pk)])["counts"]["lost"] > 2


def test_precision_and_recall_are_told_before_and_after(project, mia, gold):
    publish(mia, project)
    gold()
    found = preview(mia, project, SURE, gold=True)
    assert (found["gold"], found["reason"]) == (1, "")
    confidence = found["scores"]["confidence"]
    assert confidence["before"]["recall"]["value"] == 1.0
    assert confidence["after"]["recall"] == {**confidence["after"]["recall"], "value": 0.5, "n": 2}
    assert 0 < confidence["after"]["recall"]["low"] < 0.5 < confidence["after"]["recall"]["high"] < 1
    assert found["scores"]["passage"]["before"] == found["scores"]["passage"]["after"]
    assert found["scores"]["target"]["before"] == {"precision": None, "recall": None}
    (change,) = found["changes"]
    assert change["gold"]["labels"]["confidence"] == "possible"


def test_without_gold_there_is_no_score_but_a_reason(project, mia, article):
    found = preview(mia, project, SURE, gold=True, articles=[str(article().pk)])
    assert (found["scores"], found["reason"]) == (None, "No article in the pack's language is gold yet.")


def test_gold_in_another_language_is_left_aside(project, mia, gold):
    publish(mia, project, yaml=ENGLISH, base=None)
    for language in ("en", "id", "jv"):
        gold(language=language)
    # Javanese has no pack of its own, so the project's own reads it.
    assert preview(mia, project, SURE, gold=True)["gold"] == 2
    assert preview(mia, project, ENGLISH, gold=True)["gold"] == 1


def test_reopened_articles_are_gold_no_more(project, mia, rita, gold):
    made = gold()
    accepted(rita.post(f"articles/{made.pk}/reopen/", {}))
    assert preview(mia, project, SURE, gold=True)["gold"] == 0


def test_only_changes_that_a_rule_has_a_hand_in_are_told(project, mia, article):
    publish(mia, project)
    pk = str(article().pk)
    assert preview(mia, project, SURE, articles=[pk], rule="hedge.maybe")["counts"]["changed"] == 1
    assert preview(mia, project, SURE, articles=[pk], rule="hedge.other")["changes"] == []


def test_a_pack_in_a_new_language_gains_everything(project, mia, article):
    found = preview(mia, project, ENGLISH, articles=[str(article().pk)])
    assert found["against"] is None
    assert found["counts"]["gained"] == len(found["changes"]) > 2


def test_nothing_is_stored(project, mia, article, gold):
    publish(mia, project)
    gold()
    before = Event.objects.count(), TaggerRun.objects.count(), Suggestion.objects.count()
    preview(mia, project, SURE, articles=[str(article().pk)], gold=True)
    assert (Event.objects.count() - 1, TaggerRun.objects.count() - 1, Suggestion.objects.count()) == before


def test_an_example_may_fail_in_a_preview_but_no_pattern(project, mia, article):
    pk = str(article().pk)
    preview(mia, project, changed(("['Kupang']", "['Kupang tidur']")), articles=[pk])
    body = {"yaml": changed(("(?:mungkin", "(mungkin")), "articles": [pk]}
    preview(mia, project, **body)
    body = {"yaml": changed(("(?:mungkin", "(?=mungkin")), "articles": [pk]}
    refused(mia.post(f"{rules(project)}preview/", body), 400, "pack_invalid")


def test_articles_that_one_may_not_read_are_not_there(project, new_project, mia, article):
    other = factories.article(project=new_project(slug="lain"))
    body = {"yaml": PACK, "articles": [str(article().pk), str(other.pk)]}
    refused(mia.post(f"{rules(project)}preview/", body), 404, "not_found")
    refused(mia.post(f"{rules(project)}preview/", {"yaml": PACK, "gold": True, "against": 9}), 404, "not_found")


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "articles"),
        ({"articles": ["8c1f6ab6-6a3c-4e0e-b5a8-0c8f3f4c1b11"] * 51}, "articles"),
        ({"articles": ["x"]}, "articles.0"),
        ({"gold": "perhaps"}, "gold"),
        ({"gold": True, "against": 0}, "against"),
    ],
)
def test_what_cannot_be_previewed_is_told(project, mia, body, field):
    refused(mia.post(f"{rules(project)}preview/", {"yaml": PACK, **body}), 400, "bad_input", field)


def test_a_preview_ends_when_its_time_is_over_and_says_so(project, mia, article):
    articles = [article() for _ in range(3)]
    found = quality.preview(project=project, yaml=PACK, against=None, articles=articles, gold=False, seconds=0.0)
    assert (found["articles"], found["truncated"]) == (0, True)


def test_reviewers_preview_too(project, rita, gold):
    gold()
    assert preview(rita, project, SURE, gold=True)["gold"] == 1
