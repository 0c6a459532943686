from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton

from gui.dialogs.account_questions import AccountQuestions
from gui.dialogs.plain_dialog import PlainDialog
from gui.dialogs.text_dialog import TextDialog
from gui.style.button_kinds import button_kind
from tests.gui.qt_loop import until
from tests.gui.settings_pane.finding import errors, line

if TYPE_CHECKING:
    from collections.abc import Callable


async def opened(window: QMainWindow, kind: type[PlainDialog] = PlainDialog) -> PlainDialog:
    def visible() -> list[PlainDialog]:
        return [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]

    await until(visible)
    return visible()[0]


def press(dialog: PlainDialog, text: str) -> None:
    next(button for button in dialog.findChildren(QPushButton) if button.text().replace("&", "") == text).click()


async def test_another_name_is_asked_for(window: QMainWindow) -> None:
    asked = asyncio.create_task(AccountQuestions(window).new_name("Work"))
    dialog = await opened(window, TextDialog)
    assert dialog.windowTitle() == "Rename account"
    edit = line(dialog, "accountNameEdit")
    assert (edit.text(), edit.accessibleName()) == ("Work", "Name")
    edit.setText("  My\tnew   work ")
    press(dialog, "Rename")
    assert await asked == "My new work"


async def test_no_name_is_an_answer(window: QMainWindow) -> None:
    asked = asyncio.create_task(AccountQuestions(window).new_name("Work"))
    press(await opened(window), "Cancel")
    assert await asked is None


@pytest.mark.parametrize(
    ("name", "said"), [("", "Enter a name."), (" \t ", "Enter a name."), ("x" * 81, "This is too long.")]
)
def test_a_name_that_is_none_is_not_taken(window: QMainWindow, name: str, said: str) -> None:
    dialog = AccountQuestions(window).name_dialog(name)
    dialog.open()
    press(dialog, "Rename")
    assert dialog.isVisible()
    assert errors(dialog) == [said]


def test_the_longest_name_is_taken(window: QMainWindow) -> None:
    dialog = AccountQuestions(window).name_dialog("x" * 80)
    dialog.open()
    press(dialog, "Rename")
    assert not dialog.isVisible()


@pytest.mark.parametrize(("pressed", "answer"), [("Remove", True), ("Keep", False)])
async def test_removing_is_asked_for(window: QMainWindow, pressed: str, answer: bool) -> None:
    asked = asyncio.create_task(AccountQuestions(window).may_remove("Work"))
    dialog = await opened(window)
    press(dialog, pressed)
    assert await asked is answer


def test_what_removing_means_is_said_and_enter_keeps(window: QMainWindow) -> None:
    dialog = AccountQuestions(window).removal_dialog("<i>Work</i>")
    dialog.open()
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert texts[0] == "Remove “<i>Work</i>”?"
    assert "the password saved with them are deleted" in texts[1]
    default = [button.text() for button in dialog.findChildren(QPushButton) if button.isDefault()]
    assert default == ["&Keep"]
    assert all(button_kind(button) is None for button in dialog.findChildren(QPushButton))


def test_a_closed_window_is_no_consent(window: QMainWindow) -> None:
    results: list[int] = []
    note: Callable[[int], None] = results.append
    dialog = AccountQuestions(window).removal_dialog("Work")
    dialog.finished.connect(note)
    dialog.open()
    dialog.close()
    assert results == [0]
