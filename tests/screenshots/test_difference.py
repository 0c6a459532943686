from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from tests.screenshots.difference import difference

# Not a multiple of four wide: lines of pixels are padded.
WIDTH, HEIGHT = 101, 10


def paper() -> QImage:
    picture = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    picture.fill(QColor("#f4f5f7"))
    return picture


def test_a_picture_does_not_differ_from_itself() -> None:
    changed, shown = difference(paper(), paper())
    assert changed == 0
    assert shown.pixelColor(50, 5).saturation() < 20


def test_what_differs_is_counted_and_red() -> None:
    now = paper()
    for x in range(WIDTH):
        now.setPixelColor(x, 4, QColor("black"))
    changed, shown = difference(paper(), now)
    assert changed == pytest.approx(1 / HEIGHT)
    assert shown.pixelColor(WIDTH - 1, 4) == QColor("red")
    assert shown.pixelColor(WIDTH - 1, 5) != QColor("red")


def test_a_shade_that_nobody_sees_does_not_count() -> None:
    now = paper()
    now.setPixelColor(3, 3, QColor("#f2f3f5"))
    assert difference(paper(), now)[0] == 0


def test_of_another_size_all_differs() -> None:
    assert difference(paper(), paper().copy(0, 0, WIDTH, HEIGHT - 1))[0] == 1
