"""Does many small things without holding up the window: a portion now, the next one after Qt had its turn."""

from __future__ import annotations

from collections import deque
from time import perf_counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

PORTION_SECONDS: Final = 0.008
"""Half a frame: a server can make a thousand events with one reply."""


class Portions:
    """Calls what is put in, in that order, each time for at most PORTION_SECONDS at a stretch."""

    def __init__(self) -> None:
        self._waiting: deque[Callable[[], object]] = deque()
        self._is_due = False

    def put(self, action: Callable[[], object]) -> None:
        """Let `action` be called soon by the running loop."""
        self._waiting.append(action)
        self._schedule()

    def _schedule(self) -> None:
        import asyncio

        if self._waiting and not self._is_due:
            self._is_due = True
            asyncio.get_running_loop().call_soon(self._call_some)

    def _call_some(self) -> None:
        end = perf_counter() + PORTION_SECONDS
        try:
            while self._waiting:
                self._waiting.popleft()()
                if perf_counter() >= end:
                    break
        finally:
            # An error in one of them is the loop's to report; the others come all the same.
            self._is_due = False
            self._schedule()
