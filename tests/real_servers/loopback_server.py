"""What the real servers have in common: a folder, a process, a log, and patience until they answer."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from abc import ABC, abstractmethod
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, ClassVar, Self

from tests.real_servers.process_session import end_session

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType

INSTALLER = "packaging/debian/install_mail_servers.sh"

_PATIENCE = 20.0  # seconds; only a broken server needs that long
_PAUSE = 0.02  # seconds between two looks at a condition


def make_public_folder(label: str) -> Path:
    """A new temporary folder that every user may enter; remove it when done.

    Not pytest's temporary folder: servers give up root, and must still be able to get to their files.
    """
    folder = Path(tempfile.mkdtemp(prefix=f"outbox-check-{label}-"))
    folder.chmod(0o755)
    return folder


class LoopbackServer(ABC):
    """A real server program, run from a folder of its own on loopback ports. Use it in a `with` block."""

    name: ClassVar[str]

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self.folder = make_public_folder(self.name)

    def __enter__(self) -> Self:
        try:
            self.start()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    @abstractmethod
    def start(self) -> None:
        """Pick ports, write the configuration, start the program, return when it answers."""

    def stop(self) -> None:
        """End the program with all its children, and remove the folder."""
        if self._process is not None:
            end_session(self._process)
            self._process = None
        shutil.rmtree(self.folder, ignore_errors=True)

    def log(self) -> str:
        """What the program has printed and logged so far."""
        paths = (self.folder / "output", *sorted(self.folder.glob("*.log")))
        return "".join(path.read_text("utf-8", "replace") for path in paths if path.exists())

    def wait_until(self, condition: Callable[[], bool], what: str) -> None:
        """Wait for something that the running server brings about; fail with its log if it does not."""
        assert self._process is not None, f"{self.name} is not running"
        give_up = monotonic() + _PATIENCE
        while not condition():
            try:
                status: int | None = self._process.wait(_PAUSE)
            except subprocess.TimeoutExpired:
                status = None
            assert status is None, f"{self.name} ended with {status}:\n{self.log()}"
            assert monotonic() < give_up, f"{self.name}: waited in vain for {what}:\n{self.log()}"

    def _write(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.write_text(text, "utf-8")
        path.chmod(0o644)
        return path

    def _launch(self, command: list[str], environment: Mapping[str, str] | None = None) -> None:
        if os.geteuid() != 0:
            msg = f"{self.name} has to start as root, to give up root later: run the tests as root"
            raise PermissionError(msg)
        if not Path(command[0]).exists():
            msg = f"{command[0]} is not installed: run {INSTALLER}"
            raise FileNotFoundError(msg)
        with (self.folder / "output").open("wb") as output:
            self._process = subprocess.Popen(
                # A test run that is killed takes its servers with it.
                ["setpriv", "--pdeathsig", "TERM", *command],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                env={**os.environ, **(environment or {})},
                start_new_session=True,
                umask=0o022,
            )

    def _wait_for_greeting(self, address: str, port: int, greeting: bytes) -> None:
        self.wait_until(lambda: _greets(address, port, greeting), f"{greeting!r} from {address}, port {port}")


def _greets(address: str, port: int, greeting: bytes) -> bool:
    try:
        with socket.create_connection((address, port), timeout=_PATIENCE) as client:
            return client.makefile("rb").read(len(greeting)) == greeting
    except OSError:
        return False
