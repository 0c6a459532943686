"""How tabs and rows look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QApplication,
    QTabBar,
)

from tests.gui.style.pixels import colours, grabbed
from tests.gui.style.samples import tree

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.style.palettes import Theme


def test_the_selected_tab_is_underlined_and_none_moves(qtbot: QtBot, styled: QApplication, theme: Theme) -> None:
    bar = QTabBar()
    bar.setDrawBase(True)
    for text in ("Steps", "Conversation", "Certificate"):
        bar.addTab(text)
    qtbot.addWidget(bar)
    bar.resize(bar.sizeHint())
    whole = grabbed(bar)
    places = [bar.tabRect(index) for index in range(3)]
    assert theme.accent.name() in colours(whole.copy(places[0]))
    bar.setCurrentIndex(1)
    assert theme.accent.name() not in colours(grabbed(bar).copy(bar.tabRect(0)))
    assert [bar.tabRect(index) for index in range(3)] == places


def test_a_selected_row_keeps_the_colour_of_its_text(qtbot: QtBot, styled: QApplication, theme: Theme) -> None:
    made = tree()
    qtbot.addWidget(made)
    item = made.topLevelItem(0)
    assert item is not None
    item.setText(0, "████")
    row = made.visualItemRect(item)
    image = made.viewport().grab(row).toImage()
    assert {theme.selection.name(), theme.text.name()} <= set(colours(image))
