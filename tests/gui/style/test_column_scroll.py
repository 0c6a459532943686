from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gui.style.column_scroll import BAR_GAP_UNITS, ColumnScroll
from gui.style.units import u

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def filled(fields: int) -> tuple[QWidget, QLineEdit]:
    group = QWidget()
    column = QVBoxLayout(group)
    column.setContentsMargins(0, 0, 0, 0)
    edits = [QLineEdit() for _ in range(fields)]
    for edit in edits:
        column.addWidget(edit)
    return group, edits[0]


def shown(qtbot: QtBot, fields: int) -> tuple[ColumnScroll, QLineEdit]:
    group, first = filled(fields)
    scroll = ColumnScroll()
    scroll.column.addWidget(group)
    scroll.column.addStretch(1)
    qtbot.addWidget(scroll)
    scroll.resize(300, 300)
    scroll.show()
    qtbot.waitExposed(scroll)
    return scroll, first


def test_without_need_there_is_no_bar_and_no_room_for_one(qtbot: QtBot) -> None:
    scroll, edit = shown(qtbot, 3)
    assert not scroll.verticalScrollBar().isVisible()
    assert edit.width() == 300


def test_a_low_window_brings_a_bar_beside_the_fields(qtbot: QtBot) -> None:
    scroll, edit = shown(qtbot, 30)
    bar = scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: edit.width() == 300 - bar.width() - u(BAR_GAP_UNITS, scroll))
    scroll.resize(300, 3000)
    qtbot.waitUntil(lambda: edit.width() == 300)


def test_from_right_to_left_the_bar_is_on_the_left(qtbot: QtBot) -> None:
    scroll, edit = shown(qtbot, 30)
    scroll.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    scroll.resize(300, 3000)
    qtbot.waitUntil(lambda: edit.width() == 300)
    scroll.resize(300, 300)
    qtbot.waitUntil(lambda: edit.mapTo(scroll, edit.rect().topLeft()).x() > u(BAR_GAP_UNITS, scroll))
    assert edit.mapTo(scroll, edit.rect().topRight()).x() >= 298


def test_it_never_scrolls_sideways_and_takes_no_focus(qtbot: QtBot) -> None:
    scroll, _ = shown(qtbot, 30)
    assert not scroll.horizontalScrollBar().isVisible()
    assert scroll.focusPolicy() == Qt.FocusPolicy.NoFocus
