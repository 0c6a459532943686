from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QFont, QPalette, QTextFrameFormat, QTextTable
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QListWidget, QMainWindow, QTextBrowser

from gui.dialogs.help_dialog import HelpDialog
from gui.help_pages import HelpPage
from gui.style.palettes import DARK, LIGHT, build_palette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def dialog(window: QMainWindow, qtbot: QtBot) -> HelpDialog:
    made = HelpDialog(window)
    with qtbot.waitExposed(made):
        made.show_page(HelpPage.SMTP)
    return made


def browser(dialog: HelpDialog) -> QTextBrowser:
    found = dialog.findChild(QTextBrowser, "helpText")
    assert found is not None
    return found


def pages(dialog: HelpDialog) -> QListWidget:
    found = dialog.findChild(QListWidget, "helpPageList")
    assert found is not None
    return found


def test_every_page_is_listed_by_its_title(dialog: HelpDialog) -> None:
    titles = [pages(dialog).item(row).text() for row in range(pages(dialog).count())]
    assert titles == [
        *(
            "What SMTP is",
            "Server",
            "Port",
            "Encryption",
            "TLS and SSL",
            "STARTTLS",
            "Signing in",
            "Reading the result",
        ),
    ]
    assert pages(dialog).accessibleName() == "Pages"
    assert browser(dialog).accessibleName() == "Help page"


def test_choosing_a_page_shows_it(dialog: HelpDialog) -> None:
    pages(dialog).setCurrentRow(2)
    assert dialog.page is HelpPage.PORT
    assert browser(dialog).toPlainText().startswith("Port\n")
    assert [table.rows() for table in tables(dialog)] == [5]
    assert tables(dialog)[0].format().border() == 1
    assert tables(dialog)[0].format().borderStyle() is QTextFrameFormat.BorderStyle.BorderStyle_Solid


def first_row(dialog: HelpDialog) -> list[str]:
    table = tables(dialog)[0]
    return [table.cellAt(0, column).firstCursorPosition().block().text() for column in range(table.columns())]


def test_tables_are_turned_round_where_people_read_from_right_to_left(dialog: HelpDialog) -> None:
    dialog.show_page(HelpPage.PORT)
    usual = first_row(dialog)
    assert usual == ["Port", "What it is for", "Encryption"]
    assert not tables(dialog)[0].format().alignment() & Qt.AlignmentFlag.AlignRight
    dialog.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    dialog.show_page(HelpPage.RESULT)
    dialog.show_page(HelpPage.PORT)
    assert first_row(dialog) == usual[::-1]
    assert [table.rows() for table in tables(dialog)] == [5]
    assert tables(dialog)[0].format().alignment() & Qt.AlignmentFlag.AlignRight
    assert tables(dialog)[0].format().rightMargin() == browser(dialog).document().documentMargin()


def test_a_link_leads_to_another_page(dialog: HelpDialog) -> None:
    browser(dialog).anchorClicked.emit(QUrl("sign-in.md"))
    assert dialog.page is HelpPage.SIGN_IN
    assert browser(dialog).toPlainText().startswith("Signing in\n")


@pytest.mark.parametrize("link", ["https://example.com/", "file:///etc/passwd", "../x.md", ""])
def test_no_link_leads_anywhere_else(link: str, dialog: HelpDialog) -> None:
    shown = QSignalSpy(browser(dialog).sourceChanged)
    browser(dialog).anchorClicked.emit(QUrl(link))
    assert dialog.page is HelpPage.SMTP
    assert shown.count() == 0


def tables(dialog: HelpDialog) -> list[QTextTable]:
    frames = browser(dialog).document().rootFrame().childFrames()
    return [frame for frame in frames if isinstance(frame, QTextTable)]


def has_border(dialog: HelpDialog, colour: QColor) -> bool:
    return [table.format().borderBrush().color() for table in tables(dialog)] == [colour]


def test_tables_follow_the_colours_and_the_reader_stays_in_place(
    dialog: HelpDialog, application: QApplication, qtbot: QtBot
) -> None:
    dialog.show_page(HelpPage.PORT)
    dialog.resize(500, 300)
    bar = browser(dialog).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 50)
    bar.setValue(40)
    try:
        for theme in (DARK, LIGHT):
            application.setPalette(build_palette(theme))
            qtbot.waitUntil(partial(has_border, dialog, theme.outline))
            assert bar.value() == 40
    finally:
        application.setPalette(QPalette())
    dialog.show_page(HelpPage.ENCRYPTION)
    assert bar.value() == 0


def test_it_does_not_hold_up_the_window(dialog: HelpDialog) -> None:
    assert not dialog.isModal()


def test_with_letters_of_twice_the_size_it_still_fits_the_screen(application: QApplication) -> None:
    before = application.font()
    larger = QFont(before)
    larger.setPointSize(24)
    application.setFont(larger)
    try:
        dialog = HelpDialog()
        screen = dialog.screen().availableSize()
        assert dialog.width() <= screen.width()
        assert dialog.height() <= screen.height()
        dialog.close()
    finally:
        application.setFont(before)
