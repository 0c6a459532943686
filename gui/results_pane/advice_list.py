"""What to do, as a short list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from gui.controls.wrapped_label import WrappedLabel
from gui.style.units import u

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.style.palettes import Tone

_BULLET: Final = "•"


class AdviceList(QWidget):
    """Sentences below one another, each with a bullet unless it is the only one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: Tone | None = None
        self._labels: list[WrappedLabel] = []
        self._bullets: list[WrappedLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(u(7, self))
        self._grid.setVerticalSpacing(u(3, self))
        self._grid.setColumnStretch(1, 1)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is shown."""
        return tuple(label.text() for label in self._labels if not label.isHidden())

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Show these in place of the last ones; without any, the list takes no room."""
        while len(self._labels) < len(sentences):
            self._add_row()
        for number, (bullet, label) in enumerate(zip(self._bullets, self._labels, strict=True)):
            is_used = number < len(sentences)
            label.setText(sentences[number] if is_used else "")
            label.setVisible(is_used)
            bullet.setVisible(is_used and len(sentences) > 1)
        self.setVisible(bool(sentences))

    def set_tone(self, tone: Tone | None) -> None:
        """Give the sentences another colour, those to come included."""
        self._tone = tone
        for label in (*self._bullets, *self._labels):
            label.set_tone(tone)

    def _add_row(self) -> None:
        bullet, label = WrappedLabel(tone=self._tone, parent=self), WrappedLabel(tone=self._tone, parent=self)
        bullet.setText(_BULLET)
        label.setObjectName("adviceLabel")
        self._grid.addWidget(bullet, len(self._labels), 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(label, len(self._labels), 1)
        self._bullets.append(bullet)
        self._labels.append(label)
