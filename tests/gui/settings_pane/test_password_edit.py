from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QAction, QClipboard, QGuiApplication, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QVBoxLayout, QWidget

from core.values.credentials import Secret
from gui.settings_pane.password_edit import SHOWN_FOR, PasswordEdit

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PASSWORD = "open sesame"
ELSEWHERE = "something else"
Password, Normal = QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal


class Place:
    """A password field in a window, with another field beside it, and a clipboard that holds something else."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window, self.edit, self.other = QWidget(), PasswordEdit(), QLineEdit()
        column = QVBoxLayout(self.window)
        column.addWidget(self.edit)
        column.addWidget(self.other)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.edit.setFocus()
        QTest.keyClicks(self.edit, PASSWORD)
        self.clipboard = QGuiApplication.clipboard()
        for mode in self.modes():
            self.clipboard.setText(ELSEWHERE, mode)

    def modes(self) -> list[QClipboard.Mode]:
        modes = [QClipboard.Mode.Clipboard]
        if self.clipboard.supportsSelection():
            modes.append(QClipboard.Mode.Selection)
        return modes

    def copied(self) -> set[str]:
        return {self.clipboard.text(mode) for mode in self.modes()}

    @property
    def action(self) -> QAction:
        action = self.edit.findChild(QAction, "revealPasswordAction")
        assert isinstance(action, QAction)
        return action


@pytest.fixture
def place(qtbot: QtBot) -> Place:
    return Place(qtbot)


def test_what_is_typed_leaves_as_a_secret_only(place: Place) -> None:
    assert place.edit.secret() == Secret(PASSWORD)
    assert PASSWORD not in repr(place.edit.secret())
    assert place.edit.typed_text() == PASSWORD


def test_it_hides_at_first(place: Place) -> None:
    assert place.edit.echoMode() is Password
    assert place.edit.displayText() == "●" * len(PASSWORD)
    assert place.action.text() == "Show password"


def test_the_eye_shows_and_hides(place: Place) -> None:
    place.action.trigger()
    assert place.edit.displayText() == PASSWORD
    assert place.action.text() == "Hide password"
    place.action.trigger()
    assert place.edit.echoMode() is Password
    assert place.action.text() == "Show password"


def test_showing_moves_the_focus_into_the_field(place: Place) -> None:
    place.other.setFocus()
    place.action.trigger()
    assert place.edit.hasFocus()
    assert place.edit.is_revealed


def test_it_hides_again_after_ten_seconds(place: Place, qtbot: QtBot) -> None:
    assert SHOWN_FOR == 10_000
    place.action.trigger()
    hiding = place.edit._hiding  # noqa: SLF001  # ten seconds are too long for a test
    assert hiding.remainingTime() > 9_000
    hiding.start(1)
    qtbot.waitUntil(lambda: place.edit.echoMode() is Password)


def test_it_hides_when_the_focus_leaves(place: Place) -> None:
    place.action.trigger()
    place.other.setFocus()
    assert place.edit.echoMode() is Password


def test_it_hides_when_another_window_comes_to_the_front(place: Place, qtbot: QtBot) -> None:
    place.action.trigger()
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not place.window.isActiveWindow())
    qtbot.waitUntil(lambda: place.edit.echoMode() is Password)


@pytest.mark.parametrize("change", ["setEnabled", "setVisible"])
def test_it_hides_when_it_cannot_be_used(place: Place, change: str) -> None:
    place.action.trigger()
    getattr(place.edit, change)(False)
    assert place.edit.echoMode() is Password


def test_a_field_that_cannot_be_used_is_not_shown(place: Place) -> None:
    place.edit.setEnabled(False)
    place.edit.reveal()
    assert place.edit.echoMode() is Password


# --- nothing of it reaches the clipboard ---------------------------------------------------------------------------


def press_keys(edit: PasswordEdit) -> None:
    for key in (
        QKeySequence.StandardKey.Copy,
        QKeySequence.StandardKey.Cut,
        QKeySequence.StandardKey.DeleteEndOfLine,
        QKeySequence.StandardKey.DeleteCompleteLine,
    ):
        # QTest cannot press the keys that only some keyboards have, such as one called "Copy".
        for binding in (found for found in QKeySequence.keyBindings(key) if "+" in found.toString()):
            QTest.keySequence(edit, QKeySequence(QKeySequence.StandardKey.SelectAll))
            QTest.keySequence(edit, binding)
            edit.home(False)
            QTest.keySequence(edit, binding)


def press_the_old_keys(edit: PasswordEdit) -> None:
    QTest.keySequence(edit, QKeySequence("Ctrl+A"))
    QTest.keyClick(edit, Qt.Key.Key_Insert, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(edit, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(edit, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)


def select_with_keys(edit: PasswordEdit) -> None:
    QTest.keyClick(edit, Qt.Key.Key_Home)
    QTest.keyClick(edit, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    edit.copy()


def call_the_slots(edit: PasswordEdit) -> None:
    edit.selectAll()
    edit.copy()
    edit.cut()


def double_click(edit: PasswordEdit) -> None:
    middle = QPoint(30, edit.height() // 2)
    QTest.mouseDClick(edit, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseClick(edit, Qt.MouseButton.LeftButton, pos=middle)
    edit.copy()


def drag_over_it(edit: PasswordEdit) -> None:
    y = edit.height() // 2
    QTest.mousePress(edit, Qt.MouseButton.LeftButton, pos=QPoint(10, y))
    QTest.mouseMove(edit, QPoint(edit.width() - 40, y))
    QTest.mouseRelease(edit, Qt.MouseButton.LeftButton, pos=QPoint(edit.width() - 40, y))
    edit.copy()


ATTEMPTS = [press_keys, press_the_old_keys, select_with_keys, call_the_slots, double_click, drag_over_it]


@pytest.mark.parametrize("attempt", ATTEMPTS)
@pytest.mark.parametrize("revealed", [False, True])
def test_no_way_leads_into_the_clipboard(place: Place, attempt: object, revealed: bool) -> None:
    if revealed:
        place.edit.reveal()
    attempt(place.edit)  # type: ignore[operator]  # one of the functions above
    assert place.copied() == {ELSEWHERE}


def test_nothing_is_selected_while_it_is_shown(place: Place) -> None:
    place.edit.selectAll()
    place.edit.reveal()
    assert not place.edit.hasSelectedText()
    place.edit.selectAll()
    assert place.edit.selectedText() == ""


def test_it_cannot_be_dragged_out(place: Place) -> None:
    place.edit.reveal()
    assert not place.edit.dragEnabled()


@pytest.mark.parametrize("revealed", [False, True])
def test_the_menu_offers_no_way_out(place: Place, revealed: bool) -> None:
    if revealed:
        place.edit.reveal()
    words = [action.text().replace("&", "") for action in place.edit.make_menu().actions() if action.text()]
    assert words == ["Paste", "Clear", "Hide password" if revealed else "Show password"]


def test_the_menu_opens_with_the_key_for_it(place: Place, qtbot: QtBot) -> None:
    QTest.mouseClick(place.edit, Qt.MouseButton.RightButton)
    from PySide6.QtGui import QContextMenuEvent

    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), place.edit.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(place.edit, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()


def test_paste_and_clear_of_the_menu_work(place: Place, qtbot: QtBot) -> None:
    actions = {action.text().replace("&", ""): action for action in place.edit.make_menu().actions()}
    with qtbot.waitSignal(place.edit.changed):
        actions["Clear"].trigger()
    assert not place.edit.secret()
    with qtbot.waitSignal(place.edit.changed):
        actions["Paste"].trigger()
    assert place.edit.secret() == Secret(ELSEWHERE)


@pytest.mark.parametrize("revealed", [False, True])
def test_input_methods_learn_nothing(place: Place, revealed: bool) -> None:
    if revealed:
        place.edit.reveal()
    query = Qt.InputMethodQuery
    for asked in (query.ImSurroundingText, query.ImCurrentSelection, query.ImTextBeforeCursor, query.ImTextAfterCursor):
        assert place.edit.inputMethodQuery(asked) == ""
    hints = place.edit.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText


# --- passwords from the keyring --------------------------------------------------------------------------------------


@pytest.fixture
def kept(place: Place) -> Place:
    place.edit.set_secret(Secret("from the keyring"), keep_hidden=True)
    return place


def test_a_password_from_the_keyring_can_be_used(kept: Place) -> None:
    assert kept.edit.secret() == Secret("from the keyring")


def test_it_shows_neither_itself_nor_its_length(kept: Place) -> None:
    assert kept.edit.displayText() == "●" * 8
    assert "keyring" not in kept.edit.text()
    assert kept.edit.typed_text() == ""


def test_it_cannot_be_revealed(kept: Place) -> None:
    assert not kept.action.isEnabled()
    kept.edit.reveal()
    assert kept.edit.echoMode() is Password
    assert kept.action.toolTip() == "A saved password is not shown. Type a new one to replace it."


@pytest.mark.parametrize("position", [0, 3, 8])
def test_what_is_typed_anywhere_replaces_all_of_it(kept: Place, qtbot: QtBot, position: int) -> None:
    kept.edit.setCursorPosition(position)
    with qtbot.waitSignal(kept.edit.changed):
        QTest.keyClicks(kept.edit, "n")
    QTest.keyClicks(kept.edit, "ew")
    assert kept.edit.secret() == Secret("new")
    assert kept.action.isEnabled()


def test_deleting_a_part_deletes_all(kept: Place) -> None:
    QTest.keyClick(kept.edit, Qt.Key.Key_Backspace)
    assert not kept.edit.secret()
    assert kept.edit.text() == ""


def test_what_is_pasted_or_composed_replaces_all_of_it(kept: Place) -> None:
    QTest.keySequence(kept.edit, QKeySequence(QKeySequence.StandardKey.Paste))
    assert kept.edit.secret() == Secret(ELSEWHERE)
    kept.edit.set_secret(Secret("from the keyring"), keep_hidden=True)
    composed = QInputMethodEvent()
    composed.setCommitString("é")
    QApplication.sendEvent(kept.edit, composed)
    assert kept.edit.secret() == Secret("é")


def test_undo_brings_nothing_back(kept: Place) -> None:
    QTest.keyClicks(kept.edit, "x")
    kept.edit.reveal()
    kept.edit.undo()
    assert kept.edit.displayText() in {"", "x"}


def test_a_typed_password_can_be_put_back_and_taken_out(place: Place) -> None:
    place.edit.set_secret(Secret("other"), keep_hidden=False)
    assert place.edit.secret() == Secret("other")
    place.edit.set_secret(None, keep_hidden=False)
    assert not place.edit.secret()
    place.edit.set_secret(Secret(""), keep_hidden=True)
    assert not place.edit.secret()
    assert place.action.isEnabled()


def test_setting_it_is_no_change_by_the_user(place: Place, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(place.edit.changed):
        place.edit.set_secret(Secret("other"), keep_hidden=False)
        place.edit.set_secret(Secret("kept"), keep_hidden=True)
        place.edit.set_secret(None, keep_hidden=True)


def test_letters_beyond_ascii_survive(place: Place) -> None:
    place.edit.set_secret(Secret("pässwörd 密码"), keep_hidden=False)
    assert place.edit.secret() == Secret("pässwörd 密码")


def test_the_events_of_other_changes_do_no_harm(place: Place) -> None:
    place.edit.reveal()
    QApplication.sendEvent(place.edit, QEvent(QEvent.Type.FontChange))
    assert place.edit.is_revealed
    assert QMimeData().text() == ""
