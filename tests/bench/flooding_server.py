"""A process of its own that floods whoever connects: prints its port, then takes connections until it is ended.

python -m tests.bench.flooding_server KIND
"""

from __future__ import annotations

import contextlib
import socket
import sys

GREETING = b"220 mx.example.test ESMTP\r\n"
# As long as a reply may be here, in lines as short as they can be: the most work per byte.
LONG_REPLY = b"250-A\r\n" * 9000 + b"250 HELP\r\n"


def _long_reply(client: socket.socket) -> None:
    client.sendall(GREETING)
    client.recv(1000)
    client.sendall(LONG_REPLY)
    client.recv(1000)


def _endless_greeting(client: socket.socket) -> None:
    while True:
        client.sendall(b"220-and so on\r\n" * 4000)


def _endless_line(client: socket.socket) -> None:
    while True:
        client.sendall(b"2" * 65536)


def _unasked_replies(client: socket.socket) -> None:
    client.sendall(GREETING)
    while True:
        client.sendall(b"250 and another one\r\n" * 4000)


KINDS = {
    "long reply": _long_reply,
    "endless greeting": _endless_greeting,
    "endless line": _endless_line,
    "unasked replies": _unasked_replies,
}


def main(kind: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        print(server.getsockname()[1], flush=True)
        while True:
            client, _ = server.accept()
            with client, contextlib.suppress(OSError):
                KINDS[kind](client)


if __name__ == "__main__":
    main(sys.argv[1])
