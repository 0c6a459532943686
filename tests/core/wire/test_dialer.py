from __future__ import annotations

import asyncio
import socket
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from core.values.address_tried import AddressResult, AddressTried
from core.values.failures import (
    ConnectTimedOut,
)
from core.wire.dialer import ATTEMPT_DELAY_SECONDS, interleaved
from core.wire.resolver import Address
from tests.core.wire.attempts import LONG, Attempts, at, v4, v6
from tests.core.wire.open_sockets import open_sockets
from tests.fakes.network import black_hole, closed_port

if TYPE_CHECKING:
    from collections.abc import Iterator


HOSTS = ("127.0.0.1", "127.0.0.2", "127.0.0.3", "127.0.0.4")


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
    [started], [tried] = attempts.started, attempts.tried
    assert (started.address, started.port, started.at) == (HOSTS[0], 587, tried.began)
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
    assert [event.address for event in attempts.started] == [HOSTS[2]]
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
