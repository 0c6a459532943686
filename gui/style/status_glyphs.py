"""The shapes that say how a step or a test went; each can be told from the others without its colour."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen, QPolygonF

from core.values.value_class import value_class
from gui.style.painted_icon import PaintedIcon
from gui.style.palettes import Theme, Tone, current_theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor, QIcon, QPainter


class Glyph(StrEnum):
    """A shape; the values are the stable ids of the step statuses, and `info` besides."""

    PASSED = "passed"
    FAILED = "failed"
    WARNING = "warning"
    RUNNING = "running"
    PENDING = "pending"
    SKIPPED = "skipped"
    NOT_REACHED = "not_reached"
    CANCELLED = "cancelled"
    INFO = "info"


ROW_UNITS: Final = 18
TABLE_UNITS: Final = 16
VERDICT_UNITS: Final = 32
ARC_DEGREES: Final = 110
"""How much of the ring the running arc covers; it turns once a second."""

_TONES: Final = {
    Glyph.PASSED: Tone.OK,
    Glyph.FAILED: Tone.FAILURE,
    Glyph.WARNING: Tone.WARNING,
    Glyph.RUNNING: Tone.INFO,
    Glyph.INFO: Tone.INFO,
}


def tone_of(glyph: Glyph) -> Tone:
    """Return the tone in which a glyph is drawn."""
    return _TONES.get(glyph, Tone.NEUTRAL)


def paint_glyph(painter: QPainter, rect: QRectF, glyph: Glyph, theme: Theme | None = None, turn: float = 0.0) -> None:
    """Paint a glyph into the largest square in the middle of `rect`.

    `turn` is where the running arc stands, in turns (0 to 1); it is for Glyph.RUNNING only.
    """
    colours = theme or current_theme()
    side = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(painter.RenderHint.Antialiasing)
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2)
    # All shapes are drawn on a field of 18 by 18.
    painter.scale(side / ROW_UNITS, side / ROW_UNITS)
    _SHAPES[glyph](_Drawing(painter, colours.tone(tone_of(glyph)).colour, colours, turn))
    painter.restore()


def glyph_icon(glyph: Glyph) -> QIcon:
    """Return a glyph as an icon that follows the theme and keeps its colours in selected rows."""
    return PaintedIcon(lambda painter, rect, _mode: paint_glyph(painter, rect, glyph))


@value_class
class _Drawing:
    """One glyph being painted, on a field of 18 by 18."""

    painter: QPainter
    colour: QColor
    theme: Theme
    turn: float

    def fill(self, colour: QColor) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour)

    def line(self, colour: QColor, width: float) -> None:
        style, cap, join = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        self.painter.setPen(QPen(colour, width, style, cap, join))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def lines(self, colour: QColor, width: float, *points: tuple[float, float]) -> None:
        self.line(colour, width)
        self.painter.drawPolyline(_polygon(*points))

    def ring(self) -> None:
        self.line(self.colour, 1.4)
        self.painter.drawEllipse(QPointF(9, 9), 7.1, 7.1)

    def disc(self) -> None:
        self.fill(self.colour)
        self.painter.drawEllipse(QPointF(9, 9), 8.4, 8.4)

    def dot(self, y: float, radius: float) -> None:
        self.fill(self.theme.glyph)
        self.painter.drawEllipse(QPointF(9, y), radius, radius)


def _polygon(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def _passed(drawing: _Drawing) -> None:
    drawing.disc()
    drawing.lines(drawing.theme.glyph, 1.9, (5.4, 9.3), (8.0, 11.8), (12.7, 6.5))


def _failed(drawing: _Drawing) -> None:
    near, far, low, high = 5.6, 12.4, 0.7, 17.3
    drawing.fill(drawing.colour)
    drawing.painter.drawPolygon(
        _polygon((near, low), (far, low), (high, near), (high, far), (far, high), (near, high), (low, far), (low, near))
    )
    drawing.lines(drawing.theme.glyph, 2.0, (6.3, 6.3), (11.7, 11.7))
    drawing.lines(drawing.theme.glyph, 2.0, (11.7, 6.3), (6.3, 11.7))


def _warning(drawing: _Drawing) -> None:
    # The line around it rounds the corners.
    drawing.line(drawing.colour, 1.8)
    drawing.painter.setBrush(drawing.colour)
    drawing.painter.drawPolygon(_polygon((9, 2.2), (16.7, 15.6), (1.3, 15.6)))
    drawing.lines(drawing.theme.glyph, 1.9, (9, 6.6), (9, 10.6))
    drawing.dot(13.6, 1.15)


def _running(drawing: _Drawing) -> None:
    around = QRectF(2, 2, 14, 14)
    drawing.line(drawing.theme.divider, 2)
    drawing.painter.drawEllipse(around)
    drawing.line(drawing.colour, 2)
    drawing.painter.drawArc(around, round((90 - drawing.turn * 360) * 16), -ARC_DEGREES * 16)


def _pending(drawing: _Drawing) -> None:
    drawing.ring()


def _not_reached(drawing: _Drawing) -> None:
    drawing.ring()
    drawing.lines(drawing.colour, 1.4, (6, 9), (12, 9))


def _skipped(drawing: _Drawing) -> None:
    drawing.ring()
    drawing.lines(drawing.colour, 1.4, (6.4, 11.6), (11.6, 6.4))


def _cancelled(drawing: _Drawing) -> None:
    drawing.disc()
    drawing.fill(drawing.theme.glyph)
    drawing.painter.drawRoundedRect(QRectF(6, 6, 6, 6), 1.2, 1.2)


def _info(drawing: _Drawing) -> None:
    drawing.disc()
    drawing.dot(5.4, 1.2)
    drawing.lines(drawing.theme.glyph, 2.0, (9, 8.6), (9, 12.8))


_SHAPES: Final[dict[Glyph, Callable[[_Drawing], None]]] = {
    Glyph.PASSED: _passed,
    Glyph.FAILED: _failed,
    Glyph.WARNING: _warning,
    Glyph.RUNNING: _running,
    Glyph.PENDING: _pending,
    Glyph.SKIPPED: _skipped,
    Glyph.NOT_REACHED: _not_reached,
    Glyph.CANCELLED: _cancelled,
    Glyph.INFO: _info,
}
