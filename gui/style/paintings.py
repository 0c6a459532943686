"""Which shape paints which element of Qt's styles; what is not listed here is left to Fusion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtWidgets import QFrame, QStyle, QStyleOption, QStyleOptionFrame, QWidget

from gui.style import bar_shapes, button_shapes, input_shapes, item_shapes
from gui.style.card import RADIUS_UNITS as CARD_RADIUS_UNITS
from gui.style.card import paint_card
from gui.style.control_frame import filled, has_keyboard_focus, paint_focus_ring, paint_input, unit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QPainter

    from gui.style.palettes import Theme

    # Qt hands each element the option class that belongs to it.
    Painting = Callable[[QPainter, Any, Theme, QWidget | None], None]

Primitive = QStyle.PrimitiveElement
Control = QStyle.ControlElement
Complex = QStyle.ComplexControl


def _nothing(painter: QPainter, option: QStyleOption, theme: Theme, widget: QWidget | None) -> None:
    pass


def _focus_ring(painter: QPainter, option: QStyleOption, theme: Theme, widget: QWidget | None) -> None:
    in_popup = widget is not None and widget.window().windowType() == Qt.WindowType.Popup
    if has_keyboard_focus(option) and not in_popup:
        paint_focus_ring(painter, option.rect, theme, 4 * unit(option))


def _frame(painter: QPainter, option: QStyleOption, theme: Theme, widget: QWidget | None) -> None:
    if widget is not None and widget.isWindow():
        _popup_frame(painter, option, theme, widget)
    else:
        paint_input(painter, option, theme, widget, theme.base)


def _popup_frame(painter: QPainter, option: QStyleOption, theme: Theme, _widget: QWidget | None) -> None:
    painter.save()
    painter.setPen(theme.outline)
    painter.setBrush(theme.base)
    painter.drawRect(QRect(option.rect).adjusted(0, 0, -1, -1))
    painter.restore()


def _group(painter: QPainter, option: QStyleOption, theme: Theme, _widget: QWidget | None) -> None:
    paint_card(painter, QRectF(option.rect), theme, None, CARD_RADIUS_UNITS * unit(option))


def _empty_menu_bar(painter: QPainter, option: QStyleOption, theme: Theme, _widget: QWidget | None) -> None:
    filled(painter, option.rect, theme.window)


def _shaped_frame(painter: QPainter, option: QStyleOptionFrame, theme: Theme, widget: QWidget | None) -> None:
    middle = option.rect.center()
    if option.frameShape == QFrame.Shape.HLine:
        filled(painter, QRect(option.rect.left(), middle.y(), option.rect.width(), 1), theme.divider)
    elif option.frameShape == QFrame.Shape.VLine:
        filled(painter, QRect(middle.x(), option.rect.top(), 1, option.rect.height()), theme.divider)
    elif option.frameShape != QFrame.Shape.NoFrame:
        _frame(painter, option, theme, widget)


PRIMITIVES: Final[Mapping[QStyle.PrimitiveElement, Painting]] = {
    Primitive.PE_PanelLineEdit: input_shapes.paint_line_edit,
    Primitive.PE_FrameLineEdit: _nothing,
    Primitive.PE_PanelButtonCommand: button_shapes.paint_button,
    Primitive.PE_PanelButtonTool: button_shapes.paint_quiet,
    Primitive.PE_FrameDefaultButton: _nothing,
    Primitive.PE_IndicatorCheckBox: button_shapes.paint_check_box,
    Primitive.PE_IndicatorRadioButton: button_shapes.paint_radio,
    Primitive.PE_IndicatorBranch: item_shapes.paint_branch,
    Primitive.PE_PanelItemViewRow: _nothing,
    Primitive.PE_PanelItemViewItem: item_shapes.paint_row_part,
    Primitive.PE_FrameFocusRect: _focus_ring,
    Primitive.PE_Frame: _frame,
    Primitive.PE_FrameMenu: _popup_frame,
    Primitive.PE_PanelMenu: _popup_frame,
    Primitive.PE_PanelTipLabel: _popup_frame,
    Primitive.PE_FrameGroupBox: _group,
    Primitive.PE_FrameTabBarBase: item_shapes.paint_tab_base,
    Primitive.PE_FrameTabWidget: _nothing,
    Primitive.PE_PanelScrollAreaCorner: _nothing,
    Primitive.PE_PanelMenuBar: _nothing,
}

CONTROLS: Final[Mapping[QStyle.ControlElement, Painting]] = {
    Control.CE_ShapedFrame: _shaped_frame,
    Control.CE_TabBarTabShape: item_shapes.paint_tab,
    Control.CE_TabBarTabLabel: item_shapes.paint_tab_text,
    Control.CE_MenuBarItem: item_shapes.paint_menu_bar_item,
    Control.CE_MenuBarEmptyArea: _empty_menu_bar,
    Control.CE_HeaderSection: item_shapes.paint_header_section,
    Control.CE_HeaderEmptyArea: item_shapes.paint_header_section,
    Control.CE_ProgressBarGroove: bar_shapes.paint_groove,
    Control.CE_ProgressBarContents: bar_shapes.paint_progress,
}

COMPLEX: Final[Mapping[QStyle.ComplexControl, Painting]] = {
    Complex.CC_ComboBox: input_shapes.paint_combo,
    Complex.CC_SpinBox: input_shapes.paint_spin_box,
    Complex.CC_ScrollBar: bar_shapes.paint_scroll_bar,
}
