"""Icons that are painted afresh each time: sharp at every scale, in the colours of the moment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

if TYPE_CHECKING:
    from collections.abc import Callable

    Paint = Callable[[QPainter, QRectF, QIcon.Mode], None]


class _PaintedEngine(QIconEngine):
    def __init__(self, paint: Paint) -> None:
        super().__init__()
        self._paint = paint

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        self._paint(painter, QRectF(rect), mode)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        physical = size * scale
        pixmap = QPixmap(physical)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self._paint(painter, QRectF(QRect(QPoint(), physical)), mode)
        painter.end()
        # QIcon sets the ratio, from the size it asked for and the one that it got.
        return pixmap

    def clone(self) -> QIconEngine:
        engine = _PaintedEngine(self._paint)
        _CLONES.append(engine)
        return engine


_CLONES: Final[list[_PaintedEngine]] = []
"""PySide6 does not pass the ownership of a clone on to Qt, so each must live as long as the program.

Qt clones an engine only when somebody adds a picture to a copy of its icon, which nobody here does.
"""


class PaintedIcon(QIcon):
    """An icon drawn by a function of painter, rectangle and mode (Normal, Disabled, Active, Selected)."""

    def __init__(self, paint: Paint) -> None:
        super().__init__(_PaintedEngine(paint))
