"""Says that something went wrong in this program, and lets the user copy what helps to find it."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gui.controls.copy_button import CopyButton
from gui.dialogs.plain_dialog import PlainDialog
from gui.style.type_scale import Text, text_font
from gui.style.units import u

MOST_FAULTS: Final = 10
"""More than these tell nothing new; a fault that comes back again and again must not fill the memory."""
_SIZE_UNITS: Final = (520, 360)
_LOWEST_UNITS: Final = 120


class CrashDialog(PlainDialog):
    """Shows faults as they come, the details free of values, messages and folders (gui/crash_watch.py)."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__("crashDialog", self.tr("Something went wrong in this app"), parent)
        self.set_usual_size(*_SIZE_UNITS)
        self._faults = [details]
        self.add_headline(self.windowTitle())
        self.add_text(
            self.tr(
                "Your settings are unchanged, and you can go on. The details below say where it happened. "
                "They hold no password, no address and nothing that you typed."
            )
        )
        self._view = QPlainTextEdit()
        self._view.setObjectName("crashDetails")
        self._view.setAccessibleName(self.tr("Details"))
        self._view.setReadOnly(True)
        self._view.setFont(text_font(Text.TRANSCRIPT))
        self._view.setMinimumHeight(u(_LOWEST_UNITS, self))
        self._view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._view.setTabChangesFocus(True)
        self.add(self._view, 1)
        copy = CopyButton(self.tr("&Copy details"), lambda: self.details, self, has_icon=False)
        copy.setObjectName("copyCrashDetailsButton")
        self.add_ready_button(copy)
        close = self.add_accept_button(self.tr("Close"))
        self.add_buttons()
        close.setFocus()
        self._show_faults()

    def add_fault(self, details: str) -> None:
        """Show another fault below those that are shown."""
        if details not in self._faults and len(self._faults) < MOST_FAULTS:
            self._faults.append(details)
            self._show_faults()

    @property
    def details(self) -> str:
        """What is shown and copied."""
        return "\n\n".join(self._faults)

    def _show_faults(self) -> None:
        self._view.setPlainText(self.details)
