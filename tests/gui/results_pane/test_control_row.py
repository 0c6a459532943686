from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from core.values.address_tried import AddressResult, AddressTried
from core.values.events import Direction, LineExchanged
from core.values.steps import Step
from gui.results_pane.control_row import ControlRow, steps_of
from gui.results_pane.step_row import MAX_LINES
from gui.style.status_glyphs import Glyph
from tests.gui.results_pane.sample_looks import BEGAN, TLS_465, old_tls, refused, stopped, works
from tests.gui.results_pane.sample_run import SampleRun

if TYPE_CHECKING:
    from core.values.control_probe import ControlEnded


@pytest.mark.parametrize(
    ("end", "status"),
    [
        (works(), Glyph.PASSED),
        (refused(), Glyph.FAILED),
        (old_tls(), Glyph.WARNING),
        (stopped(), Glyph.CANCELLED),
    ],
)
def test_how_it_ended_is_a_status(end: ControlEnded, status: Glyph) -> None:
    row = ControlRow(end.control, BEGAN)
    assert (row.status, row.has_ended, row.has_details, row.has_bar) == (Glyph.RUNNING, False, False, True)
    row.take(end)
    assert (row.status, row.has_ended, row.has_details, row.has_bar) == (status, True, True, True)
    assert row.began == pytest.approx(BEGAN)
    assert row.ended == end.at
    assert row.id == end.control.purpose.value


def test_one_that_the_end_of_the_test_cut_off_was_stopped_and_took_no_known_time() -> None:
    row = ControlRow(TLS_465, BEGAN)
    row.give_up()
    assert (row.status, row.has_bar, row.has_details) == (Glyph.CANCELLED, False, False)


def test_the_end_of_the_test_changes_nothing_about_one_that_ended() -> None:
    row = ControlRow(TLS_465, BEGAN)
    row.take(works())
    row.give_up()
    assert row.status is Glyph.PASSED


def test_its_steps_are_those_that_its_events_tell_of() -> None:
    events = SampleRun().reach().greet().encrypt().introduce_again().skip_sign_in().say_goodbye().events
    steps = steps_of(events)
    assert [(row.step, row.status) for row in steps[:2]] == [
        (Step.RESOLVE, Glyph.PASSED),
        (Step.CONNECT, Glyph.PASSED),
    ]
    skipped = next(row for row in steps if row.step is Step.AUTH)
    assert skipped.status is Glyph.SKIPPED
    assert [line.text for row in steps for line in row.lines][-1] == "221 2.0.0 Bye"


def test_a_flood_in_a_second_look_is_not_kept() -> None:
    line = LineExchanged(Direction.RECEIVED, encrypted=False, text="x", at=0.0, when=datetime(2026, 1, 2, tzinfo=UTC))
    outcome = refused().outcome
    flooded = replace(refused(), outcome=replace(outcome, events=(outcome.events[0], *[line] * (MAX_LINES + 500))))
    row = ControlRow(TLS_465, BEGAN)
    row.take(flooded)
    assert sum(len(step.lines) for step in row.steps) == MAX_LINES


def test_the_addresses_it_tried_lie_where_the_look_lay_in_the_test() -> None:
    end = refused()
    second = AddressTried("203.0.113.26", 2525, AddressResult.TIMED_OUT, 0.01, 0.015)
    events = (*end.outcome.events[:2], second, *end.outcome.events[2:])
    row = ControlRow(end.control, BEGAN)
    row.take(replace(end, outcome=replace(end.outcome, events=events)))
    assert [(bar.began, bar.ended) for bar in row.address_bars] == [
        pytest.approx((BEGAN, BEGAN + 0.02)),
        pytest.approx((BEGAN + 0.01, BEGAN + 0.015)),
    ]
