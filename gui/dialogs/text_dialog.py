"""Asks for one line of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from core.values.value_class import value_class
from gui.controls.labelled_field import LabelledField
from gui.dialogs.plain_dialog import PlainDialog

if TYPE_CHECKING:
    from collections.abc import Callable


@value_class
class Question:
    """What is asked for.

    `object_name` is that of the dialog and, with "Edit" behind it, of the field; `title` stands in the title bar,
    `label` above the field (with its mnemonic), `about` explains it, `accept` stands on the button.
    """

    object_name: str
    title: str
    label: str
    accept: str
    about: str = ""


class TextDialog(PlainDialog):
    """A field and two buttons; it can be accepted once `complaint` returns nothing about the text."""

    def __init__(
        self, question: Question, text: str, complaint: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(f"{question.object_name}Dialog", question.title, parent)
        self._complaint = complaint
        self._text = text
        self._edit = QLineEdit(text)
        self._field = LabelledField(None, question.label, self._edit)
        self._field.describe(f"{question.object_name}Edit", question.label.replace("&", ""), question.about)
        self._edit.textEdited.connect(lambda: self._field.say(""))
        if question.about:
            self.add_text(question.about)
        self.add(self._field)
        self.add_reject_button(self.tr("Cancel"))
        self.add_accept_button(question.accept)
        self.add_buttons()
        self._edit.selectAll()
        self._edit.setFocus()

    @property
    def text(self) -> str:
        """What the user accepted, also when the dialog is gone; before that what was proposed."""
        return self._text

    def accept(self) -> None:
        """End the dialog, or say below the field why not yet."""
        complaint = self._complaint(self._edit.text())
        if complaint:
            self._field.say(complaint)
            self._edit.setFocus()
        else:
            self._text = self._edit.text()
            super().accept()
