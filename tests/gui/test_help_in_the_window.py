"""The help as it is opened from the window and from its dialogs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QListWidget, QTextBrowser

from gui.dialogs.help_dialog import HelpDialog
from tests.gui.played_probe import PlayedProbe
from tests.gui.played_window import OK, at_once, fill_in, open_played
from tests.gui.qt_loop import until
from tests.program import open_program
from tests.window_driver import WindowDriver

if TYPE_CHECKING:
    from pathlib import Path

    from tests.program import Program


def shown() -> list[HelpDialog]:
    """The help, which stands beside the window and belongs to none: at most one."""
    found = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, HelpDialog)]
    return [dialog for dialog in found if dialog.isVisible() and not dialog.parent()]


async def opened_help() -> WindowDriver:
    await until(lambda: len(shown()) == 1, "the help")
    driver = WindowDriver(shown()[0])
    # Not enough that a dialog is in front: this is what must not be held up.
    await until(driver.window.isActiveWindow, "the help to become active")
    return driver


def title(help_: WindowDriver) -> str:
    return help_.find("helpText", QTextBrowser).toPlainText().partition("\n")[0]


@pytest.mark.parametrize(
    ("control", "page"),
    [
        ("emailEdit", "Signing in"),
        ("passwordEdit", "Signing in"),
        ("hostEdit", "Server"),
        ("portCombo", "Port"),
        ("encryptionCombo", "Encryption"),
        ("testButton", "What SMTP is"),
    ],
)
async def test_f1_opens_the_page_that_fits_the_control(control: str, page: str, tmp_path: Path) -> None:
    async with open_program(tmp_path) as program:
        program.find(control).setFocus()
        program.press(Qt.Key.Key_F1)
        assert title(await opened_help()) == page


async def test_f1_in_the_details_tells_how_to_read_them(tmp_path: Path) -> None:
    async with open_played(tmp_path, PlayedProbe(at_once, OK)) as program:
        fill_in(program)
        await program.test()
        program.find("stepTree").setFocus()
        program.press(Qt.Key.Key_F1)
        assert title(await opened_help()) == "Reading the result"


async def test_there_is_one_help_and_it_turns_the_page(tmp_path: Path) -> None:
    async with open_program(tmp_path) as program:
        program.find("hostEdit").setFocus()
        program.press(Qt.Key.Key_F1)
        first = (await opened_help()).window
        await program.activate()
        program.find("portCombo").setFocus()
        program.press(Qt.Key.Key_F1)
        help_ = await opened_help()
        assert help_.window is first
        assert title(help_) == "Port"


async def test_the_window_can_be_used_beside_it(tmp_path: Path) -> None:
    async with open_played(tmp_path, PlayedProbe(at_once, OK)) as program:
        program.action("helpAction").trigger()
        await opened_help()
        await program.activate()
        fill_in(program)
        assert await program.test() == "success"
        assert len(shown()) == 1


@pytest.mark.parametrize("way", ["glossaryAction", "glossaryButton"])
async def test_what_the_settings_mean(way: str, tmp_path: Path) -> None:
    async with open_program(tmp_path) as program:
        if way.endswith("Action"):
            assert program.action(way).text().replace("&", "") == "What do these settings mean?"
            program.action(way).trigger()
        else:
            assert program.button_text(way) == "What do these settings mean?"
            program.click(way)
        assert title(await opened_help()) == "Encryption"


async def test_pages_are_chosen_by_the_keyboard_and_esc_closes(tmp_path: Path) -> None:
    async with open_program(tmp_path) as program:
        program.find("hostEdit").setFocus()
        program.press(Qt.Key.Key_F1)
        help_ = await opened_help()
        await until(lambda: QApplication.focusWidget() is help_.find("helpPageList"))
        assert help_.find("helpPageList", QListWidget).currentItem().text() == "Server"
        help_.press(Qt.Key.Key_Down)
        assert title(help_) == "Port"
        help_.press(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is help_.find("helpText")
        help_.press(Qt.Key.Key_Escape)
        await until(lambda: not shown())
        assert program.window.isVisible()


async def test_it_goes_with_the_window(tmp_path: Path) -> None:
    async with open_program(tmp_path) as program:
        program.action("helpAction").trigger()
        await opened_help()
        program.window.close()
        assert not shown()


@pytest.mark.parametrize(
    ("action", "dialog", "control", "page"),
    [
        ("aboutAction", "aboutDialog", "", "What SMTP is"),
        ("explainAction", "explainDialog", "explainPortEdit", "Port"),
        ("sendTestAction", "sendTestDialog", "", "What SMTP is"),
    ],
)
async def test_f1_works_in_dialogs_and_the_help_can_be_read_before_them(
    action: str, dialog: str, control: str, page: str, tmp_path: Path
) -> None:
    async with open_program(tmp_path) as program:
        program.action(action).trigger()
        asking = await program.dialog(dialog)
        if control:
            asking.find(control).setFocus()
        asking.press(Qt.Key.Key_F1)
        help_ = await opened_help()
        assert title(help_) == page
        help_.press(Qt.Key.Key_End)
        assert title(help_) == "Reading the result"
        help_.press(Qt.Key.Key_Escape)
        await until(lambda: not shown())
        assert asking.window.isVisible()
        await asking.activate()
        asking.press(Qt.Key.Key_Escape)
        await until(lambda: not program.is_open(dialog))


async def test_it_follows_the_size_of_the_letters(tmp_path: Path, application: QApplication) -> None:
    async with open_program(tmp_path) as program:
        program.action("glossaryAction").trigger()
        help_ = await opened_help()
        text, before = help_.find("helpText", QTextBrowser), application.font()
        height, width = text.document().size().height(), help_.find("helpPageList").width()
        larger = QFont(before)
        larger.setPointSize(before.pointSize() * 2)
        application.setFont(larger)
        try:
            await until(lambda: text.document().size().height() > 1.5 * height)
            assert help_.find("helpPageList").width() > 1.5 * width
            assert title(help_) == "Encryption"
        finally:
            application.setFont(before)


def names(program: Program) -> list[str]:
    return [action.objectName() for action in program.window.menus.all if action.objectName()]


async def test_the_help_menu_begins_with_the_help(tmp_path: Path) -> None:
    async with open_program(tmp_path) as program:
        after = names(program)[names(program).index("helpAction") :]
        assert after == ["helpAction", "glossaryAction", "explainAction", "shortcutsAction", "aboutAction"]
