"""Scrolls the form when the window is low; the form makes room for the scroll bar only while there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gui.style.units import u

if TYPE_CHECKING:
    from collections.abc import Sequence

BAR_GAP_UNITS: Final = 14


class SettingsScroll(QScrollArea):
    """A column of groups that scrolls up and down only; each group brings the gap above it, in units."""

    def __init__(self, groups: Sequence[tuple[int, QWidget]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The fields are where the keyboard goes, not what scrolls them.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # A plain widget of ours, for asking Qt for its own makes PySide load the classes of all widgets there are.
        self.setViewport(QWidget())
        self._column = QWidget()
        self._layout = QVBoxLayout(self._column)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        for gap, group in groups:
            self._layout.addSpacing(u(gap, self))
            self._layout.addWidget(group)
        self._layout.addStretch(1)
        self.setWidget(self._column)
        self._column.setAutoFillBackground(False)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)

    def sizeHint(self) -> QSize:
        return QSize(0, self._column.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, u(120, self))

    def _make_room(self, _: int, highest: int) -> None:
        gap = u(BAR_GAP_UNITS, self) if highest > 0 else 0
        # Qt swaps the sides of margins by itself only in style sheets.
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._layout.setContentsMargins(gap if mirrored else 0, 0, 0 if mirrored else gap, 0)
