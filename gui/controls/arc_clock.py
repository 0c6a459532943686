"""Turns the running arc, but only while somebody can see it."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from gui.style.motion import moves

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_PICTURES_PER_SECOND: Final = 16


class ArcClock(QObject):
    """Ticks while it is wanted and its widget is visible."""

    ticked = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._wanted = False
        self._timer = QTimer(self, interval=1000 // _PICTURES_PER_SECOND)
        self._timer.timeout.connect(self.ticked)
        widget.installEventFilter(self)

    @property
    def turn(self) -> float:
        """Where the arc stands, in turns; it makes one a second, or none where it is to stand still."""
        return monotonic() % 1.0 if moves(self._widget) else 0.0

    @property
    def is_ticking(self) -> bool:
        """Whether the timer runs now."""
        return self._timer.isActive()

    def set_wanted(self, wanted: bool) -> None:
        """Tick from now on, or no longer."""
        self._wanted = wanted
        self._follow(self._widget.isVisible())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            self._follow(event.type() is QEvent.Type.Show)
        return False

    def _follow(self, visible: bool) -> None:
        if self._wanted and visible:
            self._timer.start()
        else:
            self._timer.stop()
