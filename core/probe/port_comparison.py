"""All usual ports of a server with all ways to encrypt, at the same time, up to signing in and never further."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from core.probe.probe import Probe
from core.probe.shared_look_up import SharedLookUp
from core.values.details import Connected
from core.values.events import StepPassed
from core.values.failures import InternalFault
from core.values.port_result import COMPARED_ENCRYPTIONS, COMPARED_PORTS, PortResult
from core.values.settings import Delivery, Encryption
from core.wire.clock import Clock

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.values.events import ProbeEvent
    from core.values.outcome import ProbeOutcome
    from core.values.settings import ConnectionSettings
    from core.wire.resolver import LookUp

MAX_CONNECTIONS: Final = 20
"""At most so many connections are open or being made at any time."""

_FIRST: Final = Encryption.STARTTLS
"""What finds out whether a port answers: it takes the most steps, so that the others, which begin when it has
connected, are not what the user waits for."""
_OTHERS: Final = tuple(encryption for encryption in COMPARED_ENCRYPTIONS if encryption is not _FIRST)


class PortComparison:
    """Compares ports once. `on_result` is called with each result as it comes, on the running loop.

    Of the settings, the host and how to reach it are used; nothing is signed in to and nothing sent. A port that cannot
    be reached is dialled once, and has that answer for every encryption.
    """

    def __init__(
        self,
        settings: ConnectionSettings,
        on_result: Callable[[PortResult], None],
        ports: Sequence[int] = COMPARED_PORTS,
    ) -> None:
        # A certificate that the user trusts is trusted for one port; the others are not it.
        self._settings = replace(settings, delivery=Delivery.NOTHING, trusted_fingerprint="", second_opinion=False)
        self._on_result = on_result
        self._ports = ports
        self._clock = Clock()
        self._results: dict[tuple[int, Encryption], PortResult] = {}

    async def run(self) -> tuple[PortResult, ...]:
        """Return all results, by port and encryption. When it is cancelled, all connections are closed."""
        # Until a port has answered, it may try so many addresses at once; then it holds one connection per encryption.
        with SharedLookUp(MAX_CONNECTIONS // len(self._ports)) as look_up:
            async with asyncio.TaskGroup() as group:
                for port in self._ports:
                    group.create_task(self._compare(port, look_up))
        pairs = ((port, encryption) for port in self._ports for encryption in COMPARED_ENCRYPTIONS)
        return tuple(self._results[pair] for pair in pairs)

    async def _compare(self, port: int, look_up: SharedLookUp) -> None:
        """Connect once, and to the address that answered once more for each of the other encryptions."""
        answered: asyncio.Future[str] = asyncio.get_running_loop().create_future()

        def settle(address: str) -> None:
            if not answered.done():
                answered.set_result(address)

        def note(event: ProbeEvent) -> None:
            if isinstance(event, StepPassed) and isinstance(event.detail, Connected):
                settle(event.detail.address)

        async with asyncio.TaskGroup() as group:
            first = group.create_task(self._probe(port, _FIRST, look_up.addresses, note))
            first.add_done_callback(lambda _: settle(""))
            address = await answered
            for encryption in _OTHERS:
                if address:
                    group.create_task(self._probe(port, encryption, look_up.only(address), lambda _: None))
                else:
                    self._tell(port, encryption, first.result())

    async def _probe(
        self, port: int, encryption: Encryption, look_up: LookUp, emit: Callable[[ProbeEvent], None]
    ) -> ProbeOutcome:
        left = max(0.0, self._settings.total_seconds - self._clock.seconds())
        settings = replace(self._settings, port=port, encryption=encryption, total_seconds=left)
        probe = Probe(settings, None, emit, look_up)
        try:
            await probe.run()
        except Exception:
            if not isinstance(probe.outcome().failure, InternalFault):
                raise
        outcome = probe.outcome()
        self._tell(port, encryption, outcome)
        return outcome

    def _tell(self, port: int, encryption: Encryption, outcome: ProbeOutcome) -> None:
        known = replace(outcome, settings=replace(self._settings, port=port, encryption=encryption))
        result = self._results[port, encryption] = PortResult(port, encryption, known)
        self._on_result(result)
