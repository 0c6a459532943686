"""Tab goes through every view as it is drawn, from left to right or from right to left, and always comes round."""

from __future__ import annotations

from functools import cmp_to_key
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDialogButtonBox, QPushButton, QScrollArea, QWidget

from gui.style.apply_style import apply_style
from tests.gui.accessibility.tab_order import owner, stops
from tests.gui.every_view import every_view, sample_window, settle
from tests.gui.style.conftest import DIRECTIONS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PANES = ("settingsPane", "resultsPane", "welcomePage")
"""What is gone through to its end before the next part of the window."""
COLUMN = 300
"""Pixels; the columns of the preferences are wider than that."""


def place(part: QWidget) -> QRect:
    """Where a part would be seen if nothing were scrolled away: what scrolls begins where its view begins."""
    corner, around = QPoint(), part
    while (holder := around.parentWidget()) and not around.isWindow():
        if not isinstance(holder.parentWidget(), QAbstractScrollArea):
            corner += around.pos()
        around = holder
    return QRect(corner, part.size())


def is_scrolled(part: QWidget) -> bool:
    around = part.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around is not None


def as_drawn(parts: Sequence[QWidget], direction: Qt.LayoutDirection) -> list[QWidget]:
    """Pane by pane, row by row, in the direction of reading."""
    is_mirrored = direction is Qt.LayoutDirection.RightToLeft

    def compare(one: QWidget, other: QWidget) -> int:
        first, second = place(one), place(other)
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            return -1 if one.isAncestorOf(other) else 1
        if group(one) != group(other):
            return -1 if group(one) < group(other) else 1
        if first.bottom() < second.top() or second.bottom() < first.top():
            return first.top() - second.top()
        sideways = first.center().x() - second.center().x()
        return -sideways if is_mirrored else sideways

    return sorted(parts, key=cmp_to_key(compare))


def group(part: QWidget) -> tuple[int, bool, int]:
    """What is gone through as one: a pane, in the settings first what scrolls; a column of the preferences; buttons."""
    for number, name in enumerate(PANES):
        around = part.window().findChild(QWidget, name)
        if around is not None and around.isAncestorOf(part):
            return number, number == 0 and not is_scrolled(part), 0
    is_button = isinstance(part.parentWidget(), QDialogButtonBox)
    if part.window().objectName() != "preferencesDialog":
        return -1, is_button, 0
    is_mirrored = part.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return -1, is_button, -(place(part).right() // COLUMN) if is_mirrored else place(part).left() // COLUMN


def named(parts: Sequence[QWidget]) -> list[str]:
    return [f"{owner(part)} {part.text()[:20]}" if isinstance(part, QPushButton) else owner(part) for part in parts]


@pytest.mark.parametrize("direction", DIRECTIONS.values(), ids=DIRECTIONS)
async def test_tab_goes_through_every_view_as_it_is_drawn(
    direction: Qt.LayoutDirection, plain_application: QApplication, tmp_path: Path
) -> None:
    apply_style(plain_application, [])
    plain_application.setLayoutDirection(direction)
    wrong: list[str] = []
    async with sample_window(tmp_path) as (program, player):
        async for name, shown in every_view(program, player):
            await settle()
            try:
                visited = list(dict.fromkeys(stops(shown)))
            except AssertionError as error:
                wrong.append(f"{name}: {error}")
                continue
            drawn = as_drawn(visited, direction)
            start = visited.index(drawn[0])
            if (order := visited[start:] + visited[:start]) != drawn:
                at = next(n for n, pair in enumerate(zip(order, drawn, strict=True)) if pair[0] is not pair[1])
                wrong.append(f"{name}: after {named(order[:at])[-1:]} {named(order[at:])}, drawn {named(drawn[at:])}")
    assert wrong == [], "\n".join(wrong)
