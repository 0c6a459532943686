from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QComboBox, QLabel, QMainWindow, QWidget

from gui.controls.labelled_field import LabelledField
from gui.dialogs import preferences_dialog
from gui.dialogs.plain_dialog import MARGIN_UNITS
from gui.preferences import Appearance
from gui.style.column_scroll import ColumnScroll
from gui.style.outbox_style import OutboxStyle
from gui.style.units import u
from tests.gui.dialogs.preference_desk import PreferenceDesk
from tests.gui.style.conftest import plain_application
from tests.gui.style.test_palettes import black_on_white

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.gui.conftest import Announcement

__all__ = ["plain_application"]


@pytest.fixture
def desk(plain_application: QApplication, window: QMainWindow, qtbot: QtBot, tmp_path: Path) -> PreferenceDesk:
    plain_application.setStyle(OutboxStyle())
    return PreferenceDesk(window, qtbot, tmp_path)


@pytest.fixture
def offered(monkeypatch: pytest.MonkeyPatch) -> None:
    """All translations are there."""
    monkeypatch.setattr(preferences_dialog, "is_offered", lambda _: True)
    monkeypatch.setattr(preferences_dialog, "language_after_start", lambda wanted: wanted or "en")


def hint(desk: PreferenceDesk, name: str) -> str:
    field = desk.find(QWidget, name).parentWidget()
    assert isinstance(field, LabelledField)
    return field.note.text


def test_names_for_programs_and_screen_readers(desk: PreferenceDesk) -> None:
    assert desk.dialog.objectName() == "preferencesDialog"
    assert desk.dialog.windowTitle() == desk.dialog.accessibleName() == "Preferences"
    assert desk.dialog.accessibleDescription() == "Changes take effect at once and are remembered."
    names = {
        "themeCombo": "Appearance",
        "languageCombo": "Language",
        "reduceMotionCheck": "Reduce motion",
        "showLettersCheck": "Always underline shortcut letters",
        "prefTimeoutSpin": "Time limit",
        "rememberByDefaultCheck": "Remember the password in the keyring",
        "hideEmailDefaultCheck": "Hide my e-mail address",
        "hideComputerDefaultCheck": "Hide this computer’s name and addresses",
        "hideServerDefaultCheck": "Hide the server name",
        "keepHistoryCheck": "Keep history",
    }
    assert {name: desk.find(QWidget, name).accessibleName() for name in names} == names


def test_it_shows_what_holds_for_who_never_chose(desk: PreferenceDesk) -> None:
    ticked = {box.objectName() for box in desk.dialog.findChildren(QCheckBox) if box.isChecked()}
    assert ticked == {"hideEmailDefaultCheck", "hideComputerDefaultCheck", "keepHistoryCheck"}
    assert desk.find(QComboBox, "themeCombo").currentText() == "Follow the system"
    assert desk.find(QComboBox, "languageCombo").currentText() == "Follow the system"
    assert desk.spin().text() == "10 s"
    assert desk.notice.isHidden()


@pytest.mark.parametrize(
    ("check", "preference"),
    [
        ("reduceMotionCheck", "reduce_motion"),
        ("showLettersCheck", "show_letters"),
        ("rememberByDefaultCheck", "remember_password"),
        ("hideEmailDefaultCheck", "hide_email"),
        ("hideComputerDefaultCheck", "hide_computer"),
        ("hideServerDefaultCheck", "hide_server"),
        ("keepHistoryCheck", "keep_history"),
    ],
)
def test_each_box_changes_its_own_preference_at_once(desk: PreferenceDesk, check: str, preference: str) -> None:
    before = desk.preferences.now
    desk.check(check).click()
    now = desk.preferences.now
    changed = [name for name in now.__dataclass_fields__ if getattr(now, name) != getattr(before, name)]
    assert changed == [preference]
    assert desk.saved == now


def test_lists_and_the_number_change_theirs(desk: PreferenceDesk) -> None:
    desk.choose("themeCombo", "dark")
    desk.choose("languageCombo", "en")
    desk.spin().setValue(25)
    now = desk.saved
    assert (now.appearance, now.language, now.step_seconds) == (Appearance.DARK, "en", 25.0)


def test_only_languages_that_the_window_can_speak_are_offered(
    window: QMainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preferences_dialog, "is_offered", lambda tag: tag in {"en", "ar"})
    combo = PreferenceDesk(window, qtbot, tmp_path).find(QComboBox, "languageCombo")
    assert [combo.itemText(row) for row in range(combo.count())] == ["Follow the system", "English", "العربية"]


@pytest.mark.usefixtures("offered")
def test_another_language_says_when_it_will_be_spoken(desk: PreferenceDesk, heard: list[Announcement]) -> None:
    assert hint(desk, "languageCombo") == ""
    desk.choose("languageCombo", "de")
    told = "Takes effect when the program is started again."
    assert hint(desk, "languageCombo") == told
    assert told in desk.find(QComboBox, "languageCombo").accessibleDescription()
    desk.check("reduceMotionCheck").click()
    assert heard == [(told, False)]
    desk.choose("languageCombo", "en")
    assert hint(desk, "languageCombo") == ""


