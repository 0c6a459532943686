"""Tells the user one thing that must be read, such as why nothing could be saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.dialogs.plain_dialog import PlainDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class NoticeDialog(PlainDialog):
    """A text and a button to close it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__("noticeDialog", self.tr("Outbox Check"), parent)
        self.add_text(text)
        close = self.add_accept_button(self.tr("Close"))
        self.add_buttons()
        close.setFocus()
