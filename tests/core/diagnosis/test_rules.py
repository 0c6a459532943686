from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest

from core.diagnosis.facts import FACT_NAMES
from core.diagnosis.rules import diagnose
from core.values import failures as f
from core.values.diagnosis import Code, Confidence, FixId
from core.values.events import Caution
from core.values.failures import Failure
from core.values.reply import Reply
from core.values.settings import Encryption, IpVersion
from core.values.steps import Step
from core.values.tls_facts import CertificateChain
from tests.core.diagnosis.outcomes import failed, offering, outcome, settings

if TYPE_CHECKING:
    from core.values.outcome import ProbeOutcome

NO = Reply(550, ("no",))
CHAIN = CertificateChain((), verified=False)
PLAIN = settings(encryption=Encryption.NONE)
TO_PORT_25 = settings(port=25)

# Each failure with the code that it has whatever else was seen, and where that matters, with what else.
EXAMPLES: list[tuple[ProbeOutcome, Code]] = [
    (failed(f.NameNotFound("x")), Code.DNS_NOT_FOUND),
    (failed(f.NoAddressOfFamily("x", IpVersion.IPV6)), Code.DNS_NOT_FOUND),
    (failed(f.NameLeadsElsewhere("x")), Code.SERVER_NOT_THE_ONE),
    (failed(f.NameLookupFailed("x", "later")), Code.DNS_RESOLVER_FAILURE),
    (failed(f.NameLookupTimedOut("x", 10.0)), Code.DNS_RESOLVER_FAILURE),
    (failed(f.ConnectRefused(())), Code.CONNECT_REFUSED),
    (failed(f.ConnectTimedOut((), 10.0)), Code.CONNECT_TIMEOUT),
    (failed(f.ConnectTimedOut((), 10.0), settings=TO_PORT_25), Code.CONNECT_BLOCKED),
    (failed(f.ConnectUnreachable(())), Code.CONNECT_UNREACHABLE),
    (failed(f.ConnectProhibited(())), Code.CONNECT_BLOCKED),
    (failed(f.Ipv6Unreachable(())), Code.CONNECT_IPV6_BROKEN),
    (failed(f.ComputerOffline(())), Code.CONNECT_OFFLINE),
    (failed(f.ConnectReset(())), Code.CONNECT_RESET),
    (failed(f.PlaintextOnTlsPort("220")), Code.ENCRYPTION_TLS_ON_STARTTLS_PORT),
    (failed(f.TlsExpectedFirst(3.0)), Code.ENCRYPTION_PLAIN_ON_TLS_PORT),
    (failed(f.TlsOutdated("UNSUPPORTED_PROTOCOL")), Code.TLS_OUTDATED),
    (failed(f.TlsWeak("DH_KEY_TOO_SMALL")), Code.TLS_WEAK),
    (failed(f.ClientCertificateRequired("")), Code.TLS_CLIENT_CERTIFICATE_REQUIRED),
    (failed(f.TlsHandshakeFailed("DECODE_ERROR")), Code.TLS_HANDSHAKE_FAILED),
    (failed(f.CertificateExpired(CHAIN, "x", None)), Code.CERT_EXPIRED),
    (failed(f.CertificateNotYetValid(CHAIN, "x", None)), Code.CERT_NOT_YET_VALID),
    (failed(f.CertificateNameMismatch(CHAIN, "x", ("y",))), Code.CERT_NAME_MISMATCH),
    (failed(f.CertificateSelfSigned(CHAIN)), Code.CERT_SELF_SIGNED),
    (failed(f.CertificateChainIncomplete(CHAIN, "x")), Code.CERT_INCOMPLETE_CHAIN),
    (failed(f.CertificateUntrusted(CHAIN, "x")), Code.CERT_UNTRUSTED),
    (failed(f.CertificateInvalid(CHAIN, "x")), Code.CERT_UNTRUSTED),
    (failed(f.ClosedBeforeGreeting(reset=True)), Code.CONNECT_RESET),
    (failed(f.GreetingTimedOut(10.0)), Code.GREETING_TIMEOUT),
    (failed(f.GreetingRejected(Reply(554, ("no",)))), Code.GREETING_REJECTED),
    (failed(f.GreetingRejected(Reply(421, ("later",)))), Code.GREETING_REJECTED),
    *(
        (failed(f.WrongProtocol(protocol, "x")), Code.SERVER_WRONG_PROTOCOL)
        for protocol in f.Protocol
        if protocol is not f.Protocol.TLS
    ),
    (failed(f.WrongProtocol(f.Protocol.TLS, "x")), Code.ENCRYPTION_PLAIN_ON_TLS_PORT),
    (failed(f.EhloRefused(NO, "x")), Code.EHLO_REJECTED),
    (failed(f.EhloRefused(Reply(501, ("no",)), "x")), Code.EHLO_NAME_REJECTED),
    (failed(f.StartTlsNotOffered(())), Code.STARTTLS_NOT_OFFERED),
    (failed(f.StartTlsRefused(Reply(454, ("no",)))), Code.STARTTLS_REFUSED),
    (failed(f.StartTlsInjected("250")), Code.STARTTLS_INJECTED),
    (failed(f.PasswordWithheld(f.Exposure.NOT_ENCRYPTED, starttls_offered=False)), Code.AUTH_WITHHELD),
    (failed(f.AuthNotOffered(())), Code.AUTH_NOT_OFFERED),
    (failed(f.AuthNotOffered(()), settings=PLAIN), Code.AUTH_NOT_OFFERED),
    (failed(f.AuthNotOffered(()), settings=PLAIN, ehlo_before_tls=offering("SIZE")), Code.AUTH_NOT_OFFERED),
    (failed(f.AuthNotOffered(()), settings=PLAIN, ehlo_before_tls=offering("STARTTLS")), Code.ENCRYPTION_REQUIRED),
    (failed(f.AuthNotOffered(()), ehlo_before_tls=offering("STARTTLS")), Code.AUTH_NOT_OFFERED),
    (failed(f.NoCommonMechanism(("NTLM",), ("PLAIN",))), Code.AUTH_MECHANISM_UNSUPPORTED),
    (failed(f.AuthRefused("PLAIN", "sam", NO)), Code.AUTH_BAD_CREDENTIALS),
    (failed(f.AuthRulesBroken("PLAIN", "wrong_success_code", "250")), Code.AUTH_PROTOCOL_ERROR),
    (failed(f.MechanismUnusable("PLAIN", "NUL")), Code.CLIENT_LIMITATION),
    (failed(f.InternationalAddressUnsupported("ö@x")), Code.CLIENT_LIMITATION),
    (failed(f.SenderRefused("x", NO)), Code.SENDER_NOT_AUTHORIZED),
    (failed(f.RecipientRefused("x", NO)), Code.RECIPIENT_REJECTED),
    (failed(f.MessageRefused(NO)), Code.MESSAGE_REJECTED),
    (failed(f.DeliveryUnconfirmed("ReplyTimedOut")), Code.DELIVERY_UNKNOWN),
    (failed(f.ReplyTimedOut(10.0)), Code.PROTOCOL_TIMEOUT),
    (failed(f.ReplyTimedOut(60.0, of_total=True)), Code.PROTOCOL_TIMEOUT),
    (failed(f.Disconnected(reset=False)), Code.PROTOCOL_DISCONNECTED),
    (failed(f.ServerClosing(Reply(421, ("bye",)))), Code.SERVER_BUSY),
    (failed(f.ReplyMalformed("x", "not_a_reply")), Code.PROTOCOL_MALFORMED),
    (failed(f.ReplyMalformed("x", "not_a_reply"), Step.AUTH), Code.PROTOCOL_MALFORMED),
    (failed(f.ReplyMalformed("x", "codes_differ"), Step.AUTH), Code.AUTH_PROTOCOL_ERROR),
    (failed(f.ReplyMalformed("x", "codes_differ"), Step.GREETING), Code.PROTOCOL_MALFORMED),
    (failed(f.ReplyUnexpected(Reply(354, ("go",)))), Code.PROTOCOL_MALFORMED),
    (failed(f.ReplyUnsolicited("250")), Code.PROTOCOL_DESYNC),
    (failed(f.ReplyTooLong(65536)), Code.PROTOCOL_TOO_LONG),
    (failed(f.CertificateChanged(CertificateChain((), verified=False), "AA", "BB")), Code.CERT_UNTRUSTED),
    (failed(f.InternalFault("ValueError", "x")), Code.INTERNAL),
]


