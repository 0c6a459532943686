"""What can be seen: pictures of widgets and drawings, and the colours in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


def picture(paint: Callable[[QPainter, QRectF], None], side: int = 54, behind: str = "#ffffff") -> QImage:
    """Return what a function paints into a square."""
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor(behind))
    painter = QPainter(image)
    paint(painter, QRectF(0, 0, side, side))
    painter.end()
    return image


def grabbed(widget: QWidget) -> QImage:
    """Return what a widget looks like."""
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def colours(image: QImage) -> dict[str, int]:
    """Return how many pixels there are of each colour, by name ("#1d5fc4")."""
    counted: dict[str, int] = {}
    for y in range(image.height()):
        for x in range(image.width()):
            name = image.pixelColor(x, y).name()
            counted[name] = counted.get(name, 0) + 1
    return counted


def inked(image: QImage, behind: str = "#ffffff") -> frozenset[tuple[int, int]]:
    """Return where something was drawn, whatever its colour: the middle of antialiased edges counts as drawn."""
    empty = QColor(behind).lightness()
    return frozenset(
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if abs(image.pixelColor(x, y).lightness() - empty) > 40
    )
