"""Writing rules: what the Rules page asks for as one types, and before one publishes."""

import itertools
import time
from collections.abc import Callable
from typing import Any

from tests.bench.corpus import records
from tests.bench.figures import median_ms, report
from tests.bench.tree import Tree

SLUG = "rules"
ARTICLES = 50
ROUNDS = 11
RULE = "hedge.possibility"
PATTERN = "pattern: '"


def measure(tree: Tree) -> None:
    """Check, matches and preview of the built-in Indonesian pack, over articles of 3,000 characters."""
    rima = tree.person("rima")
    rima.call("POST", "projects/", {"slug": SLUG, "name": "Rules"})
    ids = rima.call("POST", f"projects/{SLUG}/articles/", records(0, ARTICLES, length=3000))["created"]
    version = rima.call("GET", f"projects/{SLUG}/rules/versions/1/")
    size = f"{len(version['rules'])} rules, {len(version['yaml']) // 1000} kB of YAML"
    drafts = itertools.count()

    yaml: str = version["yaml"]
    before, rule, after = yaml.partition(f"- id: {RULE}\n")

    def edited() -> str:
        return before + rule + after.replace(PATTERN, f"{PATTERN}draf{next(drafts)}|", 1)

    def ask(what: str, **body: Any) -> Callable[[], Any]:
        return lambda: rima.call("POST", f"projects/{SLUG}/rules/{what}/", {**body, "yaml": edited()})

    started = time.perf_counter()
    ask("check", base_version=1)()
    report(f"first check in a process, {size}", (time.perf_counter() - started) * 1000, "ms", "")
    report("check after an edit of one rule", median_ms(ask("check", base_version=1), rounds=ROUNDS), "ms", "< 300")
    one = ask("matches", base_version=1, rule=RULE, article=ids[0])
    report("what the rule finds in an article", median_ms(one, rounds=ROUNDS), "ms", "< 100")
    over_all = ask("preview", articles=ids)
    report(f"preview over {ARTICLES} articles, both versions", median_ms(over_all, rounds=ROUNDS), "ms", "< 1,000")
    whole = median_ms(lambda: rima.call("GET", f"projects/{SLUG}/rules/versions/1/"), rounds=ROUNDS)
    report("a version with its YAML and rules", whole, "ms", "< 50")
