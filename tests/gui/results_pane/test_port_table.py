from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from core.values.port_result import COMPARED_PORTS
from gui.results_pane.port_model import PortModel
from gui.results_pane.port_table import PortDelegate, PortTable
from tests.core.port_results import works
from tests.gui.played_comparison import ALL, TLS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def model() -> PortModel:
    model = PortModel()
    model.begin(COMPARED_PORTS)
    for result in ALL:
        model.add(result)
    return model


@pytest.fixture
def table(model: PortModel, qtbot: QtBot) -> PortTable:
    table = PortTable(model)
    qtbot.addWidget(table)
    table.resize(760, 400)
    with qtbot.waitExposed(table):
        table.show()
    return table


def test_names_for_programs_and_screen_readers(table: PortTable) -> None:
    seen = QAccessible.queryAccessibleInterface(table)
    assert (table.objectName(), seen.text(QAccessible.Text.Name)) == ("portMatrix", "Port comparison")
    assert seen.role() == QAccessible.Role.Tree
    items = [seen.child(number).text(QAccessible.Text.Name) for number in range(seen.childCount())]
    assert "Port 465" in items
    assert "Sign-in: PLAIN, LOGIN" in items


def test_the_rows_are_chosen_with_the_arrow_keys(table: PortTable, qtbot: QtBot) -> None:
    assert table.chosen_port() is None
    table.choose_port(465)
    assert table.chosen_port() == 465
    with qtbot.waitSignal(table.port_chosen):
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.chosen_port() == 587


@pytest.mark.parametrize("width", [380, 410, 500, 760, 1200])
def test_the_columns_fill_the_table_and_no_more(table: PortTable, qtbot: QtBot, width: int) -> None:
    table.resize(1300, 400)
    table.resize(width, 400)
    qtbot.waitUntil(lambda: table.header().length() == table.viewport().width())
    widths = [table.columnWidth(column) for column in range(6)]
    assert min(widths) >= 30


def test_where_it_is_narrow_the_names_of_columns_take_two_lines(table: PortTable, qtbot: QtBot) -> None:
    high = table.header().height()
    table.resize(400, 400)
    qtbot.waitUntil(lambda: table.header().height() > high)
    table.resize(760, 400)
    qtbot.waitUntil(lambda: table.header().height() == high)


def test_a_short_word_is_never_broken(table: PortTable, model: PortModel, qtbot: QtBot) -> None:
    """At the narrowest that the window allows, "Refused" and "2525" keep to one line."""
    table.resize(410, 400)
    qtbot.waitUntil(lambda: table.header().length() == table.viewport().width())
    one_line = table.sizeHintForIndex(model.index(3, 2)).height()
    for column in (0, 1):
        assert table.sizeHintForIndex(model.index(3, column)).height() == one_line


def test_the_arcs_turn_only_while_something_is_awaited(table: PortTable, model: PortModel) -> None:
    delegate = table.itemDelegate()
    assert isinstance(delegate, PortDelegate)
    model.begin(COMPARED_PORTS)
    assert delegate.clock.is_ticking
    model.end(was_stopped=False)
    assert not delegate.clock.is_ticking


def test_where_words_have_no_room_it_scrolls_and_breaks_none(table: PortTable, model: PortModel, qtbot: QtBot) -> None:
    table.resize(200, 400)
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() > 0)
    metrics = table.fontMetrics()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            words = str(model.index(row, column).data()).split()
            assert table.columnWidth(column) > max(map(metrics.horizontalAdvance, words))


def test_an_answer_that_arrives_finds_room_for_its_words(qtbot: QtBot) -> None:
    model = PortModel()
    table = PortTable(model)
    model.setParent(table)
    qtbot.addWidget(table)
    table.resize(200, 400)
    with qtbot.waitExposed(table):
        table.show()
    model.begin(COMPARED_PORTS)
    long = "A-METHOD-WITH-A-LONG-NAME"
    assert table.columnWidth(5) < table.fontMetrics().horizontalAdvance(long)
    model.add(works(465, TLS, long))
    assert table.columnWidth(5) > table.fontMetrics().horizontalAdvance(long)
