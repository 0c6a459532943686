"""Second looks at Postfix, Exim and Dovecot as Debian ships them, with the times that people wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.probe.investigation import Investigation
from core.values.control_probe import ControlPurpose
from core.values.diagnosis import Code, FixId
from core.values.events import StepFailed
from core.values.failures import CertificateNameMismatch, PlaintextOnTlsPort, StartTlsNotOffered, TlsExpectedFirst
from core.values.settings import Encryption
from core.values.steps import Step
from tests.core.probe.recorded_run import prepare
from tests.core.probe.second_looks import at_other_ports
from tests.real_servers.accounts import PASSWORD
from tests.real_servers.certificate_authority import Defect

if TYPE_CHECKING:
    from tests.core.probe.recorded_run import RecordedRun
    from tests.real_servers.certificate_authority import CertificateAuthority
    from tests.real_servers.dovecot import DovecotSubmission
    from tests.real_servers.exim import Exim
    from tests.real_servers.postfix import Postfix

STARTTLS, TLS, NONE = Encryption.STARTTLS, Encryption.TLS, Encryption.NONE

pytestmark = pytest.mark.usefixtures("no_other_ports")


def prepared(
    port: int, encryption: Encryption, authority: CertificateAuthority, host: str = "localhost"
) -> RecordedRun:
    return prepare(
        port,
        encryption,
        kind=Investigation,
        host=host,
        password=PASSWORD,
        ca_file=authority.root_file,
        allow_unencrypted_password=True,
        step_seconds=10.0,
    )


def assert_found_waiting_for_tls(run: RecordedRun) -> None:
    failed = next(event for event in run.events if isinstance(event, StepFailed))
    assert isinstance(failed.failure, TlsExpectedFirst)
    assert failed.step is Step.GREETING
    # By the clock of the events: the step would have lasted for ten seconds.
    assert failed.at < 5.0
    (look,) = run.outcome.controls
    assert (look.control.purpose, look.works) == (ControlPurpose.TLS_FROM_THE_START, True)
    assert look.at <= failed.at
    assert run.diagnosis.code is Code.ENCRYPTION_PLAIN_ON_TLS_PORT
    fix = run.diagnosis.fixes[0]
    assert (fix.id, fix.port, fix.encryption) == (FixId.USE_TLS, run.settings.port, TLS)
    assert run.sent == []
    assert run.said_in_looks == ["EHLO [127.0.0.1]", "QUIT"]


@pytest.mark.parametrize("encryption", [STARTTLS, NONE])
async def test_plain_text_on_a_tls_port_of_postfix(
    postfix: Postfix, certificate_authority: CertificateAuthority, encryption: Encryption
) -> None:
    already = len(postfix.sessions("submissions"))
    run = await prepared(postfix.submissions, encryption, certificate_authority).run()
    assert_found_waiting_for_tls(run)
    # What Postfix counted, not what we say we sent.
    assert postfix.wait_for_session("submissions", already).tried("auth") == 0


async def test_plain_text_on_a_tls_port_of_exim(exim: Exim, certificate_authority: CertificateAuthority) -> None:
    assert_found_waiting_for_tls(await prepared(exim.tls, STARTTLS, certificate_authority).run())


async def test_tls_on_a_plain_port_of_each(
    postfix: Postfix, exim: Exim, dovecot_submission: DovecotSubmission, certificate_authority: CertificateAuthority
) -> None:
    for host, port in (
        ("localhost", postfix.submission),
        ("localhost", exim.starttls),
        (dovecot_submission.address, dovecot_submission.port),
    ):
        run = await prepared(port, TLS, certificate_authority, host).run()
        assert isinstance(run.outcome.failure, PlaintextOnTlsPort)
        (look,) = run.outcome.controls
        assert (look.control.purpose, look.works) == (ControlPurpose.PLAIN_TEXT_FIRST, True)
        assert look.outcome.tls is not None
        assert look.outcome.tls.verified
        assert look.outcome.sign_in_attempts == 0
        assert not [line for line in run.said_in_looks if line.startswith("AUTH")]
        assert run.diagnosis.fixes[0].id is FixId.USE_STARTTLS


async def test_a_port_without_starttls_leads_to_one_that_works(
    postfix: Postfix, certificate_authority: CertificateAuthority, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_other_ports(monkeypatch, (postfix.submissions, TLS), (postfix.submission, STARTTLS))
    run = await prepared(postfix.relay, STARTTLS, certificate_authority).run()
    assert isinstance(run.outcome.failure, StartTlsNotOffered)
    assert [look.works for look in run.outcome.controls] == [True, True]
    assert {look.control.settings.port for look in run.outcome.controls} == {postfix.submissions, postfix.submission}
    assert {fix.port for fix in run.diagnosis.fixes} <= {postfix.submissions, postfix.submission}
    assert run.diagnosis.fixes


async def test_a_name_that_leads_nowhere_does_not_work(
    postfix: Postfix, certificate_authority: CertificateAuthority
) -> None:
    run = await prepared(postfix.tls_with[Defect.WRONG_NAME], TLS, certificate_authority).run()
    assert isinstance(run.outcome.failure, CertificateNameMismatch)
    (look,) = run.outcome.controls
    assert look.control.settings.host == "mail.elsewhere.test"
    assert not look.works
