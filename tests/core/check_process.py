"""`app.py check` as a process of its own, as scripts and people start it."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

APP = Path(__file__).resolve().parents[2] / "app.py"
PATIENCE = 30.0


@dataclass(frozen=True)
class Finished:
    status: int
    out: str
    err: str

    @property
    def entries(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def verdict(self) -> dict[str, Any]:
        last = self.entries[-1]
        assert last["event"] == "verdict"
        return last


class CheckProcess:
    """Started at once; `finish` waits for its end, in a `with` block it never outlives the test.

    `program` is what stands between the interpreter and the arguments.
    """

    def __init__(
        self, *arguments: str | int, env: Mapping[str, str] | None = None, program: Sequence[str] = (str(APP), "check")
    ) -> None:
        self._process = subprocess.Popen(
            [sys.executable, *program, *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, **(env or {})},
        )
        self._read = b""

    def __enter__(self) -> CheckProcess:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.communicate()

    @property
    def pid(self) -> int:
        return self._process.pid

    def type_in(self, line: bytes) -> None:
        """Type while it runs; `finish` closes the input."""
        assert self._process.stdin
        self._process.stdin.write(line)
        self._process.stdin.flush()

    @property
    def out(self) -> IO[bytes]:
        assert self._process.stdout
        return self._process.stdout

    def read_until(self, text: str) -> None:
        """Read lines until one has the text."""
        while text.encode() not in self._read:
            line = self.out.readline()
            assert line, f"it ended without {text!r}: {self._read!r}"
            self._read += line

    def wait_until_signals_are_handled(self) -> None:
        """Return once SIGTERM no longer just ends the process (Linux)."""
        bit = 1 << (signal.SIGTERM - 1)
        status = Path(f"/proc/{self._process.pid}/status")
        deadline = time.monotonic() + PATIENCE
        while not int(re.search(r"SigCgt:\s*([0-9a-f]+)", status.read_text("ascii"))[1], 16) & bit:  # type: ignore[index]  # every kernel has the line
            assert time.monotonic() < deadline
            os.sched_yield()

    def send(self, number: signal.Signals) -> None:
        self._process.send_signal(number)

    def finish(self, typed: bytes = b"") -> Finished:
        out, err = self._process.communicate(typed, timeout=PATIENCE)
        return Finished(self._process.returncode, (self._read + out).decode(), err.decode())

    def finish_unread(self) -> Finished:
        """Stop reading what it writes, and wait for its end."""
        self.out.close()
        assert self._process.stderr
        err = self._process.stderr.read().decode()
        return Finished(self._process.wait(PATIENCE), self._read.decode(), err)


def check(*arguments: str | int, typed: bytes = b"", env: Mapping[str, str] | None = None) -> Finished:
    """Run it from beginning to end."""
    with CheckProcess(*arguments, env=env) as process:
        return process.finish(typed)
