"""Waiting for a window to stand on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gui.first_paint import wait_for_first_paint

if TYPE_CHECKING:
    import pytest
    from PySide6.QtGui import QPaintEvent
    from pytestqt.qtbot import QtBot


class Canvas(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.paints = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.paints += 1


def test_returns_when_the_window_was_painted(qtbot: QtBot) -> None:
    window = Canvas()
    qtbot.addWidget(window)
    window.show()
    wait_for_first_paint(window)
    assert window.paints >= 1


def test_gives_up_on_a_window_that_is_never_painted(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.first_paint.LONGEST_WAIT_MS", 20)
    window = Canvas()
    qtbot.addWidget(window)
    wait_for_first_paint(window)
    assert window.paints == 0
