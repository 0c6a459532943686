from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from gui.dialogs.text_dialog import Question, TextDialog
from tests.gui.settings_pane.finding import errors, line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

QUESTION = Question("recipient", "Send a test message", "&To", "Send", "One small message is sent.")


@pytest.fixture
def dialog(window: QMainWindow) -> TextDialog:
    made = TextDialog(QUESTION, "sam@example.com", lambda text: "" if "@" in text else "No address.", window)
    made.open()
    return made


def buttons(dialog: TextDialog) -> dict[str, QPushButton]:
    return {button.text(): button for button in dialog.findChildren(QPushButton) if button.isVisible()}


def test_names(dialog: TextDialog) -> None:
    edit = line(dialog, "recipientEdit")
    assert (dialog.objectName(), dialog.windowTitle()) == ("recipientDialog", "Send a test message")
    assert (edit.accessibleName(), edit.accessibleDescription()) == ("To", "One small message is sent.")
    assert set(buttons(dialog)) == {"Cancel", "Send"}


def test_what_is_there_is_selected_to_be_replaced(dialog: TextDialog) -> None:
    edit = line(dialog, "recipientEdit")
    assert edit.selectedText() == "sam@example.com"
    QTest.keyClicks(edit, "pat@example.com")
    finished = QSignalSpy(dialog.finished)
    QTest.keyPress(edit, Qt.Key.Key_Return)
    assert finished.count() == 1
    assert finished.at(0) == [1]
    assert dialog.text == "pat@example.com"


def test_an_answer_that_cannot_be_used_is_not_taken(dialog: TextDialog) -> None:
    edit = line(dialog, "recipientEdit")
    edit.selectAll()
    QTest.keyClicks(edit, "nobody")
    buttons(dialog)["Send"].click()
    assert dialog.isVisible()
    assert errors(dialog) == ["No address."]
    QTest.keyClicks(edit, "@example.com")
    assert errors(dialog) == []
    buttons(dialog)["Send"].click()
    assert not dialog.isVisible()


def test_cancel_leaves_everything(dialog: TextDialog) -> None:
    finished = QSignalSpy(dialog.finished)
    buttons(dialog)["Cancel"].click()
    assert finished.count() == 1
    assert finished.at(0) == [0]


def test_the_field_has_the_focus(window: QMainWindow, dialog: TextDialog) -> None:
    focused = dialog.focusWidget()
    assert isinstance(focused, QLineEdit)
