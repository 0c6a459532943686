"""All usual ports of a server with all ways to encrypt, at the same time, up to signing in and never further."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from core.probe.port_visit import PortVisit
from core.probe.shared_look_up import SharedLookUp
from core.values.port_result import COMPARED_ENCRYPTIONS, COMPARED_PORTS
from core.values.settings import Delivery
from core.wire.clock import Clock

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.values.port_result import PortResult
    from core.values.settings import ConnectionSettings, Encryption

MAX_CONNECTIONS: Final = 20
"""At most so many connections are open or being made at any time."""


class PortComparison:
    """Compares ports once. `on_result` is called with each result as it comes, on the running loop.

    Of the settings, the host and how to reach it are used; nothing is signed in to and nothing sent. All together is
    bounded in time as one test is.
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
        self._results: dict[tuple[int, Encryption], PortResult] = {}

    async def run(self) -> tuple[PortResult, ...]:
        """Return all results, by port and encryption. When it is cancelled, all connections are closed.

        What `on_result` raises ends everything, and comes out as it is.
        """
        try:
            await self._visit_all()
        except ExceptionGroup as faults:
            raise _first_of(faults) from faults
        pairs = ((port, encryption) for port in self._ports for encryption in COMPARED_ENCRYPTIONS)
        return tuple(self._results[pair] for pair in pairs)

    async def _visit_all(self) -> None:
        clock = Clock()
        # Until a port has answered, it may try so many addresses at once; then it holds one connection per encryption.
        with SharedLookUp(MAX_CONNECTIONS // len(self._ports)) as look_up:
            async with asyncio.TaskGroup() as group:
                for port in self._ports:
                    visit = PortVisit(replace(self._settings, port=port), self._take, clock)
                    group.create_task(visit.run(look_up))

    def _take(self, result: PortResult) -> None:
        self._results[result.port, result.encryption] = result
        self._on_result(result)


def _first_of(fault: Exception) -> Exception:
    return _first_of(fault.exceptions[0]) if isinstance(fault, ExceptionGroup) else fault
