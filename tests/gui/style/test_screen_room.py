from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyle, QWidget

from gui.style import screen_room
from gui.style.screen_room import available_area, keep_on_screen

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

AREA: Final = QRect(100, 50, 640, 480)
"""The screen, less the bars of the desktop on its left and at its top."""


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def small_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screen_room, "available_area", lambda _: AREA)


def title_height(window: QWidget) -> int:
    usual = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight, None, window)
    return max(usual, window.frameGeometry().height() - window.height())


def test_the_area_is_what_the_desktop_leaves_free(window: QWidget) -> None:
    assert available_area(window) == window.screen().availableGeometry()


@pytest.mark.usefixtures("small_screen")
def test_the_title_bar_needs_room_as_well(window: QWidget) -> None:
    title = title_height(window)
    assert title > 10
    assert screen_room.screen_room(window) == QRect(100, 50 + title, 640, 480 - title)


@pytest.mark.usefixtures("small_screen")
@pytest.mark.parametrize(
    ("place", "corner"),
    [
        (QRect(200, 200, 300, 200), (200, 200)),
        (QRect(700, 200, 300, 200), (440, 200)),
        (QRect(200, 500, 300, 200), (200, 330)),
        (QRect(0, 200, 300, 200), (100, 200)),
        (QRect(200, 0, 300, 200), (200, None)),
        (QRect(300, 300, 900, 900), (100, None)),
    ],
    ids=["inside", "right", "below", "left", "above", "too large"],
)
def test_a_window_that_sticks_out_is_moved(
    window: QWidget, place: QRect, corner: tuple[int, int | None], qtbot: QtBot
) -> None:
    window.setGeometry(place)
    keep_on_screen(window)
    left, top = corner
    assert window.geometry().left() == left
    assert window.geometry().top() == (50 + title_height(window) if top is None else top)
    assert window.size() == place.size()
