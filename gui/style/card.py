"""A rounded frame: around a group of things, or, tinted, around a verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame

from gui.style.palettes import Theme, Tone, current_theme
from gui.style.units import units_f

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

RADIUS_UNITS: Final = 8


def paint_card(painter: QPainter, rect: QRectF, theme: Theme, tone: Tone | None, radius: float) -> None:
    """Paint a card, white without a tone, `rect` being its outer edge."""
    colours = theme.tone(tone) if tone else None
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.outline if colours else theme.divider, 1))
    painter.setBrush(colours.tint if colours else theme.base)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.restore()


class Card(QFrame):
    """A frame with round corners that holds other widgets."""

    def __init__(self, tone: Tone | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone

    @property
    def tone(self) -> Tone | None:
        """What the card's colour says; None for a plain one."""
        return self._tone

    def set_tone(self, tone: Tone | None) -> None:
        """Give the card another colour."""
        if tone is not self._tone:
            self._tone = tone
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_card(painter, QRectF(self.rect()), current_theme(), self._tone, units_f(RADIUS_UNITS, self))
