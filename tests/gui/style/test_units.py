from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QLabel

from gui.style.units import UNITS_PER_LINE, u, units_f

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_line_of_text_is_sixteen_units_high(qtbot: QtBot) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    assert units_f(UNITS_PER_LINE, label) == QFontMetricsF(label.font()).height()


def test_lengths_grow_with_the_font(qtbot: QtBot) -> None:
    small, large = QFont(), QFont()
    small.setPointSizeF(9)
    large.setPointSizeF(18)
    assert u(304, large) > 1.7 * u(304, small)
    assert isinstance(u(304, large), int)


def test_a_widget_counts_with_its_own_font(qtbot: QtBot) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    font = QFont(label.font())
    font.setPointSizeF(20)
    label.setFont(font)
    assert u(100, label) == u(100, font)
