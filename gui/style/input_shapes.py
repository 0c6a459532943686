"""How line edits, combo boxes and spin boxes look."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QStyleOptionFrame, QStyleOptionSpinBox

from gui.style.control_frame import has, paint_input, unit
from gui.style.icons import Line, paint_line
from gui.style.palettes import Theme, mix

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

State = QStyle.StateFlag
Part = QStyle.SubControl

ARROW_UNITS: Final = 26
"""How wide the part with the arrow of a combo box is."""
STEPPER_UNITS: Final = 24


def paint_line_edit(painter: QPainter, option: QStyleOptionFrame, theme: Theme, widget: QWidget | None) -> None:
    """Paint a line edit; one without a frame lies inside another control, which has painted already."""
    if option.lineWidth > 0:
        paint_input(painter, option, theme, widget, theme.base)


def paint_combo(painter: QPainter, option: QStyleOptionComboBox, theme: Theme, widget: QWidget | None) -> None:
    """Paint a combo box but for its text."""
    fill = theme.base if option.editable else theme.button
    if not option.editable and has(option, State.State_MouseOver):
        fill = mix(theme.text, fill, 0.04)
    paint_input(painter, option, theme, widget, fill)
    side = 13 * unit(option)
    arrow = QRectF(0, 0, side, side)
    arrow.moveCenter(QRectF(combo_part(option, Part.SC_ComboBoxArrow)).center())
    enabled = has(option, State.State_Enabled)
    paint_line(painter, arrow, Line.CHEVRON_DOWN, theme.secondary if enabled else theme.disabled_text, stroke=1.7)


def combo_part(option: QStyleOptionComboBox, part: QStyle.SubControl) -> QRect:
    """Return where a part of a combo box lies."""
    whole, size = option.rect, unit(option)
    arrow = round(ARROW_UNITS * size)
    if part == Part.SC_ComboBoxArrow:
        inner = whole.adjusted(whole.width() - arrow, 0, 0, 0)
    elif part == Part.SC_ComboBoxEditField:
        inner = whole.adjusted(round(8 * size), 2, -arrow, -2)
    else:
        return whole
    return QStyle.visualRect(option.direction, whole, inner)


def paint_spin_box(painter: QPainter, option: QStyleOptionSpinBox, theme: Theme, widget: QWidget | None) -> None:
    """Paint a spin box but for its text."""
    paint_input(painter, option, theme, widget, theme.base)
    steps = (
        (Part.SC_SpinBoxUp, Line.CHEVRON_UP, option.stepEnabled & option.stepEnabled.StepUpEnabled),
        (Part.SC_SpinBoxDown, Line.CHEVRON_DOWN, option.stepEnabled & option.stepEnabled.StepDownEnabled),
    )
    side = 10 * unit(option)
    for part, icon, possible in steps:
        arrow = QRectF(0, 0, side, side)
        arrow.moveCenter(QRectF(spin_part(option, part)).center())
        enabled = bool(possible) and has(option, State.State_Enabled)
        paint_line(painter, arrow, icon, theme.secondary if enabled else theme.disabled_text, stroke=1.9)


def spin_part(option: QStyleOptionSpinBox, part: QStyle.SubControl) -> QRect:
    """Return where a part of a spin box lies."""
    whole, size = option.rect, unit(option)
    width = round(STEPPER_UNITS * size)
    middle = whole.height() // 2
    steppers = whole.adjusted(whole.width() - width, 2, -2, -2)
    if part == Part.SC_SpinBoxUp:
        inner = steppers.adjusted(0, 1, 0, -middle + 2)
    elif part == Part.SC_SpinBoxDown:
        inner = steppers.adjusted(0, middle - 2, 0, -1)
    elif part == Part.SC_SpinBoxEditField:
        inner = whole.adjusted(round(8 * size), 2, -width, -2)
    else:
        return whole
    return QStyle.visualRect(option.direction, whole, inner)
