"""A check box whose words go on in a further line where one is too short for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle

from gui.controls.wrapped_words import WrappedWords

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint


class WrappedCheckBox(WrappedWords, QCheckBox):
    """Is as high as its width makes it; Qt's own is as wide as its text, whatever the form around it."""

    control = QStyle.ControlElement.CE_CheckBox
    contents = QStyle.ContentsType.CT_CheckBox
    growth = QSizePolicy.Policy.Preferred

    def hitButton(self, position: QPoint) -> bool:
        # Qt would ask for the place of the text in one line.
        return self.rect().contains(position)
