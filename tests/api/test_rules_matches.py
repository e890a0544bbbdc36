"""One rule tried out on one text, while somebody edits it."""

import pytest

from tests import factories
from tests.api.rulepacks import PACK, changed, publish, rules
from tests.contract import accepted, refused

TEXT = "Kabar dari laut\n\nKapal itu mungkin karam. Ia tidak mungkin pulang.\nBarangkali 🪁 besok\u00a0ramai di sini.\n"


def find(who, project, yaml=PACK, rule="hedge.maybe", text=TEXT, **more):
    body = {"yaml": yaml, "rule": rule, "text": text, **more}
    return accepted(who.post(f"{rules(project)}matches/", body))


def quotes(found, side="hits"):
    return [found["text"][hit["start"] : hit["end"]] for hit in found[side]]


def test_the_words_that_a_rule_finds_are_told_as_offsets(project, rita):
    found = find(rita, project)
    assert quotes(found) == ["mungkin", "Barangkali"]
    assert not found["truncated"]
    assert next(found["text"][a:b] for a, b in found["sentences"]) == "Kapal itu mungkin karam."


def test_a_rule_about_clauses_sees_clauses(project, mia):
    assert quotes(find(mia, project, rule="event.default")) == [
        "Kapal itu mungkin karam", "Ia tidak mungkin pulang", "Barangkali 🪁 besok\u00a0ramai di sini"
    ]  # fmt: skip


def test_other_rules_may_be_faulty_while_one_is_tried(project, mia):
    broken = changed(("'^\\S+ \\S+.*$'", "'('"), ("['Kapal itu mungkin karam.']", "['Salah.']"))
    assert quotes(find(mia, project, broken)) == ["mungkin", "Barangkali"]
    body = {"yaml": broken, "rule": "event.default", "text": TEXT}
    (fault,) = refused(mia.post(f"{rules(project)}matches/", body), 400, "pack_invalid")["faults"]
    assert (fault["rule"], fault["message"]) == ("event.default", "The pattern does not compile. A ( is not closed.")


def test_what_the_base_found_and_the_draft_does_not_is_lost(project, mia):
    publish(mia, project)
    narrower = changed(("mungkin|barangkali", "mungkin"))
    found = find(mia, project, narrower, base_version=2)
    assert (quotes(found), quotes(found, "lost")) == (["mungkin"], ["Barangkali"])
    assert quotes(find(mia, project, base_version=2), "lost") == []
    assert quotes(find(mia, project, base_version=1), "lost") == []


def test_furniture_is_sought_in_lines_and_names_as_words(project, mia):
    more = PACK + (
        "  - id: boiler.more\n    lang: id\n    kind: boilerplate\n    scope: paragraph\n    priority: 90\n"
        "    pattern: '(?i)^baca juga.*$'\n    examples: {match: ['Baca juga: laut'], no_match: ['Ia baca juga.']}\n"
        "  - id: place.sea\n    lang: id\n    kind: gazetteer\n    scope: sentence\n    priority: 10\n"
        "    words: [Laut Jawa]\n    emit: {layer: place}\n"
        "    examples: {match: ['Di Laut Jawa'], no_match: ['Laut Jawanya']}\n"
    )
    text = "Judul\n\nKapal di Laut Jawa karam.\nBaca juga: Laut Jawa ramai\n"
    assert quotes(find(mia, project, more, "boiler.more", text)) == ["Baca juga: Laut Jawa ramai"]
    assert "Laut Jawa" in quotes(find(mia, project, more, "place.sea", text))


def test_an_article_of_the_project_can_be_the_text(project, mia, article):
    made = article()
    body = {"yaml": PACK, "rule": "hedge.maybe", "article": str(made.pk)}
    found = accepted(mia.post(f"{rules(project)}matches/", body))
    assert (found["text"], quotes(found)) == (made.text, ["mungkin"])


def test_articles_of_other_projects_are_not_there(project, new_project, mia, omar):
    other = factories.article(project=new_project(slug="lain"))
    body = {"yaml": PACK, "rule": "hedge.maybe", "article": str(other.pk)}
    refused(mia.post(f"{rules(project)}matches/", body), 404, "not_found")
    refused(omar.post(f"{rules(project)}matches/", body), 404, "not_found")


def test_a_withdrawn_article_is_not_there(project, mia, article):
    made = article()
    accepted(mia.post(f"articles/{made.pk}/withdraw/", {}), 204)
    body = {"yaml": PACK, "rule": "hedge.maybe", "article": str(made.pk)}
    refused(mia.post(f"{rules(project)}matches/", body), 404, "not_found")


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"rule": "hedge.maybe"}, "text"),
        ({"rule": "hedge.maybe", "text": "a", "article": "8c1f6ab6-6a3c-4e0e-b5a8-0c8f3f4c1b11"}, "text"),
        ({"rule": "hedge.other", "text": "a"}, "rule"),
        ({"text": "a"}, "rule"),
        ({"rule": "hedge.maybe", "text": "x" * 200_001}, "text"),
        ({"rule": "hedge.maybe", "article": "x"}, "article"),
    ],
)
def test_what_cannot_be_tried_is_told(project, mia, body, field):
    refused(mia.post(f"{rules(project)}matches/", {"yaml": PACK, **body}), 400, "bad_input", field)


def test_a_rule_that_finds_very_much_is_cut_off_and_says_so(project, mia):
    text = "Kabar dari laut\n\n" + "Ia mungkin pulang. " * 5_000
    found = find(mia, project, text=text)
    assert found["truncated"]
    assert len(found["hits"]) <= 2_000


def test_an_empty_text_has_no_hits(project, mia):
    assert find(mia, project, text="")["hits"] == []
