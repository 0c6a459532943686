"""One certificate, trusted by its fingerprint: what that lets through, and all that it does not."""

from __future__ import annotations

import ssl
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from core.report.english import render
from core.report.verdict_texts import headline
from core.values.details import CertificateExcepted
from core.values.diagnosis import Code, Severity
from core.values.events import Caution, StepPassed
from core.values.failures import (
    CertificateChanged,
    CertificateNotYetValid,
    CertificateSelfSigned,
    TlsOutdated,
    TlsWeak,
)
from core.values.settings import Delivery, Encryption
from core.values.steps import Step
from tests.core.probe.recorded_run import EMAIL, PASSWORD, prepare
from tests.fakes.network import TlsServer
from tests.fakes.script import (
    Expect,
    Say,
    Silence,
    ehlo,
    greeting_and_ehlo,
    login,
    quit_politely,
    starttls,
)
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
from tests.fakes.server_tls import ServerTls
from tests.real_servers.accounts import PASSWORD as REAL_PASSWORD
from tests.real_servers.accounts import USER
from tests.real_servers.certificate_authority import Defect

if TYPE_CHECKING:
    from tests.core.probe.recorded_run import RecordedRun
    from tests.fakes.script import Action
    from tests.real_servers.certificate_authority import CertificateAuthority, CertificateFiles
    from tests.real_servers.postfix import Postfix

STARTTLS, TLS = Encryption.STARTTLS, Encryption.TLS
MAY_BE_TRUSTED = [
    Defect.SELF_SIGNED,
    Defect.UNKNOWN_CA,
    Defect.INCOMPLETE_CHAIN,
    Defect.WRONG_NAME,
    Defect.EXPIRED,
]
IN_TLS: list[Action] = [Say(b"220 hi\r\n"), *ehlo("AUTH PLAIN"), *login(EMAIL, PASSWORD), *quit_politely()]


def fingerprint(files: CertificateFiles) -> str:
    """As `openssl x509 -fingerprint -sha256` shows it, of the first certificate in the file."""
    text = files.chain_file.read_text()
    end = "-----END CERTIFICATE-----\n"
    return _pairs(text[: text.index(end)] + end)


def _pairs(pem: str) -> str:
    return sha256(ssl.PEM_cert_to_DER_cert(pem)).digest().hex(":").upper()


def assert_named(run: RecordedRun) -> None:
    """It works, and nothing of it is green."""
    assert run.outcome.failure is None, run.outcome.failure
    assert run.diagnosis.code is Code.OK_CERTIFICATE_EXCEPTION
    assert run.diagnosis.severity is Severity.WARNING
    assert render(headline(run.diagnosis)) == "It works, with a certificate that you trusted yourself"
    assert Caution.CERTIFICATE_EXCEPTION in run.outcome.cautions
    assert run.outcome.tls is not None
    assert not run.outcome.tls.verified
    assert run.outcome.chain is not None
    assert not run.outcome.chain.verified
    [passed] = [event for event in run.events if isinstance(event, StepPassed) and event.step is Step.CERTIFICATE]
    assert passed.detail == CertificateExcepted(run.outcome.chain)
    assert any(run.settings.trusted_fingerprint in evidence.text for evidence in run.diagnosis.evidence)


@pytest.mark.parametrize("defect", MAY_BE_TRUSTED)
async def test_the_one_certificate_is_enough_and_is_named(
    certificate_authority: CertificateAuthority, defect: Defect
) -> None:
    files = certificate_authority.defective(defect)
    async with ScriptedSmtpServer(IN_TLS, tls=ServerTls(files)) as server:
        run = await prepare(
            server.port, TLS, host="localhost", password=PASSWORD, trusted_fingerprint=fingerprint(files)
        ).run()
    assert_named(run)
    assert run.outcome.signed_in
    assert run.outcome.sign_in_attempts == 1


