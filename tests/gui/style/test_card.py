from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.style.card import Card
from gui.style.palettes import Theme, Tone
from tests.gui.style.pixels import colours, grabbed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def test_a_plain_card_has_the_colour_of_inputs(qtbot: QtBot, styled: QApplication, theme: Theme) -> None:
    card = Card()
    qtbot.addWidget(card)
    card.resize(80, 60)
    seen = colours(grabbed(card))
    assert max(seen, key=lambda name: seen[name]) == theme.base.name()
    assert theme.divider.name() in seen
    # Round corners leave the window's colour in the corners.
    assert grabbed(card).pixelColor(0, 0) == theme.window


@pytest.mark.parametrize("tone", Tone)
def test_a_tone_tints_the_card(qtbot: QtBot, styled: QApplication, theme: Theme, tone: Tone) -> None:
    card = Card()
    qtbot.addWidget(card)
    card.resize(80, 60)
    card.set_tone(tone)
    assert card.tone is tone
    seen = colours(grabbed(card))
    assert max(seen, key=lambda name: seen[name]) == theme.tone(tone).tint.name()
    assert theme.tone(tone).outline.name() in seen
    card.set_tone(None)
    after = colours(grabbed(card))
    assert max(after, key=lambda name: after[name]) == theme.base.name()
