"""How annotations of several analysts become cases."""

import pytest

from annotations.models import Annotation
from annotations.review.cases import case_id, cases_of, cases_of_many
from tests import factories
from tests.factories import CLAIM, DOUBT, FIRST, SECOND, THIRD


@pytest.fixture
def cases(new_project, ada, ben, rita):
    """Have Ada, Ben and Rita submit layers; return the cases as lists of (analyst, quote)."""

    def make(*layers):
        project = new_project(overlap=len(layers))
        people = [who.user for who in (ada, ben, rita)]
        article = factories.in_review(project=project, layers=dict(zip(people, layers, strict=False)))
        return cases_of(article=article)

    return make


def members(case):
    return [(a.annotator.username, a.quote) for a in case.annotations]


def test_three_analysts_make_one_case_of_one_passage(cases):
    found = cases([(FIRST, CLAIM)], [(FIRST, CLAIM)], [(FIRST, CLAIM)])
    assert [members(case) for case in found] == [[("ada", FIRST), ("ben", FIRST), ("rita", FIRST)]]
    assert (found[0].settles, found[0].open, found[0].differs) == (True, False, [])


def test_the_majority_is_proposed(cases):
    found = cases([(FIRST, DOUBT)], [(FIRST, CLAIM)], [(FIRST, CLAIM)])[0]
    assert found.proposed is not None
    assert (found.settles, found.proposed["labels"], found.differs) == (False, CLAIM, ["claim_type", "confidence"])


def test_what_one_of_three_left_out_does_not_settle(cases):
    found = cases([(FIRST, CLAIM)], [(FIRST, CLAIM)], [(SECOND, CLAIM)])
    assert [len(case.annotations) for case in found] == [2, 1]
    assert [case.settles for case in found] == [False, False]
    assert found[0].proposed is not None
    assert found[1].proposed is None


def test_spans_that_are_nearly_the_same_agree(cases):
    found = cases([(FIRST, CLAIM)], [(FIRST[11:], CLAIM)])[0]
    assert (found.differs, found.settles) == (["span"], True)
    found = cases([(FIRST, CLAIM)], [(FIRST[:40], CLAIM)])
    assert not any(case.settles for case in found)


def test_a_chain_of_overlaps_is_not_merged(cases):
    left, middle, right = FIRST[:50], FIRST[25:75], FIRST[50:]
    found = cases([(left, CLAIM), (right, CLAIM)], [(middle, CLAIM)])
    assert all(len({name for name, _ in members(case)}) == len(case.annotations) for case in found)
    assert sum(len(case.annotations) for case in found) == 3
    assert len(found) >= 2


def test_nobody_is_twice_in_a_case(cases):
    found = cases([(FIRST, CLAIM), (FIRST[:60], DOUBT), (FIRST[5:], CLAIM)], [(FIRST, CLAIM)], [(FIRST[:60], CLAIM)])
    for case in found:
        names = [name for name, _ in members(case)]
        assert len(set(names)) == len(names)
    assert sum(len(case.annotations) for case in found) == 5


def test_labels_that_are_not_required_do_not_keep_a_case_open(cases):
    found = cases([(FIRST, {**CLAIM, "annotator_certainty": "guess"})], [(FIRST, CLAIM)])[0]
    assert (found.differs, found.settles) == (["annotator_certainty"], True)


def test_a_lone_analyst_settles_nothing(cases):
    found = cases([(FIRST, CLAIM)])[0]
    assert (found.settles, found.proposed, found.open) == (False, None, True)


def test_drafts_are_no_part_of_a_case(in_review, ada, rita):
    article = in_review()
    factories.given(article=article, to=rita.user)
    factories.label(article=article, by=rita.user)
    assert {name for case in cases_of(article=article) for name, _ in members(case)} == {"ada", "ben"}


def test_the_id_names_exactly_these_annotations_in_these_revisions(in_review):
    article = in_review()
    first = cases_of(article=article)
    assert [case.id for case in cases_of(article=article)] == [case.id for case in first]
    assert len({case.id for case in first}) == len(first) == 3
    case = next(case for case in first if len(case.annotations) == 2)
    assert case_id(list(reversed(case.annotations))) == case.id
    assert case_id(case.annotations[:1]) != case.id
    Annotation.objects.filter(pk=case.annotations[0].pk).update(revision=2)
    assert case.id not in {fresh.id for fresh in cases_of(article=article)}


def test_many_articles_are_read_like_one(in_review):
    articles = [in_review() for _ in range(3)]
    together = cases_of_many(articles=articles)
    for article in articles:
        assert [case.id for case in together[article.pk]] == [case.id for case in cases_of(article=article)]


def test_cases_stand_in_text_order(cases):
    found = cases([(THIRD, CLAIM), (FIRST, CLAIM)], [(SECOND, CLAIM)])
    assert [case.annotations[0].quote for case in found] == [FIRST, SECOND, THIRD]
