from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QToolTip, QWidget

from tests.gui.style.pixels import colours, grabbed

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.style.palettes import Theme


@pytest.mark.parametrize("shape", [QFrame.Shape.HLine, QFrame.Shape.VLine])
def test_a_line_is_one_pixel_of_the_divider(
    qtbot: QtBot, styled: QApplication, theme: Theme, shape: QFrame.Shape
) -> None:
    line = QFrame()
    line.setFrameShape(shape)
    line.resize(20, 20)
    qtbot.addWidget(line)
    assert colours(grabbed(line)) == {theme.divider.name(): 20, theme.window.name(): 380}


def test_a_text_view_has_the_edge_of_an_input(qtbot: QtBot, styled: QApplication, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    view = QPlainTextEdit(window)
    view.resize(80, 60)
    image = grabbed(window).copy(0, 0, 80, 60)
    assert image.pixelColor(40, 0) == theme.outline
    assert image.pixelColor(40, 30) == theme.base
    # Its corners are round, and the text does not cover them.
    assert image.pixelColor(0, 0) == theme.window
    assert image.pixelColor(0, 59) == theme.window


def test_a_frame_without_a_shape_is_not_painted(qtbot: QtBot, styled: QApplication, theme: Theme) -> None:
    view = QPlainTextEdit()
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.resize(80, 60)
    qtbot.addWidget(view)
    assert theme.outline.name() not in colours(grabbed(view))


def test_a_tool_tip_is_painted_in_the_theme(qtbot: QtBot, styled: QApplication, theme: Theme) -> None:
    QToolTip.setPalette(styled.palette())
    owner = QFrame()
    qtbot.addWidget(owner)
    with qtbot.waitExposed(owner):
        owner.show()
    QToolTip.showText(owner.mapToGlobal(owner.rect().center()), "A numbered door on that server.", owner)
    tip = next(widget for widget in styled.topLevelWidgets() if widget.inherits("QTipLabel"))
    seen = colours(grabbed(tip))
    assert max(seen, key=lambda name: seen[name]) == theme.base.name()
    assert theme.outline.name() in seen
    QToolTip.hideText()
