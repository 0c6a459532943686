"""The one loop that serves Qt and asyncio alike (qasync), from its making to its end.

asyncio and qasync cost a fifth of the time to the first painted window, so this module is imported after that.
"""

from __future__ import annotations

import asyncio
import contextlib
import signal
from typing import TYPE_CHECKING, Any, Final

# Before qasync, which takes the first Qt binding that it finds.
import shiboken6
from PySide6.QtCore import QObject, Qt

import qasync  # type: ignore[import-untyped]  # ships no types  # isort: skip

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from PySide6.QtWidgets import QApplication

LAST_WAIT_SECONDS: Final = 1.0
"""How long tasks that were cancelled at the end may take to tidy up; then they are left behind."""


def new_event_loop(application: QApplication) -> asyncio.AbstractEventLoop:
    """Return a loop that runs on the application's own; nothing runs on it yet."""
    # Without this the last window to close would end the loop below the task that still tidies up.
    application.setQuitOnLastWindowClosed(False)
    loop: asyncio.AbstractEventLoop = qasync.QEventLoop(application)
    timer = _timer_of(loop)

    def start_precisely(milliseconds: int) -> int:
        return QObject.startTimer(timer, milliseconds, Qt.TimerType.PreciseTimer)

    # WORKAROUND: qasync starts coarse timers, which may fire 5 % early or late.
    timer.startTimer = start_precisely
    return loop


def run_until_done(
    loop: asyncio.AbstractEventLoop,
    life: Coroutine[None, None, None],
    end: Callable[[], object],
) -> None:
    """Run `life` to its end, then cancel what is left and close the loop.

    `end` is called on SIGINT and SIGTERM; it must let `life` come to its end soon.
    """
    for number in (signal.SIGINT, signal.SIGTERM):
        # Windows knows no handlers on a loop; there Ctrl+C ends the process the hard way.
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, end)
    try:
        loop.run_until_complete(life)
    finally:
        close_event_loop(loop)


def close_event_loop(loop: asyncio.AbstractEventLoop) -> None:
    """Cancel every task, give them LAST_WAIT_SECONDS to tidy up, and close the loop."""
    tasks = asyncio.all_tasks(loop)
    for task in tasks:
        task.cancel()
    if tasks:
        # Not gather: it would wait for a task that refuses to end.
        loop.run_until_complete(asyncio.wait(tasks, timeout=LAST_WAIT_SECONDS))
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
    # Loop and timer hold each other. The garbage collector, to which that leaves them, may run in any thread, and Qt's
    # timers must end in that which started them.
    shiboken6.delete(_timer_of(loop))


def _timer_of(loop: asyncio.AbstractEventLoop) -> Any:  # noqa: ANN401  # a QObject on which a method is replaced
    return loop._timer  # type: ignore[attr-defined]  # noqa: SLF001  # qasync offers no public way to it
