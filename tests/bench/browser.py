"""The labelling page in headless Chromium: opening, labelling, memory, scrolling. Medians of 7."""

import os
import statistics
import uuid
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Page, sync_playwright

from tests.bench.corpus import records, text
from tests.bench.figures import report
from tests.bench.tree import Client, Tree
from workbench.setup.browser import FLAGS, find

ROUNDS = 7
NEXT_MS = 100
BATCH = 500

# Runs before the page's own scripts. `opened`: since the navigation began, painted with highlights and gutter marks.
# `pressed`: from a key to the end of the frame that shows the first highlight that it led to. What is added while a
# frame is made is in that frame; what is added between two is in the next.
PROBE = """
const bench = (window.bench = { opened: null, pressed: null, tasks: [] });
const request = window.requestAnimationFrame.bind(window);
let framing = false;
window.requestAnimationFrame = (act) =>
  request((now) => {
    framing = true;
    try {
      act(now);
    } finally {
      framing = false;
    }
  });
const painted = (then) => {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => then(performance.now());
  if (framing) channel.port2.postMessage(0);
  else request(() => channel.port2.postMessage(0));
};
const isDrawn = () =>
  document.querySelector(".gm") !== null && [...CSS.highlights.keys()].some((name) => name.endsWith("-own"));
let since = null;
window.addEventListener("keydown", (event) => (since = event.timeStamp), true);
const add = Highlight.prototype.add;
Highlight.prototype.add = function (range) {
  if (since !== null) {
    const from = since;
    since = null;
    painted((now) => (bench.pressed = now - from));
  }
  if (bench.opened === null && !bench.opening) {
    bench.opening = true;
    painted((now) => {
      bench.opening = false;
      if (isDrawn()) bench.opened = now;
    });
  }
  return add.call(this, range);
};
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) bench.tasks.push(entry.duration);
}).observe({ type: "longtask" });
"""

WAIT = """
(name) => new Promise((go) => {
  const look = () => (bench[name] === null ? setTimeout(look, 4) : go(bench[name]));
  look();
})
"""

# Until that many articles were fetched: the one that is shown, and the one ahead of it.
FETCHED = """
(number) => performance.getEntriesByType("resource")
  .filter(({ name, responseEnd }) => name.endsWith("/workspace/") && responseEnd > 0).length >= number
"""

# The page measures from Enter to the frame that shows the next article.
WENT_ON = "(number) => performance.getEntriesByName('label:next').length >= number"

# Scrolls a pane to its end and back, 240 pixels with each frame.
SCROLL = """
async (selector) => {
  const pane = document.querySelector(selector);
  bench.tasks.length = 0;
  const frame = () => new Promise(requestAnimationFrame);
  for (const step of [240, -240]) {
    for (let last = -1; last !== pane.scrollTop; ) {
      last = pane.scrollTop;
      pane.scrollTop += step;
      await frame();
    }
  }
  await frame();
}
"""


@dataclass(frozen=True)
class Size:
    """An article to measure, and what is wanted of it."""

    name: str
    length: int
    passages: int
    open_ms: int
    key_ms: int
    heap_mb: int


SIZES = (
    Size("3,000 characters, 20 passages", 3000, 20, 300, 24, 15),
    Size("100,000 characters, 2,000 passages", 100_000, 2000, 700, 32, 40),
)


