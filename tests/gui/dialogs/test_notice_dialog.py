from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QPushButton

from gui.dialogs.notice_dialog import NoticeDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow


def test_it_says_one_thing_and_can_be_closed(window: QMainWindow) -> None:
    dialog = NoticeDialog("The accounts could not be saved.", window)
    dialog.open()
    assert [label.text() for label in dialog.findChildren(QLabel)] == ["The accounts could not be saved."]
    assert dialog.accessibleDescription() == "The accounts could not be saved."
    (close,) = dialog.findChildren(QPushButton)
    close.click()
    assert not dialog.isVisible()
