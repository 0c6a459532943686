from __future__ import annotations

from typing import TYPE_CHECKING

from gui.controls.status_badge import StatusBadge
from gui.style.status_glyphs import Glyph
from gui.style.units import u

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_each_shape_looks_different_and_pale_ones_too(qtbot: QtBot) -> None:
    badge = StatusBadge()
    qtbot.addWidget(badge)
    pictures = []
    for glyph in Glyph:
        badge.show_glyph(glyph)
        assert badge.glyph is glyph
        pictures.append(badge.grab().toImage())
    badge.show_glyph(Glyph.FAILED, is_dimmed=True)
    pictures.append(badge.grab().toImage())
    assert all(one != other for number, one in enumerate(pictures) for other in pictures[:number])


def test_it_is_as_large_as_asked_for(qtbot: QtBot) -> None:
    badge = StatusBadge(units=18)
    qtbot.addWidget(badge)
    assert badge.sizeHint().width() == badge.sizeHint().height() == u(18, badge)
