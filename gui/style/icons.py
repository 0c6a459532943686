"""Our line icons, drawn on a field of 16 by 16 in the colours of the palette."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QIcon, QPainterPath, QPen, QPolygonF

from gui.style.painted_icon import PaintedIcon
from gui.style.palettes import current_theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor, QPainter

FIELD: Final = 16
STROKE: Final = 1.4


class Line(StrEnum):
    """A line icon."""

    EYE = "eye"
    EYE_OFF = "eye_off"
    COPY = "copy"
    SAVE = "save"
    MORE = "more"
    CHEVRON_RIGHT = "chevron_right"
    CHEVRON_LEFT = "chevron_left"
    CHEVRON_DOWN = "chevron_down"
    CHEVRON_UP = "chevron_up"
    TICK = "tick"
    DASH = "dash"
    CROSS = "cross"
    FIND = "find"


def paint_line(painter: QPainter, rect: QRectF, icon: Line, colour: QColor, stroke: float = STROKE) -> None:
    """Paint an icon into the largest square in the middle of `rect`; `stroke` is in units of its field of 16."""
    side = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(painter.RenderHint.Antialiasing)
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2)
    painter.scale(side / FIELD, side / FIELD)
    pen = QPen(colour, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _SHAPES[icon](painter)
    painter.restore()


def line_icon(icon: Line) -> QIcon:
    """Return an icon in the palette's secondary colour; it follows the theme.

    The dots that open a menu have the colour of text: as little ink as they are, they would look disabled.
    """

    def paint(painter: QPainter, rect: QRectF, mode: QIcon.Mode) -> None:
        theme = current_theme()
        colour = theme.text if icon is Line.MORE else theme.secondary
        paint_line(painter, rect, icon, theme.disabled_text if mode is QIcon.Mode.Disabled else colour)

    return PaintedIcon(paint)


def _polyline(*points: tuple[float, float]) -> Callable[[QPainter], None]:
    def draw(painter: QPainter) -> None:
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))

    return draw


def _eye(painter: QPainter) -> None:
    lids = QPainterPath(QPointF(1.2, 8))
    lids.cubicTo(3.6, 4.8, 6, 4, 8, 4)
    lids.cubicTo(10, 4, 12.4, 4.8, 14.8, 8)
    lids.cubicTo(12.4, 11.2, 10, 12, 8, 12)
    lids.cubicTo(6, 12, 3.6, 11.2, 1.2, 8)
    painter.drawPath(lids)
    painter.save()
    painter.setBrush(painter.pen().color())
    painter.drawEllipse(QPointF(8, 8), 1.5, 1.5)
    painter.restore()


def _eye_off(painter: QPainter) -> None:
    _eye(painter)
    painter.drawLine(QPointF(2.6, 13.4), QPointF(13.4, 2.6))


def _copy(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(5.2, 5.2, 8.8, 8.8), 1.6, 1.6)
    behind = QPainterPath(QPointF(3.4, 10.8))
    behind.cubicTo(2.4, 10.8, 2, 10.4, 2, 9.4)
    behind.lineTo(2, 3.6)
    behind.cubicTo(2, 2.6, 2.6, 2, 3.6, 2)
    behind.lineTo(9.4, 2)
    behind.cubicTo(10.4, 2, 10.8, 2.4, 10.8, 3.4)
    painter.drawPath(behind)


def _save(painter: QPainter) -> None:
    painter.drawLine(QPointF(8, 2.2), QPointF(8, 10.2))
    painter.drawPolyline(QPolygonF([QPointF(4.8, 7.2), QPointF(8, 10.4), QPointF(11.2, 7.2)]))
    tray = [QPointF(2.2, 10.6), QPointF(2.2, 13.4), QPointF(13.8, 13.4), QPointF(13.8, 10.6)]
    painter.drawPolyline(QPolygonF(tray))


def _more(painter: QPainter) -> None:
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    for x in (3.2, 8, 12.8):
        painter.drawEllipse(QPointF(x, 8), 1.3, 1.3)


def _cross(painter: QPainter) -> None:
    painter.drawLine(QPointF(4, 4), QPointF(12, 12))
    painter.drawLine(QPointF(12, 4), QPointF(4, 12))


def _find(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(7, 7), 4.4, 4.4)
    painter.drawLine(QPointF(10.4, 10.4), QPointF(13.6, 13.6))


_SHAPES: Final[dict[Line, Callable[[QPainter], None]]] = {
    Line.EYE: _eye,
    Line.EYE_OFF: _eye_off,
    Line.COPY: _copy,
    Line.SAVE: _save,
    Line.MORE: _more,
    Line.CHEVRON_RIGHT: _polyline((6, 3.6), (10.4, 8), (6, 12.4)),
    Line.CHEVRON_LEFT: _polyline((10, 3.6), (5.6, 8), (10, 12.4)),
    Line.CHEVRON_DOWN: _polyline((3.6, 6), (8, 10.4), (12.4, 6)),
    Line.CHEVRON_UP: _polyline((3.6, 10), (8, 5.6), (12.4, 10)),
    Line.TICK: _polyline((3.6, 8.4), (6.6, 11.4), (12.4, 4.8)),
    Line.DASH: _polyline((4, 8), (12, 8)),
    Line.CROSS: _cross,
    Line.FIND: _find,
}
