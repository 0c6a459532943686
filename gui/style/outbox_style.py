"""The widget style: Fusion underneath, our own shapes on top, all colours from the palette."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMainWindow,
    QMenu,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QStyleOptionSlider,
    QStyleOptionSpinBox,
    QTabBar,
    QWidget,
)

from gui.style import bar_shapes, input_shapes
from gui.style.button_kinds import ButtonKind, button_kind
from gui.style.button_shapes import has_icon_and_text, paint_button, paint_icon_and_text
from gui.style.control_frame import has, rounded, unit
from gui.style.measures import ENLARGED, FIELD_PADDING_UNITS, HINTS, METRICS, SIZES
from gui.style.motion import is_motion_reduced
from gui.style.paintings import COMPLEX, CONTROLS, PRIMITIVES
from gui.style.palettes import Theme, current_theme
from gui.style.shortcut_letters import ShortcutLetters
from gui.style.units import u

Control = QStyle.ControlElement
Complex = QStyle.ComplexControl
Element = QStyle.SubElement
Hint = QStyle.StyleHint

# Asked for more than a thousand times before the first paint, and each look into an enum class runs Python's own code.
_UNDERLINE_HINT = Hint.SH_UnderlineShortcut
_MOTION_HINTS = frozenset({Hint.SH_Widget_Animate, Hint.SH_Widget_Animation_Duration})
_HOVERED = (QAbstractButton, QComboBox, QLineEdit, QTabBar)


class OutboxStyle(QProxyStyle):
    """Fusion with our shapes; install it once with `apply_style`."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._letters = ShortcutLetters()

    def show_letters(self, always: bool) -> None:
        """Underline shortcut letters at all times, or while Alt is held down."""
        self._letters.show_always(always)

    def polish(self, target: QWidget | QApplication | QPalette) -> None:  # type: ignore[override]  # three overloads
        super().polish(target)
        if isinstance(target, _HOVERED):
            target.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if isinstance(target, (QMainWindow, QDialog)):
            self._letters.watch(target)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        painting = PRIMITIVES.get(element)
        if painting is None:
            super().drawPrimitive(element, option, painter, widget)
        else:
            painting(painter, option, current_theme(), widget)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        painting = CONTROLS.get(element)
        if painting is not None:
            painting(painter, option, current_theme(), widget)
        elif element == Control.CE_PushButton and isinstance(option, QStyleOptionButton):
            self._draw_push_button(option, painter, widget)
        elif element == Control.CE_MenuItem:
            self._draw_menu_item(option, painter, widget)
        elif element == Control.CE_ItemViewItem:
            option.palette = _selecting(option.palette, current_theme())
            super().drawControl(element, option, painter, widget)
        else:
            super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        painting = COMPLEX.get(control)
        if painting is None:
            super().drawComplexControl(control, option, painter, widget)
        else:
            painting(painter, option, current_theme(), widget)

    def _draw_push_button(self, option: QStyleOptionButton, painter: QPainter, widget: QWidget | None) -> None:
        theme = current_theme()
        paint_button(painter, option, theme, widget)
        kind = button_kind(widget)
        inks = {ButtonKind.PRIMARY: theme.highlighted_text, ButtonKind.LINK: theme.accent}
        if kind in inks and has(option, QStyle.StateFlag.State_Enabled):
            palette = QPalette(option.palette)
            palette.setColor(QPalette.ColorRole.ButtonText, inks[kind])
            option.palette = palette
        if has_icon_and_text(option):
            paint_icon_and_text(painter, option, self, widget)
        else:
            super().drawControl(Control.CE_PushButtonLabel, option, painter, widget)

    def _draw_menu_item(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        if has(option, QStyle.StateFlag.State_Selected) and has(option, QStyle.StateFlag.State_Enabled):
            theme = current_theme()
            # The fill alone is too pale to find the keyboard by.
            rounded(painter, QRectF(option.rect), 4 * unit(option), theme.selection, theme.accent, 1)
            option.state &= ~QStyle.StateFlag.State_Selected
        super().drawControl(Control.CE_MenuItem, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        if control == Complex.CC_ComboBox and isinstance(option, QStyleOptionComboBox):
            return input_shapes.combo_part(option, part)
        if control == Complex.CC_SpinBox and isinstance(option, QStyleOptionSpinBox):
            return input_shapes.spin_part(option, part)
        if control == Complex.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            return bar_shapes.scroll_part(option, part)
        return super().subControlRect(control, option, part, _given(widget))

    def subElementRect(self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None) -> QRect:
        if element == Element.SE_LineEditContents and isinstance(option, QStyleOptionFrame):
            padding = round(FIELD_PADDING_UNITS * unit(option)) if option.lineWidth > 0 else 0
            return option.rect.adjusted(padding, 0, -padding, 0)
        if element in {Element.SE_ProgressBarContents, Element.SE_ProgressBarGroove}:
            return option.rect
        return super().subElementRect(element, option, _given(widget))

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        measure = SIZES.get(kind)
        if measure is not None:
            return measure(option, size, widget)
        plain = super().sizeFromContents(kind, option, size, _given(widget))
        enlarge = ENLARGED.get(kind)
        return plain if enlarge is None else enlarge(option, plain, widget)

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        units = METRICS.get(metric)
        if units is None:
            return super().pixelMetric(metric, option, widget)
        return u(units, widget if widget is not None else QApplication.font())

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint == _UNDERLINE_HINT:
            # An open menu is worked with by letters as well as by mouse.
            return int(self._letters.shown or isinstance(widget, QMenu))
        if hint in _MOTION_HINTS and is_motion_reduced():
            return 0
        value = HINTS.get(hint)
        return super().styleHint(hint, option, widget, returned) if value is None else value


def _given(widget: QWidget | None) -> QWidget:
    # Qt takes "no widget" here too; only the type hints of PySide6 do not say so.
    return cast("QWidget", widget)


def _selecting(palette: QPalette, theme: Theme) -> QPalette:
    """Return a palette in which what is selected keeps the colour of its text."""
    changed = QPalette(palette)
    changed.setColor(QPalette.ColorRole.Highlight, theme.selection)
    changed.setColor(QPalette.ColorRole.HighlightedText, theme.text)
    return changed