@pytest.mark.parametrize(("found", "code"), EXAMPLES, ids=lambda value: getattr(value, "value", None))
def test_what_a_failure_means(found: ProbeOutcome, code: Code) -> None:
    diagnosis = diagnose(found)
    assert diagnosis.code is code
    assert diagnosis.confidence is Confidence.SURE
    assert set(diagnosis.facts) == FACT_NAMES
    assert all(evidence.step is found.failed_step for evidence in diagnosis.evidence)


def test_every_failure_has_a_meaning() -> None:
    assert {type(found.failure) for found, _ in EXAMPLES} == set(get_args(Failure))


SOON = (Caution.CERTIFICATE_EXPIRES_SOON,)
EXCEPTED = (Caution.CERTIFICATE_EXCEPTION,)


@pytest.mark.parametrize(
    ("found", "code"),
    [
        (outcome(), Code.OK_NO_LOGIN),
        (outcome(signed_in=True), Code.OK),
        (outcome(signed_in=True, cautions=(Caution.HELO_ONLY,)), Code.OK),
        (outcome(signed_in=True, cautions=SOON), Code.OK_CERTIFICATE_EXPIRES_SOON),
        (outcome(cautions=SOON), Code.OK_CERTIFICATE_EXPIRES_SOON),
        (outcome(settings=PLAIN), Code.OK_UNENCRYPTED),
        (outcome(settings=PLAIN, signed_in=True), Code.OK_UNENCRYPTED),
        (outcome(signed_in=True, message_accepted=True), Code.SENT),
        (outcome(settings=PLAIN, message_accepted=True, cautions=SOON), Code.SENT),
        (outcome(cautions=EXCEPTED), Code.OK_CERTIFICATE_EXCEPTION),
        (outcome(signed_in=True, cautions=(*SOON, *EXCEPTED)), Code.OK_CERTIFICATE_EXCEPTION),
        (outcome(signed_in=True, message_accepted=True, cautions=EXCEPTED), Code.OK_CERTIFICATE_EXCEPTION),
    ],
)
def test_what_a_success_means(found: ProbeOutcome, code: Code) -> None:
    assert diagnose(found).code is code


@pytest.mark.parametrize("found", [outcome(cancelled=True, failed_step=Step.EHLO), outcome(cancelled=True)])
def test_a_stopped_test_means_nothing_else(found: ProbeOutcome) -> None:
    diagnosis = diagnose(found)
    assert diagnosis.code is Code.CANCELLED
    assert diagnosis.fixes == ()


def test_a_diagnosis_brings_facts_evidence_and_fixes() -> None:
    found = failed(
        f.PasswordWithheld(f.Exposure.NOT_ENCRYPTED, starttls_offered=True),
        Step.AUTH,
        settings=PLAIN,
        ehlo_before_tls=offering("STARTTLS", "AUTH PLAIN"),
    )
    diagnosis = diagnose(found)
    assert diagnosis.facts["host"] == "mx.example.test"
    assert [fix.id for fix in diagnosis.fixes] == [FixId.USE_STARTTLS, FixId.SEND_UNENCRYPTED]
