"""Measure the shipped Indonesian pack on labelled sentences.

python -m tests.gold FOLDER [--split dev|heldout] [--confusion] [--json]

FOLDER holds the corpora, each in a folder of its name. Exit status 2: their texts are missing or have changed.
"""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path

from annotations.tagging import packs
from annotations.tagging.engine import Pack

from . import proposals
from .measures import Tally, figures, tallied
from .splits import DIMENSIONS, SPLITS, Item, Passage, TextsDiffer, load

Tagger = Callable[[str], list[Passage]]


def main() -> int:
    """Print how the pack does on one split, beside the floor."""
    parser = argparse.ArgumentParser(prog="python -m tests.gold", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, help="the folder that holds the corpora")
    parser.add_argument("--split", choices=SPLITS, default="dev")
    parser.add_argument("--confusion", action="store_true", help="show which labels are taken for which")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    options = parser.parse_args()
    try:
        items = load(options.split, options.folder)
    except TextsDiffer as error:
        sys.stderr.write(f"{error}\n")
        return 2
    pack = Pack.from_yaml((Path(next(iter(packs.__path__))) / "id-news.yaml").read_text(encoding="utf-8"))
    parts = _parts(items, lambda text: proposals.by_pack(text, pack))
    floor = _parts(items, proposals.floor)
    if options.json:
        answer = {"split": options.split, "pack": pack.sha256}
        answer |= {part: figures(tally) for part, tally in parts.items()}
        answer |= {"floor": figures(floor["all"])}
        sys.stdout.write(json.dumps(answer, indent=1) + "\n")
        return 0
    sys.stdout.write("\n".join(_report(parts, floor)) + "\n")
    if options.confusion:
        sys.stdout.write("\n".join(_confusion(parts["all"])) + "\n")
    return 0


def _parts(items: list[Item], tagger: Tagger) -> dict[str, Tally]:
    found = [(item, tagger(item.text)) for item in items]
    return {
        "all": tallied((item.passages, proposed) for item, proposed in found),
        "random": tallied((item.passages, proposed) for item, proposed in found if not item.drawn_by_cue),
        "by cue": tallied((item.passages, proposed) for item, proposed in found if item.drawn_by_cue),
    }


def _report(parts: dict[str, Tally], floor: dict[str, Tally]) -> list[str]:
    columns = {**parts, "floor": floor["all"], "floor, random": floor["random"]}
    measured = {name: figures(tally) for name, tally in columns.items()}
    lines = [f"{'':24}" + "".join(f"{name:>15}" for name in columns)]
    for figure in measured["all"]:
        values = (measured[name][figure] for name in columns)
        lines.append(f"{figure:24}" + "".join(f"{_shown(value):>15}" for value in values))
    everything = parts["all"]
    lines += ["", f"{'claim type':24}{'labelled':>10}{'proposed':>10}{'P':>8}{'R':>8}{'F1':>8}"]
    for name, found in everything.by_type().items():
        counts = f"{found.labelled:>10}{found.proposed:>10}"
        lines.append(f"{name:24}{counts}{found.precision:8.3f}{found.recall:8.3f}{found.f1:8.3f}")
    lines += ["", "without what the annotator doubted:"]
    for name in DIMENSIONS:
        clear = everything.dimension(name, clear_only=True)
        lines.append(f"{name:24}accuracy {clear.accuracy:.3f}  macro-F1 {clear.macro_f1:.3f}  n {clear.compared}")
    return lines


def _shown(value: float) -> str:
    return str(value) if isinstance(value, int) else f"{value:.3f}"


def _confusion(tally: Tally) -> list[str]:
    lines = []
    for name in DIMENSIONS:
        lines += ["", f"{name}: labelled → proposed"]
        for (labelled, proposed), count in sorted(tally.confused(name).items(), key=lambda row: (row[0][0], -row[1])):
            lines.append(f"  {labelled:12} → {proposed:12} {count}{'' if labelled == proposed else '  *'}")
    return lines


if __name__ == "__main__":
    sys.exit(main())
