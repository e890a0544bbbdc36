"""`make bench`: start an empty workbench, measure it over HTTP, print a table. See docs/speed.md for the figures."""

import argparse
import gzip
import json
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path
from typing import Any

from tests.bench import browser, retagging, rules, tagger
from tests.bench.corpus import records
from tests.bench.figures import median_ms, report
from tests.bench.tree import ROOT, Client, Tree, running


def wait_until_tagged(mia: Client, *, number: int, slug: str) -> float:
    """Return how long the worker took to tag everything, in seconds."""
    started = time.perf_counter()
    last = mia.call("GET", f"projects/{slug}/articles/?ordering=-created_at&page_size=1")["results"][0]["id"]
    while not mia.call("GET", f"articles/{last}/workspace/")["suggestions"]:
        if time.perf_counter() - started > 300:
            raise RuntimeError(f"{number} articles were not tagged within 300 s")
        time.sleep(0.05)
    return time.perf_counter() - started


def wait_until_found(mia: Client, *, slug: str, words: str, number: int) -> None:
    """Wait until the worker has indexed as many articles that hold `words`."""
    last = f"projects/{slug}/articles/?q={words}&ordering=-external_id&page_size=500"
    started = time.perf_counter()
    while True:
        found, link = 0, last
        while link:
            answer = mia.call("GET", link)
            found, link = found + len(answer["results"]), (answer["next"] or "").partition("/api/v1/")[2]
        if found >= number:
            return
        if time.perf_counter() - started > 120:
            raise RuntimeError(f"only {found} of {number} articles were indexed within 120 s")
        time.sleep(1)


def labelling(tree: Tree, mia: Client) -> None:
    """Workspace and batch of one article of 3,000 characters with 20 annotations."""
    ada = tree.person("ada")
    mia.call("POST", "projects/bench/members/", {"username": "ada", "role": "annotator"})
    assignment = ada.call("POST", "projects/bench/next/")
    article = assignment["article"]
    space = ada.call("GET", f"articles/{article}/workspace/")
    sentences = [s for s in space["article"]["segments"] if s["kind"] == "sentence"]
    spans = [(s["start"] + i // len(sentences), s["end"]) for i in range(20) for s in [sentences[i % len(sentences)]]]
    labels = {"claim_type": "event", "confidence": "certain", "stance": "neutral"}

    def puts() -> list[dict[str, Any]]:
        return [{"op": "put", "id": str(uuid.uuid4()), "start": a, "end": b, "labels": labels} for a, b in spans]

    first = puts()
    ada.call("POST", f"articles/{article}/annotations/", {"operations": first})
    opened = median_ms(lambda: ada.call("GET", f"articles/{article}/workspace/"))
    report("workspace, 3,000 characters, 20 annotations", opened, "ms", "< 15")
    written = median_ms(lambda: ada.call("POST", f"articles/{article}/annotations/", {"operations": puts()}))
    report("batch of 20 new annotations", written, "ms", "< 20")


def corpus(tree: Tree, mia: Client, *, large: bool) -> None:
    """Import, tagging and the article list, at 2,000 articles and, if asked, at 200,000."""
    mia.call("POST", "projects/", {"slug": "bench", "name": "Bench"})
    batches = [records(0, 1000, length=3000), records(1000, 1000, length=3000)]
    started = time.perf_counter()
    for batch in batches:
        mia.call("POST", "projects/bench/articles/", batch)
    report(
        "import of 2,000 articles of 3,000 characters", 2000 / (time.perf_counter() - started), "articles/s", "> 1,000"
    )
    seconds = wait_until_tagged(mia, number=2000, slug="bench")
    report("tagging, one worker", 2000 / seconds, "articles/s", "> 100")
    wait_until_found(mia, slug="bench", words="laporan", number=2000)  # so that nothing else is measured than asked
    page = "projects/bench/articles/?page_size=50"
    report("list of 50 articles at 2,000", median_ms(lambda: mia.call("GET", page)), "ms", "< 15")
    labelling(tree, mia)
    if large:
        for first in range(10_000, 208_000, 1000):
            mia.call("POST", "projects/bench/articles/", records(first, 1000, length=200))
        report("list of 50 articles at 200,000", median_ms(lambda: mia.call("GET", page)), "ms", "< 15")
        state = page + "&state=open&ordering=-created_at"
        report("the same, open ones, newest first", median_ms(lambda: mia.call("GET", state)), "ms", "< 15")


def bundle() -> None:
    """Compressed sizes of what the labelling page loads at first: its own files and all that they import."""
    dist = ROOT / "frontend" / "dist"
    manifest = json.loads((dist / ".vite" / "manifest.json").read_text())
    needed: set[str] = set()
    todo = ["index.html", "src/pages/label/LabelPage.tsx"]
    while todo:
        key = todo.pop()
        if key not in needed:
            needed.add(key)
            todo += manifest[key].get("imports", [])
    files = {manifest[key]["file"] for key in needed} | {css for key in needed for css in manifest[key].get("css", [])}
    for suffix, wanted in ((".js", "< 300"), (".css", "< 40")):
        size = sum(len(gzip.compress((dist / file).read_bytes())) for file in files if file.endswith(suffix))
        report(f"first load of the labelling page, {suffix}, gzip", size / 1000, "kB", wanted)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--large", action="store_true", help="also measure at 200,000 articles (some minutes)")
    parser.add_argument("--browser", action="store_true", help="measure the labelling page in Chromium, nothing else")
    parser.add_argument("--tagger", action="store_true", help="measure the tagger in one process, nothing else")
    parser.add_argument("--rules", action="store_true", help="measure the writing of rules, nothing else")
    parser.add_argument(
        "--retagging", type=int, metavar="N", help="re-tag N articles, nothing else (100,000 take half an hour)"
    )
    options = parser.parse_args()
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True)
    print(f"commit {commit.stdout.strip()}, Python {sys.version.split()[0]}")
    if options.tagger:
        tagger.measure()
        return
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        if options.browser:
            with running(data) as tree:
                browser.measure(tree)
            bundle()
            return
        if options.rules:
            with running(data) as tree:
                rules.measure(tree)
            return
        if options.retagging:
            retagging.measure(data, articles=options.retagging)
            return
        with running(data) as tree:
            report("from installed to the first page, empty data", tree.ready, "s", "< 8")
            time.sleep(5)
            report("whole process tree, idle", tree.pss_mb(), "MB PSS", "< 400")
            corpus(tree, tree.person("mia"), large=options.large)
        with running(data) as tree:
            report("second start", tree.ready, "s", "< 10")
            rules.measure(tree)
        retagging.measure(Path(folder) / "other", articles=2000)
    tagger.measure()
    bundle()


if __name__ == "__main__":
    main()
