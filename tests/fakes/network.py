"""Places on loopback where a connection goes wrong below SMTP."""

from __future__ import annotations

import socket
import ssl
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.fakes.client_connection import ClientConnection, ClientLeftError
from tests.fakes.threaded_server import ThreadedServer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.fakes.server_tls import ServerTls

_FULL_AFTER = 0.5  # seconds without an answer; on loopback the answer is there at once


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where to connect to."""

    host: str
    port: int


@dataclass(frozen=True, slots=True)
class Handshake:
    """How one TLS handshake ended: with a version and a cipher, or with OpenSSL's reason why not."""

    version: str | None = None
    cipher: str | None = None
    reason: str | None = None


@contextmanager
def closed_port(address: str = "127.0.0.1") -> Iterator[Endpoint]:
    """A port that refuses connections, and that nobody else can take meanwhile."""
    with socket.socket(_family(address), socket.SOCK_STREAM) as bound:
        bound.bind((address, 0))
        yield Endpoint(address, bound.getsockname()[1])


@contextmanager
def black_hole(address: str = "127.0.0.1") -> Iterator[Endpoint]:
    """A port where connecting gets no answer at all: it listens, but its queue is full."""
    with ExitStack() as stack:
        listening = stack.enter_context(socket.create_server((address, 0), family=_family(address), backlog=0))
        endpoint = Endpoint(address, listening.getsockname()[1])
        full = False
        while not full:
            filler = stack.enter_context(socket.socket(_family(address), socket.SOCK_STREAM))
            filler.settimeout(_FULL_AFTER)
            try:
                filler.connect((endpoint.host, endpoint.port))
            except TimeoutError:
                full = True
        yield endpoint


class TlsServer(ThreadedServer):
    """Speaks TLS from the first byte, greets, and waits for the client to leave; it expects nothing."""

    def __init__(
        self, tls: ServerTls, greeting: bytes = b"220 mx.example.test ESMTP\r\n", address: str = "127.0.0.1"
    ) -> None:
        super().__init__(address)
        self._tls = tls
        self._greeting = greeting
        self._clients: list[ClientConnection] = []
        self.handshakes: list[Handshake] = []

    def _serve(self, accepted: socket.socket, number: int) -> None:
        client = ClientConnection(accepted)
        self._clients.append(client)
        try:
            handshake = _shake_hands(client, self._tls)
            self.handshakes.append(handshake)
            if handshake.reason is None:
                client.note_saying(self._greeting)
                client.send(self._greeting)
            else:
                client.finish_speaking()
            client.wait_until_client_leaves(silently=False)
        except ClientLeftError:
            return
        finally:
            client.end()

    def _hurry(self) -> None:
        for client in self._clients:
            client.abandon()

    def _judge(self, faults: list[BaseException], error: BaseException | None) -> None:
        if faults and error is None:
            raise faults[0]


def _shake_hands(client: ClientConnection, tls: ServerTls) -> Handshake:
    try:
        client.start_tls(tls)
    except ssl.SSLError as failure:
        return Handshake(reason=failure.reason)
    except ClientLeftError as failure:
        return Handshake(reason=str(failure))
    version, cipher = client.tls_agreed()
    return Handshake(version, cipher)


def _family(address: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in address else socket.AF_INET
