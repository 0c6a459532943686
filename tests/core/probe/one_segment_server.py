"""A TLS server whose first words come in the very segment that ends the handshake."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

from tests.fakes.threaded_server import ThreadedServer

if TYPE_CHECKING:
    import socket

    from tests.fakes.server_tls import ServerTls


class OneSegmentServer(ThreadedServer):
    """Greets as early as it can, and answers QUIT and anything else politely. `received` is what it heard, decrypted.

    In TLS 1.2 the server has the last word of the handshake, so that its greeting arrives together with that.
    """

    def __init__(self, tls: ServerTls, greeting: bytes) -> None:
        super().__init__()
        self._tls = tls
        self._greeting = greeting
        self.received = b""

    def _serve(self, accepted: socket.socket, number: int) -> None:
        with accepted:
            accepted.settimeout(10)
            incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
            inside = self._tls.context().wrap_bio(incoming, outgoing, server_side=True)
            while not _is_agreed(inside):
                accepted.sendall(outgoing.read())
                incoming.write(accepted.recv(65536))
            inside.write(self._greeting)
            accepted.sendall(outgoing.read())
            self._converse(accepted, inside, incoming, outgoing)

    def _converse(
        self, accepted: socket.socket, inside: ssl.SSLObject, incoming: ssl.MemoryBIO, outgoing: ssl.MemoryBIO
    ) -> None:
        while heard := accepted.recv(65536):
            incoming.write(heard)
            try:
                said = inside.read(65536)
            except ssl.SSLWantReadError:
                continue
            self.received += said
            inside.write(b"221 bye\r\n" if said.startswith(b"QUIT") else b"250 mx.example.test\r\n")
            accepted.sendall(outgoing.read())

    def _hurry(self) -> None:
        """Its waits are short."""

    def _judge(self, faults: list[BaseException], error: BaseException | None) -> None:
        faults = [fault for fault in faults if not isinstance(fault, ConnectionError)]
        if faults and error is None:
            raise faults[0]


def _is_agreed(inside: ssl.SSLObject) -> bool:
    try:
        inside.do_handshake()
    except ssl.SSLWantReadError:
        return False
    return True