@pytest.mark.usefixtures("offered")
def test_a_language_chosen_earlier_is_still_said_to_wait(
    plain_application: QApplication, window: QMainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    plain_application.setStyle(OutboxStyle())
    desk = PreferenceDesk(window, qtbot, tmp_path, language="fr")
    assert hint(desk, "languageCombo") == "Takes effect when the program is started again."
    without = PreferenceDesk(window, qtbot, tmp_path).dialog.height()
    qtbot.waitUntil(lambda: desk.dialog.height() > without)


def test_high_contrast_is_said_to_be_kept(
    plain_application: QApplication, window: QMainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    plain_application.setPalette(black_on_white())
    desk = PreferenceDesk(window, qtbot, tmp_path)
    assert hint(desk, "themeCombo") == "Your system asks for high contrast, and its colours are kept."


def test_other_colours_need_no_word(desk: PreferenceDesk) -> None:
    assert hint(desk, "themeCombo") == ""


def test_a_folder_that_cannot_be_written_is_told_and_the_choice_holds(
    window: QMainWindow, qtbot: QtBot, tmp_path: Path, heard: list[Announcement]
) -> None:
    file = tmp_path / "file"
    file.write_text("")
    desk = PreferenceDesk(window, qtbot, file / "folder")
    desk.check("reduceMotionCheck").click()
    told = f"Nothing can be written to {file / 'folder'}. What you chose holds until you close the window."
    assert desk.notice.isVisible()
    assert desk.notice.text() == told
    assert desk.notice.textFormat() is Qt.TextFormat.PlainText
    assert desk.preferences.now.reduce_motion
    desk.check("keepHistoryCheck").click()
    assert heard == [(told, False)]
    file.unlink()
    desk.check("keepHistoryCheck").click()
    assert desk.notice.isHidden()
    assert desk.saved == desk.preferences.now


def test_letters_are_offered_only_where_our_style_draws_them(
    plain_application: QApplication, window: QMainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    plain_application.setStyle("Fusion")
    desk = PreferenceDesk(window, qtbot, tmp_path)
    assert desk.dialog.findChildren(QCheckBox, "showLettersCheck") == []
    assert desk.dialog.findChildren(QCheckBox, "reduceMotionCheck")


def test_no_two_parts_share_a_letter(desk: PreferenceDesk) -> None:
    labels = [label.text() for label in desk.dialog.findChildren(QLabel) if label.buddy() is not None]
    texts = [*labels, *(button.text() for button in desk.dialog.findChildren(QAbstractButton))]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(letters) == 10
    assert len(set(letters)) == len(letters)


def test_it_is_walked_through_as_drawn(desk: PreferenceDesk) -> None:
    walked = []
    for _ in range(11):
        focused = QApplication.focusWidget()
        assert focused
        walked.append(focused.objectName() or focused.accessibleName() or getattr(focused, "text", str)())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert walked == [
        "themeCombo",
        "languageCombo",
        "reduceMotionCheck",
        "showLettersCheck",
        "keepHistoryCheck",
        "prefTimeoutSpin",
        "rememberByDefaultCheck",
        "hideEmailDefaultCheck",
        "hideComputerDefaultCheck",
        "hideServerDefaultCheck",
        "Close",
    ]


def test_esc_closes_it_and_keeps_what_was_chosen(desk: PreferenceDesk, qtbot: QtBot) -> None:
    desk.check("reduceMotionCheck").click()
    with qtbot.waitSignal(desk.dialog.finished):
        QTest.keyClick(desk.dialog, Qt.Key.Key_Escape)
    assert desk.saved.reduce_motion


@pytest.mark.parametrize("points", [9, 10, 13])
def test_it_fits_the_smallest_window_and_cuts_nothing(
    points: int, plain_application: QApplication, window: QMainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    plain_application.setStyle(OutboxStyle())
    font = plain_application.font()
    font.setPointSize(points)
    plain_application.setFont(font)
    desk = PreferenceDesk(window, qtbot, tmp_path)
    assert desk.find(ColumnScroll, "").verticalScrollBar().maximum() == 0
    smallest = QSize(u(820, desk.dialog), u(560, desk.dialog))
    assert desk.dialog.size().boundedTo(smallest) == desk.dialog.size()
    for box in desk.dialog.findChildren(QCheckBox):
        assert box.width() >= box.sizeHint().width()
    for label in desk.dialog.findChildren(QLabel):
        assert label.isHidden() or label.height() >= label.heightForWidth(label.width())


def test_with_large_text_on_a_small_screen_it_scrolls(
    plain_application: QApplication, window: QMainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    plain_application.setStyle(OutboxStyle())
    font = plain_application.font()
    font.setPointSize(font.pointSize() * 3)
    plain_application.setFont(font)
    desk = PreferenceDesk(window, qtbot, tmp_path)
    available = desk.dialog.screen().availableSize()
    assert desk.dialog.size().boundedTo(available) == desk.dialog.size()
    first, last = desk.find(QWidget, "themeCombo"), desk.check("hideServerDefaultCheck")
    assert first.mapTo(desk.dialog, first.rect().topLeft()).x() == u(MARGIN_UNITS, desk.dialog)
    while QApplication.focusWidget() is not last:
        QTest.keyClick(QApplication.focusWidget() or desk.dialog, Qt.Key.Key_Tab)
    assert first.mapTo(desk.dialog, first.rect().topLeft()).x() == last.mapTo(desk.dialog, last.rect().topLeft()).x()
    qtbot.waitUntil(lambda: desk.dialog.rect().contains(last.mapTo(desk.dialog, last.rect().center())))


@pytest.mark.usefixtures("offered")
def test_it_makes_room_for_what_it_has_to_say(desk: PreferenceDesk, qtbot: QtBot) -> None:
    before = desk.dialog.height()
    desk.choose("languageCombo", "de")
    qtbot.waitUntil(lambda: desk.dialog.height() > before)
