"""Runs one asyncio task at a time for a part of the window; what it says comes in portions, its end after all that."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from gui.portions import Portions

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Coroutine
    from typing import Any

T = TypeVar("T")


class LoneTask(Generic[T]):
    """Calls `settle` once for each task that was started, with the task that is over; a next one may begin then."""

    def __init__(self, settle: Callable[[asyncio.Task[T]], None]) -> None:
        self._settle = settle
        self._portions = Portions()
        self._task: asyncio.Task[T] | None = None
        self._end: asyncio.Future[None] | None = None

    @property
    def is_running(self) -> bool:
        """Whether a task is under way, or its end not told yet."""
        return self._task is not None

    def start(self, work: Callable[[], Coroutine[Any, Any, T]]) -> None:
        """Begin. Raises RuntimeError when a task is under way."""
        import asyncio

        if self._task:
            message = "a task is under way"
            raise RuntimeError(message)
        loop = asyncio.get_running_loop()
        self._end = loop.create_future()
        self._task = loop.create_task(work())
        # Not a try in the coroutine: a task cancelled before its first step never enters it.
        self._task.add_done_callback(lambda task: self._portions.put(partial(self._finish, task)))

    def tell(self, action: Callable[[], object]) -> None:
        """Do what passes on something that the task has said, in its turn and before its end is told."""
        self._portions.put(action)

    def cancel(self) -> None:
        """Stop the task, if there is one."""
        if self._task:
            self._task.cancel()

    async def settled(self) -> None:
        """Wait until no task is under way; raises nothing that the task raised."""
        import asyncio

        if self._end:
            await asyncio.wait([self._end])

    def _finish(self, task: asyncio.Task[T]) -> None:
        end, self._end, self._task = self._end, None, None
        self._settle(task)
        if end and not end.done():
            end.set_result(None)
