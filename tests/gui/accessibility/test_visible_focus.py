"""Where the keyboard is can be seen: around each control that Tab reaches there is a ring, in every view and theme."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QComboBox, QMenu, QScrollArea

from gui.style.contrast import SHAPE_CONTRAST, contrast
from tests.gui.accessibility.tab_order import owner, stops
from tests.gui.every_view import every_view, sample_window, settle
from tests.gui.qt_loop import until
from tests.gui.style.conftest import styled, theme

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget

__all__ = ["styled", "theme"]

# A pixel beside the control: a ring may lie there.
_AROUND = 1
_SHORTEST = 40
"""In pixels: so many must change at least, also around what is small."""


def picture_of(part: QWidget) -> QImage:
    window = part.window()
    place = QRect(part.mapTo(window, QPoint()), part.size()).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    return window.grab(place & window.rect()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def strongly_changed(one: QImage, other: QImage) -> int:
    """How many pixels changed so that both states can be told apart there (WCAG 2.2, 2.4.13)."""
    pairs = Counter(zip(memoryview(one.constBits()).cast("I"), memoryview(other.constBits()).cast("I"), strict=True))
    return sum(
        count for (now, before), count in pairs.items() if contrast(QColor(now), QColor(before)) >= SHAPE_CONTRAST
    )


def complaints(window: QWidget) -> Iterator[str]:
    for part in dict.fromkeys(stops(window)):
        part.setFocus(Qt.FocusReason.ShortcutFocusReason)
        # Tab does this; setFocus does not.
        for area in window.findChildren(QScrollArea):
            if area.isAncestorOf(part):
                area.ensureWidgetVisible(part)
        focused = picture_of(part)
        part.clearFocus()
        found = strongly_changed(focused, picture_of(part))
        if found < _SHORTEST:
            yield f"{type(part).__name__} {owner(part)}: {found} pixels"
    part.setFocus(Qt.FocusReason.ShortcutFocusReason)


def picture_with(part: QWidget) -> QImage:
    return part.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


async def test_menus_and_lists_show_where_the_keyboard_is(styled: QApplication, tmp_path: Path) -> None:
    async with sample_window(tmp_path) as (program, _):
        bar, menu = program.window.menuBar(), program.find("fileMenu", QMenu)
        without = picture_with(bar)
        bar.setActiveAction(bar.actions()[0])
        assert strongly_changed(picture_with(bar), without) >= _SHORTEST
        first, second = menu.actions()[:2]
        menu.popup(QPoint())
        pictures = []
        for action in (first, second):
            menu.setActiveAction(action)
            pictures.append(picture_with(menu))
        menu.close()
        assert strongly_changed(*pictures) >= 2 * _SHORTEST
        combo = program.find("encryptionCombo", QComboBox)
        combo.showPopup()
        await until(combo.view().isVisible)
        pictures = []
        for row in (0, 1):
            combo.view().setCurrentIndex(combo.model().index(row, 0))
            pictures.append(picture_with(combo.view().viewport()))
        combo.hidePopup()
        assert strongly_changed(*pictures) >= 2 * _SHORTEST


async def test_a_ring_shows_where_the_keyboard_is(styled: QApplication, tmp_path: Path) -> None:
    wrong: list[str] = []
    async with sample_window(tmp_path) as (program, player):
        async for name, shown in every_view(program, player):
            await settle()
            wrong += [f"{name}: {complaint}" for complaint in complaints(shown)]
    assert list(dict.fromkeys(wrong)) == [], "\n".join(dict.fromkeys(wrong))
