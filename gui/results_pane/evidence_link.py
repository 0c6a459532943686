"""One thing that was seen; a click, or the space bar, leads to where it was seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle

from gui.controls.wrapped_text import WrappedText, wrapped_within
from gui.style.palettes import Tone, current_theme
from gui.style.tool_tip import tool_tip
from gui.style.type_scale import Text, text_font
from gui.style.units import u, units_f

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QEnterEvent, QFont, QPaintEvent
    from PySide6.QtWidgets import QWidget

MOST_LINES: Final = 3
"""What a server says may be longer than a card is high."""
_ABOVE: Final = 1
"""In units, and so much below as well."""


class EvidenceLink(QAbstractButton):
    """A link of at most MOST_LINES lines, cut where it does not fit into them.

    The text is drawn as it stands, never as markup.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._tone: Tone | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleDescription(self.tr("Shows where this was seen"))

    def show_text(self, text: str) -> None:
        """Show this line."""
        self._shown = text
        # A server's "&" must not become a shortcut of the window.
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setToolTip(tool_tip(text))
        self.updateGeometry()
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
        return QSize(metrics.horizontalAdvance(self._shown), metrics.height() + 2 * u(_ABOVE, self))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        wrapped = self._wrapped(text_font(Text.DETAIL), width)
        return max(round(wrapped.height) + 2 * u(_ABOVE, self), self.sizeHint().height())

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
        painter.setPen(self._colour())
        wrapped = self._wrapped(font, self.width())
        used = QRect(0, 0, min(round(wrapped.natural_width) + 1, self.width()), self.height())
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), used)
        wrapped.paint(painter, QPointF(0, u(_ABOVE, self)))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(current_theme().accent, 1))
            radius = units_f(3, self)
            painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _wrapped(self, font: QFont, width: int) -> WrappedText:
        return wrapped_within(MOST_LINES, self._shown, font, width, self.layoutDirection())

    def _colour(self) -> QColor:
        theme = current_theme()
        return theme.tone(self._tone).colour if self._tone else theme.accent
