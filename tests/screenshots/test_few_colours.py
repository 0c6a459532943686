from __future__ import annotations

from PySide6.QtGui import QColor, QImage

from tests.screenshots.few_colours import COLOURS, few_colours


def picture(width: int = 101, height: int = 40) -> QImage:
    """A plain paper with more shades of red in its first lines than can be kept, every other one twice."""
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(QColor("#1d5fc4"))
    shades = [QColor(red, green, 0) for red in range(256) for green in (0, 0, 1)]
    for number, shade in enumerate(shades):
        made.setPixelColor(number % width, number // width, shade)
    return made


def test_few_colours_are_left_and_the_frequent_ones_are_exact() -> None:
    found = few_colours(picture())
    assert found.format() is QImage.Format.Format_Indexed8
    assert found.colorCount() == COLOURS
    assert found.size() == picture().size()
    assert found.pixelColor(50, 30) == QColor("#1d5fc4")


def test_each_of_the_others_is_a_near_one() -> None:
    before, found = picture(), few_colours(picture())
    for x in range(before.width()):
        for y in range(8):
            one, other = before.pixelColor(x, y), found.pixelColor(x, y)
            assert abs(one.red() - other.red()) <= 2
            assert abs(one.green() - other.green()) <= 2


def test_where_there_are_few_nothing_changes() -> None:
    plain = picture().copy(0, 8, 101, 20)
    assert few_colours(plain).convertToFormat(QImage.Format.Format_RGB32) == plain
