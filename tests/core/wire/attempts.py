"""A dialer that tells a test what it did, and addresses for it."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

from core.values.address_tried import AddressStarted
from core.wire.clock import Clock
from core.wire.dialer import Dialer
from core.wire.resolver import Address
from core.wire.step_aborted import StepAborted

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.values.address_tried import AddressResult, AddressTried
    from core.values.failures import Failure
    from tests.fakes.network import Endpoint

LONG = 30.0  # more than any of these tests waits


def at(endpoint: Endpoint) -> Address:
    return Address(socket.AF_INET, (endpoint.host, endpoint.port))


def v4(text: str) -> Address:
    return Address(socket.AF_INET, (text, 587))


def v6(text: str) -> Address:
    return Address(socket.AF_INET6, (text, 587, 0, 0))


class Attempts:
    """A dialer and what it told."""

    def __init__(self, emit: Callable[[AddressTried], None] | None = None) -> None:
        self.started: list[AddressStarted] = []
        self.tried: list[AddressTried] = []
        self._emit = emit
        self.dialer = Dialer(587, Clock(), self._take)

    def _take(self, event: AddressStarted | AddressTried) -> None:
        if isinstance(event, AddressStarted):
            self.started.append(event)
            return
        self.tried.append(event)
        if self._emit:
            self._emit(event)

    @property
    def results(self) -> dict[str, AddressResult]:
        return {event.address: event.result for event in self.tried}

    async def failure(self, *addresses: Address, seconds: float = LONG) -> Failure:
        with pytest.raises(StepAborted) as aborted:
            await self.dialer.connect(addresses, seconds)
        return aborted.value.failure
