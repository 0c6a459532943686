"""How tabs, menu bars, table headers, tree rows and their disclosure arrows look."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyleOptionHeader,
    QStyleOptionMenuItem,
    QStyleOptionTab,
    QStyleOptionViewItem,
)

from gui.style.control_frame import (
    RADIUS_UNITS,
    filled,
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
    from PySide6.QtWidgets import QStyleOption, QWidget

State = QStyle.StateFlag
Position = QStyleOptionViewItem.ViewItemPosition

TAB_PADDING_UNITS: Final = 14
UNDERLINE_UNITS: Final = 3
CENTRED: Final = int(Qt.AlignmentFlag.AlignCenter)


def tab_font(font: QFont) -> QFont:
    """Return the font of the selected tab; every tab has room for it, so that none moves when one is chosen."""
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong


def paint_tab(painter: QPainter, option: QStyleOptionTab, theme: Theme, _widget: QWidget | None) -> None:
    """Paint what lies behind a tab's text: the underline of the selected one."""
    size = unit(option)
    if not has(option, State.State_Selected):
        return
    text = QFontMetrics(tab_font(painter.font())).horizontalAdvance(option.text.replace("&", ""))
    line = QRectF(0, 0, text + 8 * size, UNDERLINE_UNITS * size)
    line.moveCenter(QRectF(option.rect).center())
    line.moveBottom(option.rect.bottom() + 1)
    rounded(painter, line, UNDERLINE_UNITS * size / 2, theme.accent, None, 0)


def paint_tab_text(painter: QPainter, option: QStyleOptionTab, theme: Theme, widget: QWidget | None) -> None:
    """Paint a tab's text, and the ring when the keyboard is on it."""
    chosen = has(option, State.State_Selected)
    painter.save()
    if chosen:
        painter.setFont(tab_font(painter.font()))
    lively = chosen or has(option, State.State_MouseOver)
    colour = theme.text if lively else theme.secondary
    painter.setPen(colour if has(option, State.State_Enabled) else theme.disabled_text)
    painter.drawText(option.rect, CENTRED | mnemonic_flag(option, widget), option.text)
    painter.restore()
    if chosen and has_keyboard_focus(option):
        inset = round(4 * unit(option))
        ring = option.rect.adjusted(inset, inset, -inset, -inset)
        paint_focus_ring(painter, ring, theme, RADIUS_UNITS * unit(option))


def paint_tab_base(painter: QPainter, option: QStyleOption, theme: Theme, _widget: QWidget | None) -> None:
    """Paint the line under all tabs."""
    rect = option.rect
    filled(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.divider)


def paint_menu_bar_item(painter: QPainter, option: QStyleOptionMenuItem, theme: Theme, widget: QWidget | None) -> None:
    """Paint one menu's name in the menu bar."""
    filled(painter, option.rect, theme.window)
    if has(option, State.State_Selected) and has(option, State.State_Enabled):
        rounded(painter, QRectF(option.rect), 4 * unit(option), mix(theme.text, theme.window, 0.1), theme.accent, 1)
    painter.save()
    painter.setPen(theme.text if has(option, State.State_Enabled) else theme.disabled_text)
    painter.drawText(option.rect, CENTRED | mnemonic_flag(option, widget), option.text)
    painter.restore()


def paint_header_section(painter: QPainter, option: QStyleOptionHeader, theme: Theme, widget: QWidget | None) -> None:
    """Paint what lies behind a column's name."""
    filled(painter, option.rect, theme.base)
    paint_tab_base(painter, option, theme, widget)


def paint_row_part(painter: QPainter, option: QStyleOptionViewItem, theme: Theme, widget: QWidget | None) -> None:
    """Paint one cell's background: a selected row is one rounded bar from its first to its last cell."""
    if not has(option, State.State_Selected):
        return
    rect, radius = QRectF(option.rect), RADIUS_UNITS * unit(option)
    begins = option.viewItemPosition in {Position.Beginning, Position.OnlyOne, Position.Invalid}
    ends = option.viewItemPosition in {Position.End, Position.OnlyOne, Position.Invalid}
    if option.direction == Qt.LayoutDirection.RightToLeft:
        begins, ends = ends, begins
    painter.save()
    painter.setClipRect(rect)
    # What sticks out is clipped, and so ends square.
    bar = rect.adjusted(0 if begins else -2 * radius, 0, 0 if ends else 2 * radius, 0)
    # In the list of a combo box the selected row is where the keyboard is, and nothing else shows that.
    in_popup = widget is not None and widget.window().windowType() == Qt.WindowType.Popup
    rounded(painter, bar, radius, theme.selection, theme.accent if in_popup else None, 1)
    painter.restore()


def paint_branch(painter: QPainter, option: QStyleOption, theme: Theme, _widget: QWidget | None) -> None:
    """Paint a tree row's disclosure arrow; it points to where the row's text is when the row is closed."""
    if not has(option, State.State_Children):
        return
    side = 13 * unit(option)
    arrow = QRectF(0, 0, side, side)
    arrow.moveCenter(QRectF(option.rect).center())
    paint_line(painter, arrow, arrow_line(option), theme.secondary, stroke=1.7)


def arrow_line(option: QStyleOption) -> Line:
    """Return the disclosure arrow for a row, open or closed, in the direction of reading."""
    if has(option, State.State_Open):
        return Line.CHEVRON_DOWN
    mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    return Line.CHEVRON_LEFT if mirrored else Line.CHEVRON_RIGHT
