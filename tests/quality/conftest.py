from collections.abc import Callable
from typing import Any

import pytest

from annotations.labelling.submission import submit
from annotations.models import Article, Project
from annotations.tagging.engine import Pack
from annotations.tagging.retagging import retag
from annotations.tagging.versions import publish_pack
from tests import factories
from tests.contract import Person, accepted


def rule(name: str, word: str, emit: str, *, more: str = "") -> str:
    """Return a rule that goes by one word."""
    return f"""
  - id: {name}
    lang: id
    kind: cue
    scope: clause
    priority: 50
    pattern: '{word}'
    emit: {{{emit}}}
    examples: {{match: ['{word}'], no_match: ['Lain sama sekali']}}
    {more}
"""


PACK = f"""
name: kabar
language: id
rules:
{rule("type.event", "bibit", "claim_type: event, confidence: certain, stance: neutral")}
{rule("type.causal", "menggerus", "claim_type: causal, confidence: certain, stance: neutral")}
{rule("type.prediction", "memperkirakan", "claim_type: prediction, stance: neutral")}
{rule("hedge.possible", "mungkin", "confidence: possible")}
{rule("type.commitment", "menjaga", "claim_type: commitment, stance: support", more="suggests: false")}
{rule("type.denial", "menampik", "claim_type: denial, stance: oppose")}
"""


@pytest.fixture
def rules(project: Project, mia: Person) -> Project:
    """The project with a pack of six rules in force as version 2; one of them is switched off."""
    row = publish_pack(project=project, pack=Pack.from_yaml(PACK), by=mia.user, at=factories.AT)
    retag(pack=row, by=mia.user, at=factories.AT)
    return project


@pytest.fixture
def answered(rules: Project) -> Callable[..., Article]:
    """Have people open an article, answer suggestions by rule (`{"type.event": {"op": "accept"}}`) and submit."""

    def make(answers: dict[Person, dict[str, dict[str, Any]]], *, hand_in: bool = True, **fields: Any) -> Article:
        article = factories.article(project=rules, **fields)
        factories.tag_all()
        for who, said in answers.items():
            assignment = factories.given(article=article, to=who.user)
            space = accepted(who.get(f"articles/{article.pk}/workspace/"))
            by_rule = {s["rule"]: s["id"] for s in space["suggestions"]}
            operations = [{"suggestion": by_rule[name], **operation} for name, operation in said.items()]
            accepted(who.post(f"articles/{article.pk}/annotations/", {"operations": operations}))
            if hand_in:
                submit(assignment=assignment, by=who.user, at=factories.AT)
        return article

    return make
