from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from gui.style.icons import Line, line_icon, paint_line
from gui.style.palettes import DARK, LIGHT, Theme, build_palette
from tests.gui.style.pixels import colours, inked, picture

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication


def drawn(icon: Line, side: int = 48) -> QImage:
    return picture(lambda painter, rect: paint_line(painter, rect, icon, LIGHT.secondary), side)


@pytest.mark.parametrize(("one", "other"), list(combinations(Line, 2)))
def test_every_icon_is_another_one(one: Line, other: Line) -> None:
    assert len(inked(drawn(one)) ^ inked(drawn(other))) > 40


@pytest.mark.parametrize("icon", Line)
def test_an_icon_stays_within_its_field(icon: Line) -> None:
    spots = inked(drawn(icon, 64))
    assert spots
    assert not [spot for spot in spots if {0, 63} & set(spot)]


def test_chevrons_mirror_each_other() -> None:
    right = inked(drawn(Line.CHEVRON_RIGHT))
    left = inked(drawn(Line.CHEVRON_LEFT))
    assert {(47 - x, y) for x, y in right} == left


def test_an_icon_follows_the_theme(styled: QApplication, theme: Theme) -> None:
    icon = line_icon(Line.COPY)
    assert theme.secondary.name() in colours(icon.pixmap(QSize(48, 48)).toImage())
    other = DARK if theme is LIGHT else LIGHT
    styled.setPalette(build_palette(other))
    assert other.secondary.name() in colours(icon.pixmap(QSize(48, 48)).toImage())


def test_a_disabled_icon_is_fainter(styled: QApplication, theme: Theme) -> None:
    pixmap = line_icon(Line.SAVE).pixmap(QSize(48, 48), QIcon.Mode.Disabled)
    assert theme.disabled_text.name() in colours(pixmap.toImage())


def test_dots_that_open_a_menu_do_not_look_disabled(styled: QApplication, theme: Theme) -> None:
    found = colours(line_icon(Line.MORE).pixmap(QSize(48, 48)).toImage())
    assert theme.text.name() in found
    assert theme.secondary.name() not in found
