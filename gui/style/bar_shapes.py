"""How scroll bars and progress bars look."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtWidgets import QStyle, QStyleOptionProgressBar, QStyleOptionSlider

from gui.style.control_frame import has, rounded, unit
from gui.style.palettes import Theme, mix

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

State = QStyle.StateFlag
Part = QStyle.SubControl

SCROLL_BAR_UNITS: Final = 10
SHORTEST_SLIDER_UNITS: Final = 32
BAR_RADIUS_UNITS: Final = 2.5


def scroll_part(option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
    """Return where a part of a scroll bar lies; there are no arrow buttons."""
    whole = option.rect
    sideways = option.orientation == Qt.Orientation.Horizontal
    length = whole.width() if sideways else whole.height()
    span = option.maximum - option.minimum
    slider = length
    if span > 0:
        shortest = min(round(SHORTEST_SLIDER_UNITS * unit(option)), length)
        slider = max(length * option.pageStep // (span + option.pageStep), shortest)
    start = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - slider, option.upsideDown
    )
    begin, end = {
        Part.SC_ScrollBarGroove: (0, length),
        Part.SC_ScrollBarSlider: (start, start + slider),
        Part.SC_ScrollBarSubPage: (0, start),
        Part.SC_ScrollBarAddPage: (start + slider, length),
    }.get(part, (0, 0))
    if sideways:
        inner = QRect(whole.left() + begin, whole.top(), end - begin, whole.height())
    else:
        inner = QRect(whole.left(), whole.top() + begin, whole.width(), end - begin)
    return QStyle.visualRect(option.direction, whole, inner)


def paint_scroll_bar(painter: QPainter, option: QStyleOptionSlider, theme: Theme, _widget: QWidget | None) -> None:
    """Paint a scroll bar: only its slider, darker while it is touched."""
    if not has(option, State.State_Enabled) or option.maximum <= option.minimum:
        return
    inset = 2 * unit(option)
    slider = QRectF(scroll_part(option, Part.SC_ScrollBarSlider)).adjusted(inset, inset, -inset, -inset)
    touched = has(option, State.State_MouseOver) or has(option, State.State_Sunken)
    colour = mix(theme.outline, theme.text, 0.6) if touched else theme.outline
    rounded(painter, slider, min(slider.width(), slider.height()) / 2, colour, None, 0)


def paint_groove(painter: QPainter, option: QStyleOptionProgressBar, theme: Theme, _widget: QWidget | None) -> None:
    """Paint the empty part of a progress bar."""
    rounded(painter, QRectF(option.rect), BAR_RADIUS_UNITS * unit(option), theme.track, None, 0)


def paint_progress(painter: QPainter, option: QStyleOptionProgressBar, theme: Theme, _widget: QWidget | None) -> None:
    """Paint the filled part of a progress bar; a third in the middle where the end is not known."""
    rect = QRectF(option.rect)
    span = option.maximum - option.minimum
    if span <= 0:
        filled = rect.adjusted(rect.width() / 3, 0, -rect.width() / 3, 0)
    else:
        share = max(option.progress - option.minimum, 0) / span
        from_right = (option.direction == Qt.LayoutDirection.RightToLeft) is not option.invertedAppearance
        width = rect.width() * share
        filled = QRectF(rect.right() - width if from_right else rect.left(), rect.top(), width, rect.height())
    if filled.width() >= 1:
        rounded(painter, filled, BAR_RADIUS_UNITS * unit(option), theme.accent, None, 0)
