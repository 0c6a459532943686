from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QTreeWidget

from gui.dialogs.shortcuts_dialog import ShortcutsDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QMainWindow


def action(window: QMainWindow, text: str, *keys: str) -> QAction:
    made = QAction(text, window)
    made.setShortcuts([QKeySequence(key) for key in keys])
    return made


def test_the_keys_are_those_that_the_actions_have(window: QMainWindow) -> None:
    actions = [
        action(window, "&Test connection", "F5", "Ctrl+Return"),
        action(window, "Send a test &message…", "Ctrl+T"),
        action(window, "About"),
    ]
    rows = ShortcutsDialog(actions, window).rows()
    assert rows[:2] == (("Test connection", "F5, Ctrl+Return"), ("Send a test message", "Ctrl+T"))
    assert "About" not in [name for name, _ in rows]


def test_keys_without_an_action_are_listed_too(window: QMainWindow) -> None:
    rows = dict(ShortcutsDialog([], window).rows())
    assert rows["Test from any field"] == "Return"
    assert rows["Next part of the window"] == "F6"
    assert rows["Open all steps"] == "*"


def test_names_for_programs_and_screen_readers(window: QMainWindow) -> None:
    dialog = ShortcutsDialog([], window)
    dialog.open()
    assert (dialog.objectName(), dialog.accessibleName()) == ("shortcutsDialog", "Keyboard shortcuts")
    table = dialog.findChild(QTreeWidget, "shortcutsTable")
    assert isinstance(table, QTreeWidget)
    assert table.accessibleName() == "Keyboard shortcuts"


def test_from_right_to_left_keys_keep_their_order(window: QMainWindow, application: QApplication) -> None:
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        ((_, keys), *_) = ShortcutsDialog([action(window, "Preferences", "Ctrl+,")], window).rows()
    finally:
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert keys == "\u2066Ctrl+,\u2069"
