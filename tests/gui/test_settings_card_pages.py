from __future__ import annotations

import plistlib
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from core.report.settings_card.card import Card
from core.report.settings_card.where_to_type import MailProgram
from core.values.settings import ConnectionSettings, Encryption
from gui.settings_card_pages import (
    FOR_PEOPLE,
    WITH_INCOMING_SERVER,
    CardFile,
    CardPage,
    WrittenPage,
    file_name,
    page_about,
    page_name,
    write_page,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

ADDRESS = "sam@northwind.example"
SETTINGS = ConnectionSettings("smtp.northwind.example", 465, Encryption.TLS, email=ADDRESS, username=ADDRESS)
CARD = Card(SETTINGS)
WHOLE = Card(SETTINGS, "imap.northwind.example")
PAGES: tuple[CardPage, ...] = (*CardFile, *MailProgram)


@pytest.mark.parametrize(
    ("page", "name"),
    [
        (CardFile.TEXT, "northwind.example-smtp.txt"),
        (CardFile.AUTOCONFIG, "config-v1.1.xml"),
        (CardFile.APPLE_PROFILE, "northwind.example.mobileconfig"),
        (CardFile.MSMTP, "msmtprc.txt"),
        (CardFile.SWAKS, "swaks.txt"),
        (MailProgram.OUTLOOK, "outlook.txt"),
        (MailProgram.APPLE_MAIL, "apple-mail.txt"),
    ],
)
def test_the_name_of_the_file_is_what_the_program_looks_for(page: CardPage, name: str) -> None:
    assert file_name(page, CARD) == name


def test_no_two_pages_have_the_same_name() -> None:
    assert len({file_name(page, CARD) for page in PAGES}) == len({page_name(page) for page in PAGES}) == len(PAGES)


@pytest.mark.parametrize("page", PAGES)
def test_every_page_can_be_written_and_says_what_it_is_for(page: CardPage) -> None:
    written = write_page(page, WHOLE)
    assert written.is_complete
    assert "smtp.northwind.example" in written.text
    assert written.text.endswith("\n")
    assert page_about(page).endswith(".")


def test_text_is_what_copy_settings_copies_and_the_incoming_server_where_it_is_known() -> None:
    lines = ["Server: smtp.northwind.example", "Port: 465", "Encryption: TLS", f"User name: {ADDRESS}"]
    assert write_page(CardFile.TEXT, CARD).text.splitlines() == lines
    incoming = "Incoming server (IMAP, not tested): imap.northwind.example, port 993, TLS"
    assert write_page(CardFile.TEXT, WHOLE).text.splitlines() == [*lines, incoming]


def test_where_to_type_is_numbered() -> None:
    lines = write_page(MailProgram.THUNDERBIRD, CARD).text.splitlines()
    assert lines[0].startswith("1. Open the menu, Account Settings,")
    assert lines[1] == "2. Server Name: smtp.northwind.example"
    assert [line.partition(".")[0] for line in lines] == ["1", "2", "3", "4", "5", "6"]


def test_a_profile_is_not_written_before_the_incoming_server_is_known() -> None:
    written = write_page(CardFile.APPLE_PROFILE, CARD)
    assert not written.is_complete
    assert written.text.endswith("Enter it below, under “Incoming server (IMAP)”.")
    plist = plistlib.loads(write_page(CardFile.APPLE_PROFILE, WHOLE).text.encode())
    assert plist["PayloadContent"][0]["IncomingMailServerHostName"] == "imap.northwind.example"


def test_what_msmtp_cannot_be_told_is_said() -> None:
    quoted = Card(ConnectionSettings("smtp.northwind.example", 465, Encryption.TLS, username='sam "s" jones'))
    assert write_page(CardFile.MSMTP, quoted) == WrittenPage(
        "msmtp has no way to write a quotation mark in a user name.", is_complete=False
    )


def test_the_incoming_server_counts_exactly_where_it_is_asked_for() -> None:
    assert {page for page in PAGES if write_page(page, CARD) != write_page(page, WHOLE)} == WITH_INCOMING_SERVER


def test_files_for_programs_hold_no_marks_of_direction(application: QApplication, qtbot: QtBot) -> None:
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        for page in PAGES:
            assert ("\u2066" in write_page(page, WHOLE).text) is (page in FOR_PEOPLE)
    finally:
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
