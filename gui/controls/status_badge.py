"""One large status shape; its arc turns while something runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.controls.arc_clock import ArcClock
from gui.style.palettes import current_theme
from gui.style.status_glyphs import VERDICT_UNITS, Glyph, paint_glyph
from gui.style.units import u

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_DIMMED: Final = 0.5


class StatusBadge(QWidget):
    """Shows a Glyph, `units` wide and high."""

    def __init__(self, parent: QWidget | None = None, units: int = VERDICT_UNITS) -> None:
        super().__init__(parent)
        self._units = units
        self._glyph = Glyph.INFO
        self._is_dimmed = False
        self._clock = ArcClock(self)
        self._clock.ticked.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def glyph(self) -> Glyph:
        """The shape that is shown."""
        return self._glyph

    def show_glyph(self, glyph: Glyph, *, is_dimmed: bool = False) -> None:
        """Show a shape, pale when what it says is no longer true."""
        self._glyph, self._is_dimmed = glyph, is_dimmed
        self._clock.set_wanted(glyph is Glyph.RUNNING)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(u(self._units, self), u(self._units, self))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(_DIMMED if self._is_dimmed else 1.0)
        paint_glyph(painter, QRectF(self.rect()), self._glyph, current_theme(), self._clock.turn)
