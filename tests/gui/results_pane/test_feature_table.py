from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.values.ehlo import EhloKeyword, EhloKeywords
from gui.controls.wrapped_text import WrappedText
from gui.results_pane.feature_model import Column, FeatureModel
from gui.results_pane.feature_table import FeatureTable
from gui.style.units import u

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QFont
    from pytestqt.qtbot import QtBot


@pytest.fixture
def model() -> FeatureModel:
    return FeatureModel()


@pytest.fixture
def table(model: FeatureModel, qtbot: QtBot) -> FeatureTable:
    table = FeatureTable(model)
    qtbot.addWidget(table)
    table.resize(700, 400)
    return table


def offer(model: FeatureModel, *names: str) -> None:
    model.show_keywords(None, EhloKeywords(tuple(EhloKeyword(name, ()) for name in names)))


def test_a_cell_is_measured_once_for_a_width(
    table: FeatureTable, model: FeatureModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured: list[str] = []

    class Counted(WrappedText):
        def __init__(self, text: str, font: QFont, width: float, direction: Qt.LayoutDirection) -> None:
            measured.append(text)
            super().__init__(text, font, width, direction)

    monkeypatch.setattr("gui.controls.cell_table.WrappedText", Counted)
    long = "X-" + "M" * 60
    offer(model, long, "X-SHORT")
    index = model.index([row.name for row in model.rows].index(long), 0)
    high = table.sizeHintForIndex(index).height()
    assert table.sizeHintForIndex(index).height() == high
    assert measured.count(long) == 1
    table.setColumnWidth(0, 60)
    assert table.sizeHintForIndex(index).height() > high
    assert measured.count(long) == 2


def test_another_font_is_measured_anew(table: FeatureTable, model: FeatureModel) -> None:
    offer(model, "X-NAME")
    index = model.index(0, 0)
    high = table.sizeHintForIndex(index).height()
    font = table.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    table.setFont(font)
    assert table.sizeHintForIndex(index).height() > high


def test_the_columns_fill_the_room_whatever_was_asked(table: FeatureTable, model: FeatureModel) -> None:
    asked = EhloKeywords((EhloKeyword("ENHANCEDSTATUSCODES"),))
    for before, after in ((asked, asked), (None, asked), (asked, None)):
        model.show_keywords(before, after)
        shown = [column for column in Column if not table.isColumnHidden(column)]
        assert sum(map(table.columnWidth, shown)) == table.viewport().width()
        assert Column.MEANING in shown


def test_a_long_keyword_is_not_broken_where_there_is_room(table: FeatureTable, model: FeatureModel) -> None:
    offer(model, "DSN")
    usual = table.columnWidth(Column.NAME)
    offer(model, "ENHANCEDSTATUSCODES")
    assert usual < table.columnWidth(Column.NAME)
    offer(model, "X" * 500)
    assert table.columnWidth(Column.NAME) <= table.viewport().width() * 0.3


@pytest.mark.parametrize(("width", "is_narrow"), [(700, False), (440, True)])
def test_the_titles_of_both_sides_are_never_cut(
    table: FeatureTable, model: FeatureModel, width: int, *, is_narrow: bool
) -> None:
    asked = EhloKeywords((EhloKeyword("DSN"),))
    model.show_keywords(asked, asked)
    table.resize(u(width, table.window()), 400)
    table.grab()
    assert table.is_narrow is is_narrow
    for column, title in ((Column.BEFORE, "Before encryption"), (Column.AFTER, "After encryption")):
        parts = title.split() if is_narrow else [title]
        widest = max(map(table.header().fontMetrics().horizontalAdvance, parts))
        assert table.columnWidth(column) > widest


def test_what_a_feature_means_keeps_a_readable_width(table: FeatureTable, qtbot: QtBot) -> None:
    table.show()
    table.resize(150, 300)
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() > 0)
    assert table.columnWidth(Column.MEANING) >= u(140, table.window())


def test_a_usual_keyword_is_not_broken_where_there_is_little_room(table: FeatureTable, model: FeatureModel) -> None:
    # The column of values could give more of its width than it must.
    model.show_keywords(EhloKeywords((EhloKeyword("STARTTLS"),)), None)
    others = table.least_width(Column.BEFORE) + table.least_width(Column.MEANING)
    frame = table.width() - table.viewport().width()
    # The writing becomes smaller in less room.
    for _ in range(2):
        longest = table.longest_word(Column.NAME)
        table.resize(max(others + longest, round(longest / 0.285)) + frame + 2, 400)
        table.grab()
    assert table.is_narrow
    assert table.columnWidth(Column.NAME) >= table.longest_word(Column.NAME)


def test_a_keyword_breaks_before_the_table_scrolls_sideways(table: FeatureTable, model: FeatureModel) -> None:
    offered = EhloKeywords((EhloKeyword("STARTTLS"),))
    model.show_keywords(offered, offered)
    others = sum(table.least_width(column) for column in (Column.BEFORE, Column.AFTER, Column.MEANING))
    frame = table.width() - table.viewport().width()
    table.resize(others + frame + u(70, table.window()), 400)
    table.grab()
    assert table.columnWidth(Column.NAME) < table.longest_word(Column.NAME)
    assert table.horizontalScrollBar().maximum() == 0
