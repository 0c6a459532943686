"""A server that answers whatever a client asks, for clients whose order nobody can foresee."""

from __future__ import annotations

import ssl
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from tests.fakes.client_connection import ClientLeftError
from tests.fakes.script import Action
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.fakes.client_connection import ClientConnection
    from tests.fakes.server_tls import ServerTls

_TLS_HELLO = b"\x16\x03"


class Gauge:
    """Counts how many connections there are at the same time, over several servers."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._now = 0
        self.most = 0

    @contextmanager
    def counted(self) -> Iterator[None]:
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
        try:
            yield
        finally:
            with self._lock:
                self._now -= 1


@dataclass(frozen=True, slots=True)
class ServeSmtp(Action):
    """Serves one connection to its end, each answer `delay` seconds late.

    With `tls` it offers STARTTLS, or with `from_the_start` speaks TLS only; `auth` is offered where TLS is on, or
    everywhere without `tls`.
    """

    tls: ServerTls | None = None
    from_the_start: bool = False
    auth: str = "AUTH PLAIN LOGIN"
    delay: float = 0.0
    gauge: Gauge | None = None

    def play(self, client: ClientConnection) -> None:
        with (self.gauge or Gauge()).counted():
            self._serve(client)
            client.finish_speaking()
            client.wait_until_client_leaves(silently=False)

    def _serve(self, client: ClientConnection) -> None:
        if self.from_the_start and not self._secured(client):
            return
        self._say(client, b"220 mx.example.test ESMTP\r\n")
        secure = self.from_the_start
        while not (said := client.hear_some()).startswith((_TLS_HELLO, b"QUIT")):
            if said.startswith(b"EHLO"):
                self._say(client, self._keywords(secure=secure))
            elif said.startswith(b"STARTTLS") and self.tls and not secure:
                self._say(client, b"220 Go ahead\r\n")
                if not self._secured(client):
                    return
                secure = True
            else:
                self._say(client, b"502 Not here\r\n")
        if said.startswith(b"QUIT"):
            self._say(client, b"221 Bye\r\n")

    def _secured(self, client: ClientConnection) -> bool:
        assert self.tls
        try:
            client.start_tls(self.tls)
        except (ssl.SSLError, ClientLeftError):
            return False
        return True

    def _keywords(self, *, secure: bool) -> bytes:
        offered = "STARTTLS" if self.tls and not secure else self.auth
        return f"250-mx.example.test\r\n250 {offered or 'PIPELINING'}\r\n".encode()

    def _say(self, client: ClientConnection, said: bytes) -> None:
        client.pause(self.delay)
        client.note_saying(said)
        client.send(said)


def met_by_each(serving: ServeSmtp) -> ScriptedSmtpServer:
    """A port that must be met three times: once for each way to encrypt."""
    return ScriptedSmtpServer([serving], [serving], [serving])
