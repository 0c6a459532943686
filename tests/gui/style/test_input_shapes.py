"""How inputs look."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from gui.style.contrast import SHAPE_CONTRAST, contrast
from gui.style.field_mark import set_marked
from gui.style.palettes import Theme, Tone
from tests.gui.style.pixels import grabbed
from tests.gui.style.samples import window_with

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

INPUTS = (QLineEdit, QComboBox, QSpinBox)


@pytest.mark.parametrize("kind", INPUTS)
def test_the_edge_of_an_input_can_be_seen(
    qtbot: QtBot, styled: QApplication, theme: Theme, kind: type[QWidget]
) -> None:
    widget = kind()
    qtbot.addWidget(widget)
    image = grabbed(widget)
    edge = image.pixelColor(image.width() // 2, 0)
    inside = image.pixelColor(image.width() // 2, 4)
    assert edge == theme.outline
    assert contrast(edge, theme.window) >= SHAPE_CONTRAST
    assert inside in (theme.base, theme.button)


@pytest.mark.parametrize("kind", INPUTS)
def test_a_disabled_input_looks_flat(qtbot: QtBot, styled: QApplication, theme: Theme, kind: type[QWidget]) -> None:
    widget = kind()
    qtbot.addWidget(widget)
    widget.setEnabled(False)
    image = grabbed(widget)
    assert image.pixelColor(image.width() // 2, 0) == theme.divider
    assert image.pixelColor(image.width() // 2, 4) == theme.alternate_base


def test_a_marked_input_has_an_edge_in_the_colour_of_failure(qtbot: QtBot, styled: QApplication, theme: Theme) -> None:
    edit = QLineEdit()
    qtbot.addWidget(edit)
    set_marked(edit, True)
    image = grabbed(edit)
    assert {image.pixelColor(image.width() // 2, y).name() for y in (0, 1)} == {theme.tone(Tone.FAILURE).colour.name()}


def test_an_input_with_the_focus_has_a_thick_edge(qtbot: QtBot, styled: QApplication, theme: Theme) -> None:
    edit = QLineEdit()
    window = window_with(edit)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    edit.setFocus()
    image = grabbed(edit)
    assert {image.pixelColor(image.width() // 2, y).name() for y in (0, 1)} == {theme.accent.name()}
    assert image.pixelColor(image.width() // 2, 2) == theme.base


def test_the_parts_of_a_combo_box_are_mirrored(qtbot: QtBot, directed: QApplication) -> None:
    combo = QComboBox()
    combo.setEditable(True)
    combo.resize(120, 30)
    qtbot.addWidget(combo)
    grabbed(combo)
    edit = combo.lineEdit()
    assert edit is not None
    mirrored = directed.layoutDirection() == Qt.LayoutDirection.RightToLeft
    space_left, space_right = edit.x(), combo.width() - edit.geometry().right()
    assert (space_left > space_right) is mirrored
