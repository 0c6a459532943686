from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gui.announcement import announce

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.gui.conftest import Announcement


def test_only_what_is_urgent_interrupts(qtbot: QtBot, heard: list[Announcement]) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    announce(part, "Copied")
    announce(part, "These settings work", is_urgent=True)
    assert heard == [("Copied", False), ("These settings work", True)]
