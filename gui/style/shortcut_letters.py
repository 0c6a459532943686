"""Underlines the shortcut letters of labels and buttons while Alt is held down, or always."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_LEAVING = frozenset({QEvent.Type.WindowDeactivate, QEvent.Type.Hide})


class ShortcutLetters(QObject):
    """Watches windows for Alt."""

    def __init__(self) -> None:
        super().__init__()
        self._is_held = False
        self._is_lasting = False

    @property
    def shown(self) -> bool:
        """Whether the letters are underlined now."""
        return self._is_held or self._is_lasting

    def show_always(self, is_lasting: bool) -> None:
        """Underline them whether Alt is held or not, or only with Alt again."""
        if is_lasting is not self._is_lasting:
            self._is_lasting = is_lasting
            for window in QApplication.topLevelWidgets():
                _repaint(window)

    def watch(self, window: QWidget) -> None:
        """Follow Alt in a window too. Watching one twice does no harm."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt and isinstance(watched, QWidget):
                self._hold(watched, kind == QEvent.Type.KeyPress)
        elif kind in _LEAVING and isinstance(watched, QWidget):
            self._hold(watched, is_held=False)
        return False

    def _hold(self, window: QWidget, is_held: bool) -> None:
        if is_held is not self._is_held:
            self._is_held = is_held
            _repaint(window)


def _repaint(window: QWidget) -> None:
    for widget in window.findChildren(QWidget):
        widget.update()
