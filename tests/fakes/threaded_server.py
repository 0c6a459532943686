"""A server that gives each connection a thread of its own, and always ends with all of them joined.

Threads and blocking sockets, because a TLS server on asyncio closes without flushing its alerts.
"""

from __future__ import annotations

import asyncio
import selectors
import socket
from abc import ABC, abstractmethod
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType

_MOST_CONNECTIONS = 64


class ThreadedServer(ABC):
    """Use it in a `with` block, or where a loop must keep running for the client to leave, in an `async with` block.

    The end of the block waits for every client to leave.
    """

    port: int  # known from the beginning of the block on

    def __init__(self, address: str = "127.0.0.1") -> None:
        self.host = address
        self._listening: socket.socket | None = None
        self._sessions: list[Future[None]] = []

    def __enter__(self) -> Self:
        family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
        self._listening = socket.create_server((self.host, 0), family=family)
        self.port = self._listening.getsockname()[1]
        self._closing, self._close_request = socket.socketpair()
        self._threads = ThreadPoolExecutor(1 + _MOST_CONNECTIONS, f"server-{self.port}")
        self._accepting = self._threads.submit(self._accept, self._listening)
        return self

    async def __aenter__(self) -> Self:
        return self.__enter__()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._end(error)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await asyncio.to_thread(self._end, error)

    @abstractmethod
    def _serve(self, accepted: socket.socket, number: int) -> None:
        """Serve a connection, the first being number 0. Owns the socket, and must come to an end."""

    @abstractmethod
    def _hurry(self) -> None:
        """The test has failed: wake all threads that wait for a client."""

    @abstractmethod
    def _judge(self, faults: list[BaseException], error: BaseException | None) -> None:
        """Raise, or add to the test's own error, what went wrong in the threads."""

    def _end(self, error: BaseException | None) -> None:
        assert self._listening, "the server was not started"
        if error is not None:
            self._hurry()
        self._close_request.close()
        wait([self._accepting])  # until nobody is left at the door
        self._threads.shutdown(wait=True)
        self._closing.close()
        self._listening.close()
        outcomes = [future.exception() for future in (self._accepting, *self._sessions)]
        self._judge([outcome for outcome in outcomes if outcome is not None], error)

    def _accept(self, listening: socket.socket) -> None:
        with selectors.DefaultSelector() as ready:
            ready.register(listening, selectors.EVENT_READ)
            ready.register(self._closing, selectors.EVENT_READ)
            while listening in [key.fileobj for key, _ in ready.select()]:
                accepted, _ = listening.accept()
                self._sessions.append(self._threads.submit(self._serve, accepted, len(self._sessions)))
