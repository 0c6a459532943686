"""A button that puts a text into the clipboard and says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from gui.announcement import announce
from gui.controls.isolates import without_isolates
from gui.style.icons import Line, line_icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_SAID_FOR: Final = 2000
"""Milliseconds for which the button reads "Copied"."""


class CopyButton(QPushButton):
    """Copies what `content` returns at that moment."""

    def __init__(
        self, text: str, content: Callable[[], str], parent: QWidget | None = None, *, has_icon: bool = True
    ) -> None:
        super().__init__(text, parent)
        self._text = text
        self._content = content
        self._timer = QTimer(self, interval=_SAID_FOR, singleShot=True)
        self._timer.timeout.connect(self._return_to_text)
        if has_icon:
            self.setIcon(line_icon(Line.COPY))
        self.clicked.connect(self.copy)

    def copy(self) -> None:
        """Put the text into the clipboard."""
        QGuiApplication.clipboard().setText(without_isolates(self._content()))
        # The neighbours must not move when the word changes.
        self.setMinimumWidth(self.width())
        self.setText(self.tr("Copied"))
        self._timer.start()
        announce(self, self.tr("Copied"))

    def _return_to_text(self) -> None:
        self.setText(self._text)
        self.setMinimumWidth(0)
