from __future__ import annotations

import asyncio
import errno
import os
import socket
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from core.values.address_tried import AddressResult, AddressTried
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
from core.wire.clock import Clock
from core.wire.dialer import ATTEMPT_DELAY_SECONDS, Dialer, interleaved
from core.wire.resolver import Address
from core.wire.step_aborted import StepAborted
from tests.core.wire.open_sockets import open_sockets
from tests.fakes.network import black_hole, closed_port

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.fakes.network import Endpoint

LONG = 30.0  # more than any of these tests waits
HOSTS = ("127.0.0.1", "127.0.0.2", "127.0.0.3", "127.0.0.4")


def at(endpoint: Endpoint) -> Address:
    return Address(socket.AF_INET, (endpoint.host, endpoint.port))


def v4(text: str) -> Address:
    return Address(socket.AF_INET, (text, 587))


def v6(text: str) -> Address:
    return Address(socket.AF_INET6, (text, 587, 0, 0))


class Attempts:
    """A dialer and what it told."""

    def __init__(self, emit: Callable[[AddressTried], None] | None = None) -> None:
        self.tried: list[AddressTried] = []
        self._emit = emit
        self.dialer = Dialer(587, Clock(), self._take)

    def _take(self, event: AddressTried) -> None:
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


@pytest.fixture
def listening() -> Iterator[Address]:
    with socket.create_server((HOSTS[0], 0)) as server:
        yield Address(socket.AF_INET, server.getsockname())


@pytest.fixture
def refusing() -> Iterator[Address]:
    with closed_port(HOSTS[1]) as endpoint:
        yield at(endpoint)


@pytest.fixture
def silent() -> Iterator[Address]:
    with black_hole(HOSTS[2]) as endpoint:
        yield at(endpoint)


async def test_an_address_that_answers_is_connected(listening: Address) -> None:
    attempts = Attempts()
    sock, address = await attempts.dialer.connect([listening], LONG)
    with sock:
        assert address == listening
        assert sock.getpeername() == listening.sockaddr
        assert not sock.getblocking()
    [tried] = attempts.tried
    assert (tried.address, tried.port, tried.result) == (HOSTS[0], 587, AddressResult.CONNECTED)
    assert 0 <= tried.began <= tried.at
    assert tried.seconds == tried.at - tried.began


