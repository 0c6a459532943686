"""One port, met with every way to encrypt."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from core.probe.investigation import SILENCE_SECONDS
from core.probe.probe import Probe
from core.values.details import Connected
from core.values.events import StepPassed, StepStarted
from core.values.failures import InternalFault, TlsExpectedFirst
from core.values.port_result import COMPARED_ENCRYPTIONS, PortResult
from core.values.settings import Encryption
from core.values.steps import Step

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.probe.shared_look_up import SharedLookUp
    from core.values.events import ProbeEvent
    from core.values.outcome import ProbeOutcome
    from core.values.settings import ConnectionSettings
    from core.wire.clock import Clock
    from core.wire.resolver import LookUp

_FIRST: Final = Encryption.STARTTLS
"""What finds out whether a port answers: it takes the most steps, so that the others, which begin when it has
connected, are not what the user waits for."""
_OTHERS: Final = tuple(encryption for encryption in COMPARED_ENCRYPTIONS if encryption is not _FIRST)


class PortVisit:
    """Visits a port once; `tell` is called with each result as it comes, and `clock` is that of the comparison.

    What one connection shows, the others need not find out again. A port that cannot be reached is dialled once, and
    has that answer for every encryption. Where the connection with TLS got an answer, those in plain text are given
    up when they have met nothing but silence for 3 seconds.
    """

    def __init__(self, settings: ConnectionSettings, tell: Callable[[PortResult], None], clock: Clock) -> None:
        self._settings = settings
        self._tell = tell
        self._clock = clock
        self._connected: asyncio.Future[str]
        self._probes: dict[Encryption, Probe] = {}
        self._timers: list[asyncio.TimerHandle] = []
        self._silent_since: dict[Encryption, float] = {}
        self._speaks_tls = False
        self._first_seconds: float | None = None

    async def run(self, look_up: SharedLookUp) -> None:
        """Find everything out. When it is cancelled, all connections are closed."""
        self._connected = asyncio.get_running_loop().create_future()
        try:
            await self._meet(look_up)
        finally:
            for timer in self._timers:
                timer.cancel()

    async def _meet(self, look_up: SharedLookUp) -> None:
        """Connect once, and to the address that answered once more for each of the other encryptions."""
        async with asyncio.TaskGroup() as group:
            first = group.create_task(self._probe(_FIRST, look_up.addresses))
            first.add_done_callback(lambda _: self._settle(""))
            address = await self._connected
            for encryption in _OTHERS:
                if address:
                    group.create_task(self._probe(encryption, look_up.only(address)))
                else:
                    self._tell(self._result(encryption, first.result()))

    async def _probe(self, encryption: Encryption, look_up: LookUp) -> ProbeOutcome:
        left = max(0.0, self._settings.total_seconds - self._clock.seconds())
        settings = replace(self._settings, encryption=encryption, total_seconds=left)
        probe = self._probes[encryption] = Probe(settings, None, partial(self._note, encryption), look_up)
        try:
            await probe.run()
        except Exception:
            if not isinstance(probe.outcome().failure, InternalFault):
                raise
        outcome = probe.outcome()
        self._tell(self._result(encryption, outcome))
        if encryption is Encryption.TLS and outcome.tls is not None:
            self._speaks_tls = True
            self._end_silence()
        return outcome

    def _note(self, encryption: Encryption, event: ProbeEvent) -> None:
        match event:
            case StepPassed(detail=Connected(address=address), seconds=seconds):
                if self._first_seconds is None:
                    self._first_seconds = seconds
                self._settle(address)
            case StepStarted(step=Step.GREETING, at=at) if encryption is not Encryption.TLS:
                loop = asyncio.get_running_loop()
                self._timers.append(loop.call_later(SILENCE_SECONDS, self._note_silence, encryption, at))
            case _:
                pass

    def _settle(self, address: str) -> None:
        if not self._connected.done():
            self._connected.set_result(address)

    def _note_silence(self, encryption: Encryption, since: float) -> None:
        self._silent_since[encryption] = since
        self._end_silence()

    def _end_silence(self) -> None:
        if not self._speaks_tls:
            return
        for encryption, since in self._silent_since.items():
            probe = self._probes[encryption]
            if not probe.has_heard_anything:
                probe.cut_short(Step.GREETING, TlsExpectedFirst(probe.seconds() - since))

    def _result(self, encryption: Encryption, outcome: ProbeOutcome) -> PortResult:
        known = replace(outcome, settings=replace(self._settings, encryption=encryption))
        return PortResult(self._settings.port, encryption, known, self._first_seconds)
