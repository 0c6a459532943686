"""Sizes that grow with the user's font."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QFontMetricsF

if TYPE_CHECKING:
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QWidget

UNITS_PER_LINE: Final = 16
"""One line of the body font is this many units high."""


def u(units: float, source: QWidget | QFont) -> int:
    """Return a length of the design in pixels, for the font of a widget, or for a font."""
    return round(units_f(units, source))


def units_f(units: float, source: QWidget | QFont) -> float:
    """Return the same as `u`, unrounded, for painting."""
    font = source if not hasattr(source, "font") else source.font()
    return units * QFontMetricsF(font).height() / UNITS_PER_LINE
