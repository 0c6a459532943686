from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

import resources
from gui.style.app_icon import app_icon
from tests.gui.style.pixels import colours

SMALL_BLUE = "#2566c8"
"""The background of the small picture; the large one has a gradient."""


@pytest.mark.parametrize("side", [16, 22, 24])
def test_a_small_icon_is_the_simple_picture(side: int) -> None:
    assert SMALL_BLUE in colours(app_icon().pixmap(side, side).toImage())


@pytest.mark.parametrize("side", [32, 48, 128])
def test_a_larger_icon_is_the_full_picture(side: int) -> None:
    image = app_icon().pixmap(side, side).toImage()
    assert SMALL_BLUE not in colours(image)
    assert len(colours(image)) > 50


def test_a_small_icon_on_a_sharp_screen_is_the_full_picture() -> None:
    pixmap = app_icon().pixmap(QSize(24, 24), 3.0)
    assert pixmap.width() == 72
    assert SMALL_BLUE not in colours(pixmap.toImage())


def test_both_pictures_ship_with_the_program() -> None:
    assert resources.path("icons/app-icon.svg").is_file()
    assert resources.path("icons/app-icon-small.svg").is_file()
