from __future__ import annotations

import plistlib
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMainWindow, QPlainTextEdit, QPushButton, QWidget

from core.report.settings_card.where_to_type import MailProgram
from core.report.settings_card.working_settings import WorkingSettings
from core.values.diagnosis import Code
from core.values.settings import ConnectionSettings, Encryption
from gui.dialogs.page_list import PageList
from gui.dialogs.settings_card_dialog import SettingsCardDialog
from gui.settings_card_pages import CardFile, CardPage
from tests.window_driver import WindowDriver

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

ADDRESS = "sam@northwind.example"
SETTINGS = ConnectionSettings("smtp.northwind.example", 587, Encryption.STARTTLS, email=ADDRESS, username=ADDRESS)
PAGES: tuple[CardPage, ...] = (*CardFile, *MailProgram)


class Opened(WindowDriver):
    """The dialog, as a person uses it."""

    def __init__(self, dialog: SettingsCardDialog) -> None:
        super().__init__(dialog)
        self.made = dialog

    def show(self, page: CardPage) -> None:
        self.find("settingsCardPages", PageList).choose(PAGES.index(page))

    @property
    def preview(self) -> str:
        return self.plain_text("settingsCardPreview")


def opened(window: QMainWindow, qtbot: QtBot, code: Code = Code.OK) -> Opened:
    made = SettingsCardDialog(WorkingSettings(SETTINGS, code), window)
    with qtbot.waitExposed(made):
        made.open()
    return Opened(made)


def chosen(card: Opened) -> CardPage:
    return card.made.page


@pytest.fixture
def card(window: QMainWindow, qtbot: QtBot) -> Opened:
    return opened(window, qtbot)


def test_names_for_programs_and_screen_readers(card: Opened) -> None:
    assert card.window.objectName() == "settingsCardDialog"
    assert card.window.windowTitle() == card.window.accessibleName() == "Settings card"
    assert card.window.accessibleDescription() == (
        "The settings as they were tested. There is no password in any of these."
    )
    names = {
        "settingsCardPages": "Formats",
        "settingsCardPreview": "Preview",
        "incomingServerEdit": "Incoming server (IMAP)",
    }
    assert {name: card.find(name).accessibleName() for name in names} == names
    assert "The Apple profile needs it." in card.find("incomingServerEdit").accessibleDescription()
    assert card.find("settingsCardPreview").accessibleDescription() == card.text("settingsCardAbout")


def test_every_form_and_every_program_is_listed_in_two_groups(card: Opened) -> None:
    pages = card.find("settingsCardPages", PageList)
    assert [pages.item(row).text() for row in range(pages.count())] == [
        "To copy or save",
        *("Text", "Autoconfig file", "Apple profile", "msmtp", "swaks"),
        "Where to type the settings",
        *("Outlook (classic, for Windows)", "Thunderbird", "Apple Mail (Mac)", "Mail app (iPhone, iPad)"),
        *("Gmail app (Android)", "Outlook app (Android, iPhone)"),
    ]


def test_it_opens_with_the_text_and_the_keyboard_in_the_list(card: Opened, qtbot: QtBot) -> None:
    assert chosen(card) is CardFile.TEXT
    assert card.preview.splitlines()[0] == "Server: smtp.northwind.example"
    card.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is card.find("settingsCardPages"))
    card.press(Qt.Key.Key_Down)
    assert chosen(card) is CardFile.AUTOCONFIG
    assert card.preview.startswith("<?xml")
    assert card.text("settingsCardAbout").startswith("For whoever runs the domain")
    card.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is card.find("settingsCardPreview")
    card.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is card.find("incomingServerEdit")
    card.press(Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), QPushButton)


@pytest.mark.parametrize("page", PAGES)
def test_what_is_seen_is_copied(page: CardPage, card: Opened) -> None:
    card.fill("incomingServerEdit", "imap.northwind.example")
    card.show(page)
    card.click("copySettingsCardButton")
    assert QGuiApplication.clipboard().text() == card.preview
    assert "northwind.example" in card.preview


def test_the_apple_profile_waits_for_the_incoming_server(card: Opened) -> None:
    card.show(CardFile.APPLE_PROFILE)
    assert card.preview.startswith("A profile also names the server that mail is fetched from.")
    copy, save = (card.find(name, QPushButton) for name in ("copySettingsCardButton", "saveSettingsCardButton"))
    assert not copy.isEnabled()
    assert not save.isEnabled()
    assert card.made.text() == ""
    card.fill("incomingServerEdit", "imap.northwind.example")
    assert copy.isEnabled()
    assert save.isEnabled()
    assert plistlib.loads(card.preview.encode())["PayloadContent"][0]["IncomingMailServerPortNumber"] == 993


