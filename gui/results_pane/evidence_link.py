"""One line of what was seen; a click, or the space bar, leads to where it was seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle

from gui.results_pane.isolates import in_own_direction
from gui.style.palettes import Tone, current_theme
from gui.style.tool_tip import tool_tip
from gui.style.type_scale import Text, text_font
from gui.style.units import u, units_f

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QEnterEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget


class EvidenceLink(QAbstractButton):
    """A link of one line, cut where it does not fit. The text is drawn as it stands, never as markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._tone: Tone | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(self.tr("Shows where this was seen"))

    def show_text(self, text: str) -> None:
        """Show this line."""
        self._shown = text
        # A server's "&" must not become a shortcut of the window.
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setToolTip(tool_tip(text))
        self.update()

    def shown(self) -> str:
        """What stands here, in full."""
        return self._shown

    def set_tone(self, tone: Tone | None) -> None:
        """Give the line another colour; None is that of links."""
        self._tone = tone
        self.update()

    # --- QAbstractButton ---------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(text_font(Text.DETAIL))
        return QSize(metrics.horizontalAdvance(self._shown), metrics.height() + u(2, self))

    def minimumSizeHint(self) -> QSize:
        return QSize(u(80, self), self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = text_font(Text.DETAIL)
        font.setUnderline(self.underMouse() or self.hasFocus())
        painter.setFont(font)
        painter.setPen(self._colour())
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(self._shown, Qt.TextElideMode.ElideRight, self.width())
        used = QRect(0, 0, min(metrics.horizontalAdvance(shown), self.width()), self.height())
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), used)
        flags = int(Qt.AlignmentFlag.AlignVCenter.value) | int(Qt.TextFlag.TextSingleLine.value)
        painter.drawText(place, flags, in_own_direction(shown))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(current_theme().accent, 1))
            radius = units_f(3, self)
            painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _colour(self) -> QColor:
        theme = current_theme()
        return theme.tone(self._tone).colour if self._tone else theme.accent
