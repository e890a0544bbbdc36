"""Children of the launcher: started on a leash, restarted when they die, stopped in order."""

import logging
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from workbench.embedded.leash import Identity, leashed

log = logging.getLogger("workbench.launcher")

LONGEST_BACK_OFF = 30.0
STABLE_AFTER = 60.0
LOG_LIMIT = 10 * 1024 * 1024
# A launcher under nohup outlives its terminal.
HANG_UP = () if signal.getsignal(signal.SIGHUP) is signal.SIG_IGN else (signal.SIGHUP,)
ASKED_TO_STOP = (signal.SIGINT, signal.SIGTERM, *HANG_UP)


class Stopped(Exception):
    """The person asked to stop."""


@dataclass
class Child:
    """One process of the tree. `work` runs in it and need not come back; it may replace the process."""

    name: str
    work: Callable[[], None]
    log_file: Path
    # The others use it, so it starts before them and stops after them.
    is_service: bool = False
    stop_signal: signal.Signals = signal.SIGTERM
    # Sent by the kernel when the launcher is killed. Nothing may outlive it, so the default leaves no choice.
    death_signal: signal.Signals = signal.SIGKILL
    stop_within: float = 10.0
    identity: Identity | None = None
    pid: int | None = None
    exit_code: int | None = None
    started: float = 0.0
    failures: int = 0
    restart_at: float | None = None
    asked_at: float = 0.0

    def start(self) -> None:
        """Fork the process; what it prints goes to its log file."""
        rotate(self.log_file)
        output = os.open(self.log_file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        on_leash = leashed(death_signal=self.death_signal, identity=self.identity)
        self.started, self.restart_at = time.monotonic(), None
        self.pid = os.fork()
        if self.pid == 0:
            self._become(output, on_leash)
        os.close(output)

    def _become(self, output: int, on_leash: Callable[[], None]) -> None:
        code = 1
        try:
            nothing = os.open(os.devnull, os.O_RDONLY)
            for source, target in ((nothing, 0), (output, 1), (output, 2)):
                os.dup2(source, target)
            sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]
            on_leash()
            self.work()
            code = 0
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 1
        except BaseException:  # noqa: BLE001  the last chance to say what ended the process
            traceback.print_exc()
        finally:
            os._exit(code)

    def has_ended(self) -> bool:
        """Reap the process if it has ended, and answer whether it has."""
        if self.pid is not None:
            ended, status = os.waitpid(self.pid, os.WNOHANG)
            if ended:
                self.pid, self.exit_code = None, os.waitstatus_to_exitcode(status)
        return self.pid is None

    def plan_restart(self) -> float:
        """Answer in how many seconds to start again: longer each time, at once after a long life."""
        self.failures = 0 if time.monotonic() - self.started > STABLE_AFTER else self.failures + 1
        delay: float = min(LONGEST_BACK_OFF, 0.5 * 2**self.failures)
        self.restart_at = time.monotonic() + delay
        return delay

    def ask_to_stop(self) -> None:
        """Send the process its kind signal and start it no more."""
        self.restart_at, self.asked_at = None, time.monotonic()
        if self.pid is not None:
            os.kill(self.pid, self.stop_signal)

    def wait_until_stopped(self) -> None:
        """Answer when a process that was asked to stop has ended; one that does not is killed."""
        while not self.has_ended():
            if time.monotonic() > self.asked_at + self.stop_within:
                log.warning("%s did not stop within %.0f s and was killed", self.name, self.stop_within)
                self.kill()
            signal.sigtimedwait([signal.SIGCHLD], 0.05)
        log.info("%s stopped", self.name)

    def kill(self) -> None:
        """End the process at once."""
        if self.pid is not None:
            os.kill(self.pid, signal.SIGKILL)


class Supervisor:
    """All children, oldest first. Signals are taken by waiting for them, so no handler interrupts anything."""

    def __init__(self) -> None:
        self.children: list[Child] = []
        signal.pthread_sigmask(signal.SIG_BLOCK, [*ASKED_TO_STOP, signal.SIGCHLD])

    def release_signals(self) -> None:
        """Let signals interrupt this process again, for callers that do not wait for them."""
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [*ASKED_TO_STOP, signal.SIGCHLD])

    def look_after(self, child: Child) -> None:
        """Restart and stop `child`, which has been started, from now on."""
        self.children.append(child)
        log.info("%s started (process %s)", child.name, child.pid)

    def asked_to_stop(self, *, within: float) -> bool:
        """Wait up to `within` seconds for something to happen; answer whether it was a request to stop."""
        happened = signal.sigtimedwait([*ASKED_TO_STOP, signal.SIGCHLD], within)
        return happened is not None and happened.si_signo in ASKED_TO_STOP

    def wait(self, *, within: float) -> None:
        """Wait up to `within` seconds for something to happen; restart what has ended, or raise `Stopped`."""
        if self.asked_to_stop(within=within):
            raise Stopped
        for child in self.children:
            if child.restart_at is None and child.has_ended():
                log.warning("%s ended; starting it again in %.1f s", child.name, child.plan_restart())
            elif child.restart_at is not None and time.monotonic() >= child.restart_at:
                child.start()
                log.info("%s started again (process %s)", child.name, child.pid)

    def stop(self) -> None:
        """Stop the application's processes together, then the services that they use."""
        for are_services in (False, True):
            stopping = [child for child in self.children if child.is_service is are_services]
            for child in stopping:
                child.ask_to_stop()
            for child in stopping:
                child.wait_until_stopped()


def program(command: list[str]) -> Callable[[], None]:
    """Answer the work of a child that is another program."""
    return lambda: os.execv(command[0], command)


def rotate(file: Path) -> None:
    """Set a long log aside, keeping one generation."""
    if file.exists() and file.stat().st_size > LOG_LIMIT:
        file.replace(file.with_name(f"{file.name}.1"))
