"""Paints where on the time axis of a test one row lies, and thinner below it each address that it tried."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt

from core.values.value_class import value_class
from gui.style.status_glyphs import Glyph, tone_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor, QPainter

    from gui.style.palettes import Theme

# In units.
BAR_HEIGHT: Final = 5
THIN_HEIGHT: Final = 2
_SHORTEST: Final = 4
_BELOW_BAR: Final = 3
_GAP: Final = 2
_NARROW_GAP: Final = 1
_MANY: Final = 5
"""So many thin bars move closer together."""


@value_class
class Span:
    """Where something lies on the time axis, as shares of it, and how it went."""

    began: float
    ended: float
    glyph: Glyph


@value_class
class Waterfall:
    """The bars of one row: its own, and those of the addresses."""

    whole: Span
    parts: tuple[Span, ...] = ()

    def paint(self, painter: QPainter, room: QRectF, unit: float, theme: Theme, *, is_mirrored: bool) -> None:
        """Paint into the middle of `room`, whose width is the axis; `unit` is a unit of the design in pixels."""
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        axis = _Axis(painter, room, unit, is_mirrored=is_mirrored)
        thick, thin = BAR_HEIGHT * unit, _thin(unit)
        tops = self._tops(room, unit)
        axis.draw(Span(0.0, 1.0, Glyph.PENDING), tops[0], thick, theme.track)
        axis.draw(self.whole, tops[0], thick, theme.tone(tone_of(self.whole.glyph)).colour)
        for part, top in zip(self.parts, tops[1:], strict=True):
            axis.draw(part, top, thin, theme.tone(tone_of(part.glyph)).colour)

    def _tops(self, room: QRectF, unit: float) -> Sequence[float]:
        """The upper edges, on whole pixels where there are thin bars: a blurred one would hardly be seen."""
        count, thick = len(self.parts), BAR_HEIGHT * unit
        if not count:
            return (room.top() + (room.height() - thick) / 2,)
        gap = max(round((_NARROW_GAP if count >= _MANY else _GAP) * unit), 1)
        below = thick + _BELOW_BAR * unit
        pitch = _thin(unit) + gap
        top = round(room.top() + (room.height() - below - count * pitch + gap) / 2)
        first = round(top + below)
        return (top, *(first + number * pitch for number in range(count)))


def _thin(unit: float) -> int:
    return max(round(THIN_HEIGHT * unit), THIN_HEIGHT)


class _Axis:
    """Draws bars from one edge of the room to the other."""

    def __init__(self, painter: QPainter, room: QRectF, unit: float, *, is_mirrored: bool) -> None:
        self._painter = painter
        self._room = room
        self._shortest = _SHORTEST * unit
        self._is_mirrored = is_mirrored

    def draw(self, span: Span, top: float, thick: float, colour: QColor) -> None:
        width = self._room.width()
        # Even the shortest is a dot that can be seen.
        long = max((span.ended - span.began) * width, thick, self._shortest)
        start = min(span.began * width, width - long)
        bar = QRectF(self._room.left() + start, top, long, thick)
        if self._is_mirrored:
            bar.moveRight(self._room.right() - start)
        self._painter.setBrush(colour)
        self._painter.drawRoundedRect(bar, thick / 2, thick / 2)