@pytest.mark.parametrize("newest", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
async def test_after_starttls_too(certificate_authority: CertificateAuthority, newest: ssl.TLSVersion) -> None:
    files = certificate_authority.defective(Defect.SELF_SIGNED)
    script = [
        *greeting_and_ehlo("STARTTLS"),
        *starttls(ServerTls(files, newest=newest), "AUTH PLAIN"),
        *login(EMAIL, PASSWORD),
        *quit_politely(),
    ]
    async with ScriptedSmtpServer(script) as server:
        run = await prepare(
            server.port, STARTTLS, host="localhost", password=PASSWORD, trusted_fingerprint=fingerprint(files)
        ).run()
    assert_named(run)
    assert b"AUTH" not in server.received_in_clear


async def test_a_message_that_was_sent_does_not_hide_it(certificate_authority: CertificateAuthority) -> None:
    files = certificate_authority.defective(Defect.SELF_SIGNED)
    envelope = [
        Expect(rb"MAIL FROM:.*"),
        Say(b"250 ok\r\n"),
        Expect(rb"RCPT TO:.*"),
        Say(b"250 ok\r\n"),
        Expect(rb"RSET"),
        Say(b"250 ok\r\n"),
    ]
    script = [Say(b"220 hi\r\n"), *ehlo(), *envelope, *quit_politely()]
    async with ScriptedSmtpServer(script, tls=ServerTls(files)) as server:
        run = await prepare(
            server.port, TLS, host="localhost", delivery=Delivery.ENVELOPE, trusted_fingerprint=fingerprint(files)
        ).run()
    assert_named(run)


async def test_without_the_fingerprint_nothing_has_changed(certificate_authority: CertificateAuthority) -> None:
    files = certificate_authority.defective(Defect.SELF_SIGNED)
    async with TlsServer(ServerTls(files)) as server:
        run = await prepare(server.port, TLS, host="localhost", password=PASSWORD).run()
    assert isinstance(run.outcome.failure, CertificateSelfSigned)
    assert run.sent == []


@pytest.mark.parametrize("encryption", [STARTTLS, TLS])
@pytest.mark.parametrize("newest", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
async def test_another_certificate_is_told_as_changed_and_hears_nothing(
    certificate_authority: CertificateAuthority, encryption: Encryption, newest: ssl.TLSVersion
) -> None:
    trusted = fingerprint(certificate_authority.defective(Defect.SELF_SIGNED))
    other = certificate_authority.defective(Defect.UNKNOWN_CA)
    tls = ServerTls(other, newest=newest)
    before = [*greeting_and_ehlo("STARTTLS"), *starttls(tls)[:3]] if encryption is STARTTLS else []
    async with ScriptedSmtpServer([*before, Silence()], tls=tls if encryption is TLS else None) as server:
        run = await prepare(
            server.port, encryption, host="localhost", password=PASSWORD, trusted_fingerprint=trusted
        ).run()
    failure = run.outcome.failure
    assert isinstance(failure, CertificateChanged), failure
    assert (failure.expected, failure.found) == (trusted, fingerprint(other))
    assert run.failed == [Step.CERTIFICATE]
    assert run.diagnosis.code is Code.CERT_UNTRUSTED
    assert run.diagnosis.severity is Severity.FAILURE
    assert render(headline(run.diagnosis)) == "The certificate is not the one that you trusted before"
    # Not one byte inside TLS: no AUTH, no EHLO, not even a goodbye.
    assert server.received_in_tls == b""
    assert run.outcome.sign_in_attempts == 0
    assert run.outcome.tls is not None
    assert not run.outcome.tls.verified


async def test_a_good_certificate_is_not_the_trusted_one(certificate_authority: CertificateAuthority) -> None:
    trusted = fingerprint(certificate_authority.defective(Defect.SELF_SIGNED))
    async with ScriptedSmtpServer([Silence()], tls=ServerTls(certificate_authority.good())) as server:
        run = await prepare(
            server.port,
            TLS,
            host="localhost",
            password=PASSWORD,
            ca_file=certificate_authority.root_file,
            trusted_fingerprint=trusted,
        ).run()
    assert isinstance(run.outcome.failure, CertificateChanged)
    assert server.received == b""


async def test_only_the_servers_own_certificate_counts(certificate_authority: CertificateAuthority) -> None:
    # An authority's fingerprint would stand for all that it ever signs.
    good = certificate_authority.good()
    pems = good.chain_file.read_text().split("-----BEGIN CERTIFICATE-----")
    issuer = _pairs(f"-----BEGIN CERTIFICATE-----{pems[2]}")
    async with ScriptedSmtpServer([Silence()], tls=ServerTls(good)) as server:
        run = await prepare(server.port, TLS, host="localhost", trusted_fingerprint=issuer).run()
    assert isinstance(run.outcome.failure, CertificateChanged)


async def test_a_weak_key_cannot_be_trusted(certificate_authority: CertificateAuthority) -> None:
    files = certificate_authority.with_rsa_key(1024)
    async with ScriptedSmtpServer([Silence()], tls=ServerTls(files, ciphers="ALL:@SECLEVEL=0")) as server:
        run = await prepare(
            server.port, TLS, host="localhost", password=PASSWORD, trusted_fingerprint=fingerprint(files)
        ).run()
    assert isinstance(run.outcome.failure, TlsWeak)
    assert run.diagnosis.code is Code.TLS_WEAK
    assert server.received == b""


async def test_a_certificate_of_the_future_cannot_be_trusted(certificate_authority: CertificateAuthority) -> None:
    files = certificate_authority.defective(Defect.NOT_YET_VALID)
    async with ScriptedSmtpServer([Silence()], tls=ServerTls(files)) as server:
        run = await prepare(server.port, TLS, host="localhost", trusted_fingerprint=fingerprint(files)).run()
    assert isinstance(run.outcome.failure, CertificateNotYetValid)
    assert server.received == b""


async def test_old_tls_stays_refused(certificate_authority: CertificateAuthority) -> None:
    files = certificate_authority.defective(Defect.SELF_SIGNED)
    async with TlsServer(ServerTls(files, ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1)) as server:
        run = await prepare(server.port, TLS, host="localhost", trusted_fingerprint=fingerprint(files)).run()
    assert isinstance(run.outcome.failure, TlsOutdated)


async def test_without_encryption_it_gives_nobody_the_password(certificate_authority: CertificateAuthority) -> None:
    files = certificate_authority.defective(Defect.SELF_SIGNED)
    script = [*greeting_and_ehlo("AUTH PLAIN"), *quit_politely()]
    async with ScriptedSmtpServer(script) as server:
        run = await prepare(
            server.port, Encryption.NONE, password=PASSWORD, trusted_fingerprint=fingerprint(files)
        ).run()
    assert run.diagnosis.code is Code.AUTH_WITHHELD
    assert server.auth_commands == 0


@pytest.mark.parametrize("encryption", [STARTTLS, TLS])
@pytest.mark.parametrize("defect", [Defect.SELF_SIGNED, Defect.WRONG_NAME])
async def test_postfix_with_a_certificate_that_the_user_trusts(
    postfix: Postfix, certificate_authority: CertificateAuthority, encryption: Encryption, defect: Defect
) -> None:
    port = (postfix.starttls_with if encryption is STARTTLS else postfix.tls_with)[defect]
    trusted = fingerprint(certificate_authority.defective(defect))
    run = await prepare(
        port, encryption, host="localhost", username=USER, password=REAL_PASSWORD, trusted_fingerprint=trusted
    ).run()
    assert_named(run)
    assert run.outcome.signed_in
