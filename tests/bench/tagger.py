"""The tagger alone: one process, no database. `python -m tests.bench.tagger` prints these figures and nothing else."""

import gc
import importlib
import os
import resource
import subprocess
import sys
import time
from itertools import cycle, product
from pathlib import Path
from typing import Any

import django

from annotations.management import demo
from annotations.tagging import packs
from annotations.tagging.engine import Document, Pack, reading, tag_all
from annotations.tagging.engine.source import read
from annotations.text.segmentation import Segment, segment
from tests.bench.figures import report

NAMES = 5000
SECONDS = 5.0
# As many as a worker takes at once.
BATCH = 50
ROOT = Path(__file__).parent.parent.parent
_FIRST = ("Wulung", "Sarjita", "Tirta", "Jagad", "Kencana", "Lintang", "Mahesa", "Nagari", "Palwa", "Rukma")
_LAST = ("asri", "baya", "cala", "dipa", "ening", "gati", "husada", "jati", "karsa", "laras", "mukti", "nala")


def pack_with_names() -> Pack:
    """Return id-news with so many invented names in a list of its own that there are 5,000 altogether."""
    content, _ = read((_folder() / "id-news.yaml").read_text(encoding="utf-8"))
    listed = sum(len(rule.get("words", ())) + len(rule.get("names", ())) for rule in content["rules"])
    aliases = sum(len(names) for rule in content["rules"] for names in rule.get("names", {}).values())
    made = (f"{a} {b.capitalize()}{c}" for a, b, c in product(_FIRST, _LAST, map(str, range(100))))
    rule: dict[str, Any] = {
        "id": "name.many",
        "lang": "id",
        "kind": "gazetteer",
        "scope": "sentence",
        "priority": 40,
        "words": [next(made) for _ in range(NAMES - listed - aliases)],
        "emit": {"layer": "name"},
        "examples": {"match": ["Wulung Asri0"], "no_match": ["Wulung"]},
    }
    return Pack.from_canonical(reading.canonical({**content, "rules": [*content["rules"], rule]}))


def _folder() -> Path:
    return Path(next(iter(packs.__path__)))


def articles() -> list[tuple[str, list[Segment]]]:
    """Return the articles of the demo project, which look like scraped news, with their sentences."""
    folder = Path(next(iter(demo.__path__))) / "articles"
    texts = [file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.txt"))]
    return [(text, segment(text)) for text in texts]


def speed(pack: Pack, *, seconds: float = SECONDS) -> float:
    """Return how many characters are tagged in a second of the processor, batch by batch as a worker does it."""
    batch = [Document(*article) for article, _ in zip(cycle(articles()), range(BATCH), strict=False)]
    tag_all(batch, pack)
    gc.collect()
    gc.freeze()
    done, started = 0, time.process_time()
    while time.process_time() - started < seconds:
        tag_all(batch, pack)
        done += sum(len(document.text) for document in batch)
    gc.unfreeze()
    return done / (time.process_time() - started)


def memory_mb() -> float:
    """Return what a process takes that has the application and both packs loaded and has tagged."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.tagger", "--memory"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return float(done.stdout)


def _measure_memory() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "workbench.settings")
    django.setup()
    importlib.import_module("annotations.tasks")  # what a worker has loaded besides
    used = [pack_with_names()]
    used += [Pack.from_yaml(file.read_text(encoding="utf-8")) for file in _folder().glob("en-*.yaml")]
    for pack in used:
        tag_all([Document(*article) for article in articles()], pack)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def measure() -> None:
    """Print compiling, tagging and memory."""
    started = time.process_time()
    pack = pack_with_names()
    report("id-news and 5,000 names, compiled", (time.process_time() - started) * 1000, "ms", "< 1,000")
    report("tagging, one process", speed(pack) / 1000, "1,000 char/s", "> 1,000")
    report("a worker with this pack and the English one", memory_mb(), "MB RSS", "< 150")


if __name__ == "__main__":
    if "--memory" in sys.argv:
        _measure_memory()
    else:
        measure()
