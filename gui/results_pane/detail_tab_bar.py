"""Tabs that move closer together where the window is narrow, before they have to scroll."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTabBar

from gui.style.item_shapes import TAB_PADDING_UNITS, tab_font
from gui.style.units import u

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

CLOSE_UNITS: Final = 7
"""From here on no tab keeps room for the heavier font that it has when it is chosen; the others move a little then."""
CLOSEST_UNITS: Final = 5
"""Closer together, the ring of the keyboard would touch the words."""


class DetailTabBar(QTabBar):
    """As wide as what it is put into; what it is too narrow for is taken off beside the words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setExpanding(False)

    def tabSizeHint(self, index: int) -> QSize:
        height = super().tabSizeHint(index).height()
        padding, keeps_room = self._spread()
        is_heavy = keeps_room or index == self.currentIndex()
        return QSize(self._word(index, is_heavy=is_heavy) + 2 * padding, height)

    def minimumTabSizeHint(self, index: int) -> QSize:
        # Qt would rather cut words than scroll.
        return self.tabSizeHint(index)

    def _spread(self) -> tuple[int, bool]:
        """How many pixels stand on either side of a word, and whether each keeps the room it needs when chosen."""
        tabs = range(self.count())
        heavy = [self._word(index, is_heavy=True) for index in tabs]
        padding = self._padding(sum(heavy))
        if padding >= u(CLOSE_UNITS, self):
            return min(padding, u(TAB_PADDING_UNITS, self)), True
        light = [self._word(index, is_heavy=False) for index in tabs]
        more = max(strong - weak for strong, weak in zip(heavy, light, strict=True))
        return max(self._padding(sum(light) + more), u(CLOSEST_UNITS, self)), False

    def _padding(self, words: int) -> int:
        return (self.width() - words) // (2 * self.count())

    def _word(self, index: int, *, is_heavy: bool) -> int:
        font = tab_font(self.font()) if is_heavy else self.font()
        return QFontMetrics(font).horizontalAdvance(self.tabText(index).replace("&", ""))
