"""Plain text broken into lines: at blanks, or anywhere when a server says a word that is wider than the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter

_LINE_SEPARATOR: Final = "\u2028"


class WrappedText:
    """A text laid out in a width, in pixels, aligned to where lines begin in the direction of reading."""

    def __init__(self, text: str, font: QFont, width: float, direction: Qt.LayoutDirection) -> None:
        option = QTextOption(QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft))
        # The words of the text decide how they run; the window decides on which side they begin.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout = QTextLayout(text.replace("\n", _LINE_SEPARATOR), font)
        self._layout.setTextOption(option)
        self.height = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            line.setPosition(QPointF(0, self.height))
            self.height += line.height()
        self._layout.endLayout()

    @property
    def natural_width(self) -> float:
        """How wide it is when no line is broken."""
        return self._layout.maximumWidth()

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        """Paint it in the painter's colour with its first corner at `corner`."""
        self._layout.draw(painter, corner)


def wrapped_within(lines: int, text: str, font: QFont, width: float, direction: Qt.LayoutDirection) -> WrappedText:
    """Return a text of no more lines than that, cut where it would need more."""
    metrics, room = QFontMetricsF(font), lines * width
    wrapped = WrappedText(text, font, width, direction)
    # How much is lost where lines break is known only afterwards.
    while wrapped.height > (lines + 0.5) * metrics.height() and room > width:
        room -= max(width / 8, 1.0)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        wrapped = WrappedText(shown, font, width, direction)
    return wrapped
