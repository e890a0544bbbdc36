"""Node and npm: the machine's own where they are new enough, else from a wheel inside `.venv/`."""

import os
import re
import shutil
import subprocess

from workbench.setup.environment import VENV, install
from workbench.setup.steps import ROOT

OLDEST = (22, 12)


def environment() -> dict[str, str]:
    """Answer the environment for npm, with a Node that the frontend's tools accept first on the PATH."""
    if not _is_new_enough():
        install(ROOT / "requirements-node.lock")
    return {**os.environ, "PATH": f"{VENV / 'bin'}{os.pathsep}{os.environ.get('PATH', os.defpath)}"}


def _is_new_enough() -> bool:
    if not (shutil.which("node") and shutil.which("npm")):
        return False
    said = subprocess.run(["node", "--version"], capture_output=True, text=True, check=False).stdout
    found = re.match(r"v(\d+)\.(\d+)", said)
    return found is not None and tuple(map(int, found.groups())) >= OLDEST
