"""How a scenario gets its server."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.fakes.network import black_hole, closed_port
from tests.fakes.script import StartTls
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
from tests.fakes.server_tls import ServerTls

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from tests.fakes.network import Endpoint
    from tests.fakes.script import Action
    from tests.hostile.scenario import Serve, Served
    from tests.real_servers.certificate_authority import CertificateAuthority


_PATIENCE = 8.0  # seconds; a client that stays longer violates whatever was promised


def scripted(*actions: Action) -> Serve:
    """A server that plays these actions, for second looks as well."""
    return lambda _: ScriptedSmtpServer(actions, patience=_PATIENCE, again=True)


def scripted_with(script: Callable[[CertificateAuthority], Sequence[Action]]) -> Serve:
    """The same for actions that need a certificate."""
    return lambda authority: ScriptedSmtpServer(script(authority), patience=_PATIENCE, again=True)


def good_tls(authority: CertificateAuthority) -> StartTls:
    """A handshake with nothing wrong about it."""
    return StartTls(ServerTls(authority.good()))


@dataclass(frozen=True, slots=True)
class _Nobody:
    """A place where nobody listens, so that nothing is heard."""

    host: str
    port: int
    received: bytes = b""
    received_in_clear: bytes = b""
    connections: int = 0


def nobody_at(place: Callable[[], AbstractContextManager[Endpoint]]) -> Serve:
    """A place without a server."""

    @asynccontextmanager
    async def serve(_: CertificateAuthority) -> AsyncIterator[Served]:
        with place() as endpoint:
            yield _Nobody(endpoint.host, endpoint.port)

    def served(authority: CertificateAuthority) -> AbstractAsyncContextManager[Served]:
        return serve(authority)

    return served


REFUSING = nobody_at(closed_port)
SWALLOWING = nobody_at(black_hole)
