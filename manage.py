#!/usr/bin/env python3
"""The one command line: `up` starts everything, the rest are Django's commands."""

import os
import sys


def main() -> None:
    """Run the command that the arguments name."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "workbench.settings")
    if sys.argv[1:2] == ["up"]:
        # The launcher lives as long as the tree does, so it never loads Django.
        from workbench.embedded.launcher import main as up

        sys.exit(up(sys.argv[2:]))
    from django.core.management import execute_from_command_line

    # Commands that send tasks send them with our application.
    from workbench import celery  # noqa: F401

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
