"""A whole visit to the window with keys alone: no click, no call of a slot, from the first field to the last dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QTabWidget, QTreeView

from gui.preferences import Appearance
from gui.style.apply_style import apply_style
from tests.gui.accessibility.tab_order import owner
from tests.gui.every_view import sample_window
from tests.gui.qt_loop import until
from tests.gui.results_pane.sample_run import success, wrong_password

if TYPE_CHECKING:
    from pathlib import Path

    from tests.program import Program

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(*keys: Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press keys one after another, wherever the keyboard is."""
    for key in keys:
        target = QApplication.focusWidget()
        assert target is not None, "the keyboard is nowhere"
        QTest.keyClick(target, key, held)


def type_in(text: str) -> None:
    target = QApplication.focusWidget()
    assert target is not None, "the keyboard is nowhere"
    QTest.keyClicks(target, text)


def focused() -> str:
    part = QApplication.focusWidget()
    return owner(part) if part else ""


def tab_to(name: str) -> None:
    for _ in range(40):
        if focused() == name:
            return
        press(Key.Key_Tab)
    raise AssertionError(name)


async def fill_in(program: Program) -> None:
    await until(lambda: focused() == "emailEdit")
    type_in("sam@example.test")
    press(Key.Key_Tab)
    type_in("sesame")
    tab_to("hostEdit")
    type_in("smtp.example.test")
    press(Key.Key_Tab)
    type_in("465")
    press(Key.Key_Tab)
    assert focused() == "encryptionCombo"
    press(Key.Key_Down, Key.Key_Down)
    combo = program.find("encryptionCombo", QComboBox)
    while combo.currentData() != "tls":
        press(Key.Key_Down)


async def ended(program: Program, state: str) -> None:
    await until(lambda: program.state == state)


async def test_everything_can_be_done_by_keyboard(plain_application: QApplication, tmp_path: Path) -> None:
    apply_style(plain_application, [])
    async with sample_window(tmp_path) as (program, player):
        await fill_in(program)
        player.take(wrong_password())
        press(Key.Key_Return)
        await ended(program, "failure")
        await read_a_row(program)
        player.take(success())
        press(Key.Key_F5)
        await ended(program, "success")
        await program.workbench.settled()
        await see_every_tab(program)
        await find_in_the_conversation(program)
        press(Key.Key_C, held=CONTROL | SHIFT)
        assert "These settings work" in QGuiApplication.clipboard().text()
        await compare_two_tests(program)
        await change_the_theme(program)
        assert program.window.isActiveWindow()


async def read_a_row(program: Program) -> None:
    tab_to("stepTree")
    tree = program.find("stepTree", QTreeView)
    press(Key.Key_Home)
    press(Key.Key_Right)
    assert tree.isExpanded(tree.currentIndex())
    assert tree.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "Look up server name: passed"
    press(Key.Key_Left)
    assert not tree.isExpanded(tree.currentIndex())


async def see_every_tab(program: Program) -> None:
    tabs = program.find("detailTabs", QTabWidget)
    for number, key in enumerate((Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5)):
        press(key, held=CONTROL)
        assert tabs.currentIndex() == number


async def find_in_the_conversation(program: Program) -> None:
    press(Key.Key_F, held=CONTROL)
    assert focused() == "transcriptFindEdit"
    type_in("EHLO")
    assert program.find("transcriptView", QPlainTextEdit).textCursor().selectedText() == "EHLO"
    press(Key.Key_Escape)
    assert focused() == "transcriptView"


async def compare_two_tests(program: Program) -> None:
    before = QApplication.focusWidget()
    press(Key.Key_H, held=CONTROL)
    history = await program.dialog("historyDialog")
    await until(history.find("historyTable", QTreeView).model().rowCount)
    assert focused() == "historyTable"
    press(Key.Key_Home)
    press(Key.Key_Down, held=SHIFT)
    tab_to("compareRunsButton")
    press(Key.Key_Space)
    await history.dialog("comparisonDialog")
    assert focused() == "comparisonTable"
    press(Key.Key_Escape)
    await until(lambda: not history.is_open("comparisonDialog"))
    # What a window manager would do.
    await history.activate()
    assert focused() == "compareRunsButton"
    press(Key.Key_Escape)
    await until(lambda: not program.is_open("historyDialog"))
    await program.activate()
    await until(lambda: QApplication.focusWidget() is before)


async def change_the_theme(program: Program) -> None:
    before = QApplication.focusWidget()
    press(Key.Key_Comma, held=CONTROL)
    await program.dialog("preferencesDialog")
    assert focused() == "themeCombo"
    press(Key.Key_End)
    assert program.preferences.now.appearance is Appearance.DARK
    press(Key.Key_Escape)
    await until(lambda: not program.is_open("preferencesDialog"))
    await program.activate()
    await until(lambda: QApplication.focusWidget() is before)
