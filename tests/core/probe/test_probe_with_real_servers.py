"""The engine against Postfix, Exim and Dovecot as Debian ships them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from core.values.details import CertificateAccepted, MessageAccepted
from core.values.diagnosis import Code, FixId
from core.values.events import StepPassed
from core.values.failures import (
    AuthNotOffered,
    AuthRefused,
    CertificateChainIncomplete,
    CertificateExpired,
    CertificateNameMismatch,
    CertificateNotYetValid,
    CertificateSelfSigned,
    CertificateUntrusted,
    GreetingTimedOut,
    PlaintextOnTlsPort,
    StartTlsNotOffered,
)
from core.values.settings import AuthMethod, Delivery, Encryption
from core.values.steps import Step, step_plan
from tests.core.probe.recorded_run import prepare
from tests.fakes.script import Say, ehlo, login, quit_politely
from tests.fakes.scripted_smtp_server import ScriptedSmtpServer
from tests.fakes.server_tls import ServerTls
from tests.real_servers.accounts import PASSWORD, USER, WRONG_PASSWORD
from tests.real_servers.certificate_authority import CertificateAuthority, Defect

if TYPE_CHECKING:
    from tests.real_servers.dovecot import DovecotSubmission
    from tests.real_servers.exim import Exim
    from tests.real_servers.postfix import Postfix

STARTTLS, TLS, NONE = Encryption.STARTTLS, Encryption.TLS, Encryption.NONE


async def test_good_login_on_postfix_with_starttls(
    postfix: Postfix, certificate_authority: CertificateAuthority
) -> None:
    already = len(postfix.sessions("submission"))
    run = await prepare(
        postfix.submission, STARTTLS, host="localhost", password=PASSWORD, ca_file=certificate_authority.root_file
    ).run()
    assert run.passed == list(step_plan(run.settings))
    assert run.diagnosis.code is Code.OK
    outcome = run.outcome
    assert outcome.failure is None
    assert outcome.signed_in
    assert outcome.sign_in_attempts == 1
    assert outcome.tls is not None
    assert (outcome.tls.version, outcome.tls.verified) == ("TLSv1.3", True)
    assert outcome.tls.cipher == "TLS_AES_256_GCM_SHA384"
    assert outcome.ehlo_before_tls is not None
    assert outcome.ehlo_after_tls is not None
    assert "STARTTLS" in outcome.ehlo_before_tls
    assert "AUTH" not in outcome.ehlo_before_tls
    assert set(outcome.ehlo_after_tls.mechanisms) >= {"PLAIN"}
    assert run.sent == [
        "EHLO [127.0.0.1]",
        "STARTTLS",
        "EHLO [127.0.0.1]",
        "AUTH PLAIN •••••••• (hidden)",
        "QUIT",
    ]
    session = postfix.wait_for_session("submission", already)
    assert session.tried("auth") == 1
    assert session.tried("mail") == 0


async def test_good_login_on_postfix_with_tls(postfix: Postfix, certificate_authority: CertificateAuthority) -> None:
    run = await prepare(
        postfix.submissions, TLS, host="localhost", password=PASSWORD, ca_file=certificate_authority.root_file
    ).run()
    assert run.passed == list(step_plan(run.settings))
    assert run.started[2:4] == [Step.TLS, Step.CERTIFICATE]
    assert run.diagnosis.code is Code.OK
    chain = run.outcome.chain
    assert chain is not None
    assert chain.verified
    assert [certificate.is_authority for certificate in chain.certificates][:2] == [False, True]
    leaf = chain.leaf
    assert leaf is not None
    assert "localhost" in leaf.names
    assert leaf.key.startswith("EC secp256r1")
    assert len(leaf.fingerprint_sha256.split(":")) == 32
    accepted = next(e.detail for e in run.events if isinstance(e, StepPassed) and e.step is Step.CERTIFICATE)
    assert isinstance(accepted, CertificateAccepted)
    assert accepted.days_left > 300


async def test_plain_relay_without_login(postfix: Postfix) -> None:
    run = await prepare(postfix.relay, NONE).run()
    assert run.diagnosis.code is Code.OK_UNENCRYPTED
    assert run.skipped == [Step.AUTH]
    assert run.outcome.tls is None
    assert run.outcome.ehlo_after_tls is None


async def test_ipv6(postfix: Postfix, certificate_authority: CertificateAuthority) -> None:
    assert postfix.submission_ipv6 is not None
    run = await prepare(
        postfix.submission_ipv6, STARTTLS, host="::1", password=PASSWORD, ca_file=certificate_authority.root_file
    ).run()
    assert run.diagnosis.code is Code.OK
    assert run.sent[0] == "EHLO [IPv6:::1]"
    assert [tried.address for tried in run.addresses] == ["::1"]


@pytest.mark.parametrize("encryption", [STARTTLS, TLS])
async def test_wrong_password(
    postfix: Postfix, certificate_authority: CertificateAuthority, encryption: Encryption
) -> None:
    port = postfix.submission if encryption is STARTTLS else postfix.submissions
    run = await prepare(
        port, encryption, host="localhost", password=WRONG_PASSWORD, ca_file=certificate_authority.root_file
    ).run()
    assert run.failed == [Step.AUTH]
    failure = run.outcome.failure
    assert isinstance(failure, AuthRefused)
    assert (failure.mechanism, failure.username, failure.reply.code) == ("PLAIN", USER, 535)
    assert str(failure.reply.enhanced) == "5.7.8"
    assert run.diagnosis.code is Code.AUTH_BAD_CREDENTIALS
    assert run.outcome.sign_in_attempts == 1
    assert run.sent[-1] == "QUIT"


_EXPECTED = {
    Defect.EXPIRED: (CertificateExpired, Code.CERT_EXPIRED, 10),
    Defect.NOT_YET_VALID: (CertificateNotYetValid, Code.CERT_NOT_YET_VALID, 9),
    Defect.WRONG_NAME: (CertificateNameMismatch, Code.CERT_NAME_MISMATCH, 62),
    Defect.SELF_SIGNED: (CertificateSelfSigned, Code.CERT_SELF_SIGNED, 18),
    Defect.INCOMPLETE_CHAIN: (CertificateChainIncomplete, Code.CERT_INCOMPLETE_CHAIN, 20),
    Defect.UNKNOWN_CA: (CertificateUntrusted, Code.CERT_UNTRUSTED, 20),
}


@pytest.mark.parametrize("defect", list(Defect))
@pytest.mark.parametrize("encryption", [STARTTLS, TLS])
async def test_defective_certificates(
    postfix: Postfix, certificate_authority: CertificateAuthority, encryption: Encryption, defect: Defect
) -> None:
    port = (postfix.starttls_with if encryption is STARTTLS else postfix.tls_with)[defect]
    run = await prepare(
        port,
        encryption,
        host="localhost",
        password=PASSWORD,
        ca_file=certificate_authority.root_file,
        delivery=Delivery.ENVELOPE,
    ).run()
    kind, code, verify_code = _EXPECTED[defect]
    failure = run.outcome.failure
    assert isinstance(failure, kind), failure
    assert run.diagnosis.code is code
    assert run.failed == [Step.CERTIFICATE]
    chain = run.outcome.chain
    assert chain is not None
    assert chain.leaf is not None
    assert (chain.verified, chain.verify_code) == (False, verify_code)
    # Version and cipher are known although the handshake was broken off.
    assert run.outcome.tls is not None
    assert (run.outcome.tls.version, run.outcome.tls.verified) == ("TLSv1.3", False)
    assert run.outcome.tls.cipher.startswith("TLS_")
    # Nothing that could sign anybody in, and no sender, went out.
    assert run.outcome.sign_in_attempts == 0
    assert not [line for line in run.sent if line.startswith(("AUTH", "MAIL", "RCPT"))]


async def test_the_dates_and_names_of_a_bad_certificate_are_told(
    postfix: Postfix, certificate_authority: CertificateAuthority
) -> None:
    ca_file = certificate_authority.root_file
    expired = (await prepare(postfix.tls_with[Defect.EXPIRED], TLS, host="localhost", ca_file=ca_file).run()).outcome
    assert isinstance(expired.failure, CertificateExpired)
    assert expired.failure.not_after is not None
    assert expired.failure.not_after < datetime.now(UTC)
    wrong = await prepare(postfix.tls_with[Defect.WRONG_NAME], TLS, host="localhost", ca_file=ca_file).run()
    assert isinstance(wrong.outcome.failure, CertificateNameMismatch)
    assert wrong.outcome.failure.names == ("mail.elsewhere.test",)
    assert wrong.outcome.failure.host == "localhost"
    assert wrong.diagnosis.facts["names"] == "mail.elsewhere.test"


async def test_starttls_on_the_plain_relay(postfix: Postfix) -> None:
    run = await prepare(postfix.relay, STARTTLS, password=PASSWORD).run()
    assert isinstance(run.outcome.failure, StartTlsNotOffered)
    assert run.diagnosis.code is Code.STARTTLS_NOT_OFFERED
    assert run.sent == ["EHLO [127.0.0.1]", "QUIT"]


@pytest.mark.parametrize("listener", ["submission", "relay"])
async def test_tls_on_a_port_that_begins_in_plain_text(postfix: Postfix, listener: str) -> None:
    run = await prepare(getattr(postfix, listener), TLS, password=PASSWORD).run()
    failure = run.outcome.failure
    assert isinstance(failure, PlaintextOnTlsPort)
    assert failure.beginning.startswith("220 ")
    assert run.diagnosis.code is Code.ENCRYPTION_TLS_ON_STARTTLS_PORT
    # Whether STARTTLS works there is for a second look to see: the relay has none.
    assert run.diagnosis.fixes == ()
    assert run.failed == [Step.TLS]


@pytest.mark.parametrize("encryption", [STARTTLS, NONE])
async def test_plain_text_on_a_tls_port(postfix: Postfix, encryption: Encryption) -> None:
    run = await prepare(postfix.submissions, encryption, password=PASSWORD, step_seconds=1.0).run()
    assert run.outcome.failure == GreetingTimedOut(1.0)
    assert run.diagnosis.code is Code.GREETING_TIMEOUT
    assert run.sent == []


async def test_no_encryption_on_a_port_that_hides_sign_in_until_there_is(postfix: Postfix) -> None:
    run = await prepare(postfix.submission, NONE, password=PASSWORD).run()
    assert isinstance(run.outcome.failure, AuthNotOffered)
    assert run.diagnosis.code is Code.ENCRYPTION_REQUIRED
    assert run.outcome.sign_in_attempts == 0
    assert [fix.id for fix in run.diagnosis.fixes] == [FixId.USE_STARTTLS]


async def test_sign_in_where_none_is_offered(postfix: Postfix) -> None:
    run = await prepare(postfix.relay, NONE, password=PASSWORD, allow_unencrypted_password=True).run()
    assert run.diagnosis.code is Code.AUTH_NOT_OFFERED
    assert run.outcome.sign_in_attempts == 0


async def test_asking_for_sender_and_recipient_sends_no_message(
    postfix: Postfix, certificate_authority: CertificateAuthority
) -> None:
    messages = len(postfix.accepted_messages())
    already = len(postfix.sessions("submissions"))
    run = await prepare(
        postfix.submissions,
        TLS,
        host="localhost",
        password=PASSWORD,
        ca_file=certificate_authority.root_file,
        delivery=Delivery.ENVELOPE,
    ).run()
    assert run.passed[-3:] == [Step.MAIL, Step.RCPT, Step.QUIT]
    assert run.diagnosis.code is Code.OK
    assert run.sent[-4:] == [f"MAIL FROM:<{USER}>", f"RCPT TO:<{USER}>", "RSET", "QUIT"]
    session = postfix.wait_for_session("submissions", already)
    assert session.tried("data") == 0
    assert len(postfix.accepted_messages()) == messages


async def test_sending_sends_one_message_to_oneself(
    postfix: Postfix, certificate_authority: CertificateAuthority
) -> None:
    run = await prepare(
        postfix.submission,
        STARTTLS,
        host="localhost",
        password=PASSWORD,
        ca_file=certificate_authority.root_file,
        delivery=Delivery.MESSAGE,
    ).run()
    assert run.diagnosis.code is Code.SENT
    assert run.outcome.message_accepted
    sent = next(e.detail for e in run.events if isinstance(e, StepPassed) and e.step is Step.DATA)
    assert isinstance(sent, MessageAccepted)
    message = postfix.wait_for_message(sent.message_id.strip("<>"))
    assert message.sender == USER
    assert message.recipients == (USER,)
    assert message.subject == "Outbox Check: your mail settings work"


async def test_a_refused_recipient(postfix: Postfix) -> None:
    run = await prepare(postfix.relay, NONE, delivery=Delivery.ENVELOPE, recipient="sam@elsewhere.test").run()
    assert run.failed == [Step.RCPT]
    assert run.diagnosis.code is Code.AUTH_MISSING
    assert run.diagnosis.facts["recipient"] == "sam@elsewhere.test"
    assert run.diagnosis.facts["reply_code"] == "554"


@pytest.mark.parametrize("method", [AuthMethod.AUTOMATIC, AuthMethod.PLAIN, AuthMethod.LOGIN, AuthMethod.CRAM_MD5])
@pytest.mark.parametrize("encryption", [STARTTLS, TLS])
async def test_every_mechanism_of_exim(
    exim: Exim, certificate_authority: CertificateAuthority, encryption: Encryption, method: AuthMethod
) -> None:
    port = exim.starttls if encryption is STARTTLS else exim.tls
    ca_file = certificate_authority.root_file
    run = await prepare(port, encryption, host="localhost", password=PASSWORD, ca_file=ca_file, auth=method).run()
    assert run.diagnosis.code is Code.OK
    expected = "PLAIN" if method is AuthMethod.AUTOMATIC else method.value.upper()
    assert run.diagnosis.facts["mechanism"] == expected
    wrong = await prepare(
        port, encryption, host="localhost", password=WRONG_PASSWORD, ca_file=ca_file, auth=method
    ).run()
    assert wrong.diagnosis.code is Code.AUTH_BAD_CREDENTIALS
    assert wrong.outcome.sign_in_attempts == 1


async def test_wrong_encryption_on_exim(exim: Exim) -> None:
    assert (await prepare(exim.starttls, TLS).run()).diagnosis.code is Code.ENCRYPTION_TLS_ON_STARTTLS_PORT
    assert (await prepare(exim.tls, STARTTLS, step_seconds=1.0).run()).diagnosis.code is Code.GREETING_TIMEOUT


async def test_dovecot_submission(
    dovecot_submission: DovecotSubmission, certificate_authority: CertificateAuthority
) -> None:
    server, ca_file = dovecot_submission, certificate_authority.root_file
    good = await prepare(server.port, STARTTLS, host=server.address, password=PASSWORD, ca_file=ca_file).run()
    assert good.diagnosis.code is Code.OK
    wrong = await prepare(server.port, STARTTLS, host=server.address, password=WRONG_PASSWORD, ca_file=ca_file).run()
    assert wrong.diagnosis.code is Code.AUTH_BAD_CREDENTIALS
    assert (await prepare(server.port, TLS, host=server.address).run()).diagnosis.code is (
        Code.ENCRYPTION_TLS_ON_STARTTLS_PORT
    )
    clear = await prepare(server.port, NONE, host=server.address, password=PASSWORD).run()
    assert clear.diagnosis.code is Code.ENCRYPTION_REQUIRED
    assert clear.outcome.sign_in_attempts == 0


async def test_a_certificate_that_expires_soon_is_a_warning(certificate_authority: CertificateAuthority) -> None:
    tls = ServerTls(certificate_authority.expiring_in(6))
    script = [Say(b"220 mx.example.test ESMTP\r\n"), *ehlo("AUTH PLAIN"), *login(USER, PASSWORD), *quit_politely()]
    async with ScriptedSmtpServer(script, tls=tls) as server:
        run = await prepare(
            server.port, TLS, host="localhost", password=PASSWORD, ca_file=certificate_authority.root_file
        ).run()
    assert run.diagnosis.code is Code.OK_CERTIFICATE_EXPIRES_SOON
    assert run.diagnosis.facts["days"] in {"5", "6"}
