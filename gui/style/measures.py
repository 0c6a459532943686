"""How large the style makes controls, in units of the font of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionTab,
    QWidget,
)

from gui.style.bar_shapes import SCROLL_BAR_UNITS
from gui.style.button_kinds import FRAMELESS, button_kind
from gui.style.button_shapes import ICON_GAP_UNITS, has_icon_and_text
from gui.style.control_frame import unit
from gui.style.item_shapes import TAB_PADDING_UNITS, tab_font

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Measure = Callable[[QStyleOption, QSize, QWidget | None], QSize]

Metric = QStyle.PixelMetric
Contents = QStyle.ContentsType
Hint = QStyle.StyleHint

QT_ICON_GAP: Final = 4
"""How many pixels Qt has counted already for the gap between the icon of a button and its text."""
FIELD_EXTRA_UNITS: Final = 15
"""How much higher than its text a field or a button is."""
TAB_EXTRA_UNITS: Final = 22
BUTTON_PADDING_UNITS: Final = 14
QUIET_PADDING_UNITS: Final = 10
DISCLOSURE_PADDING_UNITS: Final = 5
"""Of what opens the fields below it: its arrow stands nearly where these begin."""
FIELD_PADDING_UNITS: Final = 7

METRICS: Final[Mapping[QStyle.PixelMetric, int]] = {
    Metric.PM_IndicatorWidth: 16,
    Metric.PM_IndicatorHeight: 16,
    Metric.PM_ExclusiveIndicatorWidth: 16,
    Metric.PM_ExclusiveIndicatorHeight: 16,
    Metric.PM_CheckBoxLabelSpacing: 8,
    Metric.PM_RadioButtonLabelSpacing: 8,
    Metric.PM_ScrollBarExtent: SCROLL_BAR_UNITS,
    Metric.PM_ButtonIconSize: 16,
    Metric.PM_SmallIconSize: 16,
    Metric.PM_LineEditIconSize: 16,
    Metric.PM_MenuBarHMargin: 8,
    Metric.PM_MenuBarVMargin: 2,
    Metric.PM_ToolTipLabelFrameWidth: 4,
    Metric.PM_MenuVMargin: 4,
    Metric.PM_MenuHMargin: 4,
    Metric.PM_ButtonShiftHorizontal: 0,
    Metric.PM_ButtonShiftVertical: 0,
    Metric.PM_ButtonDefaultIndicator: 0,
    Metric.PM_TabBarTabShiftVertical: 0,
    Metric.PM_TabBarTabShiftHorizontal: 0,
    Metric.PM_TabBarBaseOverlap: 0,
    Metric.PM_ScrollView_ScrollBarSpacing: 0,
    Metric.PM_MenuBarPanelWidth: 0,
    Metric.PM_DefaultFrameWidth: 2,
}
"""In units."""

GNOME_LAYOUT: Final = 3
"""QDialogButtonBox.ButtonLayout.GnomeLayout; as a number, because the first paint would wait for that class."""

HINTS: Final[Mapping[QStyle.StyleHint, int]] = {
    Hint.SH_ComboBox_Popup: 0,
    Hint.SH_EtchDisabledText: 0,
    Hint.SH_DialogButtonLayout: GNOME_LAYOUT,
    Hint.SH_ItemView_ShowDecorationSelected: 1,
    Hint.SH_TabBar_ElideMode: Qt.TextElideMode.ElideNone.value,
}


def _field(option: QStyleOption, size: QSize, _widget: QWidget | None) -> QSize:
    return QSize(size.width(), _field_height(option))


def _field_height(option: QStyleOption) -> int:
    return option.fontMetrics.height() + round(FIELD_EXTRA_UNITS * unit(option))


def _combo(option: QStyleOption, size: QSize, _widget: QWidget | None) -> QSize:
    return QSize(size.width() + round(44 * unit(option)), _field_height(option))


def _padding(widget: QWidget | None) -> int:
    if button_kind(widget) not in FRAMELESS:
        return BUTTON_PADDING_UNITS
    is_disclosure = isinstance(widget, QAbstractButton) and widget.isCheckable()
    return DISCLOSURE_PADDING_UNITS if is_disclosure else QUIET_PADDING_UNITS


def _button(option: QStyleOption, size: QSize, widget: QWidget | None) -> QSize:
    padding = _padding(widget)
    if isinstance(option, QStyleOptionButton) and has_icon_and_text(option):
        size = size + QSize(round(ICON_GAP_UNITS * unit(option)) - QT_ICON_GAP, 0)
    lines = option.text.count("\n") if isinstance(option, QStyleOptionButton) else 0
    height = _field_height(option) + lines * option.fontMetrics.lineSpacing()
    return QSize(size.width() + round(2 * padding * unit(option)), height)


def _tab(option: QStyleOption, size: QSize, widget: QWidget | None) -> QSize:
    height = option.fontMetrics.height() + round(TAB_EXTRA_UNITS * unit(option))
    if not isinstance(option, QStyleOptionTab) or widget is None:
        return QSize(size.width(), height)
    text = QFontMetrics(tab_font(widget.font())).horizontalAdvance(option.text.replace("&", ""))
    return QSize(text + round(2 * TAB_PADDING_UNITS * unit(option)), height)


def _menu_bar_item(option: QStyleOption, size: QSize, _widget: QWidget | None) -> QSize:
    return size + QSize(round(10 * unit(option)), round(6 * unit(option)))


def _header(option: QStyleOption, size: QSize, _widget: QWidget | None) -> QSize:
    return QSize(size.width() + round(12 * unit(option)), round(34 * unit(option)))


def _menu_item(option: QStyleOption, size: QSize, _widget: QWidget | None) -> QSize:
    # A separator has no text, and stays low.
    return size + QSize(round(12 * unit(option)), round(8 * unit(option)) if size.height() > unit(option) * 12 else 4)


def _row(option: QStyleOption, size: QSize, widget: QWidget | None) -> QSize:
    in_popup = widget is not None and widget.window().windowType() == Qt.WindowType.Popup
    return size + QSize(0, round(10 * unit(option))) if in_popup else size


SIZES: Final[Mapping[QStyle.ContentsType, Measure]] = {
    Contents.CT_LineEdit: _field,
    Contents.CT_SpinBox: _field,
    Contents.CT_ComboBox: _combo,
    Contents.CT_PushButton: _button,
    Contents.CT_TabBarTab: _tab,
    Contents.CT_MenuBarItem: _menu_bar_item,
    Contents.CT_HeaderSection: _header,
}
"""From the size of the contents to the size of the control."""

ENLARGED: Final[Mapping[QStyle.ContentsType, Measure]] = {
    Contents.CT_MenuItem: _menu_item,
    Contents.CT_ItemViewItem: _row,
}
"""From Fusion's size of the control to ours."""
