"""What is said about faulty packs: one sentence for each code, and the same ones in every language."""

import json
import re
from copy import deepcopy
from pathlib import Path
from string import Formatter

import pytest
from django.conf import settings

from annotations.tagging.engine import wording
from annotations.tagging.engine.wording import SENTENCES, Told, say

ROOT = Path(settings.BASE_DIR)
INDONESIAN = json.loads((ROOT / "frontend/src/i18n/id/faults.json").read_text(encoding="utf-8"))


def gaps(sentence):
    return {(name, form) for _, name, form, _ in Formatter().parse(sentence) if name}


def test_a_sentence_is_text_that_knows_its_code():
    why = say("group_unclosed")
    told = say("does_not_compile", why=why)
    assert told == "The pattern does not compile. A ( is not closed."
    assert (told.code, told.params) == ("does_not_compile", {"why": why})
    copied = deepcopy(told)
    assert isinstance(copied, Told)
    assert (copied, copied.code, copied.params) == (told, told.code, told.params)


def test_every_sentence_is_said_in_indonesian():
    assert INDONESIAN.keys() == SENTENCES.keys()


@pytest.mark.parametrize("code", SENTENCES)
def test_both_languages_fill_in_the_same(code):
    assert gaps(INDONESIAN[code]) == gaps(SENTENCES[code])


def test_no_sentence_is_left_over():
    sources = [path for path in (ROOT / "annotations/tagging").rglob("*.py") if path != Path(wording.__file__)]
    written = set(re.findall(r'"([a-z_]+)"', "\n".join(path.read_text(encoding="utf-8") for path in sources)))
    assert SENTENCES.keys() - written == set()
