from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter

from gui.controls.wrapped_text import WrappedText, wrapped_within

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
FONT = QFont("sans", 10)


def lines(text: str, width: float) -> float:
    return WrappedText(text, FONT, width, LEFT).height / WrappedText("x", FONT, 1000, LEFT).height


def ink(text: str, direction: Qt.LayoutDirection) -> tuple[int, int]:
    """The first and the last column that anything was painted into, of 300."""
    picture = QImage(300, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setPen(Qt.GlobalColor.black)
    WrappedText(text, FONT, 300, direction).paint(painter, QPointF(0, 0))
    painter.end()
    white = picture.pixel(299, 39)
    columns = [x for x in range(300) if any(picture.pixel(x, y) != white for y in range(40))]
    return columns[0], columns[-1]


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [("short", 1000, 1), ("one\ntwo", 1000, 2), ("a sentence of some words", 60, 4), ("", 100, 1)],
)
def test_it_is_as_many_lines_high_as_the_width_asks_for(text: str, width: float, expected: int) -> None:
    count = lines(text, width)
    assert count == expected if expected < 3 else count >= 3


def test_a_word_wider_than_the_window_is_broken() -> None:
    assert lines("x" * 500, 200) >= 10


def test_its_natural_width_is_that_of_one_line() -> None:
    text = "a sentence of some words"
    wide = WrappedText(text, FONT, 10_000, LEFT).natural_width
    assert wide == pytest.approx(QFontMetricsF(FONT).horizontalAdvance(text), abs=2)


def test_lines_begin_where_reading_begins() -> None:
    assert ink("hello", LEFT)[0] < 10
    assert ink("hello", RIGHT)[1] > 290


def test_a_full_stop_stays_behind_an_english_sentence_in_a_mirrored_window() -> None:
    with_stop, without = ink("hello.", RIGHT), ink("hello", RIGHT)
    # The stop is at the right, so the sentence begins further to the left.
    assert with_stop[0] < without[0]


@pytest.mark.parametrize("text", ["x" * 500, "a sentence of some words " * 20])
def test_what_needs_more_lines_than_it_may_have_is_cut(text: str) -> None:
    line = WrappedText("x", FONT, 1000, LEFT).height
    assert WrappedText(text, FONT, 200, LEFT).height > 5 * line
    assert line < wrapped_within(3, text, FONT, 200, LEFT).height <= 3.2 * line
    assert wrapped_within(99, text, FONT, 200, LEFT).height == WrappedText(text, FONT, 200, LEFT).height
