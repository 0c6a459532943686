"""A TLS handshake without a network: client and server in one thread, each flight carried over by hand."""

from __future__ import annotations

import ssl
from dataclasses import dataclass, field


@dataclass
class Side:
    """One end. `failure` is what ended its handshake, if something did."""

    context: ssl.SSLContext
    is_server: bool
    host: str | None = None
    done: bool = False
    failure: ssl.SSLError | None = None
    incoming: ssl.MemoryBIO = field(default_factory=ssl.MemoryBIO)
    outgoing: ssl.MemoryBIO = field(default_factory=ssl.MemoryBIO)

    def __post_init__(self) -> None:
        self.inside = self.context.wrap_bio(
            self.incoming, self.outgoing, server_side=self.is_server, server_hostname=self.host
        )

    def go_on(self) -> None:
        if self.done or self.failure:
            return
        try:
            self.inside.do_handshake()
        except ssl.SSLWantReadError:
            return
        except ssl.SSLError as failure:
            self.failure = failure
            return
        self.done = True


def shake_hands(client: ssl.SSLContext, server: ssl.SSLContext, host: str = "localhost") -> tuple[Side, Side]:
    """Client and server after the handshake, however it ended."""
    ends = Side(client, is_server=False, host=host), Side(server, is_server=True)
    for _ in range(10):
        for speaker, listener in (ends, ends[::-1]):
            speaker.go_on()
            listener.incoming.write(speaker.outgoing.read())
    return ends
