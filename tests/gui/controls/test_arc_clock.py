from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from gui.controls import arc_clock
from gui.controls.arc_clock import ArcClock
from gui.style.motion import reduce_motion
from tests.gui.style.still_style import StillStyle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_it_ticks_only_while_it_is_wanted_and_can_be_seen(widget: QWidget, qtbot: QtBot) -> None:
    clock = ArcClock(widget)
    clock.set_wanted(True)
    states = [clock.is_ticking]
    for change in (widget.show, widget.hide, widget.show, lambda: clock.set_wanted(False)):
        change()
        states.append(clock.is_ticking)
    assert states == [False, True, False, True, False]


def test_it_tells_its_widget(widget: QWidget, qtbot: QtBot) -> None:
    clock = ArcClock(widget)
    widget.show()
    with qtbot.waitSignal(clock.ticked):
        clock.set_wanted(True)


def test_the_arc_makes_one_turn_a_second(widget: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = ArcClock(widget)
    monkeypatch.setattr(arc_clock, "monotonic", lambda: 12.75)
    assert clock.turn == 0.75


def test_where_nothing_is_to_move_the_arc_stands(widget: QWidget) -> None:
    style = StillStyle()
    widget.setStyle(style)
    assert ArcClock(widget).turn == 0.0


def test_where_the_user_wants_it_still_the_arc_stands(
    widget: QWidget, application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arc_clock, "monotonic", lambda: 12.75)
    reduce_motion(application, is_reduced=True)
    stands = ArcClock(widget).turn
    reduce_motion(application, is_reduced=False)
    assert (stands, ArcClock(widget).turn) == (0.0, 0.75)
