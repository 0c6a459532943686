"""The outline that inputs and buttons share, and the ring around what has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle

from gui.style.field_mark import is_marked
from gui.style.palettes import Theme, Tone, mix
from gui.style.units import UNITS_PER_LINE

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QStyleOption, QWidget

RADIUS_UNITS: Final = 6
FOCUS_WIDTH: Final = 2.0


def unit(option: QStyleOption) -> float:
    """Return one unit of the design in pixels, for what is being painted."""
    return option.fontMetrics.height() / UNITS_PER_LINE


def has(option: QStyleOption, flag: QStyle.StateFlag) -> bool:
    """Whether the state of what is being painted contains a flag."""
    return bool(option.state & flag)


def has_keyboard_focus(option: QStyleOption) -> bool:
    """Whether the focus came by keyboard; a ring after a click would only be in the way."""
    return has(option, QStyle.StateFlag.State_HasFocus) and has(option, QStyle.StateFlag.State_KeyboardFocusChange)


def mnemonic_flag(option: QStyleOption, widget: QWidget | None) -> int:
    """Return whether a text's mnemonic letter is underlined now, as a flag for drawing text."""
    style = widget.style() if widget is not None else QApplication.style()
    shown = style.styleHint(QStyle.StyleHint.SH_UnderlineShortcut, option, widget)
    return (Qt.TextFlag.TextShowMnemonic if shown else Qt.TextFlag.TextHideMnemonic).value


def filled(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """Paint a rectangle without an edge."""
    # Not fillRect: for its first call PySide loads all that there is about gradients.
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(rect)
    painter.restore()


def rounded(
    painter: QPainter, rect: QRectF, radius: float, fill: QColor | None, edge: QColor | None, width: float
) -> None:
    """Paint a rounded rectangle whose edge lies wholly inside `rect`."""
    inset = width / 2 if edge else 0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, width) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(fill or Qt.BrushStyle.NoBrush)
    corner = max(radius - inset, 0.0)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner)
    painter.restore()


def paint_input(painter: QPainter, option: QStyleOption, theme: Theme, widget: QWidget | None, fill: QColor) -> None:
    """Paint the background and the outline of an input: focused, marked, switched off or at rest."""
    edge, width = theme.outline, 1.0
    is_focused = has(option, QStyle.StateFlag.State_HasFocus)
    if not has(option, QStyle.StateFlag.State_Enabled):
        edge, fill = theme.divider, theme.alternate_base
    elif is_marked(widget):
        edge, width = theme.tone(Tone.FAILURE).colour, FOCUS_WIDTH
    elif is_focused:
        edge, width = theme.accent, FOCUS_WIDTH
    elif has(option, QStyle.StateFlag.State_MouseOver):
        edge = mix(theme.outline, theme.text, 0.6)
    rect, radius = QRectF(option.rect), RADIUS_UNITS * unit(option)
    rounded(painter, rect, radius, fill, edge, width)
    if is_focused and is_marked(widget):
        # Within the mark, which stays for as long as the text cannot be used.
        inner = rect.adjusted(width, width, -width, -width)
        paint_focus_ring(painter, inner, theme, radius - width)


def paint_focus_ring(painter: QPainter, rect: QRect | QRectF, theme: Theme, radius: float) -> None:
    """Paint a ring in the accent colour along the inner edge of `rect`."""
    rounded(painter, QRectF(rect), radius, None, theme.accent, FOCUS_WIDTH)
