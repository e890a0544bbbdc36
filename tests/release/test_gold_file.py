"""The gold file: the same bytes for the same gold, and no names of people."""

import hashlib
import json

import orjson
import pytest

from annotations.corpus.operations import withdraw_article
from annotations.models import Article, ReleaseState
from annotations.release.freeze import build_release, fail_release, order_release
from annotations.release.gold import gold_lines, pseudonym
from annotations.review.gold import reopen
from tests import factories
from tests.factories import AT, CLAIM, DOUBT, FIRST, HOSTILE_TEXT, SECOND, THIRD

ARTICLE = [
    *("external_id", "source", "title", "author", "url", "published_at", "language", "story", "text", "text_sha256"),
    "passages",
]
PASSAGE = [
    *("start", "end", "quote", "labels", "holder", "target", "holder_span", "target_span", "content_span"),
    *("codebook_version", "decided_by"),
]


@pytest.fixture
def gold(project, ada, ben, rita):
    """Settle an article in which both analysts labelled the given passages alike."""

    def make(*layer, **fields):
        layers = {who.user: list(layer) for who in (ada, ben)}
        return factories.gold(project=project, layers=layers, reviewer=rita.user, **fields)

    return make


def lines(project):
    return [line for line, _, _ in gold_lines(project=project)]


def test_keys_and_labels_stand_in_their_fixed_order(project, gold):
    gold((FIRST, dict(reversed(CLAIM.items()))), author="Sulastri", published_at="2026-01-05T09:00:00+07:00")
    line = lines(project)[0]
    pairs = json.loads(line, object_pairs_hook=list)
    assert [key for key, _ in pairs] == ARTICLE
    passage = dict(pairs)["passages"][0]
    assert [key for key, _ in passage] == PASSAGE
    assert [key for key, _ in dict(passage)["labels"]] == ["claim_type", "confidence", "stance"]
    assert dict(pairs)["published_at"] == "2026-01-05T02:00:00Z"


def test_text_is_written_without_escapes(project, gold):
    gold(text=HOSTILE_TEXT)
    line = lines(project)[0]
    for words in ("🪁", "Rene\u0301e", "«سلام»", "Tanjung\u00a0Biru"):
        assert words.encode() in line
    assert b"\n" not in line
    assert json.loads(line)["text"] == HOSTILE_TEXT


def test_articles_stand_by_external_id_and_passages_by_place(project, gold):
    for external_id in ("b-2", "B-1", "a-10", "a-9", "é-1", "z-1"):
        gold((THIRD, CLAIM), (FIRST, CLAIM), (SECOND, CLAIM), external_id=external_id)
    read = [json.loads(line) for line in lines(project)]
    assert [line["external_id"] for line in read] == ["B-1", "a-10", "a-9", "b-2", "z-1", "é-1"]
    assert [p["quote"] for p in read[0]["passages"]] == [FIRST, SECOND, THIRD]


def test_passages_at_one_place_have_a_fixed_order_too(project, gold, rita):
    article = gold((FIRST, DOUBT), (FIRST, CLAIM))
    first = lines(project)
    rows = list(article.gold.order_by("-id"))
    article.gold.all().delete()
    for row in rows:
        row.save(force_insert=True)
    assert lines(project) == first


def test_only_living_gold_is_written(project, gold, in_review, article, rita, mia):
    kept, reopened, withdrawn = gold((FIRST, CLAIM)), gold((FIRST, CLAIM)), gold((FIRST, CLAIM))
    reopen(article=reopened, by=rita.user, at=AT)
    withdraw_article(article=withdrawn, reason="x", by=mia.user, at=AT)
    in_review()
    article()
    assert [json.loads(line)["external_id"] for line in lines(project)] == [kept.external_id]


def test_more_articles_than_a_block_are_all_written(project):
    for number in range(3):
        factories.article(project=project, external_id=f"kp-{number}")
    template = Article.objects.filter(project=project)[0]
    rows = []
    for number in range(450):
        template.pk, template.external_id = None, f"banyak-{number:04}"
        rows.append(Article(**{f.name: getattr(template, f.name) for f in Article._meta.fields if f.name != "id"}))
    Article.objects.bulk_create(rows)
    Article.objects.filter(project=project).update(state="gold")
    ids = [json.loads(line)["external_id"] for line in lines(project)]
    assert ids == sorted(ids)
    assert len(ids) == 453


def test_people_have_pseudonyms_of_the_project(project, new_project, ada, ben, in_review, rita):
    article = in_review()
    other = new_project()
    mine = pseudonym(project=project, user_id=ada.user.pk)
    assert mine == pseudonym(project=project, user_id=ada.user.pk)
    assert mine != pseudonym(project=project, user_id=ben.user.pk)
    assert mine != pseudonym(project=other, user_id=ada.user.pk)
    assert mine.startswith("p-")
    assert article.state == "review"


def test_who_decided_is_told_by_pseudonym_or_agreement(project, ada, ben, rita):
    layers = {ada.user: [(FIRST, CLAIM), (SECOND, CLAIM)], ben.user: [(FIRST, CLAIM)]}
    factories.gold(project=project, layers=layers, reviewer=rita.user)
    passages = json.loads(lines(project)[0])["passages"]
    assert [p["decided_by"] for p in passages] == ["agreement", pseudonym(project=project, user_id=rita.user.pk)]
    for name in (b'"rita"', b'"ada"', b'"ben"'):
        assert name not in lines(project)[0]


@pytest.mark.django_db(transaction=True)
def test_the_same_gold_gives_the_same_bytes(project, gold, mia):
    gold((FIRST, CLAIM), (SECOND, DOUBT))
    gold(text=HOSTILE_TEXT)
    first, second = (factories.release(project=project, by=mia.user) for _ in range(2))
    assert (first.number, second.number) == (1, 2)
    assert first.content_hash == second.content_hash
    expected = hashlib.sha256(b"".join(line + b"\n" for line in lines(project))).hexdigest()
    assert first.content_hash == expected


@pytest.mark.django_db(transaction=True)
def test_a_release_is_built_once(project, gold, mia):
    gold()
    ordered = order_release(project=project, notes="", by=mia.user, at=AT)
    assert build_release(release_id=ordered.pk, at=AT)
    assert not build_release(release_id=ordered.pk, at=AT)
    fail_release(release_id=ordered.pk, error="terlambat", at=AT)
    ordered.refresh_from_db()
    assert (ordered.status, ordered.files.count()) == (ReleaseState.READY, 2)


def test_canonical_json_is_what_orjson_writes_back(project, gold):
    gold((FIRST, CLAIM))
    line = lines(project)[0]
    assert orjson.dumps(orjson.loads(line)) == line
