"""The style as a whole: everything is painted, and Qt has nothing to complain about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QMenu,
)

from gui.style.palettes import Theme, current_theme
from tests.gui.style.pixels import colours, grabbed
from tests.gui.style.samples import all_widgets, window_with

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_everything_is_painted_without_a_complaint_of_qt(qtbot: QtBot, directed: QApplication) -> None:
    window = window_with(*all_widgets())
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    image = grabbed(window)
    assert image.pixelColor(image.width() - 2, image.height() - 2) == current_theme().window
    assert len(colours(image.copy(0, 0, 400, 200))) > 20


def test_popups_are_painted_without_a_complaint_of_qt(qtbot: QtBot, directed: QApplication) -> None:
    combo = QComboBox()
    combo.addItems(["Automatic", "STARTTLS"])
    window = window_with(combo)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    combo.showPopup()
    popup = combo.view().window()
    seen = colours(grabbed(popup))
    assert {current_theme().selection.name(), current_theme().base.name()} <= set(seen)
    combo.hidePopup()
    (menu,) = window.menuBar().findChildren(QMenu)
    menu.popup(window.mapToGlobal(QPoint(0, 0)))
    menu.setActiveAction(menu.actions()[0])
    assert current_theme().selection.name() in colours(grabbed(menu))
    menu.close()


def test_tool_tips_have_the_colours_of_the_theme(styled: QApplication, theme: Theme) -> None:
    palette = styled.palette()
    assert palette.color(QPalette.ColorRole.ToolTipBase) == theme.base
    assert palette.color(QPalette.ColorRole.ToolTipText) == theme.text
