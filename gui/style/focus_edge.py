"""The ring around what scrolls and has no frame of its own, while the keyboard is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from gui.style.control_frame import RADIUS_UNITS, paint_focus_ring
from gui.style.palettes import current_theme
from gui.style.units import units_f

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QAbstractScrollArea


class FocusEdge(QWidget):
    """Lies on a scroll area and takes no clicks; shows itself when the focus comes by keyboard."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self._follow_size()
            self.setVisible(self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange))
            self.raise_()
        elif event.type() is QEvent.Type.FocusOut:
            self.hide()
        elif event.type() is QEvent.Type.Resize:
            self._follow_size()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_focus_ring(QPainter(self), self.rect(), current_theme(), units_f(RADIUS_UNITS, self))

    def _follow_size(self) -> None:
        if area := self.parentWidget():
            self.setGeometry(area.rect())
