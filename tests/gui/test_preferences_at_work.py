"""The preferences in the real window: chosen in the dialog, at work in the rest, and there again at the next start."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QSpinBox

from gui.preferences import Appearance, Preferences, PreferenceStore
from gui.preferred_look import PreferredLook
from gui.style.motion import is_motion_reduced, reduce_motion
from gui.style.palettes import current_theme
from gui.style.theme_choice import OVERRIDE
from tests.gui.qt_loop import until
from tests.gui.style.conftest import plain_application
from tests.gui.style.pixels import grabbed
from tests.program import open_program

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from tests.program import Program
    from tests.window_driver import WindowDriver

__all__ = ["plain_application"]


@pytest.fixture(autouse=True)
def program_look(plain_application: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[PreferredLook]:
    """The look that the program has at the start."""
    for name in (OVERRIDE, "QT_STYLE_OVERRIDE"):
        monkeypatch.delenv(name, raising=False)
    yield PreferredLook(plain_application, [], Preferences())
    reduce_motion(plain_application, is_reduced=False)


@asynccontextmanager
async def opened(folder: Path, look: PreferredLook) -> AsyncIterator[tuple[Program, WindowDriver]]:
    """The window with its preferences dialog open, looking as the dialog says."""
    async with open_program(folder) as program:
        program.preferences.changed.connect(look.follow)
        program.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        yield program, await program.dialog("preferencesDialog")


async def test_the_menu_has_them_where_each_system_expects_them(tmp_path: Path) -> None:
    async with open_program(tmp_path) as program:
        action = program.action("preferencesAction")
        assert action.text().replace("&", "") == "Preferences…"
        assert action.shortcut().toString() == "Ctrl+,"
        assert action.menuRole() is QAction.MenuRole.PreferencesRole
        action.trigger()
        dialog = await program.dialog("preferencesDialog")
        dialog.press(Qt.Key.Key_Escape)
        await until(lambda: not program.is_open("preferencesDialog"))


async def test_light_and_dark_are_there_at_once(tmp_path: Path, program_look: PreferredLook) -> None:
    async with opened(tmp_path, program_look) as (program, dialog):
        corner = grabbed(program.window).pixelColor(2, program.window.height() - 3)
        assert corner == current_theme().window
        dialog.choose("themeCombo", "dark")
        assert current_theme().name == "dark"
        await until(lambda: grabbed(program.window).pixelColor(2, program.window.height() - 3) != corner)
        dialog.choose("themeCombo", "light")
        assert current_theme().name == "light"
    assert PreferenceStore(tmp_path).load().appearance is Appearance.LIGHT


async def test_letters_and_stillness_are_there_at_once(tmp_path: Path, program_look: PreferredLook) -> None:
    async with opened(tmp_path, program_look) as (program, dialog):
        label = next(one for one in program.window.findChildren(QLabel) if one.text() == "&Server")
        without = grabbed(label)
        dialog.click("showLettersCheck")
        assert grabbed(label) != without
        dialog.click("reduceMotionCheck")
        assert is_motion_reduced()


async def test_a_new_account_begins_as_preferred_and_a_saved_one_keeps_its_own(
    tmp_path: Path, program_look: PreferredLook
) -> None:
    async with opened(tmp_path, program_look) as (program, dialog):
        dialog.find("prefTimeoutSpin", QSpinBox).setValue(25)
        dialog.click("rememberByDefaultCheck")
        dialog.press(Qt.Key.Key_Escape)
        await until(lambda: not program.is_open("preferencesDialog"))
        assert program.find("timeoutSpin", QSpinBox).value() == 25
        assert program.find("rememberCheck", QCheckBox).isChecked()
        program.fill("hostEdit", "smtp.example.test")
        program.action("saveAccountAction").trigger()
        await until(lambda: program.chosen("accountCombo") == "smtp.example.test")
        program.preferences.change(Preferences(step_seconds=5.0))
        assert program.find("timeoutSpin", QSpinBox).value() == 25
        program.action("newAccountAction").trigger()
        assert program.find("timeoutSpin", QSpinBox).value() == 5
        assert not program.find("rememberCheck", QCheckBox).isChecked()


async def test_the_next_start_begins_as_preferred(tmp_path: Path) -> None:
    PreferenceStore(tmp_path).save(Preferences(step_seconds=30.0, remember_password=True))
    async with open_program(tmp_path) as program:
        assert program.find("timeoutSpin", QSpinBox).value() == 30
        assert program.find("rememberCheck", QCheckBox).isChecked()
        assert program.find("hostEdit", QLineEdit).text() == ""


async def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, program_look: PreferredLook) -> None:
    folder = tmp_path / "folder"
    async with opened(folder, program_look) as (program, dialog):
        folder.write_text("in the way")
        dialog.choose("themeCombo", "dark")
        assert current_theme().name == "dark"
        assert dialog.text("preferencesNotice").startswith(f"Nothing can be written to {folder}.")
        dialog.press(Qt.Key.Key_Escape)
        await until(lambda: not program.is_open("preferencesDialog"))
