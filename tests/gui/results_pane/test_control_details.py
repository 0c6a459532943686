from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.values.events import Direction, LineExchanged
from gui.results_pane.control_details import details_of_look
from gui.results_pane.control_row import ControlRow
from gui.results_pane.step_details import StepDetails
from gui.results_pane.step_row import MAX_LINES
from tests.gui.results_pane.sample_looks import BEGAN, old_tls, refused, works

if TYPE_CHECKING:
    from core.values.control_probe import ControlEnded


def details(end: ControlEnded) -> StepDetails:
    row = ControlRow(end.control, BEGAN)
    row.take(end)
    return details_of_look(row)


def test_each_step_is_listed_with_what_came_of_it() -> None:
    facts = dict(details(works()).facts)
    assert facts["Look up server name"] == "203.0.113.25 and 2001:db8::25"
    assert facts["Secure the connection"] == "TLS 1.3, strong cipher"


def test_a_failure_is_explained_and_its_attempts_are_listed() -> None:
    shown = details(refused())
    assert len(shown.sentences) == 1
    assert dict(shown.facts) == {"Reach the server": "Port 2525 refused the connection"}
    assert len(shown.raw) == 1
    assert "203.0.113.25:2525" in shown.raw[0]


def test_the_lines_stand_in_their_order_with_who_said_them() -> None:
    raw = details(works()).raw
    assert any(line.startswith("← Server") and line.endswith("220 smtp.northwind.example ESMTP ready") for line in raw)
    assert raw[-1].endswith("221 2.0.0 Bye")


def test_a_look_of_which_nothing_is_known_but_its_end_says_nothing_more() -> None:
    assert details(old_tls()) == StepDetails((), (), ())


def test_many_lines_are_cut_and_that_is_said() -> None:
    line = LineExchanged(Direction.RECEIVED, encrypted=False, text="x", at=0.0, when=datetime(2026, 1, 2, tzinfo=UTC))
    end = works()
    events = [event for step in end.outcome.events for event in (step, *[line] * 30)]
    raw = details(replace(end, outcome=replace(end.outcome, events=tuple(events)))).raw
    assert len(raw) == MAX_LINES + 1
    assert raw[-1] == "The rest is left out."
