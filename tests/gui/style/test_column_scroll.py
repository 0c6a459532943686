from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from gui.style.column_scroll import BAR_GAP_UNITS, ColumnScroll
from gui.style.units import u

if TYPE_CHECKING:
    import pytest
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
    with qtbot.waitExposed(scroll):
        scroll.show()
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


def test_a_column_is_as_high_as_it_needs_not_as_it_would_like(qtbot: QtBot) -> None:
    label, view = QLabel("Some words that take more than one line in a narrow window."), QPlainTextEdit()
    label.setWordWrap(True)
    view.setMinimumHeight(40)
    scroll = ColumnScroll()
    for part in (label, view):
        scroll.column.addWidget(part)
    qtbot.addWidget(scroll)
    assert view.sizeHint().height() > 40
    assert scroll.content.heightForWidth(200) == label.heightForWidth(200) + 40
    label.hide()
    assert scroll.content.heightForWidth(200) == 40


def test_it_tells_when_the_column_needs_another_size(qtbot: QtBot) -> None:
    scroll, _ = shown(qtbot, 3)
    with qtbot.waitSignal(scroll.content.changed):
        scroll.column.addWidget(QLineEdit())


def test_its_least_width_counts_the_bar_while_there_is_one(qtbot: QtBot) -> None:
    scroll, _ = shown(qtbot, 3)
    without = scroll.least_width()
    assert without == scroll.content.minimumSizeHint().width()
    scroll.resize(300, 40)
    bar = scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: scroll.least_width() == without + u(BAR_GAP_UNITS, scroll) + bar.sizeHint().width())


def test_what_the_keyboard_goes_to_comes_into_view_and_what_is_clicked_stays(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    scroll, _ = shown(qtbot, 30)
    scroll.activateWindow()
    qtbot.waitUntil(scroll.isActiveWindow)
    *_, before_last, last = scroll.findChildren(QLineEdit)
    bar = scroll.verticalScrollBar()
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    last.setFocus()
    assert bar.value() == 0
    monkeypatch.undo()
    before_last.setFocus()
    assert bar.value() > 0
    place = before_last.mapTo(scroll.viewport(), before_last.rect().bottomLeft())
    assert scroll.viewport().rect().contains(place)


def test_a_part_is_scrolled_to_where_reading_begins(qtbot: QtBot) -> None:
    scroll, first = shown(qtbot, 30)
    middle, bar = scroll.findChildren(QLineEdit)[15], scroll.verticalScrollBar()
    scroll.reveal(middle)
    assert 0 <= middle.mapTo(scroll.viewport(), QPoint()).y() <= u(16, scroll)
    place = bar.value()
    scroll.reveal(middle)
    assert bar.value() == place
    scroll.reveal(first)
    assert bar.value() == 0
