"""What a scripted server does on one connection, action by action."""

from __future__ import annotations

import base64
import re
import ssl
from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.fakes.client_connection import ClientConnection, ClientLeftError, UnexpectedError

if TYPE_CHECKING:
    from threading import Event

    from tests.fakes.server_tls import ServerTls

_BLOCK = 65536


class Action(ABC):
    """One thing to do."""

    __slots__ = ()

    @abstractmethod
    def play(self, client: ClientConnection) -> None:
        """Do it. Raises UnexpectedError, or ClientLeftError where the client ought to have stayed."""


@dataclass(frozen=True, slots=True)
class Say(Action):
    """Sends the bytes in one piece."""

    said: bytes

    def play(self, client: ClientConnection) -> None:
        client.note_saying(self.said)
        client.send(self.said)


@dataclass(frozen=True, slots=True)
class SayInPieces(Action):
    """Sends `size` bytes at a time, each in a packet of its own, `pause` seconds apart.

    With `wait_for`, only the first piece goes out before the test sets that event.
    """

    said: bytes
    size: int
    wait_for: Event | None = None
    pause: float = 0.0

    def play(self, client: ClientConnection) -> None:
        client.note_saying(self.said)
        for start in range(0, len(self.said), self.size):
            if start == self.size and self.wait_for:
                client.wait_for(self.wait_for)
            elif start:
                client.pause(self.pause)
            client.send(self.said[start : start + self.size])


@dataclass(frozen=True, slots=True)
class WaitFor(Action):
    """Does nothing until the test sets the event."""

    event: Event

    def play(self, client: ClientConnection) -> None:
        client.wait_for(self.event)


@dataclass(frozen=True, slots=True)
class Expect(Action):
    """The next line, without CR LF, must match the whole regular expression; case counts."""

    pattern: bytes

    def play(self, client: ClientConnection) -> None:
        line = client.hear_line()
        if not re.fullmatch(self.pattern, line):
            msg = repr(line)
            raise UnexpectedError(msg)


@dataclass(frozen=True, slots=True)
class ExpectAnything(Action):
    """The next line may be any."""

    def play(self, client: ClientConnection) -> None:
        client.hear_line()


@dataclass(frozen=True, slots=True)
class ExpectTlsHello(Action):
    """The client must begin a TLS handshake, which stays unanswered: the server goes on in plain."""

    def play(self, client: ClientConnection) -> None:
        said = client.hear_some()
        if not said.startswith(b"\x16\x03"):  # a handshake record of any TLS version
            msg = repr(said[:80])
            raise UnexpectedError(msg)


@dataclass(frozen=True, slots=True)
class StartTls(Action):
    """A TLS handshake, in which the client must agree; or, with `refused`, must not, and must leave."""

    tls: ServerTls
    refused: bool = False

    def play(self, client: ClientConnection) -> None:
        try:
            client.start_tls(self.tls)
        except (ssl.SSLError, ClientLeftError) as failure:
            client.finish_speaking(close_notify=False)
            if not self.refused:
                msg = f"a failed TLS handshake: {failure}"
                raise UnexpectedError(msg) from failure
            client.wait_until_client_leaves(silently=False)
            return
        if self.refused:
            msg = "a TLS handshake that the client agreed to"
            raise UnexpectedError(msg)


@dataclass(frozen=True, slots=True)
class Silence(Action):
    """Says nothing until the client leaves, whatever it says meanwhile."""

    def play(self, client: ClientConnection) -> None:
        client.wait_until_client_leaves(silently=False)


@dataclass(frozen=True, slots=True)
class WaitForClientToLeave(Action):
    """The client must leave, and must not say anything more."""

    def play(self, client: ClientConnection) -> None:
        client.wait_until_client_leaves(silently=True)


@dataclass(frozen=True, slots=True)
class Close(Action):
    """Closes the connection, with TLS's notice or without; the client may still speak, but must leave as well."""

    close_notify: bool = True

    def play(self, client: ClientConnection) -> None:
        client.finish_speaking(close_notify=self.close_notify)
        client.wait_until_client_leaves(silently=False)


@dataclass(frozen=True, slots=True)
class Reset(Action):
    """Closes the connection with a RST; as the first action it can hit a client that is still connecting."""

    def play(self, client: ClientConnection) -> None:
        client.reset()


@dataclass(frozen=True, slots=True)
class Flood(Action):
    """Repeats the bytes, as fast as they are taken, until so many megabytes are out or the client has left."""

    pattern: bytes
    megabytes: int

    def play(self, client: ClientConnection) -> None:
        block = self.pattern * (_BLOCK // len(self.pattern) + 1)
        try:
            for _ in range(self.megabytes * 1_000_000 // len(block) + 1):
                client.send(block)
        except ClientLeftError:
            client.wait_until_client_leaves(silently=False)  # what it said before that does not matter


@dataclass(frozen=True, slots=True)
class Drip(Action):
    """Repeats the bytes every `pause` seconds, until the client leaves or `times` are over."""

    pattern: bytes
    pause: float
    times: int

    def play(self, client: ClientConnection) -> None:
        try:
            for _ in range(self.times):
                client.send(self.pattern)
                client.pause(self.pause)
        except ClientLeftError:
            client.wait_until_client_leaves(silently=False)  # what it said before that does not matter


def greeting_and_ehlo(*keywords: str) -> list[Action]:
    """A polite start: the greeting, EHLO with an address literal, and an answer that offers the keywords."""
    return [Say(b"220 mx.example.test ESMTP\r\n"), *ehlo(*keywords)]


def ehlo(*keywords: str) -> list[Action]:
    """EHLO with an address literal, and an answer that offers the keywords."""
    lines = ["mx.example.test", *keywords]
    separators = ["-"] * len(keywords) + [" "]
    answer = "".join(f"250{separator}{line}\r\n" for separator, line in zip(separators, lines, strict=True))
    return [Expect(rb"(?i:EHLO) \[(127\.0\.0\.1|IPv6:::1)\]"), Say(answer.encode())]


def starttls(tls: ServerTls, *keywords: str) -> list[Action]:
    """STARTTLS as it should be, then EHLO again with an answer that offers the keywords."""
    return [Expect(rb"STARTTLS"), Say(b"220 2.0.0 Go ahead\r\n"), StartTls(tls), *ehlo(*keywords)]


def login(user: str, password: str, answer: bytes = b"235 2.7.0 Accepted\r\n") -> list[Action]:
    """AUTH PLAIN with the initial response, for exactly this user and password."""
    response = base64.b64encode(f"\0{user}\0{password}".encode())
    return [Expect(rb"AUTH PLAIN " + re.escape(response)), Say(answer)]


def quit_politely() -> list[Action]:
    """QUIT and its answer."""
    return [Expect(rb"QUIT"), Say(b"221 2.0.0 Bye\r\n")]
