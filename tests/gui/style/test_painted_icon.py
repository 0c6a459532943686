from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from gui.style.painted_icon import PaintedIcon
from tests.gui.style.pixels import colours


def red(painter: QPainter, rect: QRectF, mode: QIcon.Mode) -> None:
    painter.fillRect(rect, Qt.GlobalColor.red if mode is QIcon.Mode.Normal else Qt.GlobalColor.blue)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_an_icon_is_painted_for_the_pixels_of_the_screen(ratio: float) -> None:
    pixmap = PaintedIcon(red).pixmap(QSize(16, 16), ratio)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (16 * ratio, ratio)
    assert colours(pixmap.toImage()) == {"#ff0000": pixmap.width() * pixmap.height()}


def test_the_mode_reaches_the_drawing() -> None:
    pixmap = PaintedIcon(red).pixmap(QSize(4, 4), QIcon.Mode.Disabled)
    assert set(colours(pixmap.toImage())) == {"#0000ff"}


def test_a_copy_outlives_the_original() -> None:
    original = PaintedIcon(red)
    copy = QIcon(original)
    # Qt takes the copy apart from the original before it changes it.
    copy.addPixmap(QPixmap(2, 2))
    del original
    gc.collect()
    assert set(colours(copy.pixmap(QSize(4, 4)).toImage())) == {"#ff0000"}


def test_an_icon_can_be_painted_straight_into_a_widget() -> None:
    pixmap = QPixmap(20, 20)
    pixmap.fill(Qt.GlobalColor.white)
    painter = QPainter(pixmap)
    PaintedIcon(red).paint(painter, pixmap.rect().adjusted(5, 5, -5, -5))
    painter.end()
    assert colours(pixmap.toImage())["#ff0000"] == 100
