"""What hostile servers do beyond what the scripts of other tests know."""

from __future__ import annotations

import ssl
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from tests.fakes.client_connection import ClientLeftError
from tests.fakes.script import Action, Flood

if TYPE_CHECKING:
    from tests.fakes.client_connection import ClientConnection
    from tests.fakes.server_tls import ServerTls

_ANSWERS: Final = {
    b"EHLO": b"250-mx.example.test\r\n250 AUTH PLAIN LOGIN\r\n",
    b"AUTH": b"235 2.7.0 Accepted\r\n",
    b"DATA": b"354 Go ahead\r\n",
    b"QUIT": b"221 2.0.0 Bye\r\n",
}


@dataclass(frozen=True, slots=True)
class Tempt(Action):
    """Says yes to whatever the client says, until it leaves: a client that has not stopped gives itself away."""

    def play(self, client: ClientConnection) -> None:
        with suppress(ClientLeftError):
            while True:
                command = client.hear_line()[:4].upper()
                client.send(_ANSWERS.get(command, b"250 2.0.0 Fine\r\n"))
                if command == b"DATA":
                    while client.hear_line() != b".":
                        pass
                    client.send(b"250 2.0.0 Taken\r\n")


@dataclass(frozen=True, slots=True)
class HearMessage(Action):
    """Takes the text of a message, its final dot included."""

    def play(self, client: ClientConnection) -> None:
        while client.hear_line() != b".":
            pass


@dataclass(frozen=True, slots=True)
class Shout(Action):
    """Says it, though the client may be gone already."""

    said: bytes

    def play(self, client: ClientConnection) -> None:
        with suppress(ClientLeftError):
            client.note_saying(self.said)
            client.send(self.said)


@dataclass(frozen=True, slots=True)
class SayAndFlood(Action):
    """A reply, and in the same segment the beginning of a flood that does not end."""

    said: bytes
    pattern: bytes

    def play(self, client: ClientConnection) -> None:
        try:
            client.send(self.said + self.pattern * 100)
        except ClientLeftError:
            return
        Flood(self.pattern, 200).play(client)


@dataclass(frozen=True, slots=True)
class Pause(Action):
    """Does nothing for so many seconds, which are part of the misbehaviour."""

    seconds: float

    def play(self, client: ClientConnection) -> None:
        client.pause(self.seconds)


@dataclass(frozen=True, slots=True)
class AnyHandshake(Action):
    """A handshake that the client may complete or not."""

    tls: ServerTls

    def play(self, client: ClientConnection) -> None:
        with suppress(ssl.SSLError, ClientLeftError):
            client.start_tls(self.tls)


@dataclass(frozen=True, slots=True)
class CutHandshake(Action):
    """Answers the client's hello with the beginning of a proper answer: so many bytes, and then no more."""

    tls: ServerTls
    size: int

    def play(self, client: ClientConnection) -> None:
        incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        inside = self.tls.context().wrap_bio(incoming, outgoing, server_side=True)
        incoming.write(client.hear_some())
        with suppress(ssl.SSLWantReadError):
            inside.do_handshake()
        client.send(outgoing.read()[: self.size])


@dataclass(frozen=True, slots=True)
class HandshakeByHand(Action):
    """A whole handshake; then `inside` as a record of its own, of which only `share` goes out, then `raw` outside."""

    tls: ServerTls
    inside: bytes = b""
    share: float = 1.0
    raw: bytes = b""

    def play(self, client: ClientConnection) -> None:
        incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        connection = self.tls.context().wrap_bio(incoming, outgoing, server_side=True)
        agreed = False
        while not agreed:
            incoming.write(client.hear_some())
            with suppress(ssl.SSLWantReadError):
                connection.do_handshake()
                agreed = True
            if agreed and self.inside:
                client.send(outgoing.read())
                connection.write(self.inside)
                record = outgoing.read()
                client.send(record[: int(len(record) * self.share)])
            else:
                client.send(outgoing.read())
        if self.raw:
            client.send(self.raw)
