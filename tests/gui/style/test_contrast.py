from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from gui.style.contrast import ENHANCED_CONTRAST, SHAPE_CONTRAST, TEXT_CONTRAST, contrast, luminance


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#000000", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        # The lightest grey on white that WCAG allows for text, and the one beside it that it does not.
        ("#767676", "#ffffff", 4.54),
        ("#777777", "#ffffff", 4.48),
        ("#ff0000", "#ffffff", 4.0),
    ],
)
def test_the_ratio_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(QColor(one), QColor(other)) == pytest.approx(ratio, abs=0.005)


def test_green_is_lighter_than_red_and_red_than_blue() -> None:
    assert luminance(QColor("#00ff00")) > luminance(QColor("#ff0000")) > luminance(QColor("#0000ff"))


def test_the_thresholds_are_those_of_wcag() -> None:
    assert (TEXT_CONTRAST, ENHANCED_CONTRAST, SHAPE_CONTRAST) == (4.5, 7.0, 3.0)
