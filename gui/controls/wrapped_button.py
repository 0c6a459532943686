"""A push button whose words go on in a further line where one is too short for them."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle

from gui.controls.wrapped_words import WrappedWords


class WrappedButton(WrappedWords, QPushButton):
    """Is as high as its width makes it, and no wider than its text in one line."""

    control = QStyle.ControlElement.CE_PushButton
    contents = QStyle.ContentsType.CT_PushButton
    growth = QSizePolicy.Policy.Maximum
