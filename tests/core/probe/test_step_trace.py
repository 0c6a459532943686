from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from core.probe.step_trace import Limit, StepTrace, internal_fault
from core.values.details import Greeted
from core.values.events import Caution, StepCancelled, StepFailed, StepPassed, StepStarted
from core.values.failures import Disconnected, InternalFault, ReplyTimedOut, TlsExpectedFirst
from core.values.reply import Reply
from core.values.settings import ConnectionSettings, Encryption
from core.values.steps import Step
from core.wire.clock import Clock
from core.wire.step_aborted import StepAborted

if TYPE_CHECKING:
    from core.values.events import ProbeEvent
    from core.values.failures import Failure

DETAIL = Greeted(Reply(220, ("hi",)))


class StoppedClock(Clock):
    """Shows the time that the test wants."""

    def __init__(self, now: float) -> None:
        super().__init__()
        self.now = now

    def seconds(self) -> float:
        return self.now


class Traced:
    """A trace and what it told."""

    def __init__(self, *, step_seconds: float = 10.0, total_seconds: float = 60.0, now: float = 0.0) -> None:
        self.events: list[ProbeEvent] = []
        self.limits: list[tuple[Step, Limit]] = []
        self.clock = StoppedClock(now)
        settings = ConnectionSettings(
            "mx.example.test", 587, Encryption.NONE, step_seconds=step_seconds, total_seconds=total_seconds
        )
        self.trace = StepTrace(settings, self.clock, self.events.append, self._timed_out)

    def _timed_out(self, step: Step, limit: Limit) -> Failure:
        self.limits.append((step, limit))
        return ReplyTimedOut(limit.seconds, limit.of_total)


@pytest.mark.parametrize(
    ("now", "limit"),
    [
        (0.0, Limit(10.0, of_total=False)),
        (50.0, Limit(10.0, of_total=False)),
        (50.5, Limit(9.5, of_total=True)),
        (60.0, Limit(0.0, of_total=True)),
        (99.0, Limit(0.0, of_total=True)),
    ],
)
def test_a_step_may_take_what_is_left_of_both_limits(now: float, limit: Limit) -> None:
    assert Traced(now=now).trace.limit() == limit


async def test_a_step_that_passes() -> None:
    traced = Traced(now=1.0)
    async with traced.trace.step(Step.GREETING) as findings:
        traced.clock.now = 3.5
        findings.detail, findings.cautions = DETAIL, (Caution.BARE_LINE_FEED,)
    assert traced.events == [
        StepStarted(Step.GREETING, 1.0),
        StepPassed(Step.GREETING, 3.5, 2.5, DETAIL, (Caution.BARE_LINE_FEED,)),
    ]


async def take(traced: Traced, error: BaseException | None = None, *, grace: float = 0.0) -> None:
    """A step that raises, or waits without end."""
    async with traced.trace.step(Step.GREETING, grace=grace):
        if error is not None:
            raise error
        await asyncio.get_running_loop().create_future()


async def test_a_step_that_is_aborted_tells_why_and_stops_the_test() -> None:
    traced, aborted = Traced(), StepAborted(Disconnected(reset=True))
    with pytest.raises(StepAborted) as raised:
        await take(traced, aborted)
    assert raised.value is aborted
    assert traced.events[1:] == [StepFailed(Step.GREETING, 0.0, 0.0, Disconnected(reset=True))]


@pytest.mark.parametrize(
    ("step_seconds", "total_seconds", "of_total"), [(0.01, 60.0, False), (10.0, 0.01, True), (10.0, 0.0, True)]
)
async def test_a_step_that_runs_out_of_time_says_of_which(
    step_seconds: float, total_seconds: float, of_total: bool
) -> None:
    traced = Traced(step_seconds=step_seconds, total_seconds=total_seconds)
    with pytest.raises(StepAborted) as raised:
        await take(traced)
    limit = Limit(min(step_seconds, total_seconds), of_total)
    assert traced.limits == [(Step.GREETING, limit)]
    assert raised.value.failure == ReplyTimedOut(limit.seconds, of_total)
    assert [type(event) for event in traced.events] == [StepStarted, StepFailed]


