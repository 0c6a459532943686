"""Texts laid out below one another for painting: measured once, mirrored for languages that run from right to left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF

from core.values.value_class import value_class
from gui.controls.wrapped_text import WrappedText
from gui.style.units import units_f

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QFont, QPainter

    from gui.style.palettes import Theme

_WIDEST_LABELS: Final = 0.4
"""The share of the width that labels may take at most."""
# In units.
_BETWEEN_COLUMNS: Final = 18
_BETWEEN_GROUPS: Final = 6


@value_class
class _Block:
    """One text, and where its upper left corner lies within the column; the mirroring is done."""

    text: WrappedText
    corner: QPointF
    is_secondary: bool


class TextColumn:
    """Blocks below one another in a given width, in pixels; `font` is the body font, from which gaps are measured."""

    def __init__(self, width: float, font: QFont, direction: Qt.LayoutDirection) -> None:
        self._width = max(width, 1.0)
        self._font = font
        self._direction = direction
        self._blocks: list[_Block] = []
        self.height = 0.0

    def add(self, texts: Iterable[str], font: QFont) -> None:
        """Add texts as one group."""
        for number, text in enumerate(texts):
            self._open_gap(_BETWEEN_GROUPS if number == 0 else 2)
            self.height += self._put(text, font, 0.0, self._width)

    def add_facts(self, facts: Sequence[tuple[str, str]], font: QFont, gap: float = 2) -> None:
        """Add labels with their values in a column of their own as one group, `gap` units between two rows."""
        metrics = QFontMetricsF(font)
        widest = max((metrics.horizontalAdvance(label) for label, _ in facts), default=0.0)
        labels = min(widest + 1, self._width * _WIDEST_LABELS)
        start = labels + units_f(_BETWEEN_COLUMNS, self._font)
        for number, (label, value) in enumerate(facts):
            self._open_gap(_BETWEEN_GROUPS if number == 0 else gap)
            heights = (
                self._put(label, font, 0.0, labels, is_secondary=True),
                self._put(value, font, start, self._width - start),
            )
            self.height += max(heights)

    def paint(self, painter: QPainter, corner: QPointF, theme: Theme) -> None:
        """Paint everything with its upper left corner at `corner`."""
        for block in self._blocks:
            painter.setPen(theme.secondary if block.is_secondary else theme.text)
            block.text.paint(painter, corner + block.corner)

    def _put(self, text: str, font: QFont, start: float, width: float, *, is_secondary: bool = False) -> float:
        """Put a text at the present height, `start` pixels from where lines begin, and return how high it is."""
        wrapped = WrappedText(text, font, width, self._direction)
        is_mirrored = self._direction is Qt.LayoutDirection.RightToLeft
        left = self._width - start - width if is_mirrored else start
        self._blocks.append(_Block(wrapped, QPointF(left, self.height), is_secondary))
        return wrapped.height

    def _open_gap(self, units: float) -> None:
        if self._blocks:
            self.height += units_f(units, self._font)
