from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton

from gui.dialogs.choice_dialog import Choice, ChoiceDialog
from gui.style.units import u

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

CHOICE = Choice("server", "Choose a server", "The file names several servers.", "Use this server")
LINES = ("smtp.example.test, port 587", "mail.example.test, port 465")


def opened(window: QMainWindow, qtbot: QtBot, lines: tuple[str, ...] = LINES) -> ChoiceDialog:
    dialog = ChoiceDialog(CHOICE, lines, window)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def list_of(dialog: ChoiceDialog) -> QListWidget:
    found = dialog.findChild(QListWidget, "serverList")
    assert isinstance(found, QListWidget)
    return found


def test_it_says_what_is_asked(window: QMainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    assert (dialog.objectName(), dialog.windowTitle()) == ("serverDialog", "Choose a server")
    assert [label.text() for label in dialog.findChildren(QLabel)] == ["The file names several servers."]
    shown = list_of(dialog)
    assert (shown.accessibleName(), shown.accessibleDescription()) == (CHOICE.title, CHOICE.about)
    assert [shown.item(row).text() for row in range(shown.count())] == list(LINES)
    assert shown.hasFocus() or not dialog.isActiveWindow()


@pytest.mark.parametrize("row", [0, 1])
def test_the_line_that_is_accepted_is_known_afterwards(window: QMainWindow, qtbot: QtBot, row: int) -> None:
    dialog = opened(window, qtbot)
    finished = QSignalSpy(dialog.accepted)
    list_of(dialog).setCurrentRow(row)
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Use this server").click()
    assert finished.count() == 1
    assert dialog.chosen == row


def test_until_then_it_is_the_first(window: QMainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    list_of(dialog).setCurrentRow(1)
    rejected = QSignalSpy(dialog.rejected)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert rejected.count() == 1
    assert dialog.chosen == 0


def test_enter_in_the_list_accepts(window: QMainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    finished = QSignalSpy(dialog.accepted)
    QTest.keyClick(list_of(dialog), Qt.Key.Key_Down)
    QTest.keyClick(list_of(dialog), Qt.Key.Key_Return)
    assert finished.count() == 1
    assert dialog.chosen == 1


def test_it_is_wide_enough_for_its_lines_within_reason(window: QMainWindow, qtbot: QtBot) -> None:
    line = "x" * 60
    shown = list_of(opened(window, qtbot, (line,)))
    assert shown.viewport().width() > shown.fontMetrics().horizontalAdvance(line)
    assert list_of(opened(window, qtbot, ("x" * 5000,))).minimumWidth() == u(600, shown)
