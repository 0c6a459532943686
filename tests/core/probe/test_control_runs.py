from __future__ import annotations

from typing import TYPE_CHECKING

from core.probe.control_runs import ControlRuns
from core.values.control_probe import ControlEnded, ControlProbe, ControlPurpose, ControlStarted
from core.values.failures import ConnectRefused
from core.values.settings import ConnectionSettings, Encryption
from tests.fakes.network import closed_port

if TYPE_CHECKING:
    from core.values.events import ProbeEvent


def look(port: int, number: int = 1) -> ControlProbe:
    settings = ConnectionSettings("127.0.0.1", port, Encryption.NONE)
    return ControlProbe(number, ControlPurpose.OTHER_PORT, settings)


class Watched:
    """Looks, and what was told of them, by a clock that always shows 7."""

    def __init__(self) -> None:
        self.told: list[ProbeEvent] = []
        self.ends: list[ControlEnded] = []
        self.runs = ControlRuns(self.told.append, lambda: 7.0)


async def test_a_look_is_told_when_it_begins_and_when_it_ends() -> None:
    watched = Watched()
    with closed_port() as port:
        control = look(port.port)
        watched.runs.begin(control, on_end=watched.ends.append)
        await watched.runs.finish(5.0)
    first, last = watched.told
    assert first == ControlStarted(control, 7.0)
    assert isinstance(last, ControlEnded)
    assert (last.control, last.at, last.seconds) == (control, 7.0, 0.0)
    assert isinstance(last.outcome.failure, ConnectRefused)
    assert watched.runs.begun == (control,)
    assert list(watched.runs.ended) == watched.ends == [last]


async def test_a_look_that_is_stopped_before_it_began_ends_as_well() -> None:
    watched = Watched()
    with closed_port() as port:
        watched.runs.begin(look(port.port))
        await watched.runs.stop()
    (ended,) = watched.runs.ended
    assert ended.outcome.cancelled
    assert not ended.works
    # It never came to its first step.
    assert ended.outcome.events == ()


async def test_without_looks_there_is_nothing_to_wait_for() -> None:
    watched = Watched()
    await watched.runs.finish(5.0)
    await watched.runs.stop()
    assert watched.told == []


async def test_what_is_over_is_not_stopped() -> None:
    watched = Watched()
    with closed_port() as port:
        watched.runs.begin(look(port.port))
        await watched.runs.finish(5.0)
        watched.runs.give_up()
        watched.runs.begin(look(port.port, 2))
        await watched.runs.finish(5.0)
    assert [ended.outcome.cancelled for ended in watched.runs.ended] == [False, False]
