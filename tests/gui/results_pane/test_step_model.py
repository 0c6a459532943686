from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from core.values.address_tried import AddressResult, AddressStarted, AddressTried
from core.values.events import Direction, LineExchanged, StepFailed, StepStarted
from core.values.failures import GreetingRejected
from core.values.reply import Reply
from core.values.settings import Delivery, Encryption
from core.values.steps import Step, step_plan
from gui.results_pane.row_model import ID_ROLE, STATUS_ROLE, Column
from gui.results_pane.step_model import StepModel
from gui.results_pane.waterfall import Span, Waterfall
from gui.style.status_glyphs import Glyph
from gui.style.tool_tip import tool_tip
from tests.gui.results_pane.sample_run import (
    ADDRESS,
    SETTINGS,
    STARTED,
    SampleRun,
    expires_soon,
    no_answer,
    signing_in,
    stopped,
    success,
    wrong_password,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from gui.results_pane.step_row import StepRow

ACCESSIBLE_TEXT = Qt.ItemDataRole.AccessibleTextRole
ACCESSIBLE_DESCRIPTION = Qt.ItemDataRole.AccessibleDescriptionRole


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def model(clock: Clock) -> Iterator[StepModel]:
    """A model that Qt's own tester watches; what the tester dislikes it logs, and a Qt log line fails the test."""
    model = StepModel(clock)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    yield model
    tester.deleteLater()


def play(model: StepModel, run: SampleRun, *, ends: bool = True) -> StepModel:
    model.begin(run.settings)
    for event in run.events:
        model.apply(event)
    if ends:
        model.finish(run.now)
    return model


def cells(model: StepModel, step: Step) -> tuple[str, ...]:
    return tuple(str(model.index(row_of(model, step), column).data() or "") for column in Column)


def row_of(model: StepModel, step: Step) -> int:
    ids = [model.index(row, 0).data(ID_ROLE) for row in range(model.rowCount())]
    return ids.index(step.value)


def statuses(model: StepModel) -> dict[str, str]:
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return {str(row.data(ID_ROLE)): str(row.data(STATUS_ROLE)) for row in rows}


# --- the rows ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("encryption", [Encryption.STARTTLS, Encryption.TLS, Encryption.NONE])
@pytest.mark.parametrize("delivery", Delivery)
def test_the_rows_are_the_planned_steps_all_pending(
    model: StepModel, encryption: Encryption, delivery: Delivery
) -> None:
    settings = replace(SETTINGS, encryption=encryption, delivery=delivery)
    model.begin(settings)
    assert statuses(model) == {step.value: "pending" for step in step_plan(settings)}
    assert cells(model, Step.RESOLVE) == ("Look up server name", "", "")


def test_a_test_that_works_passes_row_by_row(model: StepModel) -> None:
    play(model, success())
    assert set(statuses(model).values()) == {"passed"}
    assert cells(model, Step.RESOLVE) == ("Look up server name", "203.0.113.25 and 2001:db8::25", "18 ms")
    assert cells(model, Step.TLS) == ("Secure the connection", "TLS 1.3, strong cipher", "58 ms")
    assert cells(model, Step.AUTH) == ("Sign in", "Accepted (PLAIN)", "212 ms")


def test_times_have_the_decimal_point_of_the_language(model: StepModel, clock: Clock) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    try:
        play(model, signing_in(), ends=False)
        clock.now += 2.34
        assert cells(model, Step.AUTH)[Column.TIME] == "2,3 s"
        play(model, no_answer())
        assert cells(model, Step.CONNECT)[Column.TIME] == "10,0 s"
    finally:
        QLocale.setDefault(before)


def test_a_running_row_counts_up_between_events(model: StepModel, clock: Clock) -> None:
    play(model, signing_in(), ends=False)
    clock.now += 2.34
    assert cells(model, Step.AUTH) == ("Sign in", "Waiting for the server…", "2.3 s")
    assert (statuses(model)["auth"], statuses(model)["quit"]) == ("running", "pending")
    assert cells(model, Step.QUIT) == ("Say goodbye", "", "")


def test_after_a_failure_the_rest_was_not_reached_but_for_the_goodbye(model: StepModel) -> None:
    play(model, no_answer())
    assert cells(model, Step.CONNECT) == ("Reach the server", "No answer on port 587 after 10 s", "10.0 s")
    assert list(statuses(model).values()) == ["passed", "failed", *["not_reached"] * 8]
    assert cells(model, Step.GREETING) == ("Server greeting", "Not reached", "")
    play(model, wrong_password())
    assert (statuses(model)["auth"], statuses(model)["quit"]) == ("failed", "passed")


def test_a_caution_makes_a_warning(model: StepModel) -> None:
    play(model, expires_soon())
    assert statuses(model)["certificate"] == "warning"
    assert cells(model, Step.CERTIFICATE)[1] == "Expires in 6 days (30 Nov 2025)"
    assert model.index_of(Glyph.WARNING).row() == row_of(model, Step.CERTIFICATE)
    assert not model.index_of(Glyph.FAILED).isValid()


def test_a_stopped_step_is_no_failure(model: StepModel) -> None:
    play(model, stopped())
    assert statuses(model)["auth"] == "cancelled"
    assert cells(model, Step.AUTH) == ("Sign in", "Stopped by you", "1.2 s")
    assert statuses(model)["quit"] == "not_reached"


def test_a_skipped_step_takes_no_time(model: StepModel) -> None:
    play(model, SampleRun().reach().greet().encrypt().introduce_again().skip_sign_in().say_goodbye())
    assert statuses(model)["auth"] == "skipped"
    assert cells(model, Step.AUTH) == ("Sign in", "Skipped: no password", "")


def test_a_step_that_a_crash_left_behind_is_not_called_stopped_by_the_user(model: StepModel) -> None:
    play(model, signing_in())
    assert cells(model, Step.AUTH) == ("Sign in", "Not finished", "")


def test_rows_never_move_while_a_test_runs(model: StepModel, qtbot: QtBot) -> None:
    run = success()
    model.begin(run.settings)
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    model.layoutChanged.connect(lambda: resets.append(None))
    for event in run.events:
        model.apply(event)
    model.finish(run.now)
    assert resets == []
    assert model.rowCount() == len(step_plan(run.settings))


def test_an_event_repaints_its_own_row_only(model: StepModel) -> None:
    model.begin(SETTINGS)
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.apply(StepStarted(Step.RESOLVE, 0.0))
    assert changed == [(0, 0)]


# --- details ----------------------------------------------------------------------------------------------------------


def test_details_are_one_item_below_the_row(model: StepModel) -> None:
    play(model, wrong_password(), ends=False)
    row = model.index(row_of(model, Step.AUTH), Column.NAME)
    assert model.rowCount(row) == 1
    details = model.index(0, 0, row)
    assert model.is_details(details)
    assert model.parent(details) == row
    assert details.data().splitlines()[0] == "The server did not accept this user name and password."
    assert details.data().splitlines()[-1] == "← Server  535 5.7.8 Error: authentication failed"
    assert details.data(ACCESSIBLE_TEXT) == details.data()
    assert (details.data(ID_ROLE), details.data(STATUS_ROLE)) == ("auth", "failed")
    assert model.rowCount(details) == 0
    assert model.index(0, 1, row).data() is None


def test_a_step_that_has_not_begun_has_no_details(model: StepModel) -> None:
    model.begin(SETTINGS)
    assert not model.hasChildren(model.index(0, 0))


def test_a_flood_of_lines_stops_changing_the_details(model: StepModel) -> None:
    model.begin(SETTINGS)
    model.apply(StepStarted(Step.GREETING, 0.0))
    changes: list[None] = []
    model.dataChanged.connect(lambda: changes.append(None))
    for _ in range(10_000):
        model.apply(LineExchanged(Direction.RECEIVED, encrypted=False, text="220-more", at=0.1, when=STARTED))
    assert len(changes) < 200


# --- for screen readers, tool tips and the clipboard ------------------------------------------------------------------


def test_a_screen_reader_hears_name_status_result_and_time(model: StepModel) -> None:
    play(model, no_answer())
    failed = model.index(row_of(model, Step.CONNECT), Column.NAME)
    assert failed.data(ACCESSIBLE_TEXT) == "Reach the server: failed"
    assert failed.data(ACCESSIBLE_DESCRIPTION) == "No answer on port 587 after 10 s, took 10.0 s"
    unreached = model.index(row_of(model, Step.QUIT), Column.NAME)
    assert unreached.data(ACCESSIBLE_TEXT) == "Say goodbye: not reached"
    assert unreached.data(ACCESSIBLE_DESCRIPTION) == "Not reached"


def test_what_a_server_says_is_no_markup_in_a_tool_tip(model: StepModel) -> None:
    hostile = "554 <img src='file:///etc/hostname'><b>Welcome</b>"
    model.begin(SETTINGS)
    model.apply(StepStarted(Step.GREETING, 0.0))
    model.apply(StepFailed(Step.GREETING, 0.1, 0.1, GreetingRejected(Reply(554, (hostile,)))))
    row = row_of(model, Step.GREETING)
    assert hostile in model.index(row, Column.RESULT).data()
    shown = model.index(row, Column.RESULT)
    assert shown.data(Qt.ItemDataRole.ToolTipRole) == tool_tip(shown.data())


def test_a_row_is_copied_as_one_line_and_details_as_they_stand(model: StepModel) -> None:
    play(model, no_answer())
    row = model.index(row_of(model, Step.CONNECT), Column.NAME)
    assert model.row_text(row) == "Reach the server\tNo answer on port 587 after 10 s\t10.0 s"
    assert "[2001:db8::25]:587: network unreachable" in model.row_text(model.index(0, 0, row))


def test_the_columns_are_named(model: StepModel) -> None:
    headers = [model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert headers == ["Step", "Result", "Duration"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None


# --- time and progress ------------------------------------------------------------------------------------------------


def test_progress_counts_the_steps_that_ended(model: StepModel) -> None:
    play(model, signing_in(), ends=False)
    assert model.progress == (8, 10)
    assert model.is_running
    model.finish(0.4)
    assert not model.is_running


def test_the_bars_share_one_axis_that_grows_with_the_test(model: StepModel, clock: Clock) -> None:
    run = SampleRun().start(Step.RESOLVE).pass_step(Step.RESOLVE, 1.0, success().events[1].detail)  # type: ignore[union-attr]  # it is the first step that passed
    run.start(Step.CONNECT)
    play(model, run, ends=False)
    clock.now += 1.0
    first, second = (model.row_at(model.index(row, 0)) for row in (0, 1))
    assert whole(model, first) == pytest.approx((0.0, 0.5))
    assert whole(model, second) == pytest.approx((0.5, 1.0))
    clock.now += 2.0
    assert whole(model, first) == pytest.approx((0.0, 0.25))
    assert model.waterfall(model.row_at(model.index(2, 0))) is None


def whole(model: StepModel, row: StepRow) -> tuple[float, float]:
    waterfall = model.waterfall(row)
    assert waterfall
    return waterfall.whole.began, waterfall.whole.ended


def test_each_address_has_a_bar_that_grows_until_something_comes_of_it(model: StepModel, clock: Clock) -> None:
    run = SampleRun().start(Step.CONNECT)
    run.events.append(AddressStarted("2001:db8::25", 587, 0.0))
    play(model, run, ends=False)
    row = model.row_at(model.index(row_of(model, Step.CONNECT), 0))
    clock.now += 1.0
    # One address is the step itself.
    assert model.waterfall(row) == Waterfall(Span(0.0, 1.0, Glyph.RUNNING))
    model.apply(AddressStarted(ADDRESS, 587, 1.0))
    clock.now += 1.0
    assert parts(model, row) == [(0.0, 1.0, Glyph.RUNNING), (0.5, 1.0, Glyph.RUNNING)]
    clock.now += 2.0
    model.apply(AddressTried("2001:db8::25", 587, AddressResult.UNREACHABLE, 0.0, 4.0))
    clock.now += 4.0
    assert parts(model, row) == [(0.0, 0.5, Glyph.FAILED), (0.125, 1.0, Glyph.RUNNING)]
    model.apply(AddressTried(ADDRESS, 587, AddressResult.CONNECTED, 1.0, 8.0))
    assert parts(model, row) == [(0.0, 0.5, Glyph.FAILED), (0.125, 1.0, Glyph.PASSED)]


def parts(model: StepModel, row: StepRow) -> list[tuple[float, float, Glyph]]:
    waterfall = model.waterfall(row)
    assert waterfall
    return [(part.began, part.ended, part.glyph) for part in waterfall.parts]


def test_what_the_bars_of_the_addresses_say_is_there_in_words(model: StepModel) -> None:
    play(model, no_answer())
    lines = "203.0.113.25:587: timed out after 10.0 s\n[2001:db8::25]:587: network unreachable"
    name = model.index(row_of(model, Step.CONNECT), Column.NAME)
    assert name.data(ACCESSIBLE_DESCRIPTION) == "No answer on port 587 after 10 s, took 10.0 s"
    time = name.siblingAtColumn(Column.TIME)
    assert time.data(ACCESSIBLE_DESCRIPTION) == lines
    assert time.data(Qt.ItemDataRole.ToolTipRole) == tool_tip(lines)
    resolve = model.index(row_of(model, Step.RESOLVE), Column.TIME)
    assert resolve.data(Qt.ItemDataRole.ToolTipRole) is None


def test_while_addresses_are_tried_the_row_says_which(model: StepModel) -> None:
    run = SampleRun().start(Step.CONNECT)
    run.events.extend(AddressStarted(address, 587, 0.0) for address in (ADDRESS, "2001:db8::25"))
    play(model, run, ends=False)
    row = model.index(row_of(model, Step.CONNECT), Column.NAME)
    waiting = "203.0.113.25:587: waiting for an answer\n[2001:db8::25]:587: waiting for an answer"
    assert row.siblingAtColumn(Column.TIME).data(ACCESSIBLE_DESCRIPTION) == waiting
    assert model.index(0, 0, row).data() == waiting


def test_after_the_end_the_clock_stands(model: StepModel, clock: Clock) -> None:
    play(model, success())
    ended = model.elapsed
    clock.now += 60
    assert model.elapsed == ended == pytest.approx(0.427)


def test_no_item_lies_outside(model: StepModel) -> None:
    play(model, success())
    assert not model.index(10, 0).isValid()
    assert not model.index(0, 3).isValid()
    assert model.data(QModelIndex()) is None
    assert model.parent(model.index(0, 0)) == QModelIndex()
