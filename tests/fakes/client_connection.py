"""A fake server's end of one connection: bounded waits, a record of all that was said, and TLS at any point."""

from __future__ import annotations

import socket
import ssl
import struct
from contextlib import suppress
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.fakes.server_tls import ServerTls

PATIENCE = 10.0  # seconds
_PAUSE = 0.02  # seconds between two looks at an event and at the test's end
_SHOWN = 300  # bytes of one utterance that a complaint quotes


class ClientLeftError(Exception):
    """The client closed or reset the connection."""


class UnexpectedError(AssertionError):
    """The client did something else than it should have done."""


class ClientConnection:
    """Owns the socket; `end()` gives it back whatever happened."""

    def __init__(self, client: socket.socket, patience: float = PATIENCE) -> None:
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._socket: socket.socket | ssl.SSLSocket = client
        self._patience = patience
        self._unread = b""
        self._abandoned = Event()
        self._heard: list[tuple[bool, bytes]] = []  # whether inside TLS, and the bytes
        self._handshake_failed = False
        self.history: list[str] = []  # for people

    def heard(self, *, inside_tls: bool | None = None) -> bytes:
        """All that the client said so far; or only what it said inside, or outside, of TLS."""
        return b"".join(said for secret, said in self._heard if inside_tls in {None, secret})

    def note_saying(self, said: bytes) -> None:
        """Put into the history what is going to be sent; not in `send`, for a flood would fill the history."""
        self._note("server", said)

    def send(self, said: bytes) -> None:
        """Send it all, in one piece."""
        self._socket.settimeout(self._patience)
        try:
            self._socket.sendall(said)
        except TimeoutError:
            msg = f"the client neither read on nor left for {self._patience} s"
            raise UnexpectedError(msg) from None
        except (ConnectionError, ssl.SSLEOFError) as gone:
            msg = f"the client left ({type(gone).__name__}) while the server was speaking"
            raise ClientLeftError(msg) from gone

    def hear_line(self) -> bytes:
        """The next line, without its CR LF."""
        give_up = monotonic() + self._patience
        while b"\n" not in self._unread:
            self._unread += self._receive(give_up)
        line, _, self._unread = self._unread.partition(b"\n")
        self._note("client", line + b"\n")
        if not line.endswith(b"\r"):
            msg = f"the client ended a line without CR: {line[:_SHOWN]!r}"
            raise UnexpectedError(msg)
        return line[:-1]

    def hear_some(self) -> bytes:
        """Whatever comes next."""
        said, self._unread = self._unread or self._receive(monotonic() + self._patience), b""
        self._note("client", said)
        return said

    def wait_for(self, event: Event) -> None:
        """Until the test sets it."""
        give_up = monotonic() + self._patience
        while not event.wait(_PAUSE):
            if self._abandoned.is_set():
                msg = "the test was over"
                raise UnexpectedError(msg)
            if monotonic() > give_up:
                msg = f"the test did not set the event within {self._patience} s"
                raise UnexpectedError(msg)

    def pause(self, seconds: float) -> None:
        """Be slow, unless the test is over."""
        self._abandoned.wait(seconds)

    def start_tls(self, tls: ServerTls) -> None:
        """Raises ssl.SSLError or ClientLeftError when there is no agreement."""
        if self._unread:
            msg = f"the client said {self._unread[:_SHOWN]!r} before TLS began"
            raise UnexpectedError(msg)
        self._socket.settimeout(self._patience)
        wrapped = tls.context().wrap_socket(self._socket, server_side=True, do_handshake_on_connect=False)
        self._socket = wrapped
        try:
            wrapped.do_handshake()
        except TimeoutError:
            msg = f"the client did not go through with the TLS handshake within {self._patience} s"
            raise UnexpectedError(msg) from None
        except (ConnectionError, ssl.SSLEOFError) as gone:
            self._give_up_tls(wrapped)
            msg = f"the client left ({type(gone).__name__}) during the TLS handshake"
            raise ClientLeftError(msg) from gone
        except ssl.SSLError:
            self._give_up_tls(wrapped)
            raise
        self.history.append(f"  -- {wrapped.version()} --")

    def _give_up_tls(self, wrapped: ssl.SSLSocket) -> None:
        # What comes now are shreds of TLS: to be read away, but nothing that the client said.
        self._handshake_failed = True
        self._socket = socket.socket(fileno=wrapped.detach())

    def tls_agreed(self) -> tuple[str | None, str | None]:
        """Version and cipher."""
        if not isinstance(self._socket, ssl.SSLSocket):
            return None, None
        cipher = self._socket.cipher()
        return self._socket.version(), cipher[0] if cipher else None

    def wait_until_client_leaves(self, *, silently: bool) -> None:
        """The client must go within the patience; `silently`: and say nothing before that."""
        give_up = monotonic() + self._patience
        said, self._unread = self._unread, b""
        try:
            while not (silently and said):
                if said:
                    self._note("client", said)
                said = self._receive(give_up)
        except ClientLeftError:
            return
        msg = f"the client said {said[:_SHOWN]!r}"
        raise UnexpectedError(msg)

    def finish_speaking(self, *, close_notify: bool = True) -> None:
        """Close our direction. Never a RST, which could overtake what was said before it."""
        if close_notify and isinstance(self._socket, ssl.SSLSocket):
            self._send_close_notify(self._socket)
        with suppress(OSError):
            socket.socket.shutdown(self._socket, socket.SHUT_WR)

    def _send_close_notify(self, wrapped: ssl.SSLSocket) -> None:
        if wrapped.version() is None:
            return  # it was said, and answered, before
        wrapped.settimeout(0)
        with suppress(OSError):
            # OpenSSL drops what it finds in its way when it sends the notice, so that is heard first.
            while said := wrapped.recv(65536):
                self._heard.append((True, said))
                self._unread += said
        try:
            wrapped.unwrap()
        except ssl.SSLError as failure:
            # WANT_READ: the notice is out, and no answer has come yet.
            if failure.reason == "APPLICATION_DATA_AFTER_CLOSE_NOTIFY":
                self._unread += b"(something that was lost in closing TLS)"
        except OSError:
            return  # the client is gone

    def reset(self) -> None:
        """Close with a RST."""
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._socket.close()

    def abandon(self) -> None:
        """Wake the thread that waits here, from another one: the test is over."""
        self._abandoned.set()
        with suppress(OSError):
            socket.socket.shutdown(self._socket, socket.SHUT_RDWR)

    def end(self) -> None:
        self._socket.close()

    def _receive(self, give_up: float) -> bytes:
        if self._socket.fileno() < 0:
            msg = "the server has reset the connection"
            raise ClientLeftError(msg)
        self._socket.settimeout(max(give_up - monotonic(), 0.001))
        try:
            said = self._socket.recv(65536)
        except TimeoutError:
            waiting = f", and a part of a line: {self._unread[:_SHOWN]!r}" if self._unread else ""
            msg = f"nothing within {self._patience} s{waiting}"
            raise UnexpectedError(msg) from None
        except ssl.SSLZeroReturnError:
            said = b""  # what recv makes of the client's notice when ours is out already
        except ssl.SSLError as broken:
            if "ALERT" in broken.reason:
                msg = f"the client ended TLS with an alert: {broken.reason}"
                raise ClientLeftError(msg) from broken
            msg = f"broken TLS: {broken}"
            raise UnexpectedError(msg) from broken
        except ConnectionError as gone:
            msg = f"the client reset the connection ({type(gone).__name__})"
            raise ClientLeftError(msg) from gone
        if not said:
            msg = "the test was over" if self._abandoned.is_set() else "the client closed the connection"
            if self._unread:
                msg += f" in the middle of a line: {self._unread[:_SHOWN]!r}"
            raise ClientLeftError(msg)
        if not self._handshake_failed:
            self._heard.append((isinstance(self._socket, ssl.SSLSocket), said))
        return said

    def _note(self, who: str, said: bytes) -> None:
        more = f" ... ({len(said)} bytes)" if len(said) > _SHOWN else ""
        self.history.append(f"  {who}: {said[:_SHOWN]!r}{more}")
