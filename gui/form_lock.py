"""Keeps the form as it is while something runs that was begun with it, and gives the keyboard back after that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.settings_pane.settings_pane import SettingsPane


class FormLock:
    """Locks the form of one pane; its button then stops what runs."""

    def __init__(self, pane: SettingsPane) -> None:
        self._pane = pane
        self._focus: tuple[QWidget | None, QWidget | None] = (None, None)

    def lock(self, *, is_test: bool = True) -> None:
        """Let nothing be changed. `is_test` decides what the button says that it stops."""
        before = QApplication.focusWidget()
        self._pane.set_running(True, is_test=is_test)
        # Qt moves the focus out of a field that is disabled.
        self._focus = before, QApplication.focusWidget()

    def unlock(self) -> None:
        """Let the user change the form again."""
        self._pane.set_running(False)
        before, moved_to = self._focus
        self._focus = None, None
        # Wherever the user went meanwhile, the user stays.
        if before and isValid(before) and QApplication.focusWidget() in (moved_to, None):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
