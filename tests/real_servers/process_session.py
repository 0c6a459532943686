"""Ends a program together with everything it started, and nothing else."""

from __future__ import annotations

import os
import select
import signal
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess

_PATIENCE_MS = 10_000


class _Process:
    """One process, held so that its number cannot come to mean another one."""

    def __init__(self, pid: int) -> None:
        self._descriptor = os.pidfd_open(pid)

    def close(self) -> None:
        os.close(self._descriptor)

    def send(self, request: signal.Signals) -> None:
        with suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._descriptor, request)

    def has_ended(self) -> bool:
        """Whether it ends within a few seconds."""
        # Not select(): that one cannot take descriptors above 1023.
        end = select.poll()
        end.register(self._descriptor, select.POLLIN)
        return bool(end.poll(_PATIENCE_MS))


def end_session(leader: subprocess.Popen[bytes]) -> None:
    """End the leader of a session (`start_new_session=True`) and all members of it."""
    if leader.poll() is not None:
        return
    # The leader first: some restart a child that ends before them, and some wait for their children.
    _end([leader.pid, *_members(leader.pid)], leader.pid)
    # The leader is not yet waited for, so the number of the session is still ours; it can have no new members now.
    _end(_members(leader.pid), leader.pid)
    leader.wait()


def _end(pids: list[int], session: int) -> None:
    with ExitStack() as stack:
        processes = []
        for pid in pids:
            with suppress(ProcessLookupError):
                process = stack.enter_context(closing(_Process(pid)))
                if _session_of(pid) == session:
                    processes.append(process)
        for process in processes:
            process.send(signal.SIGTERM)
        for process in processes:
            if not process.has_ended():
                process.send(signal.SIGKILL)
                process.has_ended()


def _members(session: int) -> list[int]:
    pids = [int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdecimal()]
    return [pid for pid in pids if pid != session and _session_of(pid) == session]


def _session_of(pid: int) -> int | None:
    try:
        status = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace")
    except OSError:
        return None
    # "pid (name) state parent group session ...", and the name may hold anything.
    return int(status.rpartition(")")[2].split()[3])
