"""`python3 -m workbench.setup`: make everything that `manage.py up` needs, with the standard library alone."""

import argparse
import sys

if sys.version_info < (3, 11):  # noqa: UP036  what follows would be a syntax error there
    sys.exit(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}. Try: make PYTHON=python3.12")

from workbench.setup import environment, frontend
from workbench.setup.steps import SetupFailed


def main() -> int:
    """Bring `.venv/` and the built frontend up to date; say what failed and how to mend it."""
    parser = argparse.ArgumentParser(prog="workbench.setup", description=__doc__)
    parser.add_argument("--dev", action="store_true", help="also install what tests and checks need")
    options = parser.parse_args()
    try:
        environment.prepare(dev=options.dev)
        frontend.build()
    except SetupFailed as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
