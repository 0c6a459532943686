"""What the results of all attempts mean together."""

from __future__ import annotations

import errno
import os
import socket
from typing import TYPE_CHECKING

import pytest

from core.values.address_tried import AddressResult
from core.values.failures import (
    ComputerOffline,
    ConnectProhibited,
    ConnectRefused,
    ConnectReset,
    ConnectTimedOut,
    ConnectUnreachable,
    Failure,
    Ipv6Unreachable,
)
from core.wire.step_aborted import StepAborted
from tests.core.wire.attempts import LONG, Attempts, v4, v6
from tests.core.wire.open_sockets import open_sockets

if TYPE_CHECKING:
    from core.wire.resolver import Address


class FailingLoop:
    """Makes every connection fail, or connect, as a test wants."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, numbers: dict[str, int]) -> None:
        self._numbers = numbers
        monkeypatch.setattr("asyncio.selector_events.BaseSelectorEventLoop.sock_connect", self.sock_connect)

    async def sock_connect(self, _: socket.socket, address: tuple[str, int]) -> None:
        number = self._numbers[address[0]]
        raise OSError(number, os.strerror(number))


RESULTS = {
    errno.ECONNREFUSED: AddressResult.REFUSED,
    errno.ETIMEDOUT: AddressResult.TIMED_OUT,
    errno.ENETUNREACH: AddressResult.UNREACHABLE,
    errno.EHOSTUNREACH: AddressResult.UNREACHABLE,
    errno.ENETDOWN: AddressResult.UNREACHABLE,
    errno.EADDRNOTAVAIL: AddressResult.UNREACHABLE,
    errno.EAFNOSUPPORT: AddressResult.UNREACHABLE,
    errno.EINVAL: AddressResult.UNREACHABLE,
    errno.EACCES: AddressResult.PROHIBITED,
    errno.EPERM: AddressResult.PROHIBITED,
    errno.ECONNRESET: AddressResult.RESET,
    errno.ECONNABORTED: AddressResult.RESET,
    errno.EIO: AddressResult.UNREACHABLE,  # any other
}


@pytest.mark.parametrize("number", RESULTS, ids=lambda number: errno.errorcode[number])
async def test_what_became_of_an_attempt(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    FailingLoop(monkeypatch, {"192.0.2.1": number})
    before = open_sockets()
    attempts = Attempts()
    await attempts.failure(v4("192.0.2.1"))
    assert attempts.results == {"192.0.2.1": RESULTS[number]}
    assert open_sockets() == before


@pytest.mark.parametrize(
    ("numbers", "failure"),
    [
        ([errno.ECONNREFUSED], ConnectRefused),
        ([errno.ECONNRESET], ConnectReset),
        ([errno.EACCES], ConnectProhibited),
        ([errno.ETIMEDOUT], ConnectTimedOut),
        ([errno.EHOSTUNREACH], ConnectUnreachable),
        ([errno.ECONNREFUSED, errno.ECONNRESET], ConnectRefused),
        ([errno.ECONNREFUSED, errno.EPERM], ConnectProhibited),
        ([errno.ECONNREFUSED, errno.ETIMEDOUT], ConnectTimedOut),
        ([errno.EACCES, errno.ETIMEDOUT], ConnectTimedOut),
        ([errno.ENETUNREACH, errno.ECONNREFUSED], ConnectRefused),
        ([errno.ENETUNREACH, errno.ETIMEDOUT], ConnectTimedOut),
        ([errno.ENETUNREACH, errno.ECONNRESET], ConnectReset),
    ],
)
async def test_what_several_attempts_mean(
    monkeypatch: pytest.MonkeyPatch, numbers: list[int], failure: type[Failure]
) -> None:
    routes(monkeypatch, socket.AF_INET, socket.AF_INET6)
    hosts = [f"192.0.2.{i}" for i in range(len(numbers))]
    FailingLoop(monkeypatch, dict(zip(hosts, numbers, strict=True)))
    attempts = Attempts()
    found = await attempts.failure(*map(v4, hosts))
    assert type(found) is failure
    assert getattr(found, "attempts", None) == tuple(attempts.tried)


def routes(monkeypatch: pytest.MonkeyPatch, *families: socket.AddressFamily) -> None:
    """Let this computer have a way out for these families only."""
    monkeypatch.setattr("core.wire.dialer._has_route", lambda family: family in families)


@pytest.mark.parametrize(
    ("addresses", "families", "failure"),
    [
        ([v4("192.0.2.1")], [], ComputerOffline),
        ([v6("2001:db8::1")], [], ComputerOffline),
        ([v6("2001:db8::1")], [socket.AF_INET], Ipv6Unreachable),
        ([v6("2001:db8::1"), v6("2001:db8::2")], [socket.AF_INET], Ipv6Unreachable),
        ([v6("2001:db8::1"), v4("192.0.2.1")], [socket.AF_INET], ConnectUnreachable),
        ([v6("2001:db8::1")], [socket.AF_INET, socket.AF_INET6], ConnectUnreachable),
        ([v4("192.0.2.1")], [socket.AF_INET6], ConnectUnreachable),
    ],
)
async def test_what_it_means_that_there_is_no_way(
    monkeypatch: pytest.MonkeyPatch,
    addresses: list[Address],
    families: list[socket.AddressFamily],
    failure: type[Failure],
) -> None:
    routes(monkeypatch, *families)
    FailingLoop(monkeypatch, {address.text: errno.ENETUNREACH for address in addresses})
    assert type(await Attempts().failure(*addresses)) is failure


async def test_no_address_at_all() -> None:
    with pytest.raises(StepAborted):
        await Attempts().dialer.connect([], LONG)
