from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QAbstractItemModelTester

from core.values.port_result import COMPARED_PORTS
from gui.results_pane.port_model import GLYPH_ROLE, PORT_ROLE, PortModel
from tests.core.port_results import works
from tests.gui.played_comparison import ALL, NONE, NOTHING_GOOD, PORT_465, TLS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def model(qtbot: QtBot) -> PortModel:
    model = PortModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.begin(COMPARED_PORTS)
    return model


def row(model: PortModel, number: int, role: int = Qt.ItemDataRole.DisplayRole) -> list[object]:
    return [model.index(number, column).data(role) for column in range(model.columnCount())]


def test_the_columns_have_names_that_may_take_two_lines(model: PortModel) -> None:
    across = Qt.Orientation.Horizontal
    assert [model.headerData(column, across) for column in range(6)] == [
        "Port",
        "Reachable",
        "No encryption",
        "STARTTLS",
        "TLS",
        "Sign-in",
    ]
    alignment = model.headerData(0, across, Qt.ItemDataRole.TextAlignmentRole)
    assert isinstance(alignment, int)
    assert alignment & Qt.TextFlag.TextWordWrap.value
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_every_port_is_being_tested_at_first(model: PortModel) -> None:
    assert [row(model, number)[0] for number in range(4)] == ["25", "465", "587", "2525"]
    for number in range(4):
        assert row(model, number)[1:] == ["Testing…"] * 5
        assert row(model, number, GLYPH_ROLE) == ["", *["running"] * 5]


def test_a_row_fills_as_its_answers_come_and_the_others_wait(model: PortModel, qtbot: QtBot) -> None:
    for result in PORT_465:
        with qtbot.waitSignal(model.dataChanged) as changed:
            model.add(result)
        assert [index.row() for index in changed.args[:2]] == [1, 1]
    assert row(model, 1) == ["465", "28 ms", "Not offered", "Not offered", "TLS 1.3", "PLAIN, LOGIN"]
    assert row(model, 0)[1] == "Testing…"


def test_a_shape_and_a_word_in_every_cell(model: PortModel) -> None:
    for result in ALL:
        model.add(result)
    model.end(was_stopped=False)
    assert [row(model, number) for number in range(4)] == [
        ["25", "28 ms", "Offered", "TLS 1.2", "Not offered", "Not offered"],
        ["465", "28 ms", "Not offered", "Not offered", "TLS 1.3", "PLAIN, LOGIN"],
        ["587", "28 ms", "Offered", "TLS 1.3", "Not offered", "PLAIN, LOGIN"],
        ["2525", "Refused", "–", "–", "–", "–"],
    ]
    passed, warning, none = "passed", "warning", "not_reached"
    assert [row(model, number, GLYPH_ROLE) for number in range(4)] == [
        ["", passed, warning, passed, none, none],
        ["", passed, none, none, passed, passed],
        ["", passed, warning, passed, none, passed],
        ["", "failed", none, none, none, none],
    ]
    for number in range(4):
        icons = row(model, number, Qt.ItemDataRole.DecorationRole)
        assert icons[0] is None
        assert all(isinstance(icon, QIcon) and not icon.isNull() for icon in icons[1:])


def test_each_cell_says_what_it_is_about_to_who_cannot_see_the_table(model: PortModel) -> None:
    for result in ALL:
        model.add(result)
    assert row(model, 1, SPOKEN) == [
        "Port 465",
        "Reachable: 28 ms",
        "No encryption: Not offered",
        "STARTTLS: Not offered",
        "TLS: TLS 1.3",
        "Sign-in: PLAIN, LOGIN",
    ]
    assert row(model, 3, SPOKEN)[2] == "No encryption: not tried"
    assert row(model, 3, PORT_ROLE) == [2525] * 6


def test_what_was_not_answered_before_the_stop_says_so(model: PortModel) -> None:
    model.add(PORT_465[2])
    model.end(was_stopped=True)
    assert row(model, 1) == ["465", "31 ms", "Stopped", "Stopped", "TLS 1.3", "PLAIN, LOGIN"]
    assert row(model, 0, GLYPH_ROLE) == ["", *["cancelled"] * 5]


def test_the_best_of_all_and_of_one_port(model: PortModel) -> None:
    for result in ALL:
        model.add(result)
    best = model.best()
    assert best
    assert (best.port, best.encryption) == (465, TLS)
    of_587 = model.best(587)
    assert of_587
    assert of_587.port == 587
    assert model.best(2525) is None


def test_a_port_without_encryption_is_never_the_best(model: PortModel) -> None:
    for result in NOTHING_GOOD:
        model.add(result)
    assert model.best() is None


def test_another_comparison_begins_with_nothing(model: PortModel) -> None:
    model.add(works(25, NONE))
    model.end(was_stopped=False)
    model.begin((2525,))
    assert model.results == []
    assert (model.rowCount(), model.expected, model.is_running) == (1, 3, True)
    assert row(model, 0)[:2] == ["2525", "Testing…"]


def test_what_a_server_says_is_shown_as_it_stands(model: PortModel) -> None:
    model.add(works(465, TLS, "<B>PLAIN</B>"))
    index = model.index(1, 5)
    assert index.data() == "<B>PLAIN</B>"
    assert "&lt;B&gt;" in index.data(Qt.ItemDataRole.ToolTipRole)
