"""Two managers, or one in two windows, who write rules at the very same moment."""

import pytest

from annotations.models import RulePack, RulePackDraft
from annotations.projects.operations import change_role
from tests import factories
from tests.api.at_once import at_once
from tests.api.rulepacks import PACK, changed, rules

pytestmark = pytest.mark.django_db(transaction=True)


def test_of_two_managers_who_publish_at_once_one_is_told_of_the_other(project, mia, rita):
    change_role(project=project, username="rita", role="manager", by=mia.user, at=factories.AT)
    packs = [changed(("title: Kabar pesisir", f"title: Kabar {n}")) for n in range(6)]
    answers = at_once(
        *(
            lambda who=who, yaml=yaml: who.post(rules(project), {"yaml": yaml, "base_version": 1})
            for who, yaml in zip([mia, rita] * 3, packs, strict=True)
        )
    )
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409, 409, 409]
    assert {a.json()["code"] for a in answers if a.status_code == 409} == {"stale_version"}
    assert list(RulePack.objects.filter(project=project).order_by("version").values_list("version", flat=True)) == [
        1,
        2,
    ]


def test_two_windows_begin_one_draft(project, mia):
    texts = [f"{PACK}# {n}\n" for n in range(4)]
    put = [
        lambda yaml=yaml: mia.put(f"{rules(project)}draft/", {"yaml": yaml, "base_version": 1, "revision": None})
        for yaml in texts
    ]
    answers = at_once(*put)
    assert sorted(answer.status_code for answer in answers) == [200, 412, 412, 412]
    assert RulePackDraft.objects.get().revision == 1
