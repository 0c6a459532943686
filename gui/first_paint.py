"""Waits until a window stands on the screen; what is heavy is imported only after that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

LONGEST_WAIT_MS: Final = 1000
"""A window that opens minimised, or on a desktop nobody looks at, is not painted at all."""


def wait_for_first_paint(window: QWidget) -> None:
    """Serve Qt until `window` was painted, or LONGEST_WAIT_MS are over. Keys and clicks wait for what comes after."""
    loop = QEventLoop()
    painted = _Painted(window, loop)
    window.installEventFilter(painted)
    QTimer.singleShot(LONGEST_WAIT_MS, loop, loop.quit)
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    window.removeEventFilter(painted)


class _Painted(QObject):
    """Ends the loop when the paint event has been dealt with and what was painted is on its way to the screen."""

    def __init__(self, window: QWidget, loop: QEventLoop) -> None:
        super().__init__()
        self._window = window
        self._loop = loop

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._loop, self._loop.quit)
        return False
