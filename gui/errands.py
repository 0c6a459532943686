"""Small tasks beside the test, such as asking the keyring: kept alive, waited for, never lost without a word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Coroutine


class Errands:
    """The tasks that a part of the window has under way."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def send(self, errand: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Start a task. An error that it raises is reported by the loop at once."""
        import asyncio

        task = asyncio.get_running_loop().create_task(errand)
        # asyncio itself holds tasks only weakly.
        self._tasks.add(task)
        task.add_done_callback(self._settle)
        return task

    async def settled(self) -> None:
        """Wait until nothing is under way."""
        import asyncio

        while self._tasks:
            await asyncio.wait(self._tasks)

    def _settle(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (fault := task.exception()):
            task.get_loop().call_exception_handler({"message": "an errand failed", "exception": fault})
