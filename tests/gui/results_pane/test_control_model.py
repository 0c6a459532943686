from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from core.values.control_probe import ControlEnded, ControlPurpose
from core.values.diagnosis import Evidence
from core.values.steps import Step
from gui.results_pane.control_model import ControlModel
from gui.results_pane.row_model import ID_ROLE, STATUS_ROLE, Column
from tests.gui.results_pane.sample_looks import (
    BEGAN,
    OLDER_TLS,
    PORT_2525,
    TLS_465,
    old_tls,
    refused,
    started,
    stopped,
    works,
)
from tests.gui.results_pane.sample_run import no_answer

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def model() -> Iterator[ControlModel]:
    """A model that Qt's own tester watches; what the tester dislikes it logs, and a Qt log line fails the test."""
    model = ControlModel(lambda: 1000.0)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.begin()
    yield model
    tester.deleteLater()


def cells(model: ControlModel, row: int) -> tuple[str, ...]:
    return tuple(str(model.index(row, column).data() or "") for column in Column)


def test_a_test_without_second_looks_has_no_rows(model: ControlModel) -> None:
    for event in no_answer().events:
        model.apply(event)
    assert model.rowCount() == 0
    assert model.progress == (0, 0)


def test_looks_are_rows_in_the_order_in_which_they_began(model: ControlModel) -> None:
    for event in (started(TLS_465), started(PORT_2525), started(OLDER_TLS)):
        model.apply(event)
    assert [cells(model, row) for row in range(3)] == [
        ("Port 465 with TLS", "Waiting for the server…", "0.0 s"),
        ("Port 2525 with STARTTLS", "Waiting for the server…", "0.0 s"),
        ("Older versions of TLS", "Waiting for the server…", "0.0 s"),
    ]
    assert model.progress == (0, 3)


def test_what_came_of_them_stands_beside_their_names(model: ControlModel) -> None:
    for event in (started(TLS_465), started(PORT_2525), started(OLDER_TLS), refused(), old_tls(), works()):
        model.apply(event)
    assert [cells(model, row) for row in range(3)] == [
        ("Port 465 with TLS", "Works up to signing in, TLS 1.3", "400 ms"),
        ("Port 2525 with STARTTLS", "Port 2525 refused the connection", "20 ms"),
        ("Older versions of TLS", "Speaks TLS 1.0", "100 ms"),
    ]
    assert [model.index(row, 0).data(STATUS_ROLE) for row in range(3)] == ["passed", "failed", "warning"]
    assert [model.index(row, 0).data(ID_ROLE) for row in range(3)] == ["other_port", "other_port", "older_tls"]
    assert model.progress == (3, 3)


def test_an_end_without_a_beginning_has_its_row_all_the_same(model: ControlModel) -> None:
    model.apply(works())
    assert cells(model, 0)[1] == "Works up to signing in, TLS 1.3"


def test_only_an_ended_look_can_be_opened(model: ControlModel) -> None:
    model.apply(started(TLS_465))
    top = model.index(0, 0)
    assert model.rowCount(top) == 0
    model.apply(works())
    assert model.rowCount(top) == 1
    details = model.index(0, 0, top)
    assert model.is_details(details)
    assert "TLS 1.3, strong cipher" in details.data()
    assert model.parent(details) == top


def test_what_the_end_of_the_test_cut_off_was_not_finished(model: ControlModel) -> None:
    model.apply(started(TLS_465))
    model.apply(started(PORT_2525))
    model.apply(stopped())
    model.finish(BEGAN + 1)
    assert cells(model, 0)[1] == "Stopped"
    assert cells(model, 1) == ("Port 2525 with STARTTLS", "Not finished", "")
    assert [model.index(row, 0).data(STATUS_ROLE) for row in range(2)] == ["cancelled", "cancelled"]


def test_the_next_test_begins_without_rows(model: ControlModel) -> None:
    model.apply(works())
    model.finish(BEGAN + 1)
    model.begin()
    assert model.rowCount() == 0
    assert model.is_running


def test_the_bars_lie_where_the_looks_lay_in_the_whole_test(model: ControlModel) -> None:
    model.apply(started(TLS_465))
    model.apply(works())
    model.finish(20.0)
    waterfall = model.waterfall(model.row_at(model.index(0, 0)))
    assert waterfall
    assert [waterfall.whole.began, waterfall.whole.ended] == pytest.approx([0.5, 0.52])


def test_a_screen_reader_hears_name_status_result_and_time(model: ControlModel) -> None:
    model.apply(works())
    index = model.index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Port 465 with TLS: passed"
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Works up to signing in, TLS 1.3, took 400 ms"


def test_the_columns_are_named(model: ControlModel) -> None:
    names = [model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert names == ["Second look", "Result", "Duration"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None


@pytest.mark.parametrize(
    ("evidence", "row"),
    [
        (Evidence(Step.CONNECT, "", ControlPurpose.OTHER_PORT), 1),
        (Evidence(Step.QUIT, "221 2.0.0 Bye", ControlPurpose.OTHER_PORT), 1),
        (Evidence(Step.TLS, "TLS 1.0", ControlPurpose.OLDER_TLS), 2),
        (Evidence(Step.TLS, "x", ControlPurpose.OTHER_FAMILY), -1),
    ],
)
def test_evidence_leads_to_the_look_that_says_so_or_works(model: ControlModel, evidence: Evidence, row: int) -> None:
    for event in (refused(), works(), old_tls()):
        model.apply(event)
    index = model.index_of_evidence(evidence)
    assert (index.row() if index.isValid() else -1) == row


def test_of_two_that_work_the_one_that_says_so_is_meant(model: ControlModel) -> None:
    said = works(PORT_2525)
    silent = replace(works(), outcome=replace(works().outcome, events=works().outcome.events[:2]))
    for event in (silent, said):
        assert isinstance(event, ControlEnded)
        model.apply(event)
    assert model.index_of_evidence(Evidence(Step.QUIT, "221 2.0.0 Bye", ControlPurpose.OTHER_PORT)).row() == 1


def test_no_item_lies_outside(model: ControlModel) -> None:
    assert model.index(0, 0) == QModelIndex()
