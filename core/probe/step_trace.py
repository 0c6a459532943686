"""One context manager around every step: it says that the step began, how it ended, and keeps its time limit."""

from __future__ import annotations

import asyncio
from asyncio import CancelledError
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from core.values.events import StepCancelled, StepFailed, StepPassed, StepStarted
from core.values.failures import InternalFault
from core.values.value_class import value_class
from core.wire.step_aborted import StepAborted

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from core.values.details import StepDetail
    from core.values.events import Caution, ProbeEvent
    from core.values.failures import Failure
    from core.values.settings import ConnectionSettings
    from core.values.steps import Step
    from core.wire.clock import Clock

GRACE_SECONDS: Final = 0.5
"""A step that keeps its own limit, because it knows more about what it waited for, is cut off this much later."""


@dataclass(slots=True)
class Findings:
    """What a step found out; the body of the step fills it in."""

    detail: StepDetail | None = None
    cautions: tuple[Caution, ...] = ()


@value_class
class Limit:
    """How long a step may take, and whether it is the limit of the whole test that makes it short."""

    seconds: float
    of_total: bool


@dataclass(slots=True)
class _Running:
    """The step under way, what keeps its time, and the failure that cut it short."""

    step: Step
    timeout: asyncio.Timeout
    cut: Failure | None = None


class StepTrace:
    """Announces steps and times them. `timed_out` says what it means that a step ran out of time."""

    def __init__(
        self,
        settings: ConnectionSettings,
        clock: Clock,
        emit: Callable[[ProbeEvent], None],
        timed_out: Callable[[Step, Limit], Failure],
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._emit = emit
        self._timed_out = timed_out
        self._running: _Running | None = None

    def cut_short(self, step: Step, failure: Failure) -> None:
        """End a step with this failure, as if its time were up; nothing happens when it is not the one under way."""
        if self._running is not None and self._running.step is step:
            self._running.cut = failure
            self._running.timeout.reschedule(asyncio.get_running_loop().time())

    def limit(self) -> Limit:
        """Return how long a step that begins now may take."""
        left = max(0.0, self._settings.total_seconds - self._clock.seconds())
        if left < self._settings.step_seconds:
            return Limit(left, of_total=True)
        return Limit(self._settings.step_seconds, of_total=False)

    @asynccontextmanager
    async def step(self, step: Step, *, grace: float = 0.0) -> AsyncIterator[Findings]:
        """Announce a step, run its body, and tell how it ended.

        Raises StepAborted with the failure that was told. Cancelling is told as such, and goes on. An exception that
        nobody foresaw is told without any value in it, and goes on, too: it is a fault of this program.
        """
        limit = self.limit()
        began = self._clock.seconds()
        self._emit(StepStarted(step, began))
        findings, running = Findings(), None
        try:
            if limit.seconds + grace <= 0:
                # asyncio.timeout(0) would let the body run up to its first wait: a command would go out.
                raise TimeoutError
            async with asyncio.timeout(limit.seconds + grace) as timeout:
                running = self._running = _Running(step, timeout)
                try:
                    yield findings
                finally:
                    # A step that is at its end has nothing left to be cut.
                    self._running = None
            if findings.detail is None:
                message = f"step {step} found nothing out"
                raise RuntimeError(message)
        except StepAborted as aborted:
            self._fail(step, began, aborted.failure)
            raise
        except TimeoutError as error:
            failure = (running.cut if running else None) or self._timed_out(step, limit)
            self._fail(step, began, failure)
            raise StepAborted(failure) from error
        except CancelledError:
            now = self._clock.seconds()
            self._emit(StepCancelled(step, now, now - began))
            raise
        except Exception as error:
            self._fail(step, began, internal_fault(error))
            raise
        now = self._clock.seconds()
        self._emit(StepPassed(step, now, now - began, findings.detail, findings.cautions))

    def _fail(self, step: Step, began: float, failure: Failure) -> None:
        now = self._clock.seconds()
        self._emit(StepFailed(step, now, now - began, failure))


def internal_fault(error: BaseException) -> InternalFault:
    """Return an exception as a value: its kind and where it came from. Its text could hold anything, and stays out."""
    place = ""
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        place = f"{trace.tb_frame.f_globals.get('__name__', '?')}:{code.co_name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return InternalFault(type(error).__name__, place)
