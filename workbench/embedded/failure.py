"""Why a start was refused."""


class LaunchFailed(Exception):
    """The workbench cannot start; the message says why and what to do."""
