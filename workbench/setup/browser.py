"""A Chromium for the browser tests: found on the machine, or brought into `.venv/`.

`python -m workbench.setup.browser` prints its path.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import sync_playwright

from workbench.setup import node
from workbench.setup.environment import PYTHON, VENV
from workbench.setup.steps import SetupFailed, say

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
DOWNLOADS = VENV / "chromium"
LOCKED = Path(__file__).parent / "chromium"
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")
# A first start on a slow machine takes a few seconds; one that hangs would hang every test.
START_WITHIN_MS = 30_000


def find() -> Path:
    """Answer a Chromium that starts; bring one where there is none, and say what to install where that fails."""
    for candidate in _installed():
        if _starts(candidate):
            return candidate
    for bring in (_from_driver, _from_debian, _from_npm):
        found = bring()
        if found and _starts(found):
            return found
    raise SetupFailed(
        "No Chromium was found, and none could be brought. Install Chromium or Chrome\n"
        "(on Debian: apt install chromium) or set CHROMIUM to the path of one. Then run the same command again."
    )


def _installed() -> Iterator[Path]:
    if named := os.environ.get("CHROMIUM"):
        yield Path(named)
    for name in NAMES:
        if found := shutil.which(name):
            yield Path(found)
    yield from _downloaded()


def _downloaded() -> Iterator[Path]:
    yield from sorted(DOWNLOADS.glob("driver/chromium-*/chrome-linux*/chrome"), reverse=True)
    yield from DOWNLOADS.glob("npm/tmp/start-chromium")


def _starts(program: Path) -> bool:
    try:
        with sync_playwright() as driver:
            browser = driver.chromium.launch(executable_path=program, args=FLAGS, timeout=START_WITHIN_MS)
            browser.new_page().set_content("<p>It starts.</p>")
            browser.close()
    except (OSError, PlaywrightError):
        return False
    return True


def _from_driver() -> Path | None:
    say("Bringing Chromium by the browser driver")
    env = {**os.environ, "PLAYWRIGHT_BROWSERS_PATH": str(DOWNLOADS / "driver")}
    _try([PYTHON, "-m", "playwright", "install", "chromium"], env=env)
    return next(_downloaded(), None)


def _from_debian() -> Path | None:
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return None
    say("Bringing Chromium by apt-get")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    _try(["apt-get", "update"], env=env)
    _try(["apt-get", "install", "--yes", "--no-install-recommends", "chromium"], env=env)
    found = shutil.which("chromium")
    return Path(found) if found else None


def _from_npm() -> Path | None:
    say("Bringing Chromium by npm")
    folder = DOWNLOADS / "npm"
    shutil.copytree(LOCKED, folder, dirs_exist_ok=True)
    (folder / "tmp").mkdir(exist_ok=True)
    env = {**node.environment(), "TMPDIR": str(folder / "tmp")}
    if _try(["npm", "ci", "--no-progress"], env=env, cwd=folder) and _try(["node", "unpack.mjs"], env=env, cwd=folder):
        return folder / "tmp" / "start-chromium"
    return None


def _try(command: list[str | Path], *, env: dict[str, str], cwd: Path | None = None) -> bool:
    try:
        return subprocess.run(command, env=env, cwd=cwd, capture_output=True, timeout=600, check=False).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def main() -> int:
    """Print the path of a Chromium that starts."""
    try:
        print(find())
    except SetupFailed as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
