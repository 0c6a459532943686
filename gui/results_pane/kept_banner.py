"""Stands above a result that is not of a test made just now, and leads back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from gui.announcement import announce
from gui.controls.status_badge import StatusBadge
from gui.controls.wrapped_label import WrappedLabel
from gui.style.card import Card
from gui.style.palettes import Tone
from gui.style.status_glyphs import ROW_UNITS, Glyph
from gui.style.tool_tip import tool_tip
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
        self.setAccessibleName(self.tr("Not a current test"))
        self._is_compact = False
        badge = StatusBadge(self, ROW_UNITS)
        badge.show_glyph(Glyph.INFO)
        self._title = WrappedLabel(Text.STRONG, parent=self)
        self._title.setObjectName("keptLabel")
        self._details = WrappedLabel(Text.DETAIL, parent=self)
        self._details.setObjectName("keptDetails")
        words = QVBoxLayout()
        words.setSpacing(u(2, self))
        words.addWidget(self._title)
        words.addWidget(self._details)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setObjectName("closeKeptButton")
        self.close_button.setAccessibleName(self.tr("Close this result"))
        self.close_button.clicked.connect(self.close_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(u(16, self), u(8, self), u(12, self), u(8, self))
        row.setSpacing(u(12, self))
        row.addWidget(badge, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, title: str, details: str) -> None:
        """Show the banner with these words; without any, hide it."""
        self._title.setText(title)
        self._details.setText(details)
        self.setAccessibleDescription("\n".join(filter(None, (title, details))))
        self.setToolTip(tool_tip(details))
        self.setVisible(bool(title))
        self._show_details()
        if title:
            announce(self, title)

    def set_compact(self, *, is_compact: bool) -> None:
        """Say the details in a tool tip only, where there is little room."""
        self._is_compact = is_compact
        self._show_details()

    def _show_details(self) -> None:
        self._details.setVisible(bool(self._details.text()) and not self._is_compact)
