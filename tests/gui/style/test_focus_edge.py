from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gui.style.focus_edge import FocusEdge
from tests.gui.style.pixels import colours, grabbed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from gui.style.palettes import Theme


@pytest.fixture
def window(styled: QApplication, qtbot: QtBot) -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(QPushButton("before"))
    area = QPlainTextEdit("text")
    area.setFrameShape(QPlainTextEdit.Shape.NoFrame)
    FocusEdge(area)
    column.addWidget(area)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def edge(window: QWidget) -> FocusEdge:
    (found,) = window.findChildren(FocusEdge)
    return found


def test_it_shows_that_the_keyboard_came_and_follows_the_size(window: QWidget, theme: Theme, qtbot: QtBot) -> None:
    (area,), (button,) = window.findChildren(QPlainTextEdit), window.findChildren(QPushButton)
    button.setFocus()
    assert not edge(window).isVisible()
    QTest.keyClick(button, Qt.Key.Key_Tab)
    assert area.hasFocus()
    assert edge(window).isVisible()
    assert colours(grabbed(area))[theme.accent.name()] > area.width() + area.height()
    before = area.size()
    window.resize(window.width() + 60, window.height() + 40)
    qtbot.waitUntil(lambda: edge(window).size() == area.size() != before)
    button.setFocus()
    assert not edge(window).isVisible()


def test_after_a_click_it_would_be_in_the_way(window: QWidget) -> None:
    (area,) = window.findChildren(QPlainTextEdit)
    QTest.mouseClick(area.viewport(), Qt.MouseButton.LeftButton)
    assert area.hasFocus()
    assert not edge(window).isVisible()
