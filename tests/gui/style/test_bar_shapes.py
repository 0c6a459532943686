"""How scroll bars and progress bars look and behave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QProgressBar,
)

from gui.style.palettes import current_theme
from tests.gui.style.pixels import grabbed
from tests.gui.style.samples import tree

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_scroll_bar_has_no_buttons_and_can_be_dragged(qtbot: QtBot, styled: QApplication) -> None:
    made = tree()
    made.resize(200, 120)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    bar = made.verticalScrollBar()
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(bar.width() // 2, 4))
    QTest.mouseMove(bar, QPoint(bar.width() // 2, bar.height() - 4))
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(bar.width() // 2, bar.height() - 4))
    assert bar.value() == bar.maximum()


def test_progress_grows_from_where_reading_begins(qtbot: QtBot, directed: QApplication) -> None:
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.setValue(50)
    bar.resize(100, 8)
    qtbot.addWidget(bar)
    image = grabbed(bar)
    mirrored = directed.layoutDirection() == Qt.LayoutDirection.RightToLeft
    filled, empty = (75, 25) if mirrored else (25, 75)
    assert image.pixelColor(filled, 4) == current_theme().accent
    assert image.pixelColor(empty, 4).name() == current_theme().track.name()
