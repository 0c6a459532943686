from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStyle, QStyleOption

from gui.style.control_frame import has, has_keyboard_focus, rounded
from tests.gui.style.pixels import colours, inked, picture

State = QStyle.StateFlag


def test_a_ring_is_for_the_keyboard_only() -> None:
    option = QStyleOption()
    option.state = State.State_Enabled | State.State_HasFocus
    assert has(option, State.State_HasFocus)
    assert not has_keyboard_focus(option)
    option.state |= State.State_KeyboardFocusChange
    assert has_keyboard_focus(option)


@pytest.mark.parametrize("width", [1.0, 2.0])
def test_an_edge_lies_within_its_rectangle_and_is_sharp(width: float) -> None:
    black, grey = QColor("#000000"), QColor("#808080")

    def paint(painter: object, _: QRectF) -> None:
        rounded(painter, QRectF(4, 4, 40, 30), 6, grey, black, width)  # type: ignore[arg-type]  # a painter

    image = picture(paint)
    spots = inked(image)
    assert (min(x for x, _ in spots), max(x for x, _ in spots)) == (4, 43)
    assert (min(y for _, y in spots), max(y for _, y in spots)) == (4, 33)
    column = [image.pixelColor(24, y).name() for y in range(4, 4 + int(width) + 1)]
    assert column == ["#000000"] * int(width) + ["#808080"]


def test_what_has_no_edge_is_filled_to_the_brim() -> None:
    image = picture(lambda painter, rect: rounded(painter, rect, 0, QColor("#808080"), None, 0), side=10)
    assert colours(image) == {"#808080": 100}
