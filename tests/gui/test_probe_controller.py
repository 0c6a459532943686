"""The one running test, with a probe that does what the case says."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from core.values.credentials import Credentials, Secret
from core.values.events import StepStarted
from core.values.settings import ConnectionSettings, Encryption
from core.values.steps import Step
from gui.probe_controller import ProbeController
from tests.gui.played_probe import PlayedProbe
from tests.gui.qt_loop import signal_once

if TYPE_CHECKING:
    from collections.abc import Callable


SETTINGS = ConnectionSettings("mail.example.test", 587, Encryption.STARTTLS)
CREDENTIALS = Credentials("sam", Secret("sesame"))
STARTED = StepStarted(Step.RESOLVE, 0.0)


class Heard:
    """Everything that a controller says, in order."""

    def __init__(self, controller: ProbeController) -> None:
        self.all: list[tuple[str, Any]] = []
        controller.event_received.connect(lambda event: self.all.append(("event", event)))
        controller.finished.connect(lambda outcome: self.all.append(("finished", outcome)))
        controller.crashed.connect(lambda fault, outcome: self.all.append(("crashed", (fault, outcome))))

    @property
    def names(self) -> list[str]:
        return [name for name, _ in self.all]


def controller_of(probe: PlayedProbe) -> tuple[ProbeController, Heard]:
    controller = ProbeController(probe.load)
    return controller, Heard(controller)


async def one_event(probe: PlayedProbe) -> None:
    await asyncio.sleep(0)
    probe.emit(STARTED)


async def endless(probe: PlayedProbe) -> None:
    probe.emit(STARTED)
    await asyncio.Event().wait()


async def faulty(probe: PlayedProbe) -> None:
    raise KeyError(probe.given)


async def test_passes_on_events_and_then_the_outcome() -> None:
    probe = PlayedProbe(one_event)
    controller, heard = controller_of(probe)
    controller.start(SETTINGS, CREDENTIALS)
    assert controller.is_running
    (outcome,) = await signal_once(controller.finished)
    assert heard.all == [("event", STARTED), ("finished", outcome)]
    assert outcome.settings == SETTINGS
    assert not outcome.cancelled
    assert probe.given == [(SETTINGS, CREDENTIALS)]
    assert not controller.is_running


async def test_the_end_is_told_after_all_that_came_before_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.portions.PORTION_SECONDS", 1e-9)

    async def flood(probe: PlayedProbe) -> None:
        for _ in range(50):
            probe.emit(STARTED)

    controller, heard = controller_of(PlayedProbe(flood))
    controller.start(SETTINGS, None)
    assert controller.is_running
    await controller.settled()
    assert heard.names == [*["event"] * 50, "finished"]


async def test_stop_waits_for_the_connection_to_close_and_says_cancelled() -> None:
    probe = PlayedProbe(endless)
    controller, heard = controller_of(probe)
    controller.start(SETTINGS, None)
    await signal_once(controller.event_received)
    controller.cancel()
    (outcome,) = await signal_once(controller.finished)
    assert probe.closed
    assert outcome.cancelled
    assert heard.names == ["event", "finished"]
    assert not controller.is_running


async def test_stop_before_the_first_step_ends_the_test_too() -> None:
    probe = PlayedProbe(endless)
    controller, heard = controller_of(probe)
    controller.start(SETTINGS, None)
    controller.cancel()
    (outcome,) = await signal_once(controller.finished)
    assert outcome.cancelled
    assert outcome.settings == SETTINGS
    assert heard.names == ["finished"]
    assert probe.given == []


async def test_an_engine_that_cannot_be_loaded_is_a_crash() -> None:
    async def fail() -> Callable[..., PlayedProbe]:
        raise ImportError

    controller = ProbeController(fail)
    heard = Heard(controller)
    controller.start(SETTINGS, None)
    fault, outcome = await signal_once(controller.crashed)
    assert isinstance(fault, ImportError)
    assert outcome.settings == SETTINGS
    assert heard.names == ["crashed"]
    assert not controller.is_running


async def test_a_fault_in_the_engine_is_passed_on_and_the_next_test_runs() -> None:
    probe = PlayedProbe(faulty)
    controller, heard = controller_of(probe)
    controller.start(SETTINGS, None)
    fault, outcome = await signal_once(controller.crashed)
    assert isinstance(fault, KeyError)
    assert outcome.settings == SETTINGS
    assert heard.names == ["crashed"]
    probe.course = one_event
    controller.start(SETTINGS, None)
    await signal_once(controller.finished)
    assert heard.names == ["crashed", "event", "finished"]


async def test_one_test_at_a_time() -> None:
    probe = PlayedProbe(endless)
    controller, _ = controller_of(probe)
    controller.start(SETTINGS, None)
    await signal_once(controller.event_received)
    with pytest.raises(RuntimeError, match="a task is under way"):
        controller.start(SETTINGS, None)
    controller.cancel()
    await controller.settled()
    assert len(probe.given) == 1


async def test_settled_returns_after_finished_was_said() -> None:
    probe = PlayedProbe(endless)
    controller, heard = controller_of(probe)
    await controller.settled()
    controller.start(SETTINGS, None)
    controller.cancel()
    await controller.settled()
    assert heard.names == ["finished"]


async def test_a_stop_that_comes_too_late_changes_nothing() -> None:
    probe = PlayedProbe(one_event)
    controller, heard = controller_of(probe)
    controller.start(SETTINGS, None)
    await controller.settled()
    controller.cancel()
    assert heard.names == ["event", "finished"]
    assert not heard.all[-1][1].cancelled


async def test_starting_again_from_finished_is_allowed() -> None:
    """A one-click fix does this."""
    probe = PlayedProbe(one_event)
    controller, heard = controller_of(probe)

    def start_once_more() -> None:
        if len(probe.given) == 1:
            controller.start(SETTINGS, None)

    controller.finished.connect(start_once_more)
    controller.start(SETTINGS, None)
    await controller.settled()
    await controller.settled()
    assert heard.names == ["event", "finished", "event", "finished"]
