"""Underlines the shortcut letters of labels and buttons while Alt is held down, and only then."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_LEAVING = frozenset({QEvent.Type.WindowDeactivate, QEvent.Type.Hide})


class ShortcutLetters(QObject):
    """Watches windows for Alt; `shown` says whether the letters are underlined now."""

    def __init__(self) -> None:
        super().__init__()
        self.shown = False

    def watch(self, window: QWidget) -> None:
        """Follow Alt in a window too. Watching one twice does no harm."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt and isinstance(watched, QWidget):
                self._show(watched, kind == QEvent.Type.KeyPress)
        elif kind in _LEAVING and isinstance(watched, QWidget):
            self._show(watched, shown=False)
        return False

    def _show(self, window: QWidget, shown: bool) -> None:
        if shown is not self.shown:
            self.shown = shown
            for widget in window.findChildren(QWidget):
                widget.update()
