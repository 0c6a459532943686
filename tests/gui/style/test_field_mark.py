from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from gui.style.field_mark import is_marked, set_marked

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_mark_comes_and_goes(qtbot: QtBot) -> None:
    edit = QLineEdit()
    qtbot.addWidget(edit)
    assert not is_marked(edit)
    set_marked(edit, True)
    assert is_marked(edit)
    set_marked(edit, False)
    assert not is_marked(edit)


def test_nothing_is_not_marked() -> None:
    assert not is_marked(None)
