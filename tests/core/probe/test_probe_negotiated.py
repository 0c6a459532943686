"""What is said of the encryption is what was agreed on, whatever was wished for."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

import pytest

from core.report.english import render
from core.report.step_texts import result_line
from core.values.events import StepPassed
from core.values.settings import Encryption
from core.values.steps import Step
from tests.core.probe.recorded_run import prepare
from tests.fakes.network import TlsServer
from tests.fakes.script import Expect, Say, greeting_and_ehlo, quit_politely
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
from tests.fakes.server_tls import ServerTls

if TYPE_CHECKING:
    from tests.real_servers.certificate_authority import CertificateAuthority

TLS12, TLS13 = ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3
CIPHERS = ["ECDHE-ECDSA-AES128-GCM-SHA256", "ECDHE-ECDSA-CHACHA20-POLY1305"]


@pytest.mark.parametrize(
    ("newest", "cipher"), [(TLS12, CIPHERS[0]), (TLS12, CIPHERS[1]), (TLS13, None)], ids=["128", "chacha", "1.3"]
)
async def test_it_is_what_the_server_saw(
    certificate_authority: CertificateAuthority, newest: ssl.TLSVersion, cipher: str | None
) -> None:
    tls = ServerTls(certificate_authority.good("localhost"), newest=newest, ciphers=cipher)
    async with TlsServer(tls) as server:
        run = await prepare(
            server.port, Encryption.TLS, host="localhost", ca_file=certificate_authority.root_file, step_seconds=1.0
        ).run()
    (seen,) = server.handshakes
    told = run.outcome.tls
    assert told is not None
    assert (told.version, told.cipher, told.verified) == (seen.version, seen.cipher, True)
    assert cipher in {None, told.cipher}
    (passed,) = [event for event in run.events if isinstance(event, StepPassed) and event.step is Step.TLS]
    said = result_line(passed)
    assert said.facts["cipher"] == seen.cipher
    assert render(said).startswith("TLS 1.3" if newest is TLS13 else "TLS 1.2")


async def test_nothing_is_said_where_nothing_was_agreed() -> None:
    async with ScriptedSmtpServer([*greeting_and_ehlo("STARTTLS"), *quit_politely()]) as server:
        run = await prepare(server.port, Encryption.NONE).run()
    assert run.outcome.failure is None
    assert run.outcome.tls is None
    refusal = [*greeting_and_ehlo("STARTTLS"), Expect(rb"STARTTLS"), Say(b"454 not now\r\n"), *quit_politely()]
    async with ScriptedSmtpServer(refusal) as server:
        run = await prepare(server.port, Encryption.STARTTLS).run()
    assert run.outcome.failure is not None
    assert run.outcome.tls is None
    assert Step.TLS not in run.passed
