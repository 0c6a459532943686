from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QDialog, QLabel, QMainWindow
from shiboken6 import isValid

from gui.dialogs.plain_dialog import PlainDialog
from gui.style.button_kinds import ButtonKind, button_kind

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def made(window: QMainWindow) -> PlainDialog:
    dialog = PlainDialog("testDialog", "A question", window)
    dialog.add_headline("<b>Really</b>?")
    dialog.add_text("It cannot be undone.")
    return dialog


def test_names_and_texts(window: QMainWindow) -> None:
    dialog = made(window)
    assert (dialog.objectName(), dialog.windowTitle(), dialog.accessibleName()) == (
        "testDialog", "A question", "A question",
    )  # fmt: skip
    assert dialog.accessibleDescription() == "It cannot be undone."
    labels = dialog.findChildren(QLabel)
    assert [label.text() for label in labels] == ["<b>Really</b>?", "It cannot be undone."]
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)


def test_f1_opens_the_help_of_the_window(window: QMainWindow, qtbot: QtBot) -> None:
    action = QAction("Help", window)
    action.setObjectName("helpAction")
    dialog = made(window)
    with qtbot.waitExposed(dialog):
        dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    with qtbot.waitSignal(action.triggered):
        QTest.keyClick(dialog, Qt.Key.Key_F1)


def test_f1_without_a_window_does_nothing(qtbot: QtBot) -> None:
    dialog = PlainDialog("testDialog", "A question")
    with qtbot.waitExposed(dialog):
        dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    assert dialog.isVisible()
    dialog.close()


def test_buttons_accept_and_reject(window: QMainWindow, qtbot: QtBot) -> None:
    for pressed, result in (("yes", QDialog.DialogCode.Accepted), ("no", QDialog.DialogCode.Rejected)):
        dialog = made(window)
        buttons = {"yes": dialog.add_accept_button("Yes"), "no": dialog.add_reject_button("No")}
        dialog.add_buttons()
        assert button_kind(buttons["yes"]) is ButtonKind.PRIMARY
        assert button_kind(buttons["no"]) is None
        finished = QSignalSpy(dialog.finished)
        dialog.open()
        buttons[pressed].click()
        assert finished.count() == 1
        assert finished.at(0) == [result.value]


def test_a_button_can_leave_the_dialog_open(window: QMainWindow) -> None:
    dialog = made(window)
    other = dialog.add_button("Copy")
    dialog.add_buttons()
    dialog.open()
    other.click()
    assert dialog.isVisible()


def test_escape_rejects_and_enter_accepts(window: QMainWindow) -> None:
    for key, result in (
        (Qt.Key.Key_Escape, QDialog.DialogCode.Rejected),
        (Qt.Key.Key_Return, QDialog.DialogCode.Accepted),
    ):
        dialog = made(window)
        dialog.add_accept_button("Yes")
        dialog.add_buttons()
        finished = QSignalSpy(dialog.finished)
        dialog.open()
        QTest.keyPress(dialog, key)
        assert finished.count() == 1
        assert finished.at(0) == [result.value]


def test_a_closed_dialog_deletes_itself(window: QMainWindow, qtbot: QtBot) -> None:
    dialog = made(window)
    dialog.open()
    dialog.close()
    qtbot.waitUntil(lambda: not isValid(dialog))
