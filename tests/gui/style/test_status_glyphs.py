from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QIcon

from gui.style.palettes import DARK, LIGHT, Theme, Tone
from gui.style.status_glyphs import Glyph, glyph_icon, paint_glyph, tone_of
from tests.gui.style.pixels import colours, inked, picture

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication


def drawn(glyph: Glyph, theme: Theme = LIGHT, side: int = 54, turn: float = 0.0) -> QImage:
    return picture(lambda painter, rect: paint_glyph(painter, rect, glyph, theme, turn), side, theme.base.name())


@pytest.mark.parametrize(("one", "other"), list(combinations(Glyph, 2)))
@pytest.mark.parametrize("side", [16, 18, 32])
def test_shapes_differ_without_their_colours(one: Glyph, other: Glyph, side: int) -> None:
    first, second = (inked(drawn(glyph, side=side)) for glyph in (one, other))
    assert len(first ^ second) > 0.02 * side * side


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("glyph", Glyph)
def test_each_is_drawn_in_its_tone(glyph: Glyph, theme: Theme) -> None:
    assert theme.tone(tone_of(glyph)).colour.name() in colours(drawn(glyph, theme))


def test_the_tones_say_what_happened() -> None:
    assert tone_of(Glyph.PASSED) is Tone.OK
    assert tone_of(Glyph.FAILED) is Tone.FAILURE
    assert tone_of(Glyph.WARNING) is Tone.WARNING
    assert tone_of(Glyph.RUNNING) is Tone.INFO
    assert {tone_of(g) for g in (Glyph.PENDING, Glyph.SKIPPED, Glyph.NOT_REACHED, Glyph.CANCELLED)} == {Tone.NEUTRAL}


@pytest.mark.parametrize("glyph", Glyph)
def test_nothing_is_drawn_outside_of_the_square(glyph: Glyph) -> None:
    def paint_inside(painter: object, rect: QRectF) -> None:
        paint_glyph(painter, rect.adjusted(4, 4, -4, -4), glyph, LIGHT)  # type: ignore[arg-type]  # a painter

    edge = {0, 1, 2, 61, 62, 63}
    assert not [spot for spot in inked(picture(paint_inside, 64)) if edge & set(spot)]


def test_the_arc_turns() -> None:
    assert inked(drawn(Glyph.RUNNING)) != inked(drawn(Glyph.RUNNING, turn=0.5))
    assert inked(drawn(Glyph.RUNNING)) == inked(drawn(Glyph.RUNNING, turn=1.0))
    assert inked(drawn(Glyph.PASSED)) == inked(drawn(Glyph.PASSED, turn=0.5))


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_an_icon_has_the_pixels_of_the_screen(styled: QApplication, theme: Theme, ratio: float) -> None:
    pixmap = glyph_icon(Glyph.PASSED).pixmap(QSize(18, 18), ratio)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (18 * ratio, ratio)
    assert theme.tone(Tone.OK).colour.name() in colours(pixmap.toImage())


def test_an_icon_keeps_its_colours_in_a_selected_row(styled: QApplication, theme: Theme) -> None:
    icon = glyph_icon(Glyph.FAILED)
    selected = icon.pixmap(QSize(16, 16), QIcon.Mode.Selected).toImage()
    assert selected == icon.pixmap(QSize(16, 16), QIcon.Mode.Normal).toImage()
    assert theme.tone(Tone.FAILURE).colour.name() in colours(selected)
