"""How buttons and check boxes look."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QPushButton,
)

from gui.style.button_kinds import FRAMELESS, ButtonKind, set_button_kind
from gui.style.button_shapes import ICON_GAP_UNITS
from gui.style.icons import Line, line_icon
from tests.gui.style.pixels import colours, grabbed
from tests.gui.style.samples import window_with

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
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


def inked_columns(image: QImage, ink: QColor) -> list[int]:
    """The columns in which a colour is, from left to right."""
    return [x for x in range(image.width()) if any(image.pixelColor(x, y) == ink for y in range(image.height()))]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_an_icon_keeps_its_distance_from_the_text(
    qtbot: QtBot, styled: QApplication, theme: Theme, direction: Qt.LayoutDirection
) -> None:
    square = QPixmap(64, 64)
    square.fill(QColor("magenta"))
    with_icon, plain = QPushButton(QIcon(square), "Save report…"), QPushButton("Save report…")
    for button in (with_icon, plain):
        set_button_kind(button, ButtonKind.QUIET)
        button.setLayoutDirection(direction)
        qtbot.addWidget(button)
    gap = round(ICON_GAP_UNITS * with_icon.fontMetrics().height() / 16)
    assert with_icon.sizeHint().width() == plain.sizeHint().width() + with_icon.iconSize().width() + gap
    with_icon.resize(with_icon.sizeHint())
    picture = grabbed(with_icon)
    icon, text = inked_columns(picture, QColor("magenta")), inked_columns(picture, theme.text)
    assert len(icon) == with_icon.iconSize().width()
    if direction is Qt.LayoutDirection.LeftToRight:
        assert text[0] - icon[-1] > gap
    else:
        assert icon[0] - text[-1] > gap
    assert min(icon[0], text[0]) > 0
    assert max(icon[-1], text[-1]) < picture.width() - 1


def test_a_disabled_icon_and_its_text_are_fainter(qtbot: QtBot, styled: QApplication, theme: Theme) -> None:
    button = QPushButton(line_icon(Line.SAVE), "Save report…")
    qtbot.addWidget(button)
    set_button_kind(button, ButtonKind.QUIET)
    button.setEnabled(False)
    found = colours(grabbed(button))
    assert theme.disabled_text.name() in found
    assert theme.text.name() not in found
    assert theme.secondary.name() not in found
