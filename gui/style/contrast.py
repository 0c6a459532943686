"""How well two colours can be told apart (WCAG 2.2, "contrast ratio")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

TEXT_CONTRAST: Final = 4.5
"""The least ratio between text and what is behind it (WCAG 2.2, 1.4.3)."""

ENHANCED_CONTRAST: Final = 7.0
"""The ratio for those who need more (1.4.6): what is there where the system asks for high contrast."""

SHAPE_CONTRAST: Final = 3.0
"""The least ratio between the outline of a control, or a shape that says something, and its surroundings (1.4.11)."""


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def luminance(colour: QColor) -> float:
    """Return the relative luminance of a colour, 0 for black to 1 for white (WCAG 2.2); alpha is ignored."""
    red, green, blue = (_linear(channel) for channel in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two opaque colours, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)
