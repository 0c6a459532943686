from __future__ import annotations

import asyncio
import socket
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.probe.port_visit import PortVisit
from core.probe.probe import Probe
from core.probe.shared_look_up import SharedLookUp
from core.values.address_tried import AddressTried
from core.values.failures import (
    ConnectRefused,
    GreetingTimedOut,
    PlaintextOnTlsPort,
    StartTlsNotOffered,
    TlsExpectedFirst,
)
from core.values.settings import ConnectionSettings, Encryption
from core.wire.clock import Clock
from core.wire.resolver import Address
from tests.fakes.network import closed_port
from tests.fakes.serve_smtp import ServeSmtp, met_by_each
from tests.fakes.server_tls import ServerTls
from tests.real_servers.certificate_authority import CertificateAuthority

if TYPE_CHECKING:
    from pathlib import Path

    from core.values.port_result import PortResult

NONE, STARTTLS, TLS = Encryption.NONE, Encryption.STARTTLS, Encryption.TLS


@pytest.fixture
def authority(tmp_path: Path) -> CertificateAuthority:
    return CertificateAuthority(tmp_path)


@pytest.fixture
def settings(authority: CertificateAuthority) -> ConnectionSettings:
    return ConnectionSettings("127.0.0.1", 587, STARTTLS, ca_file=authority.root_file)


async def visit(settings: ConnectionSettings, port: int) -> dict[Encryption, PortResult]:
    told: list[PortResult] = []
    with SharedLookUp(5) as look_up:
        await PortVisit(replace(settings, port=port), told.append, Clock()).run(look_up)
    assert len(told) == 3
    return {result.encryption: result for result in told}


async def test_a_port_that_cannot_be_reached_is_dialled_once(settings: ConnectionSettings) -> None:
    with closed_port() as refusing:
        results = await visit(settings, refusing.port)
    (failure,) = {result.outcome.failure for result in results.values()}
    assert isinstance(failure, ConnectRefused)
    assert len(failure.attempts) == 1
    for encryption, result in results.items():
        assert (result.port, result.outcome.settings.encryption) == (refusing.port, encryption)


async def test_all_ways_are_as_far_as_the_first(settings: ConnectionSettings, authority: CertificateAuthority) -> None:
    async with met_by_each(ServeSmtp(ServerTls(authority.good()))) as server:
        results = await visit(settings, server.port)
    assert {result.first_seconds for result in results.values()} == {results[STARTTLS].seconds_to_connect}


async def test_the_others_go_where_the_first_was_answered(
    settings: ConnectionSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def two(_host: str, port: int, *_: object) -> tuple[Address, ...]:
        await asyncio.sleep(0)
        return tuple(Address(socket.AF_INET, (ip, port)) for ip in ("127.0.0.2", "127.0.0.1"))

    monkeypatch.setattr("core.probe.shared_look_up.resolve", two)
    async with met_by_each(ServeSmtp()) as server:
        results = await visit(settings, server.port)
    tried = {
        encryption: [event.address for event in result.outcome.events if isinstance(event, AddressTried)]
        for encryption, result in results.items()
    }
    assert tried == {NONE: ["127.0.0.1"], STARTTLS: ["127.0.0.2", "127.0.0.1"], TLS: ["127.0.0.1"]}


async def test_a_server_that_waits_for_tls_is_not_waited_for_once_tls_has_answered(
    settings: ConnectionSettings, authority: CertificateAuthority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.probe.port_visit.SILENCE_SECONDS", 0.2)
    tls = ServerTls(authority.good())
    async with met_by_each(ServeSmtp(tls, from_the_start=True)) as server:
        results = await visit(settings, server.port)
    for encryption in (NONE, STARTTLS):
        failure = results[encryption].outcome.failure
        assert isinstance(failure, TlsExpectedFirst)
        assert 0.2 <= failure.seconds < 10.0
    assert results[TLS].works


async def test_a_server_that_has_begun_to_speak_does_not_wait_for_tls(
    settings: ConnectionSettings, authority: CertificateAuthority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.probe.port_visit.SILENCE_SECONDS", 0.1)
    monkeypatch.setattr(Probe, "has_heard_anything", True)
    async with met_by_each(ServeSmtp(ServerTls(authority.good()), from_the_start=True)) as server:
        results = await visit(replace(settings, step_seconds=0.8), server.port)
    assert isinstance(results[NONE].outcome.failure, GreetingTimedOut)


async def test_tls_may_answer_later_than_the_silence_is_long(
    settings: ConnectionSettings, authority: CertificateAuthority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.probe.port_visit.SILENCE_SECONDS", 0.05)
    tls = ServerTls(authority.good())
    async with met_by_each(ServeSmtp(tls, from_the_start=True, delay=0.3)) as server:
        results = await visit(settings, server.port)
    assert isinstance(results[NONE].outcome.failure, TlsExpectedFirst)


async def test_a_server_that_is_only_slow_is_waited_for(
    settings: ConnectionSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.probe.port_visit.SILENCE_SECONDS", 0.05)
    async with met_by_each(ServeSmtp(delay=0.2)) as server:
        results = await visit(settings, server.port)
    assert results[NONE].works
    assert isinstance(results[STARTTLS].outcome.failure, StartTlsNotOffered)
    assert isinstance(results[TLS].outcome.failure, PlaintextOnTlsPort)
