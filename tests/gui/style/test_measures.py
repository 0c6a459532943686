"""How large things are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QStyle,
    QWidget,
)

from gui.style.button_kinds import ButtonKind, set_button_kind
from gui.style.measures import GNOME_LAYOUT
from gui.style.units import u

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_sizes_follow_the_font(qtbot: QtBot, styled: QApplication) -> None:
    for widget in (QLineEdit(), QComboBox(), QSpinBox(), QPushButton("x")):
        qtbot.addWidget(widget)
        lines = widget.fontMetrics().height()
        assert widget.sizeHint().height() == lines + round(15 * lines / 16)
        font = widget.font()
        font.setPointSizeF(font.pointSizeF() * 2)
        widget.setFont(font)
        assert widget.sizeHint().height() > 1.8 * (lines + 15 * lines / 16) - 2


def test_all_controls_of_a_row_are_equally_high(qtbot: QtBot, styled: QApplication) -> None:
    editable = QComboBox()
    editable.setEditable(True)
    widgets: list[QWidget] = [QLineEdit(), QComboBox(), editable, QSpinBox(), QPushButton("x")]
    for widget in widgets:
        qtbot.addWidget(widget)
    assert len({widget.sizeHint().height() for widget in widgets}) == 1


def test_metrics_are_in_units_of_the_widgets_font(qtbot: QtBot, styled: QApplication) -> None:
    box = QCheckBox("x")
    qtbot.addWidget(box)
    style = styled.style()
    assert style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, box) == u(16, box)
    assert style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth) == u(16, QApplication.font())


def test_each_further_line_of_a_button_makes_it_higher_by_a_line(qtbot: QtBot, styled: QApplication) -> None:
    buttons = [QPushButton(text) for text in ("x", "x\ny", "x\ny\nz")]
    for button in buttons:
        qtbot.addWidget(button)
    one, two, three = (button.sizeHint().height() for button in buttons)
    line = buttons[0].fontMetrics().lineSpacing()
    assert (two, three) == (one + line, one + 2 * line)


def test_what_opens_fields_begins_nearly_where_they_do(qtbot: QtBot, styled: QApplication) -> None:
    quiet, disclosure = QPushButton("x"), QPushButton("x")
    disclosure.setCheckable(True)
    for button in (quiet, disclosure):
        set_button_kind(button, ButtonKind.QUIET)
        qtbot.addWidget(button)
    assert quiet.sizeHint().width() - disclosure.sizeHint().width() == u(10, quiet)


def test_dialogs_order_their_buttons_as_gnome_does(styled: QApplication) -> None:
    assert QDialogButtonBox.ButtonLayout.GnomeLayout.value == GNOME_LAYOUT
    assert styled.style().styleHint(QStyle.StyleHint.SH_DialogButtonLayout) == GNOME_LAYOUT