async def test_a_refusal_makes_room_for_the_next_at_once(
    listening: Address, refusing: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.wire.dialer.ATTEMPT_DELAY_SECONDS", LONG)
    attempts = Attempts()
    sock, address = await attempts.dialer.connect([refusing, listening], LONG)
    sock.close()
    assert address == listening
    assert list(attempts.results.items()) == [
        (HOSTS[1], AddressResult.REFUSED),
        (HOSTS[0], AddressResult.CONNECTED),
    ]


async def test_silence_makes_room_for_the_next_after_a_moment(listening: Address, silent: Address) -> None:
    before = open_sockets()
    attempts = Attempts()
    sock, address = await attempts.dialer.connect([silent, listening], LONG)
    assert open_sockets() == before + 1
    sock.close()
    assert address == listening
    results = {event.address: event for event in attempts.tried}
    assert results[HOSTS[2]].result is AddressResult.CANCELLED
    assert results[HOSTS[0]].began - results[HOSTS[2]].began >= ATTEMPT_DELAY_SECONDS * 0.9


async def test_the_loser_of_a_draw_is_closed(listening: Address, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.wire.dialer.ATTEMPT_DELAY_SECONDS", 0.0)
    with socket.create_server((HOSTS[3], 0)) as other:
        before = open_sockets()
        attempts = Attempts()
        second = Address(socket.AF_INET, other.getsockname())
        sock, _ = await attempts.dialer.connect([listening, second], LONG)
        assert open_sockets() == before + 1
        sock.close()
    assert sorted(attempts.results.values()) in (
        [AddressResult.CANCELLED, AddressResult.CONNECTED],
        [AddressResult.CONNECTED],
    )


async def test_no_answer_in_time(silent: Address) -> None:
    before = open_sockets()
    attempts = Attempts()
    failure = await attempts.failure(silent, seconds=0.05)
    assert isinstance(failure, ConnectTimedOut)
    assert failure.seconds == 0.05
    assert failure.attempts == tuple(attempts.tried)
    assert attempts.results == {HOSTS[2]: AddressResult.TIMED_OUT}
    assert open_sockets() == before


async def test_addresses_that_were_not_reached_in_time_were_not_tried(silent: Address, listening: Address) -> None:
    attempts = Attempts()
    assert isinstance(await attempts.failure(silent, listening, seconds=0.05), ConnectTimedOut)
    assert attempts.results == {HOSTS[2]: AddressResult.TIMED_OUT}


async def test_no_time_at_all(silent: Address) -> None:
    assert isinstance(await Attempts().failure(silent, seconds=0.0), ConnectTimedOut)


async def test_a_cancelled_dialer_leaves_nothing_behind(silent: Address) -> None:
    before = open_sockets()
    attempts = Attempts()
    task = asyncio.ensure_future(attempts.dialer.connect([silent], LONG))
    for _ in range(5):
        await asyncio.sleep(0)
    assert open_sockets() == before + 1
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert attempts.results == {HOSTS[2]: AddressResult.CANCELLED}
    assert open_sockets() == before


async def test_stop_in_the_moment_of_success_is_obeyed(silent: Address, listening: Address) -> None:
    def stop(event: AddressTried) -> None:
        if event.result is AddressResult.CONNECTED:
            task.cancel()

    before = open_sockets()
    attempts = Attempts(stop)
    task = asyncio.ensure_future(attempts.dialer.connect([silent, listening], LONG))
    with pytest.raises(asyncio.CancelledError):
        await task
    assert open_sockets() == before


async def test_stop_while_the_losers_are_closed_is_obeyed(silent: Address, listening: Address) -> None:
    def stop(event: AddressTried) -> None:
        if event.result is AddressResult.CANCELLED:
            # One turn of the loop later: the dialer waits for the attempts that it has given up.
            asyncio.get_running_loop().call_soon(task.cancel)

    before = open_sockets()
    attempts = Attempts(stop)
    task = asyncio.ensure_future(attempts.dialer.connect([silent, listening], LONG))
    with pytest.raises(asyncio.CancelledError):
        await task
    assert open_sockets() == before


async def test_an_attempt_that_connects_while_it_is_given_up_is_closed(
    monkeypatch: pytest.MonkeyPatch, silent: Address, listening: Address
) -> None:
    late: list[socket.socket] = []

    async def connected(address: Address) -> socket.socket:
        sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        if address == silent:
            try:
                await asyncio.get_running_loop().create_future()
            except asyncio.CancelledError:
                late.append(sock)  # the answer came in the very moment
        return sock

    monkeypatch.setattr("core.wire.dialer._connected", connected)
    sock, address = await Attempts().dialer.connect([silent, listening], LONG)
    sock.close()
    assert address == listening
    assert [sock.fileno() for sock in late] == [-1]


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


@pytest.mark.parametrize(
    ("addresses", "order"),
    [
        ([], []),
        ([v4("a")], [v4("a")]),
        ([v6("a"), v6("b"), v4("c"), v4("d")], [v6("a"), v4("c"), v6("b"), v4("d")]),
        ([v4("a"), v4("b"), v4("c"), v6("d")], [v4("a"), v6("d"), v4("b"), v4("c")]),
        ([v6("a"), v4("b"), v4("c"), v4("d")], [v6("a"), v4("b"), v4("c"), v4("d")]),
    ],
)
def test_families_alternate_and_the_first_stays_first(addresses: list[Address], order: list[Address]) -> None:
    assert interleaved(addresses) == order


async def test_many_addresses_leave_one_socket(listening: Address) -> None:
    with ExitStack() as stack:
        closed = [at(stack.enter_context(closed_port(f"127.0.1.{i}"))) for i in range(1, 10)]
        before = open_sockets()
        attempts = Attempts()
        sock, address = await attempts.dialer.connect([*closed, listening], LONG)
        assert open_sockets() == before + 1
        sock.close()
    assert address == listening
    assert len(attempts.tried) == 10
