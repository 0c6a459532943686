from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from gui.controls.flow_layout import FlowLayout

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Holder(QWidget):
    """Three boxes of 100 by 30 in a flow."""

    def __init__(self, least_spacing: int | None = None) -> None:
        super().__init__()
        self.flow = FlowLayout(self, least_spacing)
        self.flow.setContentsMargins(0, 0, 0, 0)
        self.flow.setSpacing(10)
        self.boxes = [QWidget(self) for _ in range(3)]
        for box in self.boxes:
            box.setFixedSize(100, 30)
            self.flow.addWidget(box)

    def places(self) -> list[tuple[int, int]]:
        return [(box.x(), box.y()) for box in self.boxes]


@pytest.fixture
def holder(qtbot: QtBot) -> Holder:
    holder = Holder()
    qtbot.addWidget(holder)
    return holder


@pytest.mark.parametrize(
    ("width", "height", "places"),
    [
        (320, 30, [(0, 0), (110, 0), (220, 0)]),
        (319, 70, [(0, 0), (110, 0), (0, 40)]),
        (110, 110, [(0, 0), (0, 40), (0, 80)]),
        (50, 110, [(0, 0), (0, 40), (0, 80)]),
    ],
)
def test_what_does_not_fit_goes_into_the_next_line(
    holder: Holder, width: int, height: int, places: list[tuple[int, int]]
) -> None:
    assert holder.flow.hasHeightForWidth()
    assert holder.flow.heightForWidth(width) == height
    holder.flow.setGeometry(QRect(0, 0, width, height))
    assert holder.places() == places


def test_hidden_ones_leave_no_gap(holder: Holder) -> None:
    holder.boxes[1].hide()
    holder.flow.setGeometry(QRect(0, 0, 320, 30))
    assert holder.places()[2] == (110, 0)
    assert holder.flow.sizeHint().width() == 210
    for box in holder.boxes:
        box.hide()
    assert holder.flow.heightForWidth(320) == 0


def test_the_first_one_stands_where_reading_begins(holder: Holder) -> None:
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    holder.flow.setGeometry(QRect(0, 0, 400, 30))
    assert holder.places() == [(300, 0), (190, 0), (80, 0)]


def test_the_least_it_needs_is_one_of_them(holder: Holder) -> None:
    assert holder.flow.minimumSize().width() == 100
    assert holder.flow.sizeHint().width() == 320


def test_items_can_be_taken_out(holder: Holder) -> None:
    assert holder.flow.count() == 3
    assert holder.flow.takeAt(0) is not None
    assert holder.flow.count() == 2
    assert holder.flow.itemAt(2) is None
    assert holder.flow.takeAt(7) is None


@pytest.mark.parametrize(
    ("width", "height", "places"),
    [
        (320, 30, [(0, 0), (110, 0), (220, 0)]),
        (319, 30, [(0, 0), (109, 0), (218, 0)]),
        (308, 30, [(0, 0), (104, 0), (208, 0)]),
        (307, 70, [(0, 0), (110, 0), (0, 40)]),
    ],
)
def test_they_move_closer_together_where_that_spares_a_line(
    width: int, height: int, places: list[tuple[int, int]], qtbot: QtBot
) -> None:
    holder = Holder(least_spacing=4)
    qtbot.addWidget(holder)
    assert holder.flow.heightForWidth(width) == height
    holder.flow.setGeometry(QRect(0, 0, width, height))
    assert holder.places() == places


def test_the_height_can_be_known_before_one_is_shown_or_hidden(holder: Holder) -> None:
    holder.boxes[2].hide()
    assert holder.flow.heightForWidth(210) == 30
    assert holder.flow.height_of(holder.boxes, 210) == 70
    holder.boxes[2].show()
    assert holder.flow.height_of(holder.boxes[:2], 210) == 30
    assert holder.flow.height_of([], 210) == 0


@pytest.mark.parametrize(
    ("width", "place", "height"), [(320, (220, 0), 30), (215, (0, 40), 70), (430, (220, 0), 30), (150, (0, 80), 110)]
)
def test_one_fills_up_the_first_line_with_room(holder: Holder, width: int, place: tuple[int, int], height: int) -> None:
    holder.flow.set_filler(holder.boxes[2])
    holder.flow.setGeometry(QRect(0, 0, width, height))
    assert holder.places()[2] == place
    assert holder.flow.heightForWidth(width) == height


def test_it_may_stand_beside_one_that_comes_before_others(holder: Holder) -> None:
    holder.boxes[1].setFixedSize(190, 30)
    holder.flow.set_filler(holder.boxes[2])
    holder.flow.setGeometry(QRect(0, 0, 230, 70))
    assert holder.places() == [(0, 0), (0, 40), (110, 0)]
