"""Says for a moment that something was done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter

from gui.announcement import announce
from gui.style.card import RADIUS_UNITS
from gui.style.palettes import current_theme
from gui.style.text_label import TextLabel
from gui.style.units import u, units_f

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

SAID_FOR: Final = 5000
"""In milliseconds: long enough to be read twice."""
# In units.
_BOTTOM: Final = 28
_SIDE: Final = 18
_TOP: Final = 10


class Toast(TextLabel):
    """Floats at the lower edge of `holder`, takes no clicks, and goes by itself."""

    def __init__(self, holder: QWidget) -> None:
        super().__init__(parent=holder)
        self.setObjectName("toastLabel")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        self._holder = holder
        self._timer = QTimer(self, interval=SAID_FOR, singleShot=True)
        self._timer.timeout.connect(self.hide)
        holder.installEventFilter(self)
        self.hide()

    def say(self, text: str) -> None:
        """Show these words in place of the last ones, also to who listens to a screen reader."""
        self.setText(text)
        self._find_place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._holder and event.type() == QEvent.Type.Resize:
            self._find_place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        # The other way round than all else: it must stand out from whatever it covers.
        theme, radius = current_theme(), units_f(RADIUS_UNITS, self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.text)
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setPen(theme.base)
        painter.drawText(self.rect(), self._flags, self.text())

    def _find_place(self) -> None:
        bottom, side, top = (u(length, self) for length in (_BOTTOM, _SIDE, _TOP))
        room = QRect(0, 0, max(self._holder.width() - 2 * (bottom + side), 1), self._holder.height())
        words = self.fontMetrics().boundingRect(room, self._flags, self.text())
        width, height = words.width() + 2 * side, words.height() + 2 * top
        left = (self._holder.width() - width) // 2
        self.setGeometry(left, self._holder.height() - height - bottom, width, height)
