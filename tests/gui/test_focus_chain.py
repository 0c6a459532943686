from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMainWindow, QVBoxLayout, QWidget

from gui.dialogs.notice_dialog import NoticeDialog
from gui.focus_chain import next_in_focus_chain

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def around(start: QWidget) -> list[str]:
    """The names of all that comes after a widget, until it comes itself."""
    names: list[str] = []
    widget = next_in_focus_chain(start)
    while widget is not None and widget is not start:
        names.append(widget.objectName())
        widget = next_in_focus_chain(widget)
    return names


def open_dialog(parent: QWidget) -> None:
    dialog = QDialog(parent)
    dialog.setObjectName("opened")
    column = QVBoxLayout(dialog)
    for name in ("one", "two"):
        edit = QLineEdit()
        edit.setObjectName(name)
        column.addWidget(edit)
    dialog.open()
    assert around(dialog) == ["one", "two"]


def opened(name: str) -> list[bool]:
    return [one.isVisible() for one in QApplication.topLevelWidgets() if one.objectName() == name]


def test_an_open_dialog_stays_when_garbage_is_looked_for(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    open_dialog(window)
    NoticeDialog("Something that must be read.", window).open()
    gc.collect()
    assert opened("opened") == [True]
    assert opened("noticeDialog") == [True]


def test_a_window_stays_as_it_is(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    inside = QLineEdit()
    window.setCentralWidget(inside)
    window.show()
    flags = window.windowFlags()
    around(window)
    assert (window.isVisible(), window.windowFlags()) == (True, flags)
    assert (inside.parentWidget(), window.parentWidget()) == (window, None)
