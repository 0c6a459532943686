from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMainWindow, QPlainTextEdit, QPushButton

from gui.crash_watch import crash_details
from gui.dialogs.crash_dialog import MOST_FAULTS, CrashDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SECRET = "sesame-9361"


def fault(secret: str) -> BaseException:
    try:
        int(secret)
    except ValueError as error:
        return error
    raise AssertionError


@pytest.fixture
def dialog(window: QMainWindow) -> CrashDialog:
    made = CrashDialog(crash_details(fault(SECRET)), window)
    made.open()
    return made


def copied(dialog: CrashDialog) -> str:
    button = dialog.findChild(QPushButton, "copyCrashDetailsButton")
    assert isinstance(button, QPushButton)
    button.click()
    assert button.text() == "Copied"
    return QGuiApplication.clipboard().text()


def test_it_says_what_happened_and_that_nothing_is_lost(dialog: CrashDialog) -> None:
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert texts[0] == "Something went wrong in this app"
    assert texts[1].startswith("Your settings are unchanged, and you can go on.")
    assert dialog.objectName() == "crashDialog"


def test_the_details_name_the_place_and_no_value(dialog: CrashDialog) -> None:
    view = dialog.findChild(QPlainTextEdit, "crashDetails")
    assert isinstance(view, QPlainTextEdit)
    assert view.isReadOnly()
    assert "builtins.ValueError" in view.toPlainText()
    assert f"{__name__}:" in view.toPlainText()
    assert " fault" in view.toPlainText()
    assert SECRET not in view.toPlainText()


def test_the_details_can_be_copied(dialog: CrashDialog) -> None:
    text = copied(dialog)
    assert text == dialog.details
    assert text.startswith("Outbox Check ")
    assert SECRET not in text


def test_further_faults_are_shown_in_the_same_dialog_once_each(dialog: CrashDialog, qtbot: QtBot) -> None:
    dialog.add_fault("another one")
    dialog.add_fault("another one")
    assert dialog.details.count("another one") == 1
    assert copied(dialog).endswith("another one")


def test_a_flood_of_faults_ends(dialog: CrashDialog) -> None:
    for number in range(1000):
        dialog.add_fault(f"fault {number}")
    assert f"fault {MOST_FAULTS - 2}" in dialog.details
    assert f"fault {MOST_FAULTS - 1}" not in dialog.details
