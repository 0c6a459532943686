from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QStyle, QStyleFactory, QWidget

from gui.controls.arc_clock import ArcClock
from gui.style.motion import is_motion_reduced, moves, reduce_motion
from gui.style.outbox_style import OutboxStyle
from tests.gui.style.still_style import StillStyle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def moving(plain_application: QApplication) -> Iterator[QApplication]:
    """The application, with motion as it was afterwards."""
    yield plain_application
    reduce_motion(plain_application, is_reduced=False)


def test_things_move_unless_the_user_wants_them_still(moving: QApplication, qtbot: QtBot) -> None:
    moving.setStyle(QStyleFactory.create("Fusion"))
    widget = QWidget()
    qtbot.addWidget(widget)
    assert (moves(widget), is_motion_reduced()) == (True, False)
    reduce_motion(moving, is_reduced=True)
    assert (moves(widget), is_motion_reduced()) == (False, True)
    reduce_motion(moving, is_reduced=False)
    assert (moves(widget), is_motion_reduced()) == (True, False)


def test_a_desktop_that_wants_things_still_is_obeyed(moving: QApplication, qtbot: QtBot) -> None:
    style, still = OutboxStyle(), StillStyle("Fusion")
    moving.setStyle(style)
    widget = QWidget()
    qtbot.addWidget(widget)
    clock = ArcClock(widget)
    assert moves(widget)
    style.setBaseStyle(still)
    assert (moves(widget), clock.turn) == (False, 0.0)


@pytest.mark.parametrize("hint", [QStyle.StyleHint.SH_Widget_Animate, QStyle.StyleHint.SH_Widget_Animation_Duration])
def test_our_style_tells_qt_so(hint: QStyle.StyleHint, moving: QApplication, styled: QApplication) -> None:
    assert moving.style().styleHint(hint) > 0
    reduce_motion(moving, is_reduced=True)
    assert moving.style().styleHint(hint) == 0
