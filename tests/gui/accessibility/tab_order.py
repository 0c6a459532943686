"""Walks through a window with the Tab key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_STOPS = 80


def stops(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> Iterator[QWidget]:
    """What has the keyboard after each press of a key, until it is back where it was."""
    first = QApplication.focusWidget()
    assert first is not None, "nothing has the keyboard"
    assert first.window() is window
    for _ in range(MOST_STOPS):
        QTest.keyClick(QApplication.focusWidget() or window, key)
        focused = QApplication.focusWidget()
        assert focused is not None, "the keyboard is nowhere"
        assert focused.window() is window, "the keyboard has left the window"
        yield focused
        if focused is first:
            return
    message = f"no way back to {owner(first)}"
    raise AssertionError(message)


def owner(part: QWidget) -> str:
    """The name of a part, or of the one around it that Qt made it for."""
    name, around = part.objectName(), part.parentWidget()
    return name if around is None or (name and not name.startswith("qt_")) else owner(around)
