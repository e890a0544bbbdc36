"""The built frontend in `frontend/dist/`, made again when its sources have changed."""

from collections.abc import Iterator
from pathlib import Path

from workbench.setup import node
from workbench.setup.environment import VENV
from workbench.setup.steps import ROOT, digest, is_current, run, say, write_stamp

FRONTEND = ROOT / "frontend"
# What the tools write, and what does not reach the bundle.
NOT_SOURCES = {"node_modules", "dist", "static"}


def install() -> dict[str, str]:
    """Install the frontend's packages as locked; answer the environment in which npm runs."""
    env = node.environment()
    modules = FRONTEND / "node_modules"
    # npm empties the folder first, so the stamp goes with what it stands for.
    stamp, mark = modules / ".installed", digest([FRONTEND / "package-lock.json"])
    if not is_current(stamp, mark):
        say("Installing the frontend's packages")
        run(
            ["npm", "ci", "--no-progress"],
            cwd=FRONTEND,
            env=env,
            advice="Could not install the frontend's packages. Is a registry reachable? npm's settings are used.",
        )
        write_stamp(stamp, mark)
    return env


def build() -> None:
    """Build the frontend unless the last build had the same sources."""
    stamp, mark = VENV / "frontend.built", digest(_sources(FRONTEND))
    if is_current(stamp, mark) and (FRONTEND / "dist" / "index.html").is_file():
        return
    env = install()
    say("Building the frontend")
    run(["npm", "run", "build"], cwd=FRONTEND, env=env, advice="The frontend could not be built.")
    write_stamp(stamp, mark)


def _sources(folder: Path) -> Iterator[Path]:
    for entry in folder.iterdir():
        if entry.is_file():
            yield entry
        elif entry.name not in NOT_SOURCES:
            yield from _sources(entry)
