"""How buttons and check boxes look."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QPushButton,
)

from gui.style.button_kinds import FRAMELESS, ButtonKind, set_button_kind
from tests.gui.style.pixels import colours, grabbed
from tests.gui.style.samples import window_with

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.style.palettes import Theme


@pytest.mark.parametrize(
    ("kind", "ring"),
    [
        (None, "accent"),
        (ButtonKind.QUIET, "accent"),
        (ButtonKind.LINK, "accent"),
        (ButtonKind.PRIMARY, "highlighted_text"),
    ],
)
def test_the_keyboard_shows_where_it_is(
    qtbot: QtBot, styled: QApplication, theme: Theme, kind: ButtonKind | None, ring: str
) -> None:
    first, second = QPushButton("First"), QPushButton("")
    set_button_kind(second, kind)
    window = window_with(first, second)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    second.setFocus(Qt.FocusReason.MouseFocusReason)
    colour = getattr(theme, ring).name()
    after_click = colours(grabbed(second)).get(colour, 0)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert colours(grabbed(second)).get(colour, 0) > after_click + 2 * second.width()


def test_a_primary_button_stands_out(qtbot: QtBot, styled: QApplication, theme: Theme) -> None:
    button = QPushButton("")
    qtbot.addWidget(button)
    set_button_kind(button, ButtonKind.PRIMARY)
    assert grabbed(button).pixelColor(button.width() // 2, 3) == theme.highlight
    button.setEnabled(False)
    assert grabbed(button).pixelColor(button.width() // 2, 3) == theme.divider


@pytest.mark.parametrize("kind", sorted(FRAMELESS))
def test_a_quiet_button_has_no_frame(qtbot: QtBot, styled: QApplication, theme: Theme, kind: ButtonKind) -> None:
    button = QPushButton("")
    qtbot.addWidget(button)
    set_button_kind(button, kind)
    assert set(colours(grabbed(button))) == {theme.window.name()}


def test_a_link_has_the_colour_of_links_while_it_can_be_pressed(
    qtbot: QtBot, styled: QApplication, theme: Theme
) -> None:
    button = QPushButton("MMMM")
    qtbot.addWidget(button)
    set_button_kind(button, ButtonKind.LINK)
    assert theme.accent.name() in colours(grabbed(button))
    button.setEnabled(False)
    assert theme.accent.name() not in colours(grabbed(button))


def test_a_ticked_box_shows_its_tick(qtbot: QtBot, styled: QApplication, theme: Theme) -> None:
    box = QCheckBox()
    qtbot.addWidget(box)
    assert theme.highlight.name() not in colours(grabbed(box))
    box.setChecked(True)
    assert {theme.highlight.name(), theme.highlighted_text.name()} <= set(colours(grabbed(box)))
