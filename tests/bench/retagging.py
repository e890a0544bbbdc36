"""Re-tagging a whole project on a new version of its rules: how quickly it is ordered, goes, and can be watched."""

import statistics
import time
from pathlib import Path
from typing import Any

from tests.bench.corpus import records
from tests.bench.figures import report
from tests.bench.tree import Client, Tree, running

SLUG = "retagging"
LENGTH = 3000
PRIORITY = "priority: 95"


def measure(data: Path, *, articles: int) -> None:
    """Import `articles` of 3,000 characters into an empty workbench, then re-tag them with one and with two workers."""
    with running(data, workers=2) as tree:
        mia = tree.person("mia")
        mia.call("POST", "projects/", {"slug": SLUG, "name": "Re-tagging"})
        for first in range(0, articles, 1000):
            batch = records(first, min(1000, articles - first), length=LENGTH)
            mia.call("POST", f"projects/{SLUG}/articles/", batch)
        wait_until_tagged(mia, within=articles / 20 + 60)
    for version, workers in enumerate((1, 2), start=2):
        with running(data, workers=workers) as tree:
            once(tree, articles=articles, workers=workers, version=version)


def once(tree: Tree, *, articles: int, workers: int, version: int) -> None:
    """Publish a version and follow its job to the end."""
    mia = Client(tree.port, tree.manage("create_token", "mia"))
    yaml = mia.call("GET", f"projects/{SLUG}/rules/versions/1/")["yaml"]
    order = {"yaml": yaml.replace(PRIORITY, f"priority: {95 - version}", 1), "base_version": version - 1}
    used = tree.processor_seconds()
    started = time.perf_counter()
    mia.call("POST", f"projects/{SLUG}/rules/", order)
    published = time.perf_counter()
    job = mia.call("GET", f"projects/{SLUG}/rules/runs/")["results"][0]["id"]
    late = mia.call("POST", f"projects/{SLUG}/articles/", records(10**6 + version, 1, length=LENGTH))["created"][0]
    asked: list[float] = []
    sent, waited = time.perf_counter(), 0.0
    while (told := progress(mia, job, asked))["state"] != "done":
        if not waited and mia.call("GET", f"articles/{late}/workspace/")["suggestions"]:
            waited = time.perf_counter() - sent
        time.sleep(0.5)
    seconds, used = time.perf_counter() - published, tree.processor_seconds() - used
    if told["done"] != told["total"]:
        raise RuntimeError(f"only {told['done']} of {told['total']} articles were tagged anew")
    people = "one worker" if workers == 1 else f"{workers} workers"
    report(f"a new version published over {articles:,} articles", (published - started) * 1000, "ms", "< 5,000")
    report(f"re-tagging {articles:,} articles, {people}", told["done"] / seconds, "articles/s", "> 250 by two")
    # Told apart from the rate because it hardly depends on what else the machine does.
    report("processor time for each, everything counted", used * 1000 / told["done"], "ms", "< 8 on two cores")
    report("a new article's suggestions meanwhile", waited, "s", "< 5")
    report("asking how far it is", statistics.median(asked), "ms", "< 20")
    started = time.perf_counter()
    mia.call("GET", f"projects/{SLUG}/quality/rules/")
    report("scorecard of all rules, nothing handed in", (time.perf_counter() - started) * 1000, "ms", "< 100")


def progress(mia: Client, job: str, asked: list[float]) -> Any:
    """Return how far the job is, and note how long the answer took."""
    started = time.perf_counter()
    told = mia.call("GET", f"projects/{SLUG}/rules/runs/{job}/")
    asked.append((time.perf_counter() - started) * 1000)
    return told


def wait_until_tagged(mia: Client, *, within: float) -> None:
    """Wait until the article that came last has its suggestions."""
    last = mia.call("GET", f"projects/{SLUG}/articles/?ordering=-created_at&page_size=1")["results"][0]["id"]
    started = time.perf_counter()
    while not mia.call("GET", f"articles/{last}/workspace/")["suggestions"]:
        if time.perf_counter() - started > within:
            raise RuntimeError(f"the articles were not tagged within {within:.0f} s")
        time.sleep(0.5)
