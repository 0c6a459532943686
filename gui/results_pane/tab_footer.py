"""The line at the bottom of a tab: a quiet remark, and the buttons for what stands above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.results_pane.wrapped_label import WrappedLabel
from gui.style.button_kinds import ButtonKind, set_button_kind
from gui.style.palettes import Tone
from gui.style.type_scale import Text
from gui.style.units import u

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton


class TabFooter(QWidget):
    """A remark and buttons without a frame."""

    def __init__(self, *buttons: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remark = WrappedLabel(Text.HINT, Tone.NEUTRAL, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(u(18, self), u(4, self), u(10, self), u(8, self))
        row.setSpacing(u(8, self))
        row.addWidget(self._remark, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in buttons:
            set_button_kind(button, ButtonKind.QUIET)
            row.addWidget(button)

    def set_remark(self, text: str) -> None:
        """Say something, or nothing."""
        if text != self._remark.text():
            self._remark.setText(text)

    def remark(self) -> str:
        """What is said."""
        return self._remark.text()
