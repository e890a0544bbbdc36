"""A whole workbench and people at their browsers. Pages are used as people use them; the API says what came of it."""

import itertools
import json
import os
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from ipaddress import IPv4Address
from typing import Any
from urllib.parse import quote

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.embedded.trees import PATIENCE_S, Tree, eventually, running

PASSWORD = "kuda lumping 47 menari"
PEOPLE = {"ada": "annotator", "ben": "annotator", "rita": "reviewer", "mia": "manager"}
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
_numbers = itertools.count(1)

# Pages wait for a server, a worker and a database, and all of them for their turn on a busy machine. Nothing here is
# told by how long it takes, so nothing is gained by giving up early.
PATIENCE_MS = PATIENCE_S * 1000
expect.set_options(timeout=PATIENCE_MS)


@dataclass
class Program:
    """A program that speaks for one person, to set the stage and to see what came of an act."""

    root: str
    token: str

    def call(self, method: str, path: str, body: Any = None) -> Any:
        """Send a request and return the decoded answer; a refusal fails the test."""
        data = None if body is None else json.dumps(body).encode()
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
        request = urllib.request.Request(f"{self.root}/api/v1/{path}", data, headers, method=method)
        with urllib.request.urlopen(request, timeout=PATIENCE_S) as answer:
            content = answer.read()
        return json.loads(content) if content else None


@dataclass
class Site:
    """The running workbench: its address, its tree, and a program for each person."""

    root: str
    tree: Tree
    programs: dict[str, Program]

    def call(self, who: str, method: str, path: str, body: Any = None) -> Any:
        return self.programs[who].call(method, path, body)

    def project(self, *, texts: list[str], **settings: Any) -> str:
        """Make a project with everybody in it and an article of each text, tagged; return its slug."""
        slug = f"pasar-{next(_numbers)}"
        self.call("mia", "POST", "projects/", {"slug": slug, "name": "Pasar Tanjung Biru", **settings})
        for name, role in PEOPLE.items():
            if name != "mia":
                self.call("mia", "POST", f"projects/{slug}/members/", {"username": name, "role": role})
        records = [
            {"external_id": f"{slug}-{n}", "source": "Kabar Pesisir", "title": text.split("\n")[0], "text": text}
            for n, text in enumerate(texts)
        ]
        self.call("mia", "POST", f"projects/{slug}/articles/", records)
        assert eventually(lambda: all(row["counts"]["suggestions"] for row in self.articles(slug)))
        return slug

    def articles(self, slug: str) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = self.call("mia", "GET", f"projects/{slug}/articles/")["results"]
        return rows

    def indexed(self, slug: str, word: str) -> None:
        """Wait until a word is found in the texts of a project: a worker indexes them after they are tagged."""
        found = f"projects/{slug}/articles/?q={quote(word)}"
        assert eventually(lambda: self.call("mia", "GET", found)["results"])

    def label_all(self, who: str, slug: str, *, labels: dict[str, str] | None = None) -> str:
        """Have somebody take over every suggestion of their next article and submit; return the article's id."""
        assignment = self.call(who, "POST", f"projects/{slug}/next/")
        article: str = assignment["article"]
        space = self.call(who, "GET", f"articles/{article}/workspace/")
        accepts = [
            {"op": "accept", "suggestion": s["id"], "annotation": {"labels": labels} if labels else {}}
            for s in space["suggestions"]
        ]
        self.call(who, "POST", f"articles/{article}/annotations/", {"operations": accepts})
        self.call(who, "POST", f"assignments/{assignment['id']}/submit/", {})
        return article


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    tree = Tree(tmp_path_factory.mktemp("browser") / "data")
    tree.env["WORKBENCH_PROXIES"] = "1"
    with running(tree):
        root = f"http://127.0.0.1:{tree.port}"
        programs = {}
        for name in PEOPLE:
            made = tree.manage("create_user", name, WORKBENCH_PASSWORD=PASSWORD)
            assert made.returncode == 0, made.stderr
            programs[name] = Program(root, tree.manage("create_token", name).stdout.strip())
        yield Site(root, tree, programs)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    return {**browser_type_launch_args, "executable_path": os.environ["WORKBENCH_CHROMIUM"], "args": FLAGS}


@pytest.fixture
def browser_context_args(browser_context_args: dict[str, Any], site: Site) -> dict[str, Any]:
    # Each test is at an address of its own: half a minute of them would be too many log-ins for one.
    address = {"X-Forwarded-For": str(IPv4Address("10.0.0.0") + next(_numbers))}
    settings = {"base_url": site.root, "locale": "en-GB", "reduced_motion": "reduce", "extra_http_headers": address}
    return {**browser_context_args, **settings}


@pytest.fixture(autouse=True)
def faultless(context: BrowserContext) -> Iterator[None]:
    """No page may throw, or try what the content security policy forbids."""
    faults: list[str] = []
    context.on("weberror", lambda error: faults.append(str(error.error)))
    context.on("console", lambda m: faults.append(m.text) if "Content Security Policy" in m.text else None)
    context.set_default_timeout(PATIENCE_MS)
    yield
    # What is still asked for when the test is over is answered by nobody.
    for page in context.pages:
        page.unroute_all(behavior="ignoreErrors")
    assert not faults


SignIn = Callable[[str], Page]


@pytest.fixture
def sign_in(page: Page) -> SignIn:
    """Sign somebody in by keyboard, and return their page."""

    def go(name: str) -> Page:
        page.goto("/signin")
        field = page.get_by_label("Name", exact=True)
        expect(field).to_be_focused()
        page.keyboard.type(name)
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")  # past the button that shows the password
        page.keyboard.type(PASSWORD)
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", name="Projects")).to_be_visible()
        return page

    return go
