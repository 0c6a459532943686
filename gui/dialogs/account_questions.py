"""The questions about saved accounts: another name, and whether one may be removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.stores.accounts import MAX_NAME_CHARACTERS, clean_name
from gui.dialogs.answer import accepted
from gui.dialogs.plain_dialog import PlainDialog
from gui.dialogs.text_dialog import Question, TextDialog
from gui.style.button_kinds import set_button_kind
from gui.wording import isolated

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class AccountQuestions(QObject):
    """Asks in front of a window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    async def new_name(self, name: str) -> str | None:
        """Ask for another name for an account; None when the user leaves it."""
        dialog = self.name_dialog(name)
        return clean_name(dialog.text) if await accepted(dialog) else None

    async def may_remove(self, name: str) -> bool:
        """Ask whether an account and its saved password may be deleted."""
        return await accepted(self.removal_dialog(name))

    def name_dialog(self, name: str) -> TextDialog:
        """Return the dialog that asks for another name."""
        question = Question(
            object_name="accountName",
            title=self.tr("Rename account"),
            label=self.tr("&Name"),
            accept=self.tr("Rename"),
        )
        return TextDialog(question, name, self._name_complaint, self._window)

    def removal_dialog(self, name: str) -> PlainDialog:
        """Return the dialog that asks whether an account may be deleted."""
        dialog = PlainDialog("removeAccountDialog", self.tr("Remove account"), self._window)
        dialog.add_headline(self.tr("Remove “{name}”?").format(name=isolated(name)))
        dialog.add_text(
            self.tr(
                "These settings and the password saved with them are deleted from this computer. "
                "Your mail and your account at the provider stay as they are."
            )
        )
        keep = dialog.add_reject_button(self.tr("&Keep"))
        remove = dialog.add_accept_button(self.tr("&Remove"))
        dialog.add_buttons()
        # What cannot be undone is neither what catches the eye nor what Enter does.
        set_button_kind(remove, None)
        keep.setDefault(True)
        keep.setFocus()
        return dialog

    def _name_complaint(self, text: str) -> str:
        if not clean_name(text):
            return self.tr("Enter a name.")
        if len(text.strip()) > MAX_NAME_CHARACTERS:
            return self.tr("This is too long.")
        return ""
