"""The one running comparison of ports, whose course is what the case says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from core.probe.port_comparison import PortComparison
from core.values.port_result import COMPARED_PORTS
from core.values.settings import ConnectionSettings, Encryption
from gui.ports_controller import PortsController, load_comparison
from tests.gui.played_comparison import ALL, PORT_465, PlayedComparison, complete, half
from tests.gui.qt_loop import until

if TYPE_CHECKING:
    from collections.abc import Callable

SETTINGS = ConnectionSettings("smtp.example.test", 587, Encryption.STARTTLS)


class Heard:
    """Everything that a controller says, in order."""

    def __init__(self, controller: PortsController) -> None:
        self.all: list[tuple[str, Any]] = []
        controller.result_received.connect(lambda result: self.all.append(("result", result)))
        controller.finished.connect(lambda was_stopped: self.all.append(("finished", was_stopped)))
        controller.crashed.connect(lambda fault: self.all.append(("crashed", fault)))


async def test_passes_on_results_and_then_the_end() -> None:
    comparison = PlayedComparison(complete)
    controller = PortsController(comparison.load)
    heard = Heard(controller)
    controller.start(SETTINGS)
    assert controller.is_running
    await controller.settled()
    assert heard.all == [*(("result", result) for result in ALL), ("finished", False)]
    assert comparison.given == [(SETTINGS, COMPARED_PORTS)]
    assert not controller.is_running


async def test_other_ports_can_be_compared() -> None:
    comparison = PlayedComparison(complete)
    controller = PortsController(comparison.load, (2500, 4650))
    controller.start(SETTINGS)
    await controller.settled()
    assert comparison.given == [(SETTINGS, (2500, 4650))]


async def test_stop_closes_everything_before_the_end_is_told() -> None:
    comparison = PlayedComparison(half)
    controller = PortsController(comparison.load)
    heard = Heard(controller)
    controller.start(SETTINGS)
    await until(lambda: comparison.is_open and len(heard.all) == len(PORT_465))
    controller.cancel()
    await controller.settled()
    assert heard.all[-1] == ("finished", True)
    assert not comparison.is_open
    assert comparison.was_cancelled


async def test_one_comparison_at_a_time() -> None:
    comparison = PlayedComparison(half)
    controller = PortsController(comparison.load)
    controller.start(SETTINGS)
    with pytest.raises(RuntimeError, match="a task is under way"):
        controller.start(SETTINGS)
    controller.cancel()
    await controller.settled()


async def test_a_fault_is_passed_on_and_the_next_comparison_runs() -> None:
    async def faulty(_: PlayedComparison) -> NoReturn:
        raise KeyError("x")

    comparison = PlayedComparison(faulty)
    controller = PortsController(comparison.load)
    heard = Heard(controller)
    controller.start(SETTINGS)
    await controller.settled()
    ((name, fault),) = heard.all
    assert (name, type(fault)) == ("crashed", KeyError)
    comparison.course = complete
    controller.start(SETTINGS)
    await controller.settled()
    assert heard.all[-1] == ("finished", False)


async def test_an_engine_that_cannot_be_loaded_is_a_crash() -> None:
    async def fail() -> Callable[..., PlayedComparison]:
        raise ImportError

    controller = PortsController(fail)
    heard = Heard(controller)
    controller.start(SETTINGS)
    await controller.settled()
    assert [name for name, _ in heard.all] == ["crashed"]


async def test_the_real_comparison_is_loaded_beside_the_loop() -> None:
    assert await load_comparison() is PortComparison
