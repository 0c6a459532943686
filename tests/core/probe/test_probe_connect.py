"""Names and addresses: what was tried, what became of it, and what that means."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

from core.values.address_tried import AddressResult
from core.values.diagnosis import Code
from core.values.failures import (
    ConnectRefused,
    ConnectTimedOut,
    NameLookupFailed,
    NameLookupTimedOut,
    NameNotFound,
    NoAddressOfFamily,
)
from core.values.settings import Encryption, IpVersion
from core.values.steps import Step
from tests.core.probe.recorded_run import prepare
from tests.fakes.network import black_hole, closed_port
from tests.fakes.script import greeting_and_ehlo, quit_politely
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer

if TYPE_CHECKING:
    from threading import Event

NONE = Encryption.NONE


def answer_with(monkeypatch: pytest.MonkeyPatch, *addresses: tuple[str, int]) -> None:
    """Let every name have these addresses."""
    found = [
        (
            socket.AF_INET6 if ":" in address else socket.AF_INET,
            socket.SOCK_STREAM,
            socket.IPPROTO_TCP,
            "",
            (address, port, 0, 0) if ":" in address else (address, port),
        )
        for address, port in addresses
    ]
    monkeypatch.setattr("core.wire.resolver.socket.getaddrinfo", lambda *_: found)


def fail_with(monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    def look_up(*_: object) -> None:
        raise socket.gaierror(code, "the reason")

    monkeypatch.setattr("core.wire.resolver.socket.getaddrinfo", look_up)


async def test_a_closed_port_refuses() -> None:
    with closed_port() as endpoint:
        run = await prepare(endpoint.port, NONE).run()
    assert isinstance(run.outcome.failure, ConnectRefused)
    assert [tried.result for tried in run.addresses] == [AddressResult.REFUSED]
    assert run.diagnosis.code is Code.CONNECT_REFUSED
    assert run.diagnosis.evidence[0].text == f"127.0.0.1:{endpoint.port} refused"


async def test_silence_while_connecting_times_out() -> None:
    with black_hole() as endpoint:
        run = await prepare(endpoint.port, NONE, step_seconds=0.4).run()
    assert isinstance(run.outcome.failure, ConnectTimedOut)
    assert run.outcome.failure.seconds == pytest.approx(0.4)
    assert [tried.result for tried in run.addresses] == [AddressResult.TIMED_OUT]
    assert run.diagnosis.code is Code.CONNECT_TIMEOUT
    assert run.failed == [Step.CONNECT]


async def test_the_next_address_is_tried_while_the_first_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    with black_hole("127.0.0.3") as silent, closed_port("127.0.0.4") as closed:
        async with ScriptedSmtpServer([*greeting_and_ehlo(), *quit_politely()]) as server:
            answer_with(monkeypatch, (silent.host, silent.port), (closed.host, closed.port), (server.host, server.port))
            run = await prepare(server.port, NONE, host="mail.example.test").run()
    assert run.diagnosis.code is Code.OK_UNENCRYPTED
    assert {tried.address: tried.result for tried in run.addresses} == {
        "127.0.0.3": AddressResult.CANCELLED,
        "127.0.0.4": AddressResult.REFUSED,
        "127.0.0.1": AddressResult.CONNECTED,
    }
    assert server.connections == 1


async def test_a_refusal_and_a_silence_mean_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    with black_hole("127.0.0.3") as silent, closed_port("127.0.0.4") as closed:
        answer_with(monkeypatch, (closed.host, closed.port), (silent.host, silent.port))
        run = await prepare(silent.port, NONE, host="mail.example.test", step_seconds=0.4).run()
    assert run.diagnosis.code is Code.CONNECT_TIMEOUT


@pytest.mark.parametrize(
    ("code", "failure", "verdict"),
    [
        (socket.EAI_NONAME, NameNotFound, Code.DNS_NOT_FOUND),
        (socket.EAI_NODATA, NameNotFound, Code.DNS_NOT_FOUND),
        (socket.EAI_AGAIN, NameLookupFailed, Code.DNS_RESOLVER_FAILURE),
        (socket.EAI_FAIL, NameLookupFailed, Code.DNS_RESOLVER_FAILURE),
        (socket.EAI_SYSTEM, NameLookupFailed, Code.DNS_RESOLVER_FAILURE),
    ],
)
async def test_names_that_do_not_resolve(
    monkeypatch: pytest.MonkeyPatch, code: int, failure: type, verdict: Code
) -> None:
    fail_with(monkeypatch, code)
    run = await prepare(587, NONE, host="mail.example.test").run()
    assert type(run.outcome.failure) is failure
    assert run.diagnosis.facts["host"] == "mail.example.test"
    assert run.diagnosis.code is verdict
    assert run.started == [Step.RESOLVE]


async def test_a_name_without_the_wanted_kind_of_address(monkeypatch: pytest.MonkeyPatch) -> None:
    def look_up(_host: bytes, port: int, family: int, *_: object) -> list[object]:
        if family == socket.AF_INET6:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", ("127.0.0.1", port))]

    monkeypatch.setattr("core.wire.resolver.socket.getaddrinfo", look_up)
    run = await prepare(587, NONE, host="mail.example.test", ip_version=IpVersion.IPV6).run()
    assert run.outcome.failure == NoAddressOfFamily("mail.example.test", IpVersion.IPV6)
    assert run.diagnosis.code is Code.DNS_NOT_FOUND


async def test_a_name_service_that_hangs(monkeypatch: pytest.MonkeyPatch, never: Event) -> None:
    monkeypatch.setattr("core.wire.resolver.socket.getaddrinfo", lambda *_: never.wait())
    run = await prepare(587, NONE, host="mail.example.test", step_seconds=0.2).run()
    assert run.outcome.failure == NameLookupTimedOut("mail.example.test", 0.2)
    assert run.diagnosis.code is Code.DNS_RESOLVER_FAILURE


@pytest.mark.parametrize(("ip_version", "address"), [(IpVersion.IPV4, "127.0.0.1"), (IpVersion.IPV6, "::1")])
async def test_only_the_wished_ip_version_is_tried(
    monkeypatch: pytest.MonkeyPatch, ip_version: IpVersion, address: str
) -> None:
    real, asked = socket.getaddrinfo, []

    def look_up(host: bytes, port: int, family: int, *more: int) -> object:
        asked.append(family)
        return real(address if host == b"mail.example.test" else host, port, family, *more)

    monkeypatch.setattr("core.wire.resolver.socket.getaddrinfo", look_up)
    async with ScriptedSmtpServer([*greeting_and_ehlo(), *quit_politely()], address=address) as server:
        run = await prepare(server.port, NONE, host="mail.example.test", ip_version=ip_version).run()
    assert run.diagnosis.code is Code.OK_UNENCRYPTED
    assert [tried.address for tried in run.addresses] == [address]
    assert asked == [socket.AF_INET6 if ":" in address else socket.AF_INET]
