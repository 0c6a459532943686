"""The program's icon, drawn from its pictures: a simpler one where it is small."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

import resources
from gui.style.painted_icon import PaintedIcon

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QIcon, QPainter
    from PySide6.QtSvg import QSvgRenderer

LARGEST_SMALL: Final = 24
"""Up to this many pixels the small picture is the clearer one."""


@cache
def _renderer(name: str) -> QSvgRenderer:
    # Loaded when the first icon is drawn, not when the program starts.
    from PySide6.QtSvg import QSvgRenderer

    return QSvgRenderer(str(resources.path(name)))


def paint_app_icon(painter: QPainter, rect: QRectF) -> None:
    """Paint the program's icon into a square."""
    small = rect.width() * painter.device().devicePixelRatio() <= LARGEST_SMALL
    _renderer("icons/app-icon-small.svg" if small else "icons/app-icon.svg").render(painter, rect)


def app_icon() -> QIcon:
    """Return the program's icon, sharp at every size."""
    return PaintedIcon(lambda painter, rect, _mode: paint_app_icon(painter, rect))
