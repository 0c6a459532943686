from __future__ import annotations

import asyncio
import errno
import os
import socket
from threading import Event
from typing import TYPE_CHECKING

import pytest

from core.values.failures import Failure, NameLookupFailed, NameNotFound, NoAddressOfFamily
from core.values.settings import IpVersion
from core.wire.resolver import MAX_ADDRESSES, Address, resolve
from core.wire.step_aborted import StepAborted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LONG = 30.0
HOST = "mail.example.test"


def answer(monkeypatch: pytest.MonkeyPatch, look_up: Callable[[int], object]) -> list[tuple[object, ...]]:
    """Let the system look names up in this way; it is told the family. Returns what will have been asked."""
    asked: list[tuple[object, ...]] = []

    def getaddrinfo(host: bytes, port: int, family: int, kind: int, protocol: int) -> object:
        asked.append((host, port, family, kind, protocol))
        return look_up(family)

    monkeypatch.setattr("core.wire.resolver.socket.getaddrinfo", getaddrinfo)
    return asked


def failing(error: Exception) -> Callable[[int], object]:
    def look_up(_: int) -> object:
        raise error

    return look_up


def entry(address: str | bytes | int, family: int = socket.AF_INET) -> tuple[object, ...]:
    sockaddr = (address, 587) if family == socket.AF_INET else (address, 587, 0, 0)
    return (family, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", sockaddr)


async def failure(ip_version: IpVersion = IpVersion.ANY) -> Failure:
    with pytest.raises(StepAborted) as aborted:
        await resolve(HOST, 587, ip_version, LONG)
    return aborted.value.failure


@pytest.fixture
def hanging() -> Iterator[Event]:
    event = Event()
    yield event
    event.set()


@pytest.mark.parametrize(
    ("host", "ip_version", "address"),
    [
        ("127.0.0.1", IpVersion.ANY, Address(socket.AF_INET, ("127.0.0.1", 587))),
        ("127.0.0.1", IpVersion.IPV4, Address(socket.AF_INET, ("127.0.0.1", 587))),
        ("::1", IpVersion.ANY, Address(socket.AF_INET6, ("::1", 587, 0, 0))),
        ("::1", IpVersion.IPV6, Address(socket.AF_INET6, ("::1", 587, 0, 0))),
        ("localhost", IpVersion.IPV4, Address(socket.AF_INET, ("127.0.0.1", 587))),
    ],
)
async def test_what_needs_no_name_service(host: str, ip_version: IpVersion, address: Address) -> None:
    assert await resolve(host, 587, ip_version, LONG) == (address,)
    assert address.text in {"127.0.0.1", "::1"}


@pytest.mark.parametrize(("host", "ip_version"), [("127.0.0.1", IpVersion.IPV6), ("::1", IpVersion.IPV4)])
async def test_an_address_of_the_other_family(host: str, ip_version: IpVersion) -> None:
    with pytest.raises(StepAborted) as aborted:
        await resolve(host, 587, ip_version, LONG)
    assert aborted.value.failure == NoAddressOfFamily(host, ip_version)


@pytest.mark.parametrize(
    ("ip_version", "family"),
    [
        (IpVersion.ANY, socket.AF_UNSPEC),
        (IpVersion.IPV4, socket.AF_INET),
        (IpVersion.IPV6, socket.AF_INET6),
    ],
)
async def test_what_is_asked(monkeypatch: pytest.MonkeyPatch, ip_version: IpVersion, family: int) -> None:
    asked = answer(monkeypatch, lambda _: [entry("192.0.2.1")])
    await resolve(HOST, 587, ip_version, LONG)
    assert asked == [(HOST.encode(), 587, family, socket.SOCK_STREAM, socket.IPPROTO_TCP)]


async def test_the_order_is_that_of_the_system_and_doubles_go(monkeypatch: pytest.MonkeyPatch) -> None:
    answer(
        monkeypatch,
        lambda _: [entry("2001:db8::1", socket.AF_INET6), entry("192.0.2.2"), entry("192.0.2.1"), entry("192.0.2.2")],
    )
    found = await resolve(HOST, 587, IpVersion.ANY, LONG)
    assert [address.text for address in found] == ["2001:db8::1", "192.0.2.2", "192.0.2.1"]


async def test_so_many_addresses_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, lambda _: [entry(f"192.0.2.{i}") for i in range(200)])
    found = await resolve(HOST, 587, IpVersion.ANY, LONG)
    assert [address.text for address in found] == [f"192.0.2.{i}" for i in range(MAX_ADDRESSES)]


