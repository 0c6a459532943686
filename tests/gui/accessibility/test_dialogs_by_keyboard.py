"""Each dialog takes the keyboard when it opens, goes with Esc, and leaves the keyboard where it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from gui.style.apply_style import apply_style
from tests.gui.accessibility.tab_order import owner
from tests.gui.every_view import DIALOGS, sample_window
from tests.gui.played_window import fill_in
from tests.gui.qt_loop import until
from tests.gui.results_pane.sample_run import success

if TYPE_CHECKING:
    from pathlib import Path

FIRST = {
    "preferencesDialog": "themeCombo",
    "historyDialog": "historyTable",
    "explainDialog": "explainEdit",
    "shortcutsDialog": "",
    "aboutDialog": "",
    "reportDialog": "hideEmailCheck",
    "settingsCardDialog": "settingsCardPages",
    "sendTestDialog": "sendTestEdit",
}
"""Where the keyboard is at first; where there is nothing to fill in, on the button that Enter presses."""
ENTER = {
    "historyDialog": "&Open",
    "explainDialog": "&Explain",
    "shortcutsDialog": "Close",
    "aboutDialog": "Close",
    "reportDialog": "&Save…",
    "settingsCardDialog": "",
    "sendTestDialog": "Test and send",
    "preferencesDialog": "Close",
}
"""What Enter presses: what most people want next, and nothing where that is open."""


@pytest.mark.parametrize(("action", "name"), DIALOGS.items(), ids=DIALOGS.values())
async def test_the_keyboard_goes_in_and_comes_back(
    action: str, name: str, plain_application: QApplication, tmp_path: Path
) -> None:
    apply_style(plain_application, [])
    async with sample_window(tmp_path) as (program, player):
        fill_in(program, "sesame")
        player.take(success())
        await program.test()
        await program.workbench.settled()
        before = program.find("hostEdit")
        before.setFocus()
        program.action(action).trigger()
        dialog = await program.dialog(name)
        await program.workbench.settled()
        assert isinstance(dialog.window, QDialog)
        defaults = [button for button in dialog.window.findChildren(QPushButton) if button.isDefault()]
        focused = QApplication.focusWidget()
        assert focused is not None
        assert (owner(focused) == FIRST[name]) if FIRST[name] else ([focused] == defaults)
        assert "".join(button.text() for button in defaults) == ENTER[name]
        program.press(Qt.Key.Key_Escape)
        await until(lambda: not program.is_open(name))
        # What a window manager would do.
        await program.activate()
        await until(lambda: QApplication.focusWidget() is before)


async def test_the_help_is_closed_with_esc_too(plain_application: QApplication, tmp_path: Path) -> None:
    apply_style(plain_application, [])
    async with sample_window(tmp_path) as (program, _):
        before = program.find("hostEdit")
        before.setFocus()
        program.press(Qt.Key.Key_F1)
        await until(lambda: bool(_open_help()))
        (shown,) = _open_help()
        shown.activateWindow()
        await until(shown.isActiveWindow)
        program.press(Qt.Key.Key_Escape)
        await until(lambda: not _open_help())
        await program.activate()
        assert QApplication.focusWidget() is before


def _open_help() -> list[QDialog]:
    found = QApplication.topLevelWidgets()
    return [one for one in found if isinstance(one, QDialog) and one.objectName() == "helpDialog" and one.isVisible()]
