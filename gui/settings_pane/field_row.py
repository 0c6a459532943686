"""Two fields beside each other, or below each other where there is no room for that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from gui.style.units import u

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

BESIDE_UNITS: Final = 256
"""Narrower than this, what can be chosen in the second field would be cut off."""
_GAP_UNITS: Final = 8
_LINE_GAP_UNITS: Final = 14


class FieldRow(QWidget):
    """The first field is as wide as it wants to be, the second takes what is left."""

    def __init__(self, first: QWidget, second: QWidget) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(u(_GAP_UNITS, self))
        self._row.addWidget(first, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._row.addWidget(second, 1, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_beside = self.width() >= u(BESIDE_UNITS, self)
        direction = QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != direction:
            self._row.setDirection(direction)
            self._row.setSpacing(u(_GAP_UNITS if is_beside else _LINE_GAP_UNITS, self))
