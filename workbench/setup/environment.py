"""The virtual environment `.venv/`, filled from the hashed lock files."""

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

from workbench.setup.steps import ROOT, SetupFailed, digest, is_current, run, say, write_stamp

VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"


def prepare(*, dev: bool) -> None:
    """Make `.venv/` hold what the lock files say; `dev` adds what tests and checks need."""
    if not _works():
        _create()
    install(ROOT / "requirements.lock")
    if dev:
        install(ROOT / "requirements-dev.lock")


def install(lock: Path) -> None:
    """Install `lock` into `.venv/`, refusing any file whose hash it does not name."""
    stamp, mark = VENV / f"{lock.stem}.installed", digest([lock])
    if is_current(stamp, mark):
        return
    say(f"Installing {lock.name}")
    pip: list[str | Path] = [PYTHON, "-m", "pip"]
    if not (VENV / "bin" / "pip").exists():
        pip = [sys.executable, "-m", "pip", "--python", PYTHON]
    run(
        [*pip, "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "--no-deps", "-r", lock],
        advice=f"Could not install {lock.name}. Is a package index reachable? pip reads its settings as always.",
    )
    write_stamp(stamp, mark)


def _works() -> bool:
    # An interpreter that was upgraded or removed leaves a broken link behind.
    return PYTHON.exists() and subprocess.run([PYTHON, "-c", ""], capture_output=True, check=False).returncode == 0


def _create() -> None:
    say("Making .venv")
    shutil.rmtree(VENV, ignore_errors=True)
    for command in _ways():
        if subprocess.run([*command, VENV], capture_output=True, check=False).returncode == 0:
            return
        shutil.rmtree(VENV, ignore_errors=True)
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    raise SetupFailed(
        "This Python can make no virtual environment with pip in it. On Debian or Ubuntu:\n"
        f"  apt install python{version}-venv\n"
        "Elsewhere install virtualenv. Then run the same command again."
    )


def _ways() -> list[list[str]]:
    """Answer the commands that can make an environment here, best first. Debian splits ensurepip off."""
    ways = [[sys.executable, "-m", "venv"]] if importlib.util.find_spec("ensurepip") else []
    if importlib.util.find_spec("virtualenv"):
        ways.append([sys.executable, "-m", "virtualenv", "--quiet"])
    elif program := shutil.which("virtualenv"):
        ways.append([program, "--quiet", "--python", sys.executable])
    if importlib.util.find_spec("pip"):
        ways.append([sys.executable, "-m", "venv", "--without-pip"])
    return ways