async def test_addresses_that_python_cannot_name_are_of_no_use(monkeypatch: pytest.MonkeyPatch) -> None:
    odd = (socket.AF_INET6, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (10, b"\0" * 26))
    answer(monkeypatch, lambda _: [odd, entry("192.0.2.1")])
    assert [address.text for address in await resolve(HOST, 587, IpVersion.ANY, LONG)] == ["192.0.2.1"]
    answer(monkeypatch, lambda _: [odd])
    assert await failure() == NameNotFound(HOST)


NO_SUCH_NAME = ("EAI_NONAME", "EAI_NODATA", "EAI_ADDRFAMILY")
NO_SERVICE = ("EAI_AGAIN", "EAI_FAIL", "EAI_SYSTEM", "EAI_MEMORY", "EAI_FAMILY", "EAI_SERVICE", "EAI_BADFLAGS")


@pytest.mark.parametrize("name", NO_SUCH_NAME)
async def test_no_such_name(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    answer(monkeypatch, failing(socket.gaierror(getattr(socket, name), "told")))
    assert await failure() == NameNotFound(HOST)
    assert await failure(IpVersion.IPV6) == NameNotFound(HOST)


@pytest.mark.parametrize("name", NO_SERVICE)
async def test_no_name_service(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    answer(monkeypatch, failing(socket.gaierror(getattr(socket, name), "told ")))
    assert await failure() == NameLookupFailed(HOST, "told")
    assert await failure(IpVersion.IPV6) == NameLookupFailed(HOST, "told")


async def test_an_error_without_words_has_its_number(monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, failing(socket.gaierror(socket.EAI_AGAIN, "")))
    assert await failure() == NameLookupFailed(HOST, f"error {socket.EAI_AGAIN}")


@pytest.mark.parametrize("number", [errno.EMFILE, errno.EIO, errno.ENOMEM])
async def test_trouble_of_the_system_is_no_fault_of_the_name(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    # What getaddrinfo makes of EAI_SYSTEM is not always a gaierror.
    answer(monkeypatch, failing(OSError(number, os.strerror(number))))
    assert await failure() == NameLookupFailed(HOST, os.strerror(number))


async def test_a_name_that_cannot_be_one_does_not_exist(monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, failing(UnicodeError("label too long")))
    assert await failure() == NameNotFound(HOST)


def only_ipv4(family: int) -> object:
    if family == socket.AF_INET6:
        raise socket.gaierror(socket.EAI_NONAME, "no such name")
    return [entry("192.0.2.1")]


async def test_a_name_without_an_address_of_the_wanted_family(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answer(monkeypatch, only_ipv4)
    assert await failure(IpVersion.IPV6) == NoAddressOfFamily(HOST, IpVersion.IPV6)
    assert [family for _, _, family, *_ in asked] == [socket.AF_INET6, socket.AF_UNSPEC]


async def test_a_name_service_that_fails_at_the_second_question_has_said_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def look_up(family: int) -> object:
        code = socket.EAI_NONAME if family == socket.AF_INET6 else socket.EAI_AGAIN
        raise socket.gaierror(code, "later")

    answer(monkeypatch, look_up)
    assert await failure(IpVersion.IPV6) == NameLookupFailed(HOST, "later")


async def test_a_name_service_that_hangs_is_left_behind(monkeypatch: pytest.MonkeyPatch, hanging: Event) -> None:
    answer(monkeypatch, lambda _: hanging.wait())
    with pytest.raises(TimeoutError):
        await resolve(HOST, 587, IpVersion.ANY, 0.01)


async def test_stop_does_not_wait_for_it(monkeypatch: pytest.MonkeyPatch, hanging: Event) -> None:
    asked = Event()

    def look_up(_: int) -> object:
        asked.set()
        return hanging.wait()

    answer(monkeypatch, look_up)
    task = asyncio.ensure_future(resolve(HOST, 587, IpVersion.ANY, LONG))
    await asyncio.to_thread(asked.wait)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
