"""What is said below a field: what is wrong with it, and the button that puts it right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.style.palettes import Tone
from gui.style.text_label import TextLabel
from gui.style.type_scale import Text
from gui.style.units import u

if TYPE_CHECKING:
    from core.values.form import Field
    from gui.controls.repair_button import RepairButton

GAP_UNITS: Final = 4
_LONG_WORD: Final = re.compile(r"\S{20}(?=\S)")
_BREAK_HERE: Final = "\u200b"
"""Qt breaks lines at blanks only, and a long word would make the pane wider than it is."""


class FieldNote(QWidget):
    """Hidden while there is nothing to say. `repair_requested` brings the repairs of the problem that is shown.

    Most notes of a form never say anything, so label and button are made when they are first needed.
    """

    repair_requested = Signal(object)

    def __init__(self, label_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label_name = label_name
        self._text = ""
        self._repairs: tuple[tuple[Field, str], ...] = ()
        self._is_running = False
        self._label: TextLabel | None = None
        self._button: RepairButton | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(u(GAP_UNITS, self))
        self.hide()

    @property
    def text(self) -> str:
        """What is said now."""
        return self._text

    def say(
        self, text: str, tone: Tone = Tone.FAILURE, repair: str = "", repairs: tuple[tuple[Field, str], ...] = ()
    ) -> None:
        """Say something, and offer a repair where there is a label for it."""
        self._repairs = repairs
        if text or self._text:
            self._write(text, tone)
        self._text = text
        self._offer(repair)
        self.setVisible(bool(text))

    def clear(self) -> None:
        """Say nothing."""
        self.say("")

    def set_running(self, running: bool) -> None:
        """Let nothing be repaired during a test."""
        self._is_running = running
        if self._button:
            self._button.setEnabled(not running)

    def _write(self, text: str, tone: Tone) -> None:
        if self._label is None:
            self._label = TextLabel("", Text.HINT)
            self._label.setObjectName(self._label_name)
            self._label.setWordWrap(True)
            self._layout.insertWidget(0, self._label)
        self._label.set_tone(tone)
        shown = _LONG_WORD.sub(lambda word: word[0] + _BREAK_HERE, text)
        if shown != self._label.text():
            self._label.setText(shown)

    def _offer(self, repair: str) -> None:
        if self._button is None and repair:
            # Here, because the first paint has nothing to repair.
            from gui.controls.repair_button import RepairButton

            self._button = RepairButton()
            self._button.setEnabled(not self._is_running)
            self._button.clicked.connect(self._request)
            self._layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)
        if self._button:
            if repair:
                self._button.set_label(repair)
            self._button.setVisible(bool(repair))

    def _request(self) -> None:
        self.repair_requested.emit(self._repairs)
