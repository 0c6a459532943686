from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from gui.results_pane.find_bar import MOST_MARKS, FindBar
from gui.style.text_label import TextLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TEXT = "220 hello\nEHLO me\n250-Hello you\n250 HELLO again 😀 hello"


class Window(QWidget):
    """A text with its search, and the shortcut with which the real window stops a test."""

    def __init__(self) -> None:
        super().__init__()
        self.view = QPlainTextEdit(TEXT)
        self.bar = FindBar(self.view)
        self.stops = 0
        column = QVBoxLayout(self)
        column.addWidget(self.bar)
        column.addWidget(self.view)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.stop)

    def stop(self) -> None:
        self.stops += 1

    @property
    def edit(self) -> QLineEdit:
        found = self.bar.findChild(QLineEdit, "transcriptFindEdit")
        assert isinstance(found, QLineEdit)
        return found

    @property
    def count(self) -> str:
        found = self.bar.findChild(TextLabel)
        assert isinstance(found, TextLabel)
        return found.text()

    @property
    def selected(self) -> tuple[int, str]:
        cursor = self.view.textCursor()
        return cursor.selectionStart(), cursor.selectedText()


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def test_it_is_hidden_until_it_is_needed(window: Window, qtbot: QtBot) -> None:
    assert not window.bar.isVisible()
    window.bar.open()
    assert window.bar.isVisible()
    qtbot.waitUntil(window.edit.hasFocus)
    assert window.edit.accessibleName() == "Find in conversation"


def test_typing_finds_the_first_match_in_any_case(window: Window) -> None:
    window.bar.open()
    window.edit.setText("hello")
    assert window.selected == (4, "hello")
    assert window.count == "1 of 4"
    assert len(window.view.extraSelections()) == 4
    assert all(mark.format.fontUnderline() for mark in window.view.extraSelections())


def test_enter_goes_on_and_round_and_shift_enter_back(window: Window) -> None:
    window.bar.open()
    window.edit.setText("hello")
    seen = []
    for _ in range(4):
        QTest.keyClick(window.edit, Qt.Key.Key_Return)
        seen.append(window.count)
    assert seen == ["2 of 4", "3 of 4", "4 of 4", "1 of 4"]
    QTest.keyClick(window.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert window.count == "4 of 4"
    QTest.keyClick(window.edit, Qt.Key.Key_Enter, Qt.KeyboardModifier.ShiftModifier)
    assert window.count == "3 of 4"


def test_what_is_not_there_is_said(window: Window) -> None:
    window.bar.open()
    window.edit.setText("goodbye")
    assert window.count == "Not found"
    assert window.view.extraSelections() == []
    window.edit.setText("")
    assert window.count == ""


def test_new_text_is_counted_too(window: Window) -> None:
    window.bar.open()
    window.edit.setText("hello")
    window.view.appendPlainText("hello once more")
    window.bar.refresh()
    assert window.count == "1 of 5"


def test_a_hidden_search_costs_nothing(window: Window) -> None:
    window.bar.open()
    window.edit.setText("hello")
    window.bar.close_search()
    window.bar.refresh()
    assert window.view.extraSelections() == []


def test_esc_closes_the_search_and_does_not_stop_the_test(window: Window, qtbot: QtBot) -> None:
    window.bar.open()
    qtbot.waitUntil(window.edit.hasFocus)
    with qtbot.waitSignal(window.bar.closed):
        QTest.keyClick(window.edit, Qt.Key.Key_Escape)
    assert not window.bar.isVisible()
    assert window.stops == 0
    qtbot.waitUntil(window.view.hasFocus)
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    assert window.stops == 1


def test_selected_text_is_what_to_look_for(window: Window) -> None:
    window.view.find("EHLO me")
    window.bar.open()
    assert window.edit.text() == "EHLO me"
    assert window.edit.selectedText() == "EHLO me"


def test_very_many_matches_are_all_counted_and_only_those_on_the_screen_are_marked(window: Window) -> None:
    window.view.setPlainText("a line\n" * 5000)
    window.bar.open()
    window.edit.setText("LINE")
    assert window.count == "1 of 5,000"
    marked = len(window.view.extraSelections())
    assert 0 < marked < 100
    bar = window.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    window.view.grab()
    last = window.view.extraSelections()[-1]
    assert last.cursor.blockNumber() > 4900
    QTest.keyClick(window.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert window.count == "5,000 of 5,000"


def test_a_line_that_says_the_same_again_and_again_is_marked_in_part(window: Window) -> None:
    window.view.setPlainText("a" * 5000)
    window.bar.open()
    window.edit.setText("a")
    assert window.count == "1 of 5,000"
    assert 0 < len(window.view.extraSelections()) <= MOST_MARKS
