"""Scrolls a column that is higher than its room, up and down only; what the keyboard reaches comes into view."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from gui.style.units import u

BAR_GAP_UNITS: Final = 14
_LOWEST_UNITS: Final = 60
_AROUND_FOCUS_UNITS: Final = 12


class Column(QWidget):
    """What scrolls: as high as its layout needs at least. `changed` tells that this may be more or less than before."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.layout_of_parts = QVBoxLayout(self)
        self.layout_of_parts.setContentsMargins(0, 0, 0, 0)
        self.layout_of_parts.setSpacing(0)

    def heightForWidth(self, width: int) -> int:
        # Qt's own answer is what the parts would like to have, though some of them can do with less.
        parts = self.layout_of_parts
        return parts.minimumHeightForWidth(width) if parts.hasHeightForWidth() else parts.minimumSize().height()

    def event(self, event: QEvent) -> bool:
        is_known = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.changed.emit()
        return is_known


class ColumnScroll(QScrollArea):
    """The area around a column, which leaves `bar_gap` units beside the scroll bar, and only while there is one."""

    def __init__(self, bar_gap: int = BAR_GAP_UNITS) -> None:
        super().__init__()
        self._bar_gap = bar_gap
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The fields are where the keyboard goes, not what scrolls them.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # A plain widget of ours, for asking Qt for its own makes PySide load the classes of all widgets there are.
        self.setViewport(QWidget())
        self.content = Column()
        self.column = self.content.layout_of_parts
        self.setWidget(self.content)
        self.content.setAutoFillBackground(False)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]  # there is one, with widgets

    def sizeHint(self) -> QSize:
        return QSize(0, self.content.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, u(_LOWEST_UNITS, self))

    def least_width(self) -> int:
        """Return how narrow the area may be without cutting anything off, in pixels."""
        bar = self.verticalScrollBar()
        return self.content.minimumSizeHint().width() + (bar.sizeHint().width() if bar.maximum() > 0 else 0)

    def reveal(self, part: QWidget) -> None:
        """Scroll a part to where reading begins, if not all of it can be seen."""
        place = part.rect().translated(part.mapTo(self.viewport(), QPoint()))
        if not self.viewport().rect().contains(place):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + place.top() - u(_AROUND_FOCUS_UNITS, self))

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        # What moved away under the pointer would miss the end of the click.
        is_pointed_at = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is not None and self.content.isAncestorOf(now) and not is_pointed_at:
            around = u(_AROUND_FOCUS_UNITS, self)
            self.ensureWidgetVisible(now, around, around)

    def _make_room(self, _: int, highest: int) -> None:
        gap = u(self._bar_gap, self) if highest > 0 else 0
        # Qt swaps the sides of margins by itself only in style sheets.
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.column.setContentsMargins(gap if mirrored else 0, 0, 0 if mirrored else gap, 0)
