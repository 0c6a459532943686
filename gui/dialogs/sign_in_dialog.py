"""Asks before a sign-in that may lock the account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.report.sign_in_care_texts import question_headline, question_reasons
from gui.dialogs.plain_dialog import PlainDialog
from gui.style.button_kinds import set_button_kind
from gui.wording import render

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.sign_in_ledger import SignInQuestion


class SignInDialog(PlainDialog):
    """Says what happened and what it may lead to. Accepted means: sign in all the same."""

    def __init__(self, question: SignInQuestion, parent: QWidget | None = None) -> None:
        super().__init__("signInDialog", self.tr("Many failed sign-ins"), parent)
        self.add_headline(render(question_headline()))
        reasons = [self.add_text(render(reason)).text() for reason in question_reasons(question)]
        self.setAccessibleDescription("\n".join(reasons))
        cancel = self.add_reject_button(self.tr("Cancel"))
        cancel.setObjectName("signInCancelButton")
        anyway = self.add_accept_button(self.tr("Sign in &anyway"))
        anyway.setObjectName("signInAnywayButton")
        self.add_buttons()
        # Whoever presses Enter without reading locks nothing.
        set_button_kind(anyway, None)
        cancel.setDefault(True)
        cancel.setFocus()
