from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.probe.port_comparison import MAX_CONNECTIONS, PortComparison
from core.values.failures import (
    CertificateSelfSigned,
    ConnectRefused,
    ConnectTimedOut,
    GreetingTimedOut,
    NameNotFound,
    PlaintextOnTlsPort,
    StartTlsNotOffered,
    WrongProtocol,
)
from core.values.settings import ConnectionSettings, Delivery, Encryption
from tests.fakes.network import black_hole, closed_port
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
from tests.fakes.serve_smtp import Gauge, ServeSmtp
from tests.fakes.server_tls import ServerTls
from tests.real_servers.certificate_authority import CertificateAuthority, Defect

if TYPE_CHECKING:
    from pathlib import Path

    from core.values.port_result import PortResult
    from tests.real_servers.exim import Exim
    from tests.real_servers.postfix import Postfix

NONE, STARTTLS, TLS = Encryption.NONE, Encryption.STARTTLS, Encryption.TLS


@pytest.fixture
def authority(tmp_path: Path) -> CertificateAuthority:
    return CertificateAuthority(tmp_path)


@pytest.fixture
def settings(authority: CertificateAuthority) -> ConnectionSettings:
    return ConnectionSettings("127.0.0.1", 587, STARTTLS, step_seconds=1.0, ca_file=authority.root_file)


def three(server: ServeSmtp) -> ScriptedSmtpServer:
    """A port that must be met three times, once for each encryption."""
    return ScriptedSmtpServer([server], [server], [server])


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
        async with three(ServeSmtp(tls)) as submission, three(ServeSmtp(tls, from_the_start=True)) as submissions:
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
    assert submission.auth_commands + submissions.auth_commands == 0
