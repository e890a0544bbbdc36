"""The labelled sentences of a split, and their texts from the corpora."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

SPLITS = ("dev", "heldout")
DIMENSIONS = ("claim_type", "confidence", "stance", "polarity", "attribution")
DRAWN_BY_CUE = "cue-"
_CLOSING = frozenset(",.:;?!)]}%")
_OPENING = frozenset("([{")


class TextsDiffer(Exception):
    """The corpora in the folder are not those that were labelled."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of text with its labels; `content` is the claim without its attribution, where they differ."""

    start: int
    end: int
    labels: dict[str, str]
    holder: str
    content: tuple[int, int] | None = None
    optional: bool = False
    doubt: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Item:
    """One sentence and its passages."""

    key: str
    text: str
    passages: list[Passage] = field(default_factory=list)

    @property
    def drawn_by_cue(self) -> bool:
        """Whether it was drawn for a cue word rather than at random."""
        return self.key.startswith(DRAWN_BY_CUE)


def load(split: str, folder: Path) -> list[Item]:
    """Return the sentences of a split; raise TextsDiffer naming all whose texts are missing or changed."""
    lines = Path(__file__).with_name(f"{split}.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    corpora: dict[Path, dict[str, str]] = {}
    items: dict[str, Item] = {}
    faults: list[str] = []
    for row in (row for row in rows if row["kind"] == "item"):
        path = folder / row["dataset"] / row["file"]
        if path not in corpora:
            corpora[path] = read_corpus(path)
        text = corpora[path].get(row["id"])
        if text is None:
            faults.append(f"{row['key']}: no sentence {row['id']} in {row['dataset']}/{row['file']}")
        elif hashlib.sha256(text.encode()).hexdigest() != row["sha256"]:
            faults.append(f"{row['key']}: sentence {row['id']} of {row['dataset']}/{row['file']} has changed")
        else:
            items[row["key"]] = Item(row["key"], text)
    if faults:
        raise TextsDiffer("\n".join(faults))
    for row in (row for row in rows if row["kind"] == "passage"):
        items[row["key"]].passages.append(_passage(row))
    return list(items.values())


def _passage(row: dict[str, Any]) -> Passage:
    content = row.get("content")
    return Passage(
        row["start"],
        row["end"],
        {name: row[name] for name in DIMENSIONS if row[name] is not None},
        row["holder"],
        (content[0], content[1]) if content else None,
        row.get("optional", False),
        frozenset(row["doubt"]),
    )


def read_corpus(path: Path) -> dict[str, str]:
    """Return the sentences of a CoNLL-U file by `sent_id`, or those of a token-a-line file by their number from 0."""
    if not path.is_file():
        raise TextsDiffer(f"{path.parent.name}/{path.name} is not in the folder")
    with path.open(encoding="utf-8", newline="\n") as file:
        lines = [line.rstrip("\r\n") for line in file]
    if path.suffix == ".conllu":
        return dict(_conllu(lines))
    return {str(number): joined(tokens) for number, tokens in enumerate(_blocks(lines))}


def _conllu(lines: list[str]) -> Iterator[tuple[str, str]]:
    name = ""
    for line in lines:
        if line.startswith("# sent_id = "):
            name = line.partition(" = ")[2]
        elif line.startswith("# text = "):
            yield name, line.partition(" = ")[2]


def _blocks(lines: list[str]) -> Iterator[list[str]]:
    tokens: list[str] = []
    for line in [*lines, ""]:
        if line.strip():
            tokens.append(line.split(" ", 1)[0])
        elif tokens:
            yield tokens
            tokens = []


def joined(tokens: list[str]) -> str:
    """Return tokens as a text: a space between any two, but none before closing marks or after opening brackets."""
    parts: list[str] = []
    for number, token in enumerate(tokens):
        if number and token not in _CLOSING and tokens[number - 1] not in _OPENING:
            parts.append(" ")
        parts.append(token)
    return "".join(parts)
