"""Catches the errors that nobody expected, wherever they happen, and says them in a form without secrets."""

from __future__ import annotations

import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from gui.version_details import version_details

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Iterator
    from types import TracebackType

MAX_FRAMES: Final = 40
MAX_CAUSES: Final = 5


class CrashWatch(QObject):
    """Emits `crashed` with the details of each unexpected error, in the thread of whoever listens.

    Nothing is printed: the interpreter's own report would show the message of the error, which may hold a secret.
    """

    crashed = Signal(str)

    @contextmanager
    def installed(self) -> Iterator[None]:
        """Take over the interpreter's hooks for errors that nobody caught, until the end of the block."""
        before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        sys.unraisablehook = self._unraisable
        try:
            yield
        finally:
            sys.excepthook, threading.excepthook, sys.unraisablehook = before

    def watch_loop(self, loop: asyncio.AbstractEventLoop) -> None:
        """Hear of the errors in callbacks, and in tasks that nobody waited for."""
        loop.set_exception_handler(self._lost_in_loop)

    def report(self, fault: BaseException) -> None:
        """Say an error that somebody caught and could do nothing about."""
        self.crashed.emit(crash_details(fault))

    def _uncaught(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
        else:
            self.report(fault)

    def _uncaught_in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value:
            self.report(arguments.exc_value)

    def _unraisable(self, arguments: sys.UnraisableHookArgs) -> None:
        if arguments.exc_value:
            self.report(arguments.exc_value)

    def _lost_in_loop(self, _: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        # Without an exception it is a remark, such as a task that was still pending when the loop closed.
        if isinstance(fault := context.get("exception"), BaseException):
            self.report(fault)


def crash_details(fault: BaseException) -> str:
    """Return what helps to find a fault: versions, kinds of errors, and where; no messages, values or folders.

    A message often holds the value that was wrong, and a folder the name of the user.
    """
    lines = [version_details()]
    for link in _chain(fault):
        lines += ["", f"{type(link).__module__}.{type(link).__qualname__}"]
        places = list(_places(link.__traceback__))
        # The end of a very long way, as in an endless recursion, is where it went wrong.
        lines += [f"  {place}" for place in places[-MAX_FRAMES:]]
    return "\n".join(lines)


def _chain(fault: BaseException) -> Iterator[BaseException]:
    """The error, what it was raised from or while handling, and so on."""
    link: BaseException | None = fault
    for _ in range(MAX_CAUSES):
        if link is None:
            return
        yield link
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def _places(trace: TracebackType | None) -> Iterator[str]:
    while trace:
        frame = trace.tb_frame
        yield f"{frame.f_globals.get('__name__', '?')}:{trace.tb_lineno} {frame.f_code.co_name}"
        trace = trace.tb_next
