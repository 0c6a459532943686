from __future__ import annotations

import asyncio
import socket
from dataclasses import dataclass, replace
from threading import Barrier
from typing import TYPE_CHECKING, NoReturn

import pytest

from core.diagnosis.port_ranking import best_of
from core.probe.port_comparison import MAX_CONNECTIONS, PortComparison
from core.values.failures import (
    CertificateSelfSigned,
    ConnectRefused,
    ConnectTimedOut,
    GreetingTimedOut,
    InternalFault,
    NameNotFound,
    PlaintextOnTlsPort,
    ReplyTimedOut,
)
from core.values.settings import ConnectionSettings, Delivery, Encryption
from core.wire import resolver
from tests.fakes.client_connection import PATIENCE
from tests.fakes.network import black_hole, closed_port
from tests.fakes.script import Action, Silence
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
from tests.fakes.serve_smtp import Gauge, ServeSmtp, met_by_each
from tests.fakes.server_tls import ServerTls
from tests.real_servers.certificate_authority import CertificateAuthority, Defect

if TYPE_CHECKING:
    from pathlib import Path

    from core.values.port_result import PortResult
    from core.values.settings import IpVersion
    from tests.fakes.client_connection import ClientConnection
    from tests.real_servers.exim import Exim
    from tests.real_servers.postfix import Postfix

NONE, STARTTLS, TLS = Encryption.NONE, Encryption.STARTTLS, Encryption.TLS


@pytest.fixture
def authority(tmp_path: Path) -> CertificateAuthority:
    return CertificateAuthority(tmp_path)


@pytest.fixture
def settings(authority: CertificateAuthority) -> ConnectionSettings:
    return ConnectionSettings("127.0.0.1", 587, STARTTLS, step_seconds=1.0, ca_file=authority.root_file)


async def compare(settings: ConnectionSettings, *ports: int) -> dict[tuple[int, Encryption], PortResult]:
    told: list[PortResult] = []
    results = await PortComparison(settings, told.append, ports).run()
    assert [(result.port, result.encryption) for result in results] == [
        (port, encryption) for port in ports for encryption in (NONE, STARTTLS, TLS)
    ]
    assert sorted(map(id, told)) == sorted(map(id, results))
    for result in results:
        asked = result.outcome.settings
        assert (asked.port, asked.encryption) == (result.port, result.encryption)
        assert asked == replace(
            settings, port=result.port, encryption=result.encryption, second_opinion=False, trusted_fingerprint="",
            delivery=Delivery.NOTHING,
        )  # fmt: skip
    return {(result.port, result.encryption): result for result in results}


async def test_a_mix_of_ports(settings: ConnectionSettings, authority: CertificateAuthority) -> None:
    tls = ServerTls(authority.good())
    with closed_port() as refusing, black_hole() as silent:
        async with (
            met_by_each(ServeSmtp(tls)) as submission,
            met_by_each(ServeSmtp(tls, from_the_start=True)) as submissions,
        ):
            results = await compare(settings, submission.port, submissions.port, refusing.port, silent.port)
    assert {pair: type(result.outcome.failure) for pair, result in results.items()} == {
        (submission.port, NONE): type(None),
        (submission.port, STARTTLS): type(None),
        (submission.port, TLS): PlaintextOnTlsPort,
        (submissions.port, NONE): GreetingTimedOut,
        (submissions.port, STARTTLS): GreetingTimedOut,
        (submissions.port, TLS): type(None),
        **{(refusing.port, encryption): ConnectRefused for encryption in Encryption if encryption != "auto"},
        **{(silent.port, encryption): ConnectTimedOut for encryption in Encryption if encryption != "auto"},
    }
    assert results[submission.port, NONE].mechanisms == ()
    assert results[submission.port, STARTTLS].mechanisms == ("PLAIN", "LOGIN")
    assert results[submissions.port, TLS].mechanisms == ("PLAIN", "LOGIN")
    assert {pair: result.reachable for pair, result in results.items()} == {
        pair: pair[0] in {submission.port, submissions.port} for pair in results
    }
    for port in (submission.port, submissions.port):
        # One way to the server has one length.
        assert len({results[port, encryption].seconds_to_connect for encryption in (NONE, STARTTLS, TLS)}) == 1
    assert submission.auth_commands + submissions.auth_commands == 0


async def test_a_bad_certificate_is_seen_and_nothing_is_said_behind_it(
    settings: ConnectionSettings, authority: CertificateAuthority
) -> None:
    async with met_by_each(ServeSmtp(ServerTls(authority.defective(Defect.SELF_SIGNED)))) as server:
        # What the user trusts for one port is no answer for others: it is not even compared.
        results = await compare(replace(settings, trusted_fingerprint=":".join(["AB"] * 32)), server.port)
    assert isinstance(results[server.port, STARTTLS].outcome.failure, CertificateSelfSigned)
    assert results[server.port, STARTTLS].tls is not None
    assert server.received_in_tls == b""


async def test_no_more_connections_than_promised_and_no_credential_on_any(
    settings: ConnectionSettings, authority: CertificateAuthority
) -> None:
    gauge = Gauge()
    tls = ServerTls(authority.good())
    wish = replace(
        settings, email="ada@example.com", username="ada", delivery=Delivery.MESSAGE, allow_unencrypted_password=True
    )
    serving = ServeSmtp(tls, delay=0.1, gauge=gauge)
    async with (
        met_by_each(serving) as a,
        met_by_each(serving) as b,
        met_by_each(serving) as c,
        met_by_each(serving) as d,
    ):
        await compare(wish, a.port, b.port, c.port, d.port)
    # More than one for each port.
    assert 4 < gauge.most <= MAX_CONNECTIONS
    for server in (a, b, c, d):
        said = server.received.upper()
        assert (server.auth_commands, b"MAIL" in said, b"RCPT" in said, b"ADA" in said) == (0, False, False, False)
        assert server.connections == 3


