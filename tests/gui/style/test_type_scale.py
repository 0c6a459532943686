from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontInfo

from gui.style.type_scale import Text, text_font

BODY = QFont("DejaVu Sans", 10)


@pytest.mark.parametrize(
    ("kind", "points", "weight"),
    [
        (Text.BODY, 10, QFont.Weight.Normal),
        (Text.SECTION, 11, QFont.Weight.DemiBold),
        (Text.VERDICT_HEADLINE, 14, QFont.Weight.DemiBold),
        (Text.WELCOME, 16, QFont.Weight.DemiBold),
        (Text.FIELD_LABEL, 9.5, QFont.Weight.Medium),
        (Text.STEP_NAME, 10, QFont.Weight.Medium),
        (Text.DETAIL, 9.5, QFont.Weight.Normal),
        (Text.HINT, 9, QFont.Weight.Normal),
        (Text.TABLE_HEADER, 9, QFont.Weight.Medium),
    ],
)
def test_sizes_and_weights_are_those_of_the_design(kind: Text, points: float, weight: QFont.Weight) -> None:
    font = text_font(kind, BODY)
    assert (font.family(), font.pointSizeF(), font.weight()) == ("DejaVu Sans", points, weight)


def test_every_kind_has_a_font() -> None:
    assert all(text_font(kind, BODY).pointSizeF() > 0 for kind in Text)


def test_the_transcript_is_set_in_a_fixed_font_of_the_size_of_hints() -> None:
    font = text_font(Text.TRANSCRIPT, BODY)
    assert font.pointSizeF() == text_font(Text.HINT, BODY).pointSizeF()
    assert QFontInfo(font).fixedPitch()


def test_a_font_set_in_pixels_stays_in_pixels() -> None:
    body = QFont("DejaVu Sans")
    body.setPixelSize(20)
    assert text_font(Text.HINT, body).pixelSize() == 19
    assert text_font(Text.VERDICT_HEADLINE, body).pixelSize() == 25


def test_no_font_gets_too_small_to_exist() -> None:
    assert text_font(Text.HINT, QFont("DejaVu Sans", 1)).pointSizeF() == 1