def test_what_is_no_server_is_not_taken(card: Opened) -> None:
    card.fill("incomingServerEdit", "imap northwind")
    assert len(card.notes()) == 1
    assert card.notes()[0] in card.find("incomingServerEdit").accessibleDescription()
    card.show(CardFile.APPLE_PROFILE)
    assert not card.find("copySettingsCardButton").isEnabled()
    card.show(CardFile.AUTOCONFIG)
    assert "incomingServer" not in card.preview
    card.fill("incomingServerEdit", "IMAP.northwind.example.")
    assert card.notes() == []
    assert "<hostname>imap.northwind.example</hostname>" in card.preview
    card.fill("incomingServerEdit", "")
    assert card.notes() == []
    assert "incomingServer" not in card.preview


def test_the_incoming_server_is_asked_for_only_where_it_counts(card: Opened) -> None:
    shown = []
    for page in PAGES:
        card.show(page)
        if card.find("incomingServerEdit").isVisible():
            shown.append(page)
    assert shown == [CardFile.TEXT, CardFile.AUTOCONFIG, CardFile.APPLE_PROFILE]


@pytest.mark.parametrize(
    ("page", "name", "ending"),
    [
        (CardFile.TEXT, "northwind.example-smtp.txt", "txt"),
        (CardFile.AUTOCONFIG, "config-v1.1.xml", "xml"),
        (CardFile.APPLE_PROFILE, "northwind.example.mobileconfig", "mobileconfig"),
        (MailProgram.IPHONE, "iphone.txt", "txt"),
    ],
)
def test_it_is_saved_under_the_name_that_fits(
    page: CardPage, name: str, ending: str, card: Opened, tmp_path: Path
) -> None:
    card.fill("incomingServerEdit", "imap.northwind.example")
    card.show(page)
    card.click("saveSettingsCardButton")
    chooser = card.find("saveDialog", QFileDialog)
    assert [chosen.rpartition("/")[2] for chosen in chooser.selectedFiles()] == [name]
    assert chooser.defaultSuffix() == ending
    chooser.fileSelected.emit(str(tmp_path / name))
    assert (tmp_path / name).read_text("utf-8") == card.preview
    assert card.window.isVisible()
    chooser.reject()


def test_lines_for_people_begin_where_they_read_and_files_for_programs_on_the_left(
    card: Opened, application: QApplication
) -> None:
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        begins_right = {}
        for page in (CardFile.MSMTP, CardFile.TEXT, MailProgram.IPHONE):
            card.show(page)
            preview = card.find("settingsCardPreview", QPlainTextEdit)
            begins_right[page] = preview.cursorRect().x() > preview.width() / 2
            assert "\u2066" not in card.made.text()
    finally:
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert begins_right == {CardFile.TEXT: True, CardFile.MSMTP: False, MailProgram.IPHONE: True}
    card.show(CardFile.TEXT)
    assert card.find("settingsCardPreview", QPlainTextEdit).cursorRect().x() < 20


def test_lines_for_people_are_wrapped_and_those_for_programs_are_not(card: Opened) -> None:
    wraps = {}
    for page in (CardFile.TEXT, CardFile.SWAKS, CardFile.APPLE_PROFILE):
        card.show(page)
        wraps[page] = card.find("settingsCardPreview", QPlainTextEdit).lineWrapMode()
    mode = QPlainTextEdit.LineWrapMode
    # The profile is not there yet, but the sentence that says why.
    assert wraps == {
        CardFile.TEXT: mode.WidgetWidth,
        CardFile.SWAKS: mode.NoWrap,
        CardFile.APPLE_PROFILE: mode.WidgetWidth,
    }


def test_what_is_not_quite_well_is_said_first(window: QMainWindow, qtbot: QtBot) -> None:
    card = opened(window, qtbot, Code.OK_UNENCRYPTED)
    said = "There is no encryption: anyone on the way can read your mail and your password."
    assert card.text("settingsCardCaution") == said
    assert card.window.accessibleDescription().endswith(said)


def test_where_all_is_well_nothing_is_warned_of(card: Opened) -> None:
    assert not card.window.findChildren(QLabel, "settingsCardCaution")


def test_esc_closes_it(card: Opened, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.made.rejected):
        QTest.keyClick(card.window, Qt.Key.Key_Escape)


def test_no_control_is_without_a_name(card: Opened) -> None:
    named = [widget for widget in card.window.findChildren(QWidget) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert all(widget.accessibleName() or getattr(widget, "text", str)() for widget in named if widget.isVisible())


def test_with_letters_of_twice_the_size_it_still_fits_the_screen(
    window: QMainWindow, application: QApplication, qtbot: QtBot
) -> None:
    before = application.font()
    larger = QFont(before)
    larger.setPointSize(24)
    application.setFont(larger)
    try:
        card = opened(window, qtbot)
        screen = card.window.screen().availableSize()
        assert card.window.width() <= screen.width()
        assert card.window.height() <= screen.height()
        card.window.close()
    finally:
        application.setFont(before)
