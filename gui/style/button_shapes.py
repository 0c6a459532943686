"""How push buttons, tool buttons, check boxes and radio buttons look."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette
from PySide6.QtWidgets import QStyle

from gui.style.button_kinds import FRAMELESS, ButtonKind, button_kind
from gui.style.control_frame import (
    FOCUS_WIDTH,
    RADIUS_UNITS,
    has,
    has_keyboard_focus,
    mnemonic_flag,
    paint_focus_ring,
    rounded,
    unit,
)
from gui.style.icons import Line, paint_line
from gui.style.palettes import Theme, mix

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QStyleOption, QStyleOptionButton, QWidget

State = QStyle.StateFlag

ICON_GAP_UNITS: Final = 5


def has_icon_and_text(option: QStyleOptionButton) -> bool:
    """Whether a button shows both, beside each other."""
    return bool(option.text) and not option.icon.isNull()


def paint_icon_and_text(painter: QPainter, option: QStyleOptionButton, style: QStyle, widget: QWidget | None) -> None:
    """Paint a button's icon and its text in the middle; Qt would put them nearly against each other."""
    rect, side, is_enabled = option.rect, option.iconSize, has(option, State.State_Enabled)
    text = option.fontMetrics.size(Qt.TextFlag.TextShowMnemonic, option.text).width()
    gap = round(ICON_GAP_UNITS * unit(option))
    left = rect.x() + max((rect.width() - side.width() - gap - text) // 2, 0)
    picture = QRect(left, rect.y() + (rect.height() - side.height()) // 2, side.width(), side.height())
    words = QRect(left + side.width() + gap, rect.y(), text, rect.height())
    mode = QIcon.Mode.Normal if is_enabled else QIcon.Mode.Disabled
    option.icon.paint(painter, QStyle.visualRect(option.direction, rect, picture), Qt.AlignmentFlag.AlignCenter, mode)
    flags = int(Qt.AlignmentFlag.AlignCenter) | mnemonic_flag(option, widget)
    place = QStyle.visualRect(option.direction, rect, words)
    style.drawItemText(painter, place, flags, option.palette, is_enabled, option.text, QPalette.ColorRole.ButtonText)


def paint_button(painter: QPainter, option: QStyleOption, theme: Theme, widget: QWidget | None) -> None:
    """Paint what lies behind the text of a button, focus ring included."""
    kind = button_kind(widget)
    if kind is ButtonKind.PRIMARY:
        _primary(painter, option, theme)
    elif kind in FRAMELESS:
        paint_quiet(painter, option, theme, widget)
    else:
        _ordinary(painter, option, theme)


def _primary(painter: QPainter, option: QStyleOption, theme: Theme) -> None:
    rect, radius = QRectF(option.rect), RADIUS_UNITS * unit(option)
    fill = _touched(theme.highlight, option, theme) if has(option, State.State_Enabled) else theme.divider
    rounded(painter, rect, radius, fill, None, 0)
    if has_keyboard_focus(option):
        # The accent would not show against the fill, so the ring is white and lies inside.
        inner = rect.adjusted(FOCUS_WIDTH, FOCUS_WIDTH, -FOCUS_WIDTH, -FOCUS_WIDTH)
        rounded(painter, inner, radius - FOCUS_WIDTH, None, theme.highlighted_text, FOCUS_WIDTH)


def _ordinary(painter: QPainter, option: QStyleOption, theme: Theme) -> None:
    rect, radius = QRectF(option.rect), RADIUS_UNITS * unit(option)
    if not has(option, State.State_Enabled):
        rounded(painter, rect, radius, theme.alternate_base, theme.divider, 1)
        return
    rounded(painter, rect, radius, _touched(theme.button, option, theme), theme.outline, 1)
    if has_keyboard_focus(option):
        paint_focus_ring(painter, rect, theme, radius)


def paint_quiet(painter: QPainter, option: QStyleOption, theme: Theme, _widget: QWidget | None) -> None:
    """Paint a button that has no frame while nobody touches it."""
    rect, radius = QRectF(option.rect), RADIUS_UNITS * unit(option)
    if has(option, State.State_Enabled) and (has(option, State.State_MouseOver) or has(option, State.State_Sunken)):
        share = 0.14 if has(option, State.State_Sunken) else 0.07
        painter.save()
        painter.setOpacity(share)
        rounded(painter, rect, radius, theme.text, None, 0)
        painter.restore()
    if has_keyboard_focus(option):
        paint_focus_ring(painter, rect, theme, radius)


def _touched(colour: QColor, option: QStyleOption, theme: Theme) -> QColor:
    towards = theme.text if not theme.is_dark else theme.highlighted_text
    if has(option, State.State_Sunken):
        return mix(towards, colour, 0.14)
    if has(option, State.State_MouseOver):
        return mix(towards, colour, 0.06)
    return colour


def paint_check_box(painter: QPainter, option: QStyleOption, theme: Theme, _widget: QWidget | None) -> None:
    """Paint the box of a check box, ticked, half ticked or empty."""
    side = min(option.rect.width(), option.rect.height())
    rect = QRectF(option.rect.x(), option.rect.y() + (option.rect.height() - side) / 2, side, side)
    radius = 4 * unit(option)
    enabled = has(option, State.State_Enabled)
    half = has(option, State.State_NoChange)
    if not (has(option, State.State_On) or half):
        fill = _touched(theme.base, option, theme) if enabled else theme.alternate_base
        rounded(painter, rect, radius, fill, theme.outline if enabled else theme.divider, 1)
        return
    rounded(painter, rect, radius, _touched(theme.highlight, option, theme) if enabled else theme.divider, None, 0)
    ink = theme.highlighted_text if enabled else theme.secondary
    inset = side * 0.08
    paint_line(painter, rect.adjusted(inset, inset, -inset, -inset), Line.DASH if half else Line.TICK, ink, stroke=2.2)


def paint_radio(painter: QPainter, option: QStyleOption, theme: Theme, _widget: QWidget | None) -> None:
    """Paint the circle of a radio button, chosen or not."""
    side = min(option.rect.width(), option.rect.height())
    rect = QRectF(option.rect.x(), option.rect.y() + (option.rect.height() - side) / 2, side, side)
    enabled, chosen = has(option, State.State_Enabled), has(option, State.State_On)
    on = theme.highlight if enabled else theme.divider
    off = theme.outline if enabled else theme.divider
    rounded(painter, rect, side / 2, on if chosen else theme.base, on if chosen else off, 1)
    if chosen:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.highlighted_text if enabled else theme.secondary)
        painter.setPen(theme.highlighted_text if enabled else theme.secondary)
        painter.drawEllipse(QPointF(rect.center()), side * 0.17, side * 0.17)
        painter.restore()
