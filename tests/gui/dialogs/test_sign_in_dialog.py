from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton

from core.sign_in_ledger import SignInQuestion
from gui.dialogs.sign_in_dialog import SignInDialog
from gui.style.button_kinds import button_kind

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def made(window: QMainWindow, qtbot: QtBot, username: str = "sam@example.com") -> SignInDialog:
    dialog = SignInDialog(SignInQuestion("smtp.example.com", username, 4), window)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def button(dialog: SignInDialog, name: str) -> QPushButton:
    (found,) = dialog.findChildren(QPushButton, name)
    return found


def test_it_says_what_happened_and_what_may_come(window: QMainWindow, qtbot: QtBot) -> None:
    dialog = made(window, qtbot)
    headline, happened, risk = [label.text() for label in dialog.findChildren(QLabel)]
    assert headline == "Sign in once more?"
    assert happened == "Signing in to smtp.example.com as sam@example.com failed 4 times within the last 15 minutes."
    assert risk.startswith("Many servers lock an account")
    assert dialog.accessibleName() == "Many failed sign-ins"
    assert dialog.accessibleDescription() == f"{happened}\n{risk}"


def test_cancel_is_what_enter_presses_and_nothing_else_catches_the_eye(window: QMainWindow, qtbot: QtBot) -> None:
    dialog = made(window, qtbot)
    cancel, anyway = button(dialog, "signInCancelButton"), button(dialog, "signInAnywayButton")
    assert (cancel.text(), anyway.text()) == ("Cancel", "Sign in &anyway")
    assert cancel.isDefault()
    assert cancel.hasFocus()
    assert not anyway.isDefault()
    assert button_kind(anyway) is None
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert dialog.result() == SignInDialog.DialogCode.Rejected.value


def test_sign_in_anyway_accepts(window: QMainWindow, qtbot: QtBot) -> None:
    dialog = made(window, qtbot)
    with qtbot.waitSignal(dialog.accepted):
        button(dialog, "signInAnywayButton").click()


def test_a_name_is_shown_as_it_is(window: QMainWindow, qtbot: QtBot) -> None:
    dialog = made(window, qtbot, "<b>sam</b>\u202e")
    happened = dialog.findChildren(QLabel)[1]
    assert "<b>sam</b><U+202E>" in happened.text()
    assert happened.textFormat() is Qt.TextFormat.PlainText
