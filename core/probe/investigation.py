"""A test with its second looks: the probe of the settings, and control probes where the cause of a failure is open."""

from __future__ import annotations

import asyncio
from asyncio import CancelledError
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from core.probe.control_plan import TOGETHER_SECONDS, addresses_of, planned, tls_from_the_start
from core.probe.control_runs import ControlRuns
from core.probe.probe import Probe
from core.values.events import StepCancelled, StepFailed, StepPassed, StepStarted
from core.values.failures import TlsExpectedFirst
from core.values.settings import Encryption
from core.values.steps import Step
from core.wire.surroundings import look_around

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.values.control_probe import ControlEnded
    from core.values.credentials import Credentials
    from core.values.events import ProbeEvent
    from core.values.outcome import ProbeOutcome
    from core.values.settings import ConnectionSettings
    from core.values.surroundings import Surroundings

SILENCE_SECONDS: Final = 3.0
"""A greeting that is so late may mean that the server waits for TLS; some are late on purpose, and are waited for."""

_BEFORE_THE_CONVERSATION: Final = frozenset(
    {Step.RESOLVE, Step.CONNECT, Step.TLS, Step.CERTIFICATE, Step.GREETING, Step.EHLO, Step.STARTTLS}
)
"""Steps that fail by what stands between here and there as well as by the server."""


class Investigation:
    """Tests settings once, as `Probe` does, and looks again where that tells the cause.

    `emit` is called with each event as it happens, on the running loop. The second looks are told as ControlStarted
    and ControlEnded: while a greeting in plain text is silent, and after a failure, all within 8 seconds and within
    the limit of the whole test. They never sign in, and are over and closed when `run()` ends, however it does.
    """

    def __init__(
        self, settings: ConnectionSettings, credentials: Credentials | None, emit: Callable[[ProbeEvent], None]
    ) -> None:
        self._settings = settings
        self._tell = emit
        self._probe = Probe(settings, credentials, self._take)
        self._looks = ControlRuns(emit, self._probe.seconds)
        self._surroundings: Surroundings | None = None
        self._greeting_began = 0.0
        self._silence: asyncio.TimerHandle | None = None
        self._is_stopped = False

    async def run(self) -> ProbeOutcome:
        """Run the test to its end, and the second looks after it. When it is cancelled, raises CancelledError."""
        try:
            await self._probe.run()
            await self._look_again()
        except CancelledError:
            self._is_stopped = True
            raise
        finally:
            self._stop_waiting()
            await self._looks.stop()
        return self.outcome()

    def outcome(self) -> ProbeOutcome:
        """Return what is known so far."""
        outcome = self._probe.outcome()
        return replace(
            outcome,
            cancelled=outcome.cancelled or self._is_stopped,
            controls=self._looks.ended,
            surroundings=self._surroundings,
        )

    async def _look_again(self) -> None:
        outcome = self._probe.outcome()
        if outcome.failure is None:
            return
        for control in planned(outcome, self._looks.begun):
            self._looks.begin(control, addresses_of(outcome))
        if outcome.failed_step in _BEFORE_THE_CONVERSATION:
            self._surroundings = look_around()
        await self._looks.finish(min(TOGETHER_SECONDS, self._seconds_left()))

    def _seconds_left(self) -> float:
        return max(0.0, self._settings.total_seconds - self._probe.seconds())

    def _take(self, event: ProbeEvent) -> None:
        self._tell(event)
        match event:
            case StepStarted(step=Step.GREETING) if self._may_wait_for_tls:
                self._greeting_began = event.at
                self._silence = asyncio.get_running_loop().call_later(SILENCE_SECONDS, self._look_for_tls)
            case StepPassed(step=Step.GREETING):
                self._stop_waiting()
                self._looks.give_up()
            case StepFailed(step=Step.GREETING) | StepCancelled(step=Step.GREETING):
                self._stop_waiting()
            case _:
                pass

    @property
    def _may_wait_for_tls(self) -> bool:
        return self._settings.second_opinion and self._settings.encryption is not Encryption.TLS

    def _stop_waiting(self) -> None:
        if self._silence is not None:
            self._silence.cancel()

    def _look_for_tls(self) -> None:
        # A server that has begun to speak does not wait for TLS.
        if not self._probe.has_heard_anything:
            control = tls_from_the_start(self._settings, self._seconds_left())
            self._looks.begin(control, on_end=self._end_the_silence)

    def _end_the_silence(self, look: ControlEnded) -> None:
        if look.outcome.tls is not None and not self._probe.has_heard_anything:
            seconds = self._probe.seconds() - self._greeting_began
            self._probe.cut_short(Step.GREETING, TlsExpectedFirst(seconds))
