"""A small button that carries out what the text above it says; long names in its label are shortened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy

from gui.style.tool_tip import tool_tip
from gui.style.units import u

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

_SMALLEST_UNITS: Final = 60
_PADDING_UNITS: Final = 30


class RepairButton(QPushButton):
    """A button that never makes the pane wider."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = ""
        # In a dialog, Enter is not for repairing.
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_label(self, label: str) -> None:
        """Show another label; the whole of it is the accessible name."""
        self._label = label
        self.setAccessibleName(label)
        # Otherwise screen readers would be given the markup of the tool tip.
        self.setAccessibleDescription(label)
        self.setText(label)
        self.updateGeometry()
        self._shorten()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        text = self.fontMetrics().horizontalAdvance(self._label)
        return QSize(text + u(_PADDING_UNITS, self), hint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(u(_SMALLEST_UNITS, self), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        room = self.width() - u(_PADDING_UNITS, self) + 2
        # A name from outside must not bring a mnemonic with it.
        text = self.fontMetrics().elidedText(self._label, Qt.TextElideMode.ElideMiddle, room).replace("&", "&&")
        if text != self.text():
            self.setText(text)
            self.setToolTip(tool_tip(self._label) if "…" in text else "")
