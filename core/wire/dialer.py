"""Happy eyeballs (RFC 8305): one connection, from the address that answers first; every attempt is told."""

from __future__ import annotations

import asyncio
import errno
import socket
from typing import TYPE_CHECKING, Final

from core.values.address_tried import AddressResult, AddressStarted, AddressTried
from core.values.failures import (
    ComputerOffline,
    ConnectProhibited,
    ConnectRefused,
    ConnectReset,
    ConnectTimedOut,
    ConnectUnreachable,
    Ipv6Unreachable,
)
from core.wire.step_aborted import StepAborted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from core.values.failures import Failure
    from core.wire.clock import Clock
    from core.wire.resolver import Address

ATTEMPT_DELAY_SECONDS: Final = 0.25
"""The next address is tried after this long without an answer (RFC 8305, 5)."""

_RESULTS: Final = {
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
}

# Documentation addresses (RFC 5737, RFC 3849): asking for a route to them sends nothing.
_ANYWHERE: Final = {socket.AF_INET: "192.0.2.1", socket.AF_INET6: "2001:db8::1"}


class Dialer:
    """Connects once; `emit` is told of each address as its attempt begins and as it ends."""

    def __init__(self, port: int, clock: Clock, emit: Callable[[AddressStarted | AddressTried], None]) -> None:
        self._port = port
        self._clock = clock
        self._emit = emit
        self._attempts: list[AddressTried] = []
        self._pending: dict[asyncio.Task[socket.socket], tuple[Address, float]] = {}

    async def connect(self, addresses: Iterable[Address], seconds: float) -> tuple[socket.socket, Address]:
        """Return the first connected socket, not blocking, and its address; all other sockets are closed.

        Raises StepAborted with the cause when none connects within `seconds`.
        """
        waiting = interleaved(addresses)
        deadline = self._clock.seconds() + seconds
        winner: tuple[socket.socket, Address] | None = None
        try:
            while winner is None and (waiting or self._pending):
                if waiting:
                    self._start(waiting.pop(0))
                winner = await self._first_end(self._patience(deadline, more=bool(waiting)))
                if self._clock.seconds() >= deadline:
                    break
        finally:
            timed_out = self._clock.seconds() >= deadline
            try:
                await self._drop_pending(AddressResult.TIMED_OUT if timed_out else AddressResult.CANCELLED)
            except asyncio.CancelledError:
                if winner is not None:
                    winner[0].close()
                raise
        if winner is None:
            raise StepAborted(self._failure(seconds))
        return winner

    def _patience(self, deadline: float, *, more: bool) -> float:
        left = max(0.0, deadline - self._clock.seconds())
        return min(left, ATTEMPT_DELAY_SECONDS) if more else left

    def _start(self, address: Address) -> None:
        began = self._clock.seconds()
        self._emit(AddressStarted(address.text, self._port, began))
        task = asyncio.create_task(_connected(address))
        self._pending[task] = (address, began)

    async def _first_end(self, seconds: float) -> tuple[socket.socket, Address] | None:
        """Wait until an attempt ends; return it if it connected."""
        done, _ = await asyncio.wait(self._pending, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        winner: tuple[socket.socket, Address] | None = None
        for task in done:
            address, began = self._pending.pop(task)
            error = task.exception()
            if error is not None:
                self._tell(address, _result_of(error), began)
            elif winner is None:
                winner = task.result(), address
                self._tell(address, AddressResult.CONNECTED, began)
            else:
                task.result().close()
                self._tell(address, AddressResult.CANCELLED, began)
        return winner

    async def _drop_pending(self, result: AddressResult) -> None:
        pending = dict(self._pending)
        self._pending.clear()
        for task, (address, began) in pending.items():
            task.add_done_callback(_close)  # it may have connected in this very moment
            task.cancel()
            self._tell(address, result, began)
        if pending:
            # Not one by one: their being cancelled must not be taken for our being so.
            await asyncio.wait(pending)

    def _tell(self, address: Address, result: AddressResult, began: float) -> None:
        tried = AddressTried(address.text, self._port, result, began, self._clock.seconds())
        self._attempts.append(tried)
        self._emit(tried)

    def _failure(self, seconds: float) -> Failure:
        attempts = tuple(self._attempts)
        results = {attempt.result for attempt in attempts}
        # An address without a route says nothing about the server when another one got an answer, or none.
        telling = results - {AddressResult.UNREACHABLE}
        if not telling:
            return _unreachable(attempts)
        if AddressResult.TIMED_OUT in telling:
            return ConnectTimedOut(attempts, seconds)
        if AddressResult.PROHIBITED in telling:
            return ConnectProhibited(attempts)
        if AddressResult.REFUSED in telling:
            return ConnectRefused(attempts)
        return ConnectReset(attempts)


def interleaved(addresses: Iterable[Address]) -> list[Address]:
    """Return addresses with the families alternating, beginning with that of the first (RFC 8305, 4)."""
    ordered = list(addresses)
    first = [address for address in ordered if address.family == ordered[0].family]
    second = [address for address in ordered if address.family != ordered[0].family]
    out: list[Address] = []
    while first or second:
        out.extend(family.pop(0) for family in (first, second) if family)
    return out


async def _connected(address: Address) -> socket.socket:
    sock = socket.socket(address.family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        sock.setblocking(False)
        await asyncio.get_running_loop().sock_connect(sock, address.sockaddr)
    except BaseException:
        sock.close()
        raise
    return sock


def _close(attempt: asyncio.Task[socket.socket]) -> None:
    if not attempt.cancelled() and attempt.exception() is None:
        attempt.result().close()


def _result_of(error: BaseException) -> AddressResult:
    number = error.errno if isinstance(error, OSError) else None
    if number is None or number not in _RESULTS:
        return AddressResult.UNREACHABLE
    return _RESULTS[number]


def _unreachable(attempts: tuple[AddressTried, ...]) -> Failure:
    tried_only_ipv6 = all(":" in attempt.address for attempt in attempts)
    has_ipv4, has_ipv6 = _has_route(socket.AF_INET), _has_route(socket.AF_INET6)
    if not has_ipv4 and not has_ipv6:
        return ComputerOffline(attempts)
    if tried_only_ipv6 and not has_ipv6:
        return Ipv6Unreachable(attempts)
    return ConnectUnreachable(attempts)


def _has_route(family: int) -> bool:
    """Whether this computer knows a way to the outside; connecting a datagram socket sends no packet."""
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as sock:
            sock.connect((_ANYWHERE[socket.AddressFamily(family)], 9))
    except OSError:
        return False
    return True