async def test_a_step_for_which_no_time_is_left_is_not_begun() -> None:
    traced = Traced(now=60.0)
    # A password would go out, and nobody would wait for the answer.
    with pytest.raises(StepAborted) as raised:
        await take(traced, ZeroDivisionError())
    assert raised.value.failure == ReplyTimedOut(0.0, of_total=True)
    assert [type(event) for event in traced.events] == [StepStarted, StepFailed]


async def test_a_step_that_keeps_its_own_limit_is_given_a_little_more() -> None:
    traced, loop = Traced(step_seconds=0.01), asyncio.get_running_loop()
    answer = loop.create_future()
    loop.call_later(0.05, answer.set_result, None)
    async with traced.trace.step(Step.CONNECT, grace=30.0) as findings:
        await answer
        findings.detail = DETAIL
    assert isinstance(traced.events[-1], StepPassed)


async def test_a_step_can_be_cut_short() -> None:
    traced, why = Traced(), TlsExpectedFirst(3.0)
    task = asyncio.ensure_future(take(traced))
    await asyncio.sleep(0)
    traced.trace.cut_short(Step.EHLO, Disconnected(reset=True))
    for _ in range(10):
        await asyncio.sleep(0)
    assert not task.done(), "that was another step"
    traced.trace.cut_short(Step.GREETING, why)
    with pytest.raises(StepAborted) as raised:
        await task
    assert raised.value.failure == why
    assert traced.events[1:] == [StepFailed(Step.GREETING, 0.0, 0.0, why)]
    assert traced.limits == []


async def test_a_step_that_is_over_is_not_cut() -> None:
    traced = Traced(step_seconds=0.01)
    traced.trace.cut_short(Step.GREETING, TlsExpectedFirst(3.0))
    async with traced.trace.step(Step.GREETING) as findings:
        findings.detail = DETAIL
        traced.trace.cut_short(Step.GREETING, TlsExpectedFirst(3.0))
    traced.trace.cut_short(Step.GREETING, TlsExpectedFirst(3.0))
    with pytest.raises(StepAborted) as raised:
        await take(traced)
    # Nothing of it is left for the next step.
    assert isinstance(raised.value.failure, ReplyTimedOut)
    assert isinstance(traced.events[1], StepPassed)


async def test_a_step_that_is_stopped_is_not_a_failure() -> None:
    traced = Traced()
    task = asyncio.ensure_future(take(traced))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert traced.events == [StepStarted(Step.GREETING, 0.0), StepCancelled(Step.GREETING, 0.0, 0.0)]
    assert traced.limits == []


async def test_stop_in_the_moment_when_time_is_up_is_a_stop() -> None:
    traced = Traced(step_seconds=0.01)
    loop = asyncio.get_running_loop()
    task = asyncio.ensure_future(take(traced))
    loop.call_later(0.01, task.cancel)
    with pytest.raises((asyncio.CancelledError, StepAborted)):
        await task
    # One or the other, and never both.
    assert [type(event) for event in traced.events] in ([StepStarted, StepCancelled], [StepStarted, StepFailed])


async def test_an_exception_that_nobody_foresaw_is_told_without_its_words() -> None:
    traced = Traced()
    with pytest.raises(ValueError, match="secret"):
        await take(traced, ValueError("secret"))
    [_, told] = traced.events
    assert isinstance(told, StepFailed)
    assert isinstance(told.failure, InternalFault)
    assert told.failure.kind == "ValueError"
    assert told.failure.place.startswith("tests.core.probe.test_step_trace:take:")
    assert "secret" not in repr(traced.events)


async def test_a_step_that_found_nothing_out_is_a_fault_of_ours() -> None:
    traced = Traced()
    with pytest.raises(RuntimeError, match="step greeting found nothing out"):
        async with traced.trace.step(Step.GREETING):
            pass
    [_, told] = traced.events
    assert isinstance(told, StepFailed)
    assert isinstance(told.failure, InternalFault)


def test_a_fault_without_a_trace_has_no_place() -> None:
    assert internal_fault(ZeroDivisionError("x")) == InternalFault("ZeroDivisionError", "")


def test_the_place_of_a_fault_is_where_it_came_from() -> None:
    def inner() -> None:
        raise KeyError

    with pytest.raises(KeyError) as raised:
        inner()
    assert internal_fault(raised.value).place.startswith("tests.core.probe.test_step_trace:inner:")
