"""Small rule packs, and the way to publish them, for tests of the API."""

from tests.contract import accepted

PACK = """# Written by hand.
name: pesisir-news
title: Kabar pesisir
language: id
words:
  pronouns: [ia, dia]
rules:
  - id: hedge.maybe
    lang: id
    kind: cue
    scope: clause
    priority: 55
    pattern: '(?i)\\b(?:mungkin|barangkali)\\b'  # a hedge
    not_after: [tidak]
    emit: {confidence: possible}
    examples:
      match: ['Kapal itu mungkin karam.']
      no_match: ['Kapal itu karam.', 'Ia tidak mungkin pulang.']

  - id: event.default
    lang: id
    kind: pattern
    scope: clause
    priority: 0
    pattern: '^\\S+ \\S+.*$'
    emit: {claim_type: event, confidence: certain, stance: neutral}
    examples:
      match: ['Kapal itu berlabuh']
      no_match: ['Kupang']
"""


ENGLISH = PACK.replace("language: id", "language: en").replace("lang: id", "lang: en")


def rules(project):
    return f"projects/{project.slug}/rules/"


def publish(who, project, yaml=PACK, base=1, note="", status=201):
    """Publish a pack and return what the answer says of it."""
    return accepted(who.post(rules(project), {"yaml": yaml, "base_version": base, "note": note}), status)


def changed(*pairs, pack=PACK):
    """Return the pack with each pair's first words replaced by its second."""
    for old, new in pairs:
        assert old in pack, old
        pack = pack.replace(old, new, 1)
    return pack


def line_of(words, pack=PACK):
    """Return the number of the first line that holds these words."""
    return next(number for number, line in enumerate(pack.splitlines(), start=1) if words in line)
