from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from core.values.diagnosis import Code, Diagnosis
from core.values.form import SettingsForm
from core.values.settings import Encryption
from gui.dialogs.explain_dialog import ErrorToExplain, ExplainDialog
from gui.style import screen_room
from gui.style.button_kinds import ButtonKind, button_kind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

CTRL = Qt.KeyboardModifier.ControlModifier
EMPTY = SettingsForm()
FILLED = SettingsForm(host="smtp.example.test", port="465", encryption=Encryption.TLS)
RAW = "535 5.7.8 Error: authentication failed"


def made(form: SettingsForm, window: QMainWindow, qtbot: QtBot) -> ExplainDialog:
    dialog = ExplainDialog(form, window)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    return dialog


@pytest.fixture
def dialog(window: QMainWindow, qtbot: QtBot) -> ExplainDialog:
    return made(EMPTY, window, qtbot)


def part(dialog: ExplainDialog, name: str) -> QWidget:
    found = dialog.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


def edit(dialog: ExplainDialog) -> QPlainTextEdit:
    found = part(dialog, "explainEdit")
    assert isinstance(found, QPlainTextEdit)
    return found


def line(dialog: ExplainDialog, name: str) -> QLineEdit:
    found = part(dialog, name)
    assert isinstance(found, QLineEdit)
    return found


def run(dialog: ExplainDialog) -> QPushButton:
    found = part(dialog, "explainRunButton")
    assert isinstance(found, QPushButton)
    return found


def notes(dialog: ExplainDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel, "fieldErrorLabel") if label.isVisible()]


CONTRACT = [
    ("explainEdit", "Error message", QAccessible.Role.EditableText),
    ("explainHostEdit", "Server", QAccessible.Role.EditableText),
    ("explainPortEdit", "Port", QAccessible.Role.EditableText),
    ("explainRunButton", "Explain", QAccessible.Role.Button),
    ("explainCloseButton", "Close", QAccessible.Role.Button),
    ("explainTestButton", "Test these settings", QAccessible.Role.Button),
    ("explainCopyButton", "Copy explanation", QAccessible.Role.Button),
]


@pytest.mark.parametrize(("object_name", "name", "role"), CONTRACT, ids=[row[0] for row in CONTRACT])
def test_each_part_has_its_name_and_role(
    dialog: ExplainDialog, object_name: str, name: str, role: QAccessible.Role
) -> None:
    dialog.show_diagnosis(Diagnosis(Code.AUTH_BAD_CREDENTIALS, facts={"host": "smtp.example.test"}))
    seen = QAccessible.queryAccessibleInterface(part(dialog, object_name))
    assert (seen.text(QAccessible.Text.Name), seen.role()) == (name, role)


def test_the_dialog_itself(dialog: ExplainDialog) -> None:
    assert (dialog.objectName(), dialog.accessibleName()) == ("explainDialog", "Explain an error")
    assert "nothing is sent anywhere" in dialog.accessibleDescription()
    assert part(dialog, "explainEncryptionCombo").accessibleName() == "Encryption"
    assert not dialog.isModal()
    assert not part(dialog, "explainResult").isVisible()
    assert button_kind(run(dialog)) is ButtonKind.PRIMARY