async def test_the_name_is_looked_up_once(settings: ConnectionSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    look_up = resolver.resolve

    async def counted(host: str, port: int, version: IpVersion, seconds: float) -> tuple[resolver.Address, ...]:
        asked.append(host)
        return await look_up(host, port, version, seconds)

    monkeypatch.setattr("core.probe.shared_look_up.resolve", counted)
    async with met_by_each(ServeSmtp()) as first, met_by_each(ServeSmtp()) as second:
        results = await compare(settings, first.port, second.port)
    assert asked == ["127.0.0.1"]
    assert {result.reachable for result in results.values()} == {True}


async def test_a_name_that_is_not_there_is_the_answer_for_every_pair(settings: ConnectionSettings) -> None:
    results = await compare(replace(settings, host="nosuch.invalid"), 25, 465)
    assert [type(result.outcome.failure) for result in results.values()] == [NameNotFound] * 6


async def test_all_together_takes_no_longer_than_one_test_may(settings: ConnectionSettings) -> None:
    async with ScriptedSmtpServer([Silence()], [Silence()], [Silence()]) as server:
        results = await compare(replace(settings, step_seconds=60.0, total_seconds=0.3), server.port)
    for result in results.values():
        failure = result.outcome.failure
        assert isinstance(failure, ReplyTimedOut if result.encryption is TLS else GreetingTimedOut)
        assert failure.seconds <= 0.3


@dataclass(frozen=True, slots=True)
class Arrive(Action):
    """Waits until everybody is there."""

    everybody: Barrier

    def play(self, _client: ClientConnection) -> None:
        self.everybody.wait(PATIENCE)


async def test_stopping_closes_every_connection(settings: ConnectionSettings) -> None:
    told: list[PortResult] = []
    everybody = Barrier(4)
    script = [Arrive(everybody), Silence()]
    # The end of the block waits until the clients have left.
    async with ScriptedSmtpServer(script, script, script) as server:
        comparison = PortComparison(replace(settings, step_seconds=60.0), told.append, [server.port])
        task = asyncio.create_task(comparison.run())
        await asyncio.to_thread(everybody.wait, PATIENCE)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert told == []


async def test_stopping_while_the_name_is_looked_up_leaves_nothing_behind(
    settings: ConnectionSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, ended = asyncio.Event(), asyncio.Event()

    async def endless(*_: object) -> tuple[resolver.Address, ...]:
        begun.set()
        try:
            await asyncio.get_running_loop().create_future()
        finally:
            ended.set()
        raise AssertionError

    monkeypatch.setattr("core.probe.shared_look_up.resolve", endless)
    task = asyncio.create_task(PortComparison(settings, lambda _: None).run())
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await ended.wait()


async def test_a_fault_of_the_program_ends_one_run_and_is_told(
    settings: ConnectionSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> NoReturn:
        raise ZeroDivisionError

    monkeypatch.setattr("core.probe.shared_look_up.resolve", broken)
    results = await compare(settings, 25)
    assert [type(result.outcome.failure) for result in results.values()] == [InternalFault] * 3


async def test_what_the_listener_raises_comes_out_as_it_is(settings: ConnectionSettings) -> None:
    def broken(_: object) -> NoReturn:
        raise ZeroDivisionError

    with closed_port() as refusing, pytest.raises(ZeroDivisionError):
        await PortComparison(settings, broken, [refusing.port]).run()


async def test_many_addresses_are_shared_out_among_the_ports(
    settings: ConnectionSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def twenty(_host: str, port: int, *_: object) -> tuple[resolver.Address, ...]:
        await asyncio.sleep(0)
        return tuple(resolver.Address(socket.AF_INET, (f"127.0.0.{number}", port)) for number in range(1, 21))

    monkeypatch.setattr("core.probe.shared_look_up.resolve", twenty)
    with closed_port() as a, closed_port() as b, closed_port() as c:
        results = await compare(settings, a.port, b.port, c.port)
    failures = [result.outcome.failure for result in results.values()]
    assert [len(failure.attempts) for failure in failures if isinstance(failure, ConnectRefused)] == [6] * 9


async def test_real_servers(
    settings: ConnectionSettings, certificate_authority: CertificateAuthority, postfix: Postfix, exim: Exim,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr("core.probe.port_visit.SILENCE_SECONDS", 0.3)
    where = replace(settings, host="localhost", step_seconds=5.0, ca_file=certificate_authority.root_file)
    results = await compare(where, postfix.relay, postfix.submissions, postfix.submission, exim.starttls)
    working = {pair: result.mechanisms for pair, result in results.items() if result.works}
    assert {pair: set(mechanisms) for pair, mechanisms in working.items()} == {
        (postfix.relay, NONE): set(),
        (postfix.submissions, TLS): {"PLAIN", "LOGIN"},
        (postfix.submission, NONE): set(),
        (postfix.submission, STARTTLS): {"PLAIN", "LOGIN"},
        (exim.starttls, NONE): set(),
        (exim.starttls, STARTTLS): {"PLAIN", "LOGIN", "CRAM-MD5"},
    }
    best = best_of(results.values())
    assert best is not None
    assert best.encryption is not NONE
    assert best.mechanisms
    assert all(result.outcome.sign_in_attempts == 0 for result in results.values())
