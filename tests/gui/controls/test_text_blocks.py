from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QImage, QPainter

from gui.controls.text_blocks import TextColumn
from gui.style.palettes import LIGHT

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
FONT: Final = QFont("sans", 10)
FACTS: Final = (("Address", "203.0.113.25"), ("Method", "PLAIN"))


def painted(direction: Qt.LayoutDirection) -> list[set[str]]:
    """The colours in the left and in the right half of a column of 400 pixels."""
    picture = QImage(400, 60, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    column = TextColumn(400, FONT, direction)
    column.add_facts(FACTS, FONT)
    column.paint(painter, QPointF(0, 0), LIGHT)
    painter.end()
    halves: list[set[str]] = [set(), set()]
    for x in range(400):
        halves[x >= 200] |= {picture.pixelColor(x, y).name() for y in range(60)}
    return halves


def test_texts_stand_below_one_another_with_a_gap_between_groups() -> None:
    one = TextColumn(400, FONT, LEFT)
    one.add(["a sentence"], FONT)
    both = TextColumn(400, FONT, LEFT)
    both.add(["a sentence"], FONT)
    both.add(["and another group"], FONT)
    same = TextColumn(400, FONT, LEFT)
    same.add(["a sentence", "and the same group"], FONT)
    assert 2 * one.height < same.height < both.height


def test_no_text_has_no_height() -> None:
    column = TextColumn(400, FONT, LEFT)
    column.add([], FONT)
    column.add_facts([], FONT)
    assert column.height == 0


def test_a_long_value_makes_its_row_higher_and_not_wider() -> None:
    short, long = TextColumn(300, FONT, LEFT), TextColumn(300, FONT, LEFT)
    short.add_facts((("Names", "a"),), FONT)
    long.add_facts((("Names", "a" * 300),), FONT)
    assert long.height > 5 * short.height


def test_endless_labels_leave_room_for_the_values() -> None:
    column = TextColumn(300, FONT, LEFT)
    column.add_facts((("label " * 40, "value"),), FONT)
    narrow = TextColumn(300, FONT, LEFT)
    narrow.add(["label " * 40], FONT)
    assert column.height > narrow.height


def test_labels_stand_where_reading_begins() -> None:
    left, right = painted(LEFT)
    assert LIGHT.secondary.name() in left
    assert LIGHT.secondary.name() not in right
    left, right = painted(RIGHT)
    assert LIGHT.secondary.name() not in left
    assert LIGHT.secondary.name() in right