def test_the_keyboard_is_where_one_pastes(dialog: ExplainDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(edit(dialog).hasFocus)


def test_what_the_form_knows_is_filled_in(window: QMainWindow, qtbot: QtBot) -> None:
    dialog = made(FILLED, window, qtbot)
    combo = part(dialog, "explainEncryptionCombo")
    assert isinstance(combo, QComboBox)
    assert (line(dialog, "explainHostEdit").text(), line(dialog, "explainPortEdit").text()) == (
        "smtp.example.test",
        "465",
    )
    assert combo.currentData() == "tls"
    wanted = QSignalSpy(dialog.explain_requested)
    edit(dialog).setPlainText(RAW)
    run(dialog).click()
    assert wanted.at(0) == [ErrorToExplain(RAW, "smtp.example.test", 465, Encryption.TLS)]


def test_nothing_has_to_be_known(dialog: ExplainDialog) -> None:
    wanted = QSignalSpy(dialog.explain_requested)
    edit(dialog).setPlainText(RAW)
    run(dialog).click()
    assert wanted.at(0) == [ErrorToExplain(RAW)]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_ctrl_return_explains_from_within_the_text(dialog: ExplainDialog, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.waitUntil(edit(dialog).hasFocus)
    wanted = QSignalSpy(dialog.explain_requested)
    QTest.keyClicks(edit(dialog), "550 no")
    QTest.keyClick(edit(dialog), key, CTRL)
    assert wanted.at(0) == [ErrorToExplain("550 no")]


def test_return_makes_a_new_line_and_tab_goes_on(dialog: ExplainDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(edit(dialog).hasFocus)
    wanted = QSignalSpy(dialog.explain_requested)
    QTest.keyClicks(edit(dialog), "a")
    QTest.keyClick(edit(dialog), Qt.Key.Key_Return)
    QTest.keyClicks(edit(dialog), "b")
    assert edit(dialog).toPlainText() == "a\nb"
    QTest.keyClick(edit(dialog), Qt.Key.Key_Tab)
    assert line(dialog, "explainHostEdit").hasFocus()
    assert wanted.count() == 0


@pytest.mark.parametrize("text", ["", "  \n\t "])
def test_without_a_text_it_asks_for_one(dialog: ExplainDialog, text: str) -> None:
    wanted = QSignalSpy(dialog.explain_requested)
    edit(dialog).setPlainText(text)
    run(dialog).click()
    assert wanted.count() == 0
    assert notes(dialog) == ["Paste the error message first."]
    edit(dialog).setPlainText(RAW)
    assert notes(dialog) == []


@pytest.mark.parametrize(
    ("field", "text"), [("explainHostEdit", "https://mail.example.test"), ("explainPortEdit", "70000")]
)
def test_what_is_no_server_or_port_is_said_below(dialog: ExplainDialog, field: str, text: str) -> None:
    wanted = QSignalSpy(dialog.explain_requested)
    edit(dialog).setPlainText(RAW)
    line(dialog, field).setText(text)
    run(dialog).click()
    assert wanted.count() == 0
    assert len(notes(dialog)) == 1
    assert line(dialog, field).hasFocus()
    QTest.keyClick(line(dialog, field), Qt.Key.Key_Backspace)
    assert notes(dialog) == []


def test_while_it_is_being_explained_it_is_asked_for_once(dialog: ExplainDialog) -> None:
    wanted = QSignalSpy(dialog.explain_requested)
    edit(dialog).setPlainText(RAW)
    run(dialog).click()
    assert run(dialog).text() == "Explaining…"
    run(dialog).click()
    assert wanted.count() == 1
    dialog.show_nothing()
    assert run(dialog).text().replace("&", "") == "Explain"
    run(dialog).click()
    assert wanted.count() == 2


def test_the_explanation_has_room_and_goes_when_the_text_changes(dialog: ExplainDialog, qtbot: QtBot) -> None:
    edit(dialog).setPlainText(RAW)
    dialog.show_diagnosis(Diagnosis(Code.AUTH_BAD_CREDENTIALS))
    result = part(dialog, "explainResult")
    assert result.isVisible()
    qtbot.waitUntil(lambda: result.height() >= result.heightForWidth(result.width()))
    edit(dialog).setPlainText("550 5.7.1 relaying denied")
    assert not result.isVisible()


def test_esc_closes_it(dialog: ExplainDialog) -> None:
    closed = QSignalSpy(dialog.finished)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert closed.count() == 1
    assert not dialog.isVisible()


def test_where_there_is_no_room_for_it_below_the_explanation_comes_into_view(
    window: QMainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen_room, "available_area", lambda _: QRect(0, 0, 900, 300))
    dialog = made(EMPTY, window, qtbot)
    edit(dialog).setPlainText(RAW)
    dialog.show_diagnosis(Diagnosis(Code.AUTH_BAD_CREDENTIALS))
    title = next(label for label in part(dialog, "explainResult").findChildren(QLabel) if label.isVisible())
    qtbot.waitUntil(lambda: title.visibleRegion().boundingRect() == title.rect())
