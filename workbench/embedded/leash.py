"""What a child does between fork and its own work: die with the launcher, drop rights, listen to signals again."""

import ctypes
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from workbench.embedded.failure import LaunchFailed

CLONE_NEWUSER = 0x10000000
PR_SET_PDEATHSIG = 1
NOBODY = 65534

_libc = ctypes.CDLL(None, use_errno=True)


@dataclass(frozen=True)
class Identity:
    """As whom a child runs: itself, an unprivileged user of a namespace of its own, or another user."""

    namespace: bool = False
    uid: int | None = None

    def assume(self) -> None:
        """Become this identity for good."""
        if self.namespace:
            enter_user_namespace()
        if self.uid is not None:
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(self.uid)


def unprivileged(data: Path) -> Identity:
    """Answer an identity that PostgreSQL accepts and that may write `data`; PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return Identity()
    if namespaces_allowed():
        return Identity(namespace=True)
    owner = data.stat().st_uid
    if owner != 0:
        return Identity(uid=owner)
    raise LaunchFailed(
        "PostgreSQL refuses to run as root, and user namespaces are forbidden here. Run as a normal user, "
        f"or give the data folder to one (chown nobody {data}), or set DATABASE_URL."
    )


def namespaces_allowed() -> bool:
    """Answer whether this process may make user namespaces, by trying in a child."""
    child = os.fork()
    if child == 0:
        try:
            enter_user_namespace()
        except OSError:
            os._exit(1)
        os._exit(0)
    return os.waitpid(child, 0)[1] == 0


def enter_user_namespace() -> None:
    """Become user 65534 of a new namespace; files made there belong to the user outside."""
    uid, gid = os.geteuid(), os.getegid()
    if sys.platform != "linux" or _libc.unshare(CLONE_NEWUSER) != 0:
        raise OSError(ctypes.get_errno(), "no user namespace")
    Path("/proc/self/setgroups").write_text("deny", encoding="ascii")
    Path("/proc/self/uid_map").write_text(f"{NOBODY} {uid} 1", encoding="ascii")
    Path("/proc/self/gid_map").write_text(f"{NOBODY} {gid} 1", encoding="ascii")


def die_with(parent: int, death_signal: signal.Signals) -> None:
    """Have the kernel send `death_signal` to this process as soon as `parent`, its maker, is gone."""
    if sys.platform != "linux":
        return
    _libc.prctl(PR_SET_PDEATHSIG, int(death_signal))
    if os.getppid() != parent:
        os._exit(1)


def leashed(*, death_signal: signal.Signals, identity: Identity | None = None) -> Callable[[], None]:
    """Answer what a new child calls first. It is tied to the thread that forks, so that must be the main one."""
    parent = os.getpid()

    def on_leash() -> None:
        os.setsid()
        if identity:
            identity.assume()
        # After a change of identity, which would clear it.
        die_with(parent, death_signal)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGCHLD):
            signal.signal(number, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_SETMASK, [])

    return on_leash
