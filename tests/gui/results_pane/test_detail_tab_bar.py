from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QTabBar, QToolButton

from gui.results_pane.detail_tab_bar import CLOSEST_UNITS, DetailTabBar
from gui.style.apply_style import apply_style
from gui.style.item_shapes import TAB_PADDING_UNITS, tab_font
from gui.style.units import u
from tests.gui.style.conftest import plain_application

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

__all__ = ["plain_application"]

TITLES = ("Steps", "Conversation", "Certificate", "Server features", "All ports")


@pytest.fixture
def bar(plain_application: QApplication, qtbot: QtBot) -> DetailTabBar:
    apply_style(plain_application, [])
    bar = DetailTabBar()
    qtbot.addWidget(bar)
    for title in TITLES:
        bar.addTab(title)
    show(bar, 900)
    return bar


def show(bar: DetailTabBar, units: int) -> None:
    bar.resize(u(units, bar), bar.sizeHint().height())
    bar.show()


def has_arrows(bar: DetailTabBar) -> bool:
    return any(button.isVisible() for button in bar.findChildren(QToolButton))


def end(bar: QTabBar) -> int:
    return bar.tabRect(bar.count() - 1).right()


def word(bar: DetailTabBar, index: int) -> int:
    return QFontMetrics(tab_font(bar.font())).horizontalAdvance(TITLES[index])


def test_where_there_is_room_each_tab_has_all_it_wants(bar: DetailTabBar) -> None:
    wanted = [word(bar, index) + 2 * u(TAB_PADDING_UNITS, bar) for index in range(len(TITLES))]
    assert [bar.tabRect(index).width() for index in range(len(TITLES))] == wanted
    assert end(bar) < bar.width() - 1


def test_no_tab_moves_when_another_is_chosen_while_there_is_room_for_that(bar: DetailTabBar) -> None:
    before = [bar.tabRect(index) for index in range(len(TITLES))]
    bar.setCurrentIndex(3)
    assert [bar.tabRect(index) for index in range(len(TITLES))] == before


def least(bar: DetailTabBar) -> int:
    """The width, in units, below which the tabs scroll."""
    light = [bar.fontMetrics().horizontalAdvance(title) for title in TITLES]
    more = max(word(bar, index) - light[index] for index in range(len(TITLES)))
    pixels = sum(light) + more + 2 * len(TITLES) * u(CLOSEST_UNITS, bar)
    return round(pixels / u(100, bar) * 100) + 3


def test_they_move_closer_together_before_they_scroll(bar: DetailTabBar) -> None:
    for units in range(900, least(bar), -10):
        show(bar, units)
        for chosen in range(len(TITLES)):
            bar.setCurrentIndex(chosen)
            assert not has_arrows(bar), units
            assert end(bar) < bar.width()
            assert bar.tabRect(chosen).width() >= word(bar, chosen) + 2 * u(CLOSEST_UNITS, bar)


def test_they_move_apart_again(bar: DetailTabBar) -> None:
    wide = bar.tabRect(4)
    show(bar, least(bar))
    assert bar.tabRect(4).left() < wide.left()
    show(bar, 900)
    assert bar.tabRect(4) == wide


@pytest.mark.usefixtures("mirrored")
def test_where_they_scroll_the_chosen_one_can_be_seen_from_right_to_left(bar: DetailTabBar) -> None:
    chosen_one_can_be_seen(bar)


def test_where_they_scroll_the_chosen_one_can_be_seen(bar: DetailTabBar) -> None:
    chosen_one_can_be_seen(bar)


def chosen_one_can_be_seen(bar: DetailTabBar) -> None:
    show(bar, least(bar) - 60)
    assert has_arrows(bar)
    for chosen in (4, 0, 3, 1, 2, 4):
        bar.setCurrentIndex(chosen)
        arrows = [button.geometry() for button in bar.findChildren(QToolButton) if button.isVisible()]
        place = bar.tabRect(chosen)
        assert bar.rect().contains(place)
        assert not any(arrow.intersects(place) for arrow in arrows), chosen
    show(bar, least(bar) - 90)
    assert bar.rect().contains(bar.tabRect(4))
