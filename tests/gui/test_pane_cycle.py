"""F6, from one part of the window to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gui.pane_cycle import PaneCycle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Panes(QWidget):
    """Three panes of two fields each."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        self.panes = [QWidget(), QWidget(), QWidget()]
        self.fields: list[list[QLineEdit]] = []
        for pane in self.panes:
            column = QVBoxLayout(pane)
            self.fields.append([QLineEdit(), QLineEdit()])
            for field in self.fields[-1]:
                column.addWidget(field)
            row.addWidget(pane)
        self.cycle = PaneCycle(self.panes, self)


@pytest.fixture
def window(qtbot: QtBot) -> Panes:
    window = Panes()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_goes_round_and_returns_to_where_the_user_was(window: Panes) -> None:
    window.fields[0][1].setFocus()
    seen = []
    for _ in range(3):
        window.cycle.next()
        seen.append(QApplication.focusWidget())
    assert seen == [window.fields[1][0], window.fields[2][0], window.fields[0][1]]


def test_leaves_out_a_pane_in_which_nothing_takes_keys(window: Panes) -> None:
    window.fields[0][0].setFocus()
    window.panes[1].setEnabled(False)
    window.cycle.next()
    assert QApplication.focusWidget() is window.fields[2][0]
    window.panes[0].hide()
    window.cycle.next()
    assert QApplication.focusWidget() is window.fields[2][0]


def test_a_field_that_cannot_be_used_now_is_passed_over(window: Panes) -> None:
    window.fields[1][0].setFocus()
    window.fields[0][0].setFocus()
    window.fields[1][0].setEnabled(False)
    window.cycle.next()
    assert QApplication.focusWidget() is window.fields[1][1]


def test_a_field_that_is_gone_is_forgotten(window: Panes) -> None:
    window.fields[1][0].setFocus()
    window.fields[0][0].setFocus()
    shiboken6.delete(window.fields[1][0])
    window.cycle.next()
    assert QApplication.focusWidget() is window.fields[1][1]


def test_begins_with_the_first_pane_when_none_has_the_keyboard(window: Panes) -> None:
    focused = QApplication.focusWidget()
    if focused:
        focused.clearFocus()
    window.cycle.next()
    assert QApplication.focusWidget() is window.fields[0][0]
