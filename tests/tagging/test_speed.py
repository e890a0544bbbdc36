"""What must not take the square of a text's length, whatever the text: times are compared, never told in seconds."""

import time

import pytest

from annotations.tagging.engine import tag
from annotations.text.segmentation import segment
from tests.bench.tagger import NAMES, articles, pack_with_names
from tests.tagging.packs import id_news


def seconds(text):
    segments = segment(text)
    runs = []
    for _ in range(3):
        started = time.process_time()
        tag(text, segments, id_news())
        runs.append(time.process_time() - started)
    return min(runs)


@pytest.mark.parametrize(
    "piece",
    [
        "Rina ",
        "Ada ",
        "Presiden ",
        "Partai Jokowi ",
        "PT Aa (AA) ",
        "Korut. ",
        "10/2/2025 ",
        "1.1.1.",
        "dua ratus ",
        "lebih dari ",
        "Rp 5 ",
        "(",
        "Komisi I ",
        "9",
    ],
)
def test_names_dates_and_numbers_take_time_in_proportion_to_the_text(piece):
    # Eight times the text would take 64 times as long if it took its square; 24 leaves room for a busy machine.
    assert seconds(piece * (80_000 // len(piece))) < 24 * seconds(piece * (10_000 // len(piece))) + 0.1


def test_the_bench_measures_a_pack_with_as_many_names_as_it_says():
    pack = pack_with_names()
    assert sum(len(rule.words) for rule in pack.rules) == NAMES
    text, segments = articles()[0]
    assert tag(text, segments, pack).suggestions
