"""Stands above a result that is not of a test made just now, and leads back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy

from gui.results_pane.status_badge import StatusBadge
from gui.results_pane.wrapped_label import WrappedLabel
from gui.style.card import Card
from gui.style.palettes import Tone
from gui.style.status_glyphs import ROW_UNITS, Glyph
from gui.style.type_scale import Text
from gui.style.units import u

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class KeptBanner(Card):
    """Says where the result comes from; `close_requested` asks for what stood there before."""

    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tone.INFO, parent)
        self.setObjectName("keptBanner")
        self.setAccessibleName(self.tr("Not a test of now"))
        badge = StatusBadge(self, ROW_UNITS)
        badge.show_glyph(Glyph.INFO)
        self._label = WrappedLabel(Text.DETAIL, parent=self)
        self._label.setObjectName("keptLabel")
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setObjectName("closeKeptButton")
        self.close_button.setAccessibleName(self.tr("Close this result"))
        self.close_button.clicked.connect(self.close_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(u(16, self), u(8, self), u(12, self), u(8, self))
        row.setSpacing(u(12, self))
        row.addWidget(badge, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._label, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, text: str) -> None:
        """Show the banner with these words; without any, hide it."""
        self._label.setText(text)
        self.setAccessibleDescription(text)
        self.setVisible(bool(text))
