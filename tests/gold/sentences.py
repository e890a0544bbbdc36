"""How well sentence ends are found: `python -m tests.gold.sentences FOLDER`, the folder of UD Indonesian CSUI.

The texts of the treebank are joined with a space, all of them or so many to a paragraph; where one ends and the next
begins is then known. The end of a whole text is given and does not count.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from annotations.text.segmentation import segment

FILE = "id_csui-ud-train.conllu"
PREFIX = "# text = "


def f1(texts: Sequence[str], *, together: int) -> tuple[float, float, float]:
    """Return precision, recall and F1 of sentence ends with so many texts to a paragraph."""
    right = found = expected = 0
    for first in range(0, len(texts), together):
        part = texts[first : first + together]
        text = " ".join(part)
        ends, at = set(), 0
        for sentence in part:
            ends.add(at + len(sentence.rstrip()))
            at += len(sentence) + 1
        given = {len(text.rstrip())}
        told = {found_segment.end for found_segment in segment(text)} - given
        ends -= given
        right, found, expected = right + len(ends & told), found + len(told), expected + len(ends)
    precision, recall = right / max(1, found), right / max(1, expected)
    return precision, recall, 2 * right / max(1, found + expected)


def main() -> int:
    """Print the figures for paragraphs of several lengths."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    file = parser.parse_args().folder / FILE
    if not file.is_file():
        sys.stderr.write(f"There is no {file}; give the folder that holds the treebank.\n")
        return 2
    lines = file.read_text(encoding="utf-8").split("\n")
    texts = [line.removeprefix(PREFIX) for line in lines if line.startswith(PREFIX)]
    for together in (3, 5, 10, 50, len(texts)):
        precision, recall, both = f1(texts, together=together)
        sys.stdout.write(f"{together:>4} together: precision {precision:.3f}  recall {recall:.3f}  F1 {both:.3f}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
