from __future__ import annotations

import pytest

from core.values.address_tried import AddressResult, AddressStarted, AddressTried
from core.values.details import Farewell, Resolved, SaidGoodbye
from core.values.events import (
    Caution,
    Direction,
    LineExchanged,
    ProbeEvent,
    SkipReason,
    StepCancelled,
    StepFailed,
    StepPassed,
    StepSkipped,
    StepStarted,
)
from core.values.failures import Disconnected
from core.values.steps import Step
from gui.results_pane.step_row import MAX_ATTEMPTS, MAX_LINES, StepRow
from gui.style.status_glyphs import Glyph
from tests.gui.results_pane.sample_run import STARTED

LINE = LineExchanged(Direction.RECEIVED, encrypted=False, text="250 ok", at=1.0, when=STARTED)
ATTEMPT = AddressTried("203.0.113.25", 587, AddressResult.REFUSED, 1.0, 1.1)


@pytest.mark.parametrize(
    ("event", "status", "began", "seconds", "has_bar"),
    [
        (StepStarted(Step.AUTH, 1.0), Glyph.RUNNING, 1.0, 0.0, True),
        (StepPassed(Step.AUTH, 3.0, 1.5, Resolved(())), Glyph.PASSED, 1.5, 1.5, True),
        (StepPassed(Step.AUTH, 3.0, 1.5, Resolved(()), (Caution.HELO_ONLY,)), Glyph.WARNING, 1.5, 1.5, True),
        (StepFailed(Step.AUTH, 3.0, 1.5, Disconnected(reset=True)), Glyph.FAILED, 1.5, 1.5, True),
        (StepSkipped(Step.AUTH, 3.0, SkipReason.NO_PASSWORD), Glyph.SKIPPED, 3.0, 0.0, False),
        (StepCancelled(Step.AUTH, 3.0, 1.5), Glyph.CANCELLED, 1.5, 1.5, True),
    ],
)
def test_an_event_becomes_a_status(
    event: ProbeEvent, status: Glyph, began: float, seconds: float, *, has_bar: bool
) -> None:
    row = StepRow(Step.AUTH)
    assert (row.status, row.has_bar, row.has_details) == (Glyph.PENDING, False, False)
    assert row.take(event)
    assert (row.status, row.began, row.has_bar) == (status, began, has_bar)
    assert (row.ended - row.began if row.has_ended else 0.0) == pytest.approx(seconds)
    assert row.has_details is (status is not Glyph.RUNNING)


@pytest.mark.parametrize(("event", "limit"), [(LINE, MAX_LINES), (ATTEMPT, MAX_ATTEMPTS)])
def test_a_flood_is_counted_not_kept_and_changes_the_panel_once(event: ProbeEvent, limit: int) -> None:
    row = StepRow(Step.CONNECT)
    changes = sum(row.take(event) for _ in range(limit + 500))
    assert (len(row.lines) + len(row.attempts), row.left_out, changes) == (limit, 500, limit + 1)


@pytest.mark.parametrize(
    ("event", "status"),
    [
        (None, Glyph.NOT_REACHED),
        (StepStarted(Step.QUIT, 1.0), Glyph.CANCELLED),
        (StepPassed(Step.QUIT, 1.0, 0.1, SaidGoodbye(Farewell.CLEAN)), Glyph.PASSED),
    ],
)
def test_what_has_not_ended_when_all_is_over_never_will(event: ProbeEvent | None, status: Glyph) -> None:
    row = StepRow(Step.QUIT)
    if event:
        row.take(event)
    row.give_up()
    assert row.status is status


def test_addresses_under_way_are_details_until_something_comes_of_them() -> None:
    row = StepRow(Step.CONNECT)
    assert row.take(AddressStarted("203.0.113.25", 587, 1.0))
    assert row.take(AddressStarted("203.0.113.26", 587, 1.1))
    assert row.has_details
    assert row.take(ATTEMPT)
    assert [one.address for one in row.under_way] == ["203.0.113.26"]
    assert [bar.glyph for bar in row.address_bars] == [Glyph.FAILED, Glyph.RUNNING]


@pytest.mark.parametrize("event", [StepCancelled(Step.CONNECT, 3.0, 1.5), None])
def test_when_the_step_is_over_no_address_is_under_way(event: ProbeEvent | None) -> None:
    row = StepRow(Step.CONNECT)
    row.take(AddressStarted("203.0.113.25", 587, 1.0))
    if event:
        row.take(event)
    else:
        row.give_up()
    assert row.under_way == []


def test_of_thousands_of_addresses_few_are_under_way() -> None:
    row = StepRow(Step.CONNECT)
    changes = sum(row.take(AddressStarted(f"2001:db8::{n:x}", 587, 1.0)) for n in range(5000))
    assert (changes, len(row.under_way)) == (MAX_ATTEMPTS, MAX_ATTEMPTS)
