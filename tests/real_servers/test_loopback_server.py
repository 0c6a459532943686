"""Servers leave nothing behind, and say why when they do not start."""

from __future__ import annotations

import socket
from contextlib import suppress
from pathlib import Path
from typing import ClassVar

import pytest

from tests.real_servers.dovecot import DovecotAuth
from tests.real_servers.loopback_server import LoopbackServer


class Broken(LoopbackServer):
    """Complains, and ends."""

    name: ClassVar[str] = "broken"

    def start(self) -> None:
        self._launch(["/bin/sh", "-c", "echo no such setting: colour >&2; exit 78"])
        self.wait_until(lambda: False, "an answer")


def mentions(folder: Path) -> list[bytes]:
    """The command lines of all processes that name the folder."""
    commands = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):  # it may end while we look
            commands.append(path.read_bytes())
    return [command for command in commands if str(folder).encode() in command]


def test_a_stopped_server_leaves_no_process_no_port_and_no_folder() -> None:
    server = DovecotAuth()
    with server:
        assert mentions(server.folder)
        with socket.create_connection(("127.0.0.1", server.port), timeout=10):
            pass
    assert not mentions(server.folder)
    assert not server.folder.exists()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", server.port), timeout=10)


def test_a_server_that_does_not_start_shows_its_log() -> None:
    server = Broken()
    with pytest.raises(AssertionError, match="broken ended with 78:\nno such setting: colour"), server:
        pass
    assert not server.folder.exists()
