"""Which pack reads which article: by the language that it names, else by the one that its text is in."""

import pytest

from annotations.models import RulePack, TaggerRun
from annotations.tagging.languages import PacksInForce
from annotations.tagging.queries import current_run
from tests import factories
from tests.contract import accepted

ENGLISH = (
    "The council said that it would repair the bridge after the rain, and that the work has not been paid for. "
    "It will be their third attempt to open the road, which was closed when the river took it."
)


@pytest.mark.parametrize(
    ("language", "expected"), [("id", 1), ("en", 2), ("en-GB", 2), ("EN", 2), ("ms", 1), ("", 1), ("x/../y", 1)]
)
def test_the_pack_of_the_language_reads_an_article_and_one_reads_all_others(language, expected):
    assert PacksInForce(packs={"id": 1, "en": 2}, fallback="id").pack_for(language) == expected


def test_a_project_without_packs_has_no_pack_for_anything():
    assert PacksInForce(packs={}, fallback="id").pack_for("id") is None


def test_an_article_that_names_no_language_has_the_one_of_its_text(article):
    assert article(text=ENGLISH).language == "en"
    assert article(text=factories.TEXT).language == "id"
    assert article(text="Rp 12.000").language == "id"


def test_an_article_keeps_the_language_that_it_names(article):
    assert article(text=ENGLISH, language="ms").language == "ms"


@pytest.mark.parametrize("written", ["en_US", "en-US", " en_US"])
def test_a_language_as_web_pages_write_it_is_a_tag(article, written):
    made = article(text=ENGLISH, language=written)
    assert made.language == "en-US"
    assert TaggerRun.objects.get(article=made).pack.language == "en"


def test_the_first_article_in_a_language_brings_its_pack(project, article):
    first, second = article(text=ENGLISH), article(text=ENGLISH + " Again.")
    pack = RulePack.objects.get(project=project, version=2)
    assert (pack.name, pack.language, pack.published_by.username) == ("en-news", "en", "mia")
    assert pack.note
    for one in (first, second):
        assert TaggerRun.objects.get(article=one).pack == pack
    assert TaggerRun.objects.get(article=article()).pack.version == 1


def test_a_corrected_language_brings_the_other_packs_suggestions(project, article, mia):
    made = article(text=ENGLISH, language="id")
    factories.tag_all()
    assert accepted(mia.patch(f"articles/{made.pk}/", {"language": "en"}))["language"] == "en"
    factories.tag_all()
    space = accepted(mia.get(f"articles/{made.pk}/workspace/"))
    assert {s["pack_version"] for s in space["suggestions"]} == {2}
    # The Indonesian pack is the older one, but it is the one in the article's language then.
    accepted(mia.patch(f"articles/{made.pk}/", {"language": "id"}))
    factories.tag_all()
    space = accepted(mia.get(f"articles/{made.pk}/workspace/"))
    assert {s["pack_version"] for s in space["suggestions"]} <= {1}
    # French has no pack: the one for all other languages reads it, though the English run is newer.
    accepted(mia.patch(f"articles/{made.pk}/", {"language": "en"}))
    assert accepted(mia.patch(f"articles/{made.pk}/", {"language": "fr_FR"}))["language"] == "fr-FR"
    run = current_run(article_id=made.pk)
    assert run is not None
    assert run.pack.version == 1
