"""Ctrl+C and SIGTERM as what they mean here: stop the test, close the connection, say so."""

from __future__ import annotations

import asyncio
import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Coroutine, Iterator
    from types import TracebackType

T = TypeVar("T")

SIGNALS: Final = (signal.SIGINT, signal.SIGTERM)


class Interruption:
    """Inside its `with` block a signal cancels what `run` is running, and ends the wait in a `blocking` part.

    Elsewhere it is remembered: nothing is begun any more. Only the first signal counts, so that closing the connection
    is not itself interrupted, and none does after `ignore`. For the main thread.
    """

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[Any] | None = None
        self._is_blocking = False
        self._stopped = False
        self._before: dict[signal.Signals, Any] = {}

    def __enter__(self) -> Self:
        self._before = {number: signal.signal(number, self._arrived) for number in SIGNALS}
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    @contextmanager
    def blocking(self) -> Iterator[None]:
        """Let a signal end what waits outside the loop, for example for the keyboard. Raises KeyboardInterrupt."""
        self._is_blocking = True
        try:
            if self._stopped:
                raise KeyboardInterrupt
            yield
        finally:
            self._is_blocking = False

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Return what the coroutine returns. Raises CancelledError when it let a signal end it."""
        return asyncio.run(self._watched(coroutine))

    def stop(self) -> None:
        """Cancel what is running, as a signal would."""
        self._stopped = True
        if self._loop is not None and self._task is not None:
            # The loop may be waiting for the network: this wakes it up.
            self._loop.call_soon_threadsafe(self._task.cancel)

    def ignore(self) -> None:
        """Let signals pass from here on: the verdict is being written."""
        self._stopped = True

    async def _watched(self, coroutine: Coroutine[Any, Any, T]) -> T:
        self._loop, self._task = asyncio.get_running_loop(), asyncio.current_task()
        try:
            if self._stopped:
                coroutine.close()
                raise asyncio.CancelledError
            return await coroutine
        finally:
            self._loop = self._task = None

    def _arrived(self, *_: object) -> None:
        if self._stopped:
            return
        self.stop()
        if self._is_blocking:
            raise KeyboardInterrupt