def article(mia: Client, ada: Client, size: Size) -> str:
    """Make a project with one article labelled by Ada, and return the path of its labelling page."""
    slug = f"pages-{size.length}"
    mia.call("POST", "projects/", {"slug": slug, "name": size.name, "suggestion_rate": 0})
    mia.call("POST", f"projects/{slug}/members/", {"username": "ada", "role": "annotator"})
    record = {"external_id": "one", "source": "Kabar Pesisir", "title": size.name, "text": text(7, length=size.length)}
    mia.call("POST", f"projects/{slug}/articles/", [record])
    one: str = ada.call("POST", f"projects/{slug}/next/")["article"]
    space = ada.call("GET", f"articles/{one}/workspace/")
    types = [value["value"] for value in space["codebook"]["content"]["dimensions"][0]["values"]]
    step = size.length // size.passages
    operations = []
    for n in range(size.passages):
        start = n * step
        # Every tenth holds the two after it.
        end = start + (step * 3 if n % 10 == 0 else step * 2 // 3)
        labels = {"claim_type": types[n % (len(types) - 1)], "confidence": "certain", "stance": "neutral"}
        end = min(end, size.length)
        operations.append({"op": "put", "id": str(uuid.uuid4()), "start": start, "end": end, "labels": labels})
    for first in range(0, len(operations), BATCH):
        ada.call("POST", f"articles/{one}/annotations/", {"operations": operations[first : first + BATCH]})
    return f"/projects/{slug}/label/{one}"


def figure(page: Page, name: str) -> float:
    value: float = page.evaluate(WAIT, name)
    return value


def opening(page: Page, path: str) -> float:
    taken = []
    for _ in range(ROUNDS + 1):
        page.goto(path)
        taken.append(figure(page, "opened"))
    return statistics.median(taken[1:])


def key(page: Page) -> float:
    """Label seven sentences that have no passage of their own, one key each."""
    taken = []
    for _ in range(ROUNDS + 1):
        page.keyboard.press("j")
        page.keyboard.press("Escape")
        page.evaluate("() => new Promise((go) => requestIdleCallback(() => { bench.pressed = null; go(); }))")
        page.keyboard.press("5")
        taken.append(figure(page, "pressed"))
    return statistics.median(taken[1:])


def queue(mia: Client, ada: Client) -> str:
    """Make a project with articles enough to go on from one to the next, and return the path of its labelling page."""
    mia.call("POST", "projects/", {"slug": "going-on", "name": "Going on", "suggestion_rate": 0})
    mia.call("POST", "projects/going-on/members/", {"username": "ada", "role": "annotator"})
    mia.call("POST", "projects/going-on/articles/", records(0, ROUNDS + 3, length=3000))
    return "/projects/going-on/label"


def going_on(page: Page, path: str) -> float:
    """Label one sentence of an article and hand it in, seven times, each once the next one was fetched."""
    page.goto(path)
    for number in range(1, ROUNDS + 2):
        page.wait_for_function(FETCHED, arg=number + 1)
        page.evaluate("() => new Promise((go) => requestIdleCallback(go))")
        page.keyboard.press("5")
        page.evaluate("() => new Promise((go) => requestIdleCallback(go))")
        page.keyboard.press("Enter")
        page.wait_for_function(WENT_ON, arg=number)
    taken: list[float] = page.evaluate("performance.getEntriesByName('label:next').map(({ duration }) => duration)")
    return statistics.median(taken[1:])


def heap_mb(page: Page) -> float:
    devtools = page.context.new_cdp_session(page)
    devtools.send("HeapProfiler.collectGarbage")
    used: float = devtools.send("Runtime.getHeapUsage")["usedSize"]
    return used / 1e6


def longest_task(page: Page, pane: str) -> float:
    page.evaluate(SCROLL, pane)
    longest: float = page.evaluate("Math.max(0, ...bench.tasks)")
    return longest


def sign_in(page: Page, password: str) -> None:
    page.goto("/signin")
    page.get_by_label("Name", exact=True).fill("ada")
    page.locator("input[autocomplete=current-password]").fill(password)
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Projects").wait_for()


def measure(tree: Tree) -> None:
    """Print what the labelling page takes for a usual article and for a very long one."""
    mia, ada = tree.person("mia"), tree.person("ada")
    paths = [(size, article(mia, ada, size)) for size in SIZES]
    waiting = queue(mia, ada)
    program = os.environ.get("WORKBENCH_CHROMIUM") or find()
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=program, args=FLAGS)
        settings: dict[str, Any] = {"base_url": f"http://127.0.0.1:{tree.port}", "locale": "en-GB"}
        context = browser.new_context(**settings, viewport={"width": 1440, "height": 900})
        page = context.new_page()
        sign_in(page, tree.password)
        context.add_init_script(PROBE)
        for size, path in paths:
            report(f"navigation to highlights, warm, {size.name}", opening(page, path), "ms", f"< {size.open_ms}")
            report("  heap after a collection", heap_mb(page), "MB", f"< {size.heap_mb}")
            report("  key to painted passage", key(page), "ms", f"< {size.key_ms}")
            report("  longest task while the article scrolls", longest_task(page, ".paper"), "ms", "none over 50")
            report("  longest task while the list scrolls", longest_task(page, ".pane.list"), "ms", "none over 50")
        report("Enter to the next article painted", going_on(page, waiting), "ms", f"< {NEXT_MS}")
        browser.close()
