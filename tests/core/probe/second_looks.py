"""What tests of second looks share."""

from __future__ import annotations

import asyncio
import socket
from typing import TYPE_CHECKING, Any

from core.probe.investigation import Investigation
from core.values.settings import Encryption
from tests.core.probe.recorded_run import PASSWORD, RecordedRun, prepare
from tests.fakes.script import (
    Action,
    StartTls,
    greeting_and_ehlo,
    quit_politely,
)

if TYPE_CHECKING:
    import pytest

    from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
    from tests.fakes.server_tls import ServerTls

STARTTLS, TLS, NONE = Encryption.STARTTLS, Encryption.TLS, Encryption.NONE


def at_other_ports(monkeypatch: pytest.MonkeyPatch, *ports: tuple[int, Encryption]) -> None:
    monkeypatch.setattr("core.probe.control_plan.OTHER_PORTS", ports)


def impatient(monkeypatch: pytest.MonkeyPatch, seconds: float = 0.1) -> None:
    """Take a greeting for silent so soon."""
    monkeypatch.setattr("core.probe.investigation.SILENCE_SECONDS", seconds)


def prepared(port: int, encryption: Encryption, **more: Any) -> RecordedRun:  # noqa: ANN401  # as in prepare
    return prepare(port, encryption, kind=Investigation, **{"host": "localhost", "password": PASSWORD, **more})


def in_tls(tls: ServerTls) -> list[Action]:
    return [StartTls(tls), *greeting_and_ehlo("AUTH PLAIN"), *quit_politely()]


def names(monkeypatch: pytest.MonkeyPatch, **addresses: str) -> None:
    """Let names that begin so lead to these addresses; all others are what they are."""
    real = socket.getaddrinfo

    def look_up(host: bytes, port: int, family: int, *more: int) -> object:
        return real(addresses.get(host.decode().partition(".")[0], host), port, family, *more)

    monkeypatch.setattr("core.wire.resolver.socket.getaddrinfo", look_up)


async def until_connected(server: ScriptedSmtpServer, number: int) -> None:
    """Looks tell what they did when they end; until then only the server knows."""
    async with asyncio.timeout(10):
        while server.connections < number:  # noqa: ASYNC110  # a thread's counter, which wakes nobody
            await asyncio.sleep(0.001)
