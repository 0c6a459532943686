"""A field with its label above it and what is wrong with it below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from gui.controls.field_note import FieldNote
from gui.style.field_mark import set_marked
from gui.style.palettes import Tone
from gui.style.text_label import TextLabel
from gui.style.type_scale import Text
from gui.style.units import u

if TYPE_CHECKING:
    from core.values.form import Field

LABEL_GAP_UNITS: Final = 4


class LabelledField(QWidget):
    """One field of the form; `note` may lie elsewhere than below the field, where there is more room for it.

    `field` is None for a choice in which nothing can be wrong.
    """

    def __init__(self, field: Field | None, title: str, control: QWidget, *, note_below: bool = True) -> None:
        super().__init__()
        self.field = field
        self.control = control
        self.note = FieldNote("fieldErrorLabel")
        self._about = ""
        self._label = TextLabel(title, Text.FIELD_LABEL)
        self._label.setBuddy(control)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(u(LABEL_GAP_UNITS, self))
        layout.addWidget(self._label)
        layout.addWidget(control)
        if note_below:
            layout.addWidget(self.note)

    def describe(self, object_name: str, name: str, about: str = "") -> None:
        """Set the names by which programs and screen readers know the field, and what helps to fill it in."""
        self._about = about
        self.control.setObjectName(object_name)
        self.control.setAccessibleName(name)
        self.control.setToolTip(about)
        if isinstance(self.control, QComboBox) and (edit := self.control.lineEdit()):
            edit.setAccessibleName(name)
        self._tell()

    def set_title(self, title: str, name: str) -> None:
        """Call the field something else."""
        self._label.setText(title)
        self.control.setAccessibleName(name)

    def say(
        self, text: str, tone: Tone = Tone.FAILURE, repair: str = "", repairs: tuple[tuple[Field, str], ...] = ()
    ) -> None:
        """Say what is wrong, or worth knowing, about what the field holds; nothing with an empty text."""
        self.note.say(text, tone, repair, repairs)
        set_marked(self.control, bool(text) and tone is Tone.FAILURE)
        self._tell()

    def _tell(self) -> None:
        # A screen reader reads the label and this; a name on the label of the note would hide the note's text from it.
        self.control.setAccessibleDescription(" ".join(part for part in (self.note.text, self._about) if part))
