"""Runs second looks side by side: without credentials, within limits, and closed at the end whatever happens."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from core.probe.older_tls_look import OlderTlsLook
from core.probe.probe import Probe
from core.probe.step_trace import internal_fault
from core.values.control_probe import ControlEnded, ControlPurpose, ControlStarted
from core.values.failures import NameLeadsElsewhere
from core.wire.resolver import resolve
from core.wire.step_aborted import StepAborted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from core.values.control_probe import ControlProbe
    from core.values.events import ProbeEvent
    from core.values.outcome import ProbeOutcome
    from core.values.settings import IpVersion
    from core.wire.resolver import Address, LookUp

LINES_KEPT: Final = 200
"""So much of the conversation of a second look is kept: more than an honest one has, and little for eight of them."""


class ControlRuns:
    """The second looks of one test.

    `emit` is told when each begins and ends, `seconds` is the clock of the test. What is said and done inside of them
    stands in their outcomes.
    """

    def __init__(self, emit: Callable[[ProbeEvent], None], seconds: Callable[[], float]) -> None:
        self._emit = emit
        self._seconds = seconds
        self._begun: list[ControlProbe] = []
        self._ended: list[ControlEnded] = []
        self._tasks: set[asyncio.Task[ProbeOutcome]] = set()

    @property
    def begun(self) -> tuple[ControlProbe, ...]:
        """All that were begun, in order."""
        return tuple(self._begun)

    @property
    def ended(self) -> tuple[ControlEnded, ...]:
        """Those that ended, in the order in which they did."""
        return tuple(self._ended)

    def begin(
        self,
        control: ControlProbe,
        addresses: Iterable[str] = (),
        on_end: Callable[[ControlEnded], None] = lambda _: None,
    ) -> None:
        """Begin a look; a name from a certificate is followed to one of the `addresses` only."""
        began = self._seconds()
        self._begun.append(control)
        self._emit(ControlStarted(control, began))
        look = _look(control, frozenset(addresses))
        task = asyncio.create_task(look.run())
        self._tasks.add(task)
        # Not a try in the coroutine: a task cancelled before its first step never enters it.
        task.add_done_callback(lambda task: on_end(self._settle(task, look, control, began)))

    async def finish(self, seconds: float) -> None:
        """Wait until all have ended, so long at most; then stop the rest."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)
        await self.stop()

    async def stop(self) -> None:
        """Stop those that are still under way, and wait until their connections are closed."""
        self.give_up()
        if self._tasks:
            await asyncio.wait(self._tasks)

    def give_up(self) -> None:
        """Stop those that are still under way; nobody needs to know any more."""
        for task in self._tasks:
            task.cancel()

    def _settle(
        self, task: asyncio.Task[ProbeOutcome], look: Probe, control: ControlProbe, began: float
    ) -> ControlEnded:
        if task.cancelled():
            outcome = replace(look.outcome(), cancelled=True)
        elif error := task.exception():
            # A fault of ours in a second look must not end the test.
            outcome = replace(look.outcome(), failure=internal_fault(error))
        else:
            outcome = task.result()
        now = self._seconds()
        ended = ControlEnded(control, now, now - began, outcome)
        self._ended.append(ended)
        self._emit(ended)
        return ended


def _look(control: ControlProbe, addresses: frozenset[str]) -> Probe:
    kind = OlderTlsLook if control.purpose is ControlPurpose.OLDER_TLS else Probe
    look_up = _only_at(addresses) if control.purpose is ControlPurpose.NAME_IN_CERTIFICATE else None
    # Never with credentials: who asks a second time must not sign in a second time.
    return kind(control.settings, None, lambda _: None, look_up, LINES_KEPT)


def _only_at(addresses: frozenset[str]) -> LookUp:
    async def look_up(host: str, port: int, ip_version: IpVersion, seconds: float) -> tuple[Address, ...]:
        found = await resolve(host, port, ip_version, seconds)
        # Attack stopped: a certificate that sends the program to a server that nobody asked to test.
        same = tuple(address for address in found if address.text in addresses)
        if not same:
            raise StepAborted(NameLeadsElsewhere(host))
        return same

    return look_up
