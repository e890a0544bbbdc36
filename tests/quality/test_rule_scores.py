"""Scorecards: what analysts said to each rule's suggestions, and who may see whose answers counted."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from annotations.models import Annotation, Article, TaggerRun
from annotations.tagging.engine import Pack
from annotations.tagging.retagging import retag
from annotations.tagging.versions import publish_pack
from tests import factories
from tests.contract import accepted, refused
from tests.quality.conftest import PACK

HEADLINE = "Warga Muara Angin kembali menanam bakau"
QUOTE = '"Kami akan menjaga pantai ini bersama-sama," kata Kepala Desa Sulastri di balai warga'
ACCEPT, REJECT = {"op": "accept"}, {"op": "reject", "reason": "Bukan klaim."}
CERTAIN = {"op": "edit", "labels": {"claim_type": "prediction", "confidence": "certain", "stance": "neutral"}}


def scores(who, project, **query):
    """Return the scorecard and its rules by id."""
    card = accepted(who.get(f"projects/{project.slug}/quality/rules/", query))
    return card, {score["rule"]: score for score in card["rules"]}


def numbers(score):
    names = ("fired", "shown", "accepted", "edited", "rejected", "ignored", "kept")
    return tuple(score[name] for name in names)


@pytest.fixture
def judged(answered, ada, ben) -> Article:
    """An article that Ada and Ben have handed in, with an answer of every kind."""
    article: Article = answered(
        {
            ada: {"type.event": ACCEPT, "type.prediction": CERTAIN},
            ben: {"type.event": REJECT, "type.prediction": ACCEPT, "type.causal": ACCEPT},
        },
        hand_in=False,
    )
    factories.label(article=article, by=ada.user, quote=QUOTE)
    factories.label(article=article, by=ben.user, quote=HEADLINE)
    causal = Annotation.objects.get(annotator=ben.user, labels__claim_type="causal")
    accepted(ben.delete(f"articles/{article.pk}/annotations/{causal.pk}/", match=causal.revision), 204)
    for who in (ada, ben):
        mine = accepted(who.get("assignments/"))["results"][0]["id"]
        accepted(who.post(f"assignments/{mine}/submit/"))
    return article


def test_every_answer_is_counted_for_every_rule_that_decided_a_label(judged, rules, mia):
    card, by_rule = scores(mia, rules)
    assert numbers(by_rule["type.event"]) == (1, 2, 1, 0, 1, 0, 1)
    assert numbers(by_rule["type.prediction"]) == (1, 2, 1, 1, 0, 0, 2)
    assert numbers(by_rule["hedge.possible"]) == (1, 2, 1, 1, 0, 0, 1)
    # What Ben accepted and deleted again is as good as rejected; Ada said nothing to it.
    assert numbers(by_rule["type.causal"]) == (1, 2, 0, 0, 1, 1, 0)
    assert by_rule["hedge.possible"]["changed"] == {"confidence": 1}
    assert (card["version"], card["language"], card["hidden_from_you"]) == (2, "id", False)


def test_precision_is_the_share_of_decided_suggestions_in_which_the_rules_labels_were_kept(judged, rules, mia):
    _, by_rule = scores(mia, rules)
    precision = by_rule["type.event"]["precision"]
    assert (precision["value"], precision["n"]) == (0.5, 2)
    assert precision["low"] == pytest.approx(0.0945, abs=1e-4)
    assert precision["high"] == pytest.approx(0.9055, abs=1e-4)
    # Ada changed how sure the speaker sounds: that speaks against the hedge, not against the prediction.
    assert by_rule["type.prediction"]["precision"]["value"] == 1
    assert by_rule["hedge.possible"]["precision"]["value"] == 0.5


def test_what_was_never_decided_has_no_precision_but_a_reason(judged, rules, mia):
    _, by_rule = scores(mia, rules)
    assert by_rule["type.denial"]["precision"] is None
    assert "has not fired" in by_rule["type.denial"]["reason"]
    assert numbers(by_rule["type.denial"]) == (0,) * 7
    assert by_rule["type.event"]["reason"] == ""


def test_a_rule_that_is_switched_off_is_compared_with_what_analysts_marked_unasked(judged, rules, mia):
    _, by_rule = scores(mia, rules)
    score = by_rule["type.commitment"]
    assert score["suggests"] is False
    assert numbers(score) == (1, 0, 0, 0, 0, 0, 0)
    assert (score["compared"], score["matched"]) == (2, 1)
    assert "switched off" in score["reason"]


def test_a_rule_that_had_too_many_matches_is_told(judged, rules, mia, ada):
    assert {score["truncated"] for score in scores(mia, rules)[1].values()} == {0}
    TaggerRun.objects.filter(article=judged).update(truncated_by="type.event")
    _, by_rule = scores(mia, rules)
    assert (by_rule["type.event"]["truncated"], by_rule["type.denial"]["truncated"]) == (1, 0)
    assert scores(ada, rules)[1]["type.event"]["truncated"] is None


def test_passages_that_no_rule_proposed_are_told(judged, rules, mia):
    uncovered = scores(mia, rules)[0]["uncovered"]
    # Ada: three, Ben: two and a tombstone. Ada's quotation fits a hidden suggestion; Ben's headline fits none.
    assert (uncovered["passages"], uncovered["unproposed"]) == (5, 1)
    assert (uncovered["share"]["value"], uncovered["share"]["n"]) == (0.2, 5)


def test_where_nothing_is_handed_in_shares_are_undefined(answered, rules, ada, mia):
    answered({ada: {"type.event": ACCEPT}}, hand_in=False)
    card, by_rule = scores(mia, rules)
    assert numbers(by_rule["type.event"]) == (1, 0, 0, 0, 0, 0, 0)
    assert card["uncovered"]["share"] is None
    assert card["uncovered"]["reason"]


def test_annotators_see_their_own_answers_until_the_article_is_gold(judged, rules, ada, ben, rita):
    card, by_rule = scores(ada, rules)
    assert card["hidden_from_you"] is True
    assert numbers(by_rule["type.event"]) == (1, 1, 1, 0, 0, 0, 1)
    assert numbers(scores(ben, rules)[1]["type.event"]) == (1, 1, 0, 0, 1, 0, 0)
    assert card["uncovered"]["passages"] == 3
    settle(judged, rita)
    assert numbers(scores(ada, rules)[1]["type.event"]) == (1, 2, 1, 0, 1, 0, 1)


def settle(article, rita):
    cases = accepted(rita.get(f"articles/{article.pk}/review/"))["cases"]
    decisions = [{"case": case["id"], "verdict": "rejected"} for case in cases]
    accepted(rita.post(f"articles/{article.pk}/review/decisions/", decisions), 201)
    accepted(rita.post(f"articles/{article.pk}/review/complete/"))


def test_an_annotator_learns_nothing_of_articles_that_they_were_not_given(answered, rules, ada, ben):
    answered({ben: {"type.event": ACCEPT}})
    _, by_rule = scores(ada, rules)
    assert numbers(by_rule["type.event"]) == (0,) * 7
    path = f"projects/{rules.slug}/quality/rules/texts/"
    for answer in ("fired", "accepted", "unproposed"):
        assert accepted(ada.get(path, {"answer": answer}))["results"] == []


def test_reviewers_and_viewers_see_all_numbers_and_outsiders_nothing(judged, rules, rita, vera, omar):
    for who in (rita, vera):
        assert numbers(scores(who, rules)[1]["type.event"]) == (1, 2, 1, 0, 1, 0, 1)
    for path in ("quality/rules/", "quality/rules/texts/?answer=fired"):
        refused(omar.get(f"projects/{rules.slug}/{path}"), 404, "not_found")


def test_viewers_read_the_texts_behind_answers_once_they_are_gold(judged, rules, rita, vera):
    path = f"projects/{rules.slug}/quality/rules/texts/"
    assert accepted(vera.get(path, {"answer": "accepted"}))["results"] == []
    assert len(accepted(vera.get(path, {"answer": "fired", "rule": "type.event"}))["results"]) == 1
    settle(judged, rita)
    assert len(accepted(vera.get(path, {"answer": "accepted", "rule": "type.event"}))["results"]) == 1


def test_whoever_was_shown_no_suggestions_ignored_none(new_project, mia, ada):
    project = new_project(slug="tanpa-saran", suggestion_rate=0)
    row = publish_pack(project=project, pack=Pack.from_yaml(PACK), by=mia.user, at=factories.AT)
    retag(pack=row, by=mia.user, at=factories.AT)
    article = factories.article(project=project)
    factories.tag_all()
    assignment = factories.given(article=article, to=ada.user)
    accepted(ada.get(f"articles/{article.pk}/workspace/"))
    factories.label(article=article, by=ada.user, quote=HEADLINE)
    accepted(ada.post(f"assignments/{assignment.pk}/submit/"))
    card, by_rule = scores(mia, project)
    assert numbers(by_rule["type.event"]) == (1, 0, 0, 0, 0, 0, 0)
    assert card["uncovered"]["unproposed"] == 1
    # Nor does the scorecard tell her what was kept from her.
    assert numbers(scores(ada, project)[1]["type.event"]) == (0,) * 7


def test_each_version_has_its_own_scorecard(judged, rules, mia):
    publish_pack(
        project=rules, pack=Pack.from_yaml(PACK.replace("name: kabar", "name: baru")), by=mia.user, at=factories.AT
    )
    card, by_rule = scores(mia, rules)
    assert [(v["version"], v["name"], v["in_force"]) for v in card["versions"]] == [
        (3, "baru", True),
        (2, "kabar", False),
        (1, "id-news", False),
    ]
    assert card["version"] == 3
    assert numbers(by_rule["type.event"]) == (0,) * 7
    assert numbers(scores(mia, rules, version=2)[1]["type.event"]) == (1, 2, 1, 0, 1, 0, 1)
    refused(mia.get(f"projects/{rules.slug}/quality/rules/", {"version": 9}), 404, "not_found")


def test_numbers_follow_when_work_is_sent_back_and_handed_in_again(judged, rules, mia, rita, ada):
    assert numbers(scores(mia, rules)[1]["type.event"]) == (1, 2, 1, 0, 1, 0, 1)
    mine = accepted(ada.get("assignments/"))["results"][0]["id"]
    accepted(rita.post(f"assignments/{mine}/return/", {"reason": "Lihat lagi."}))
    assert numbers(scores(mia, rules)[1]["type.event"]) == (1, 1, 0, 0, 1, 0, 0)
    space = accepted(ada.get(f"articles/{judged.pk}/workspace/"))
    event = next(s["id"] for s in space["suggestions"] if s["rule"] == "type.event")
    reject = {"operations": [{"op": "reject", "suggestion": event}]}
    accepted(ada.post(f"articles/{judged.pk}/annotations/", reject))
    accepted(ada.post(f"assignments/{mine}/submit/"))
    assert numbers(scores(mia, rules)[1]["type.event"]) == (1, 2, 0, 0, 2, 0, 0)


def test_the_number_of_questions_does_not_grow(answered, rules, mia, ada, ben, django_assert_num_queries):
    answered({ada: {"type.event": ACCEPT}})
    with CaptureQueriesContext(connection) as first:
        scores(mia, rules)
        asked = len(first)
    for number in range(3):
        answered({ada: {"type.event": ACCEPT}, ben: {}}, text=f"{factories.TEXT}\nBerita {number}.")
    with django_assert_num_queries(asked):
        scores(mia, rules)
    assert asked <= 11


class TestTexts:
    def page(self, who, project, **query):
        return accepted(who.get(f"projects/{project.slug}/quality/rules/texts/", query))

    @pytest.mark.parametrize(
        ("rule", "answer", "expected"),
        [
            ("type.event", "accepted", ["ada"]),
            ("type.event", "rejected", ["ben"]),
            ("type.prediction", "edited", ["ada"]),
            ("hedge.possible", "edited", ["ada"]),
            ("type.causal", "rejected", ["ben"]),
            ("type.causal", "ignored", ["ada"]),
            ("type.causal", "fired", [None]),
            ("type.commitment", "fired", [None]),
            ("type.commitment", "matched", ["ada"]),
            (None, "unproposed", ["ben"]),
            (None, "accepted", ["ada", "ben"]),
        ],
    )
    def test_behind_each_number_are_as_many_texts(self, judged, rules, mia, rule, answer, expected):
        query = {"answer": answer, **({"rule": rule} if rule else {})}
        page = self.page(mia, rules, **query)
        assert [row["annotator"] for row in page["results"]] == expected
        assert {row["article"] for row in page["results"]} == {str(judged.pk)}
        assert page["next"] is None
        for row in page["results"]:
            assert judged.text[row["start"] : row["end"]] == row["quote"]
            assert judged.text[: row["start"]].endswith(row["before"])
            assert judged.text[row["end"] :].startswith(row["after"])

    def test_an_edit_shows_what_was_proposed_and_what_was_made_of_it(self, judged, rules, mia):
        row = self.page(mia, rules, rule="type.prediction", answer="edited")["results"][0]
        assert (row["labels"]["confidence"], row["given"]["labels"]["confidence"]) == ("possible", "certain")
        assert (row["changed"], row["given"]["quote"]) == (["confidence"], row["quote"])
        assert {cue["rule"] for cue in row["cues"]} == {"type.prediction", "hedge.possible"}
        rejected = self.page(mia, rules, rule="type.event", answer="rejected")["results"][0]
        assert (rejected["reason"], rejected["given"]) == ("Bukan klaim.", None)

    def test_a_passage_that_no_rule_proposed_has_no_proposal(self, judged, rules, mia):
        row = self.page(mia, rules, answer="unproposed")["results"][0]
        assert (row["quote"], row["labels"], row["rule"], row["cues"]) == (HEADLINE, None, "", [])
        assert row["given"]["labels"]["claim_type"] == "event"

    @pytest.mark.parametrize("answer", ["fired", "accepted"])
    def test_pages_follow_each_other_without_gap_or_repetition(
        self, answered, rules, mia, ada, ben, answer, monkeypatch
    ):
        monkeypatch.setattr("annotations.quality.texts.WINDOW", 2)
        for number in range(3):
            said = {"type.event": ACCEPT, "type.causal": ACCEPT}
            answered({ada: said, ben: said}, text=f"{factories.TEXT}\nBerita {number}.")
        query = {"answer": answer, "rule": "type.event"}
        whole = self.page(mia, rules, **query)["results"]
        page = self.page(mia, rules, page_size=1, **query)
        seen = page["results"]
        while page["next"]:
            page = accepted(mia.get(page["next"]))
            seen += page["results"]
        assert seen == whole
        assert len(seen) == (3 if answer == "fired" else 6)

    def test_furniture_that_a_rule_found_is_shown_too(self, project, article, mia):
        made = article(text=f"{factories.TEXT}\nBaca juga: Harga udang turun\n")
        factories.tag_all()
        rows = self.page(mia, project, answer="fired", rule="boiler.related")["results"]
        assert [row["quote"] for row in rows] == ["Baca juga: Harga udang turun"]
        assert rows[0]["article"] == str(made.pk)
        assert scores(mia, project)[1]["boiler.related"]["fired"] == 1

    @pytest.mark.parametrize("cursor", ["x", "W10=", "WyIyMDI2IiwgIngiLCAwLCAiIiwgMF0="])
    def test_a_cursor_of_ones_own_making_is_refused(self, rules, mia, cursor):
        path = f"projects/{rules.slug}/quality/rules/texts/"
        refused(mia.get(path, {"answer": "fired", "cursor": cursor}), 400, "bad_input", "cursor")

    @pytest.mark.parametrize("query", [{}, {"answer": "loved"}, {"answer": "fired", "page_size": 0}])
    def test_a_question_that_cannot_be_answered_is_refused(self, rules, mia, query):
        refused(mia.get(f"projects/{rules.slug}/quality/rules/texts/", query), 400, "bad_input", *{"answer"} - {*query})

    def test_withdrawn_articles_are_gone_from_all_of_it(self, judged, rules, mia):
        accepted(mia.post(f"articles/{judged.pk}/withdraw/"), 204)
        assert scores(mia, rules)[1]["type.event"]["shown"] == 0
        for answer in ("fired", "accepted", "unproposed"):
            assert self.page(mia, rules, answer=answer)["results"] == []
