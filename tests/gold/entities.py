"""How well names are found: `python -m tests.gold.entities FOLDER`, where FOLDER holds train.txt of idner-news-2k.

A line of the file is `TOKEN POS LABEL`, a blank line ends a sentence. Names count where type and span agree; in
brackets: where type agrees and the spans overlap. Each sentence is tagged alone, without the rest of its article.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from annotations.tagging import packs
from annotations.tagging.engine import Pack, tag
from annotations.text.segmentation import segment

TYPES = {"PER": "person", "ORG": "organisation", "LOC": "place"}
NO_SPACE_BEFORE = frozenset(",.:;?!)]}%")
NO_SPACE_AFTER = frozenset("([{")


class Name(NamedTuple):
    """A name in a sentence, as code points."""

    start: int
    end: int
    type: str


class Score(NamedTuple):
    """Precision and recall of one type, and both where overlapping is enough."""

    precision: float
    recall: float
    loose_precision: float
    loose_recall: float
    found: int
    expected: int


def sentences(path: Path) -> Iterator[list[tuple[str, str]]]:
    """Yield the sentences of the file, each as (token, label)."""
    tokens: list[tuple[str, str]] = []
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.strip():
            parts = line.rstrip("\r").split(" ")
            tokens.append((parts[0], parts[-1]))
        elif tokens:
            yield tokens
            tokens = []
    if tokens:
        yield tokens


def joined(tokens: list[tuple[str, str]]) -> tuple[str, set[Name]]:
    """Return the text of a sentence and its names; brackets and stops that are glued to a token belong to no name."""
    text, spans = "", []
    for token, _ in tokens:
        if text and token not in NO_SPACE_BEFORE and text[-1] not in NO_SPACE_AFTER:
            text += " "
        spans.append((len(text), len(text) + len(token)))
        text += token
    names: set[Name] = set()
    number = 0
    while number < len(tokens):
        prefix, _, kind = tokens[number][1].partition("-")
        last = number + 1
        if prefix == "B":
            while last < len(tokens) and tokens[last][1] == f"I-{kind}":
                last += 1
            names.add(_trimmed(text, spans[number][0], spans[last - 1][1], TYPES[kind]))
        number = last
    return text, names


def _trimmed(text: str, start: int, end: int, kind: str) -> Name:
    while end > start and text[end - 1] in ').,?:;"' and not (text[end - 1] == ")" and "(" in text[start + 1 : end]):
        end -= 1
    while start < end and text[start] in '("':
        start += 1
    return Name(start, end, kind)


def measure(path: Path, pack: Pack) -> dict[str, Score]:
    """Return the scores by type over all sentences of the file."""
    counts: Counter[tuple[str, str]] = Counter()
    for tokens in sentences(path):
        text, expected = joined(tokens)
        found = {Name(e.start, e.end, e.type) for e in tag(text, segment(text), pack).entities}
        for name in expected:
            counts[name.type, "expected"] += 1
            counts[name.type, "loosely expected"] += any(_overlap(name, other) for other in found)
        for name in found:
            counts[name.type, "found"] += 1
            counts[name.type, "right"] += name in expected
            counts[name.type, "loosely right"] += any(_overlap(name, other) for other in expected)
    return {kind: _score(counts, kind) for kind in TYPES.values()}


def _overlap(one: Name, other: Name) -> bool:
    return one.type == other.type and one.start < other.end and other.start < one.end


def _score(counts: Counter[tuple[str, str]], kind: str) -> Score:
    found, expected = counts[kind, "found"], counts[kind, "expected"]
    return Score(
        counts[kind, "right"] / max(1, found),
        counts[kind, "right"] / max(1, expected),
        counts[kind, "loosely right"] / max(1, found),
        counts[kind, "loosely expected"] / max(1, expected),
        found,
        expected,
    )


def main() -> int:
    """Print precision and recall of each type."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    file = parser.parse_args().folder / "train.txt"
    if not file.is_file():
        sys.stderr.write(f"There is no {file}; give the folder that holds the corpus.\n")
        return 2
    pack = Pack.from_yaml((Path(next(iter(packs.__path__))) / "id-news.yaml").read_text(encoding="utf-8"))
    for kind, score in measure(file, pack).items():
        sys.stdout.write(
            f"{kind:<13} precision {score.precision:.3f} ({score.loose_precision:.3f})  recall {score.recall:.3f}"
            f" ({score.loose_recall:.3f})  found {score.found}, expected {score.expected}\n"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
